import { expect } from '@jest/globals';
import { scenario } from '../../../test/n8n/scenario.ts';
import { mailServer } from '../../../test/n8n/vendors/mailServer.ts';

const post = mailServer();

export default scenario({
  vendors: [post.vendor],
  before: () => post.start(),
  async play({ refer, server, settle }) {
    const { id } = await refer({ email: 'ben@example.com', firstName: 'Ben' });
    for (const to of ['visited', 'joined', 'left']) {
      // oxlint-disable-next-line no-await-in-loop
      await settle();
      // Each step follows upon the one before.
      // oxlint-disable-next-line no-await-in-loop
      await server.call('POST', `/v1/referrals/${id}/move`, { to, reason: 'seen at the door' });
    }
    await server.call('POST', '/v1/advocates', { phone: '+15550100007', shareCode: 'EVE-50' });
    await server.call('POST', '/v1/referrals', { code: 'EVE-50', invitee: { email: 'fay@example.com' } });
  },
  shows: {
    76: () => {
      const [first, ...later] = post.mails();
      expect(first).toEqual({
        from: 'referrals@example.com',
        to: 'ada@example.com',
        subject: 'News of Ben',
        text: 'Hi Ada,\n\nBen is on our list. We will get in touch once, kindly.\n\nThank you for telling a friend.',
      });
      expect(later.map(({ text }) => text.split('\n')[2])).toEqual([
        'Ben came to see us.',
        'Ben joined us. Your thank-you is on its way.',
      ]);
    },
    83: () => {
      const mails = post.mails();
      expect(new Set(mails.map(({ to }) => to))).toEqual(new Set(['ada@example.com']));
      expect(mails).toHaveLength(3);
    },
  },
});
