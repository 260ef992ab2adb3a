import { expect } from '@jest/globals';
import { scenario } from '../../../test/n8n/scenario.ts';
import { mailchimp, told } from '../../../test/n8n/vendors/mailchimp.ts';

const ben = { REFBY: 'ADA-50 ', FNAME: 'Ben' };

export default scenario({
  vendors: [mailchimp({ 'ben@example.com': { merge_fields: ben }, 'cy@example.com': {} })],
  async play({ server, post }) {
    await server.call('POST', '/v1/advocates', { email: 'ada@example.com', firstName: 'Ada', shareCode: 'ADA-50' });
    await post('Somebody Signed Up', ...told('subscribe', 'ben@example.com', ben));
    await post('Somebody Signed Up', ...told('subscribe', 'cy@example.com', { REFBY: '' }));
  },
  shows: {
    35: async ({ server }) => {
      expect(await server.call('GET', '/v1/referrals')).toMatchObject({
        rows: [
          {
            advocate: { firstName: 'Ada' },
            invitee: { email: 'ben@example.com', firstName: 'Ben' },
            stage: 'submitted',
          },
        ],
      });
    },
  },
});
