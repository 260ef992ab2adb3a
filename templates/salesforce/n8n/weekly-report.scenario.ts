import { expect } from '@jest/globals';
import { scenario } from '../../../test/n8n/scenario.ts';
import { salesforceWith } from '../../../test/n8n/vendors/salesforce.ts';

/** Rows as Salesforce adds them up. */
const rows = new Map([
  ['1', { type: 'Referral__c', stage: 'submitted', howMany: 4 }],
  ['2', { type: 'Referral__c', stage: 'joined', howMany: 2 }],
  ['3', { type: 'Reward__c', status: 'fulfilled', unit: 'USD', howMany: 2, total: 25 }],
]);

export default scenario({
  vendors: [salesforceWith(rows)],
  async play({ run }) {
    await run('Every Monday');
  },
  shows: {
    8: ({ sent }) =>
      expect(sent('POST example.my.salesforce.com/services/data/v59.0/sobjects/task')).toMatchObject([
        {
          Status: 'Not Started',
          Priority: 'Normal',
          Subject: expect.stringMatching(/^Referrals in week \d\d, \d{4}$/),
          Description: '4 referred, now in submitted\n2 referred, now in joined\n2 rewards fulfilled: 25 USD',
        },
      ]),
  },
});
