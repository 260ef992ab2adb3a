import { expect } from '@jest/globals';
import type { Json } from '../../../test/n8n/json.ts';
import { scenario } from '../../../test/n8n/scenario.ts';
import { salesforce } from '../../../test/n8n/vendors/salesforce.ts';

const UPDATED = 'PATCH example.my.salesforce.com/services/data/v59.0/sobjects';

export default scenario({
  vendors: [salesforce],
  async play({ server, refer, settle }) {
    await refer({ email: 'ben@example.com' });
    await server.call('POST', '/v1/qualify', { email: 'ben@example.com' });
    const { rows }: Json = await server.call('GET', '/v1/rewards?state=held');
    await settle();
    await server.call('POST', `/v1/rewards/${rows[0].id}/approve`);
    await settle();
    await server.call('POST', `/v1/rewards/${rows[0].id}/fulfil`, { reference: 'GIFT-1' });
  },
  shows: {
    8: ({ sent }) =>
      expect(sent(`${UPDATED}/Referral__c/Referral_Id__c/*`)).toEqual([
        { Stage__c: 'joined', Verdict__c: 'clear', Qualified_At__c: expect.stringMatching(/^\d{4}-\d\d-\d\dT/) },
      ]),
    40: ({ sent }) => {
      const [points, due, given, ...more] = sent(`${UPDATED}/Reward__c/Reward_Id__c/*`);
      expect(points).toMatchObject({ Rule__c: 'thanks', Amount__c: 10, Unit__c: 'points' });
      expect(due).toMatchObject({ Rule__c: 'credit', Status__c: 'available', Amount__c: 12.5, Unit__c: 'USD' });
      expect(given).toMatchObject({ Rule__c: 'credit', Status__c: 'fulfilled', Recipient_Email__c: 'ada@example.com' });
      expect(more).toEqual([]);
    },
  },
});
