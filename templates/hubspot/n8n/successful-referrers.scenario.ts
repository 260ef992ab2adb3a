import { expect } from '@jest/globals';
import type { Json } from '../../../test/n8n/json.ts';
import { scenario } from '../../../test/n8n/scenario.ts';
import { hubspot } from '../../../test/n8n/vendors/hubspot.ts';

export default scenario({
  vendors: [hubspot],
  async play({ server, refer, settle }) {
    await refer({ email: 'ben@example.com' });
    await server.call('POST', '/v1/qualify', { email: 'ben@example.com' });
    await settle();
    const { rows }: Json = await server.call('GET', '/v1/rewards?state=held');
    await server.call('POST', `/v1/rewards/${rows[0].id}/approve`);
  },
  shows: {
    9: ({ sent }) => {
      const properties = {
        referrals_qualified: '1',
        referral_reward: '$12.50',
        referral_tags: ';successful_referrer',
      };
      expect(sent('POST api.hubapi.com/crm/objects/2026-09/contacts/batch/upsert')).toEqual([
        { inputs: [{ idProperty: 'email', id: 'ada@example.com', properties }] },
      ]);
      expect(sent('PUT api.hubapi.com/crm/lists/2026-09/YOUR_LIST_ID/memberships/add')).toEqual([['101']]);
    },
    41: ({ sent }) =>
      expect(sent('POST api.hubapi.com/marketing/v4/email/single-send')).toEqual([
        {
          emailId: 'YOUR_EMAIL_ID',
          message: { to: 'ada@example.com', sendId: expect.any(String) },
          customProperties: { reward: '$12.50', referrals: 1 },
        },
      ]),
  },
});
