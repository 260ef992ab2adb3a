import { expect } from '@jest/globals';
import { scenario } from '../../../test/n8n/scenario.ts';
import { sendgrid } from '../../../test/n8n/vendors/sendgrid.ts';

export default scenario({
  vendors: [sendgrid],
  async play({ refer, server, settle }) {
    const { id } = await refer({ email: 'ben@example.com', firstName: 'Ben' });
    await settle();
    await server.call('POST', `/v1/referrals/${id}/move`, { to: 'visited', reason: 'came on Tuesday' });
    await settle();
    await server.call('POST', '/v1/advocates', { phone: '+15550100007', shareCode: 'EVE-50' });
    await server.call('POST', '/v1/referrals', { code: 'EVE-50', invitee: { email: 'fay@example.com' } });
  },
  shows: {
    12: ({ sent }) => {
      const [reward] = sent('POST api.sendgrid.com/v3/mail/send');
      expect(reward).toMatchObject({
        template_id: 'YOUR_REWARD_TEMPLATE_ID',
        from: { email: 'referrals@example.com' },
        personalizations: [
          {
            to: [{ email: 'ada@example.com' }],
            dynamic_template_data: { firstName: 'Ada', amount: '10 points', sent: 'no', reward: 'thanks' },
          },
        ],
      });
    },
    30: ({ sent }) => {
      const mails = sent('POST api.sendgrid.com/v3/mail/send');
      expect(mails).toHaveLength(2);
      expect(mails[1]).toMatchObject({
        template_id: 'YOUR_NEWS_TEMPLATE_ID',
        categories: ['referral-news'],
        personalizations: [
          {
            to: [{ email: 'ada@example.com' }],
            dynamic_template_data: { firstName: 'Ada', friend: 'Ben', stage: 'visited' },
          },
        ],
      });
    },
  },
});
