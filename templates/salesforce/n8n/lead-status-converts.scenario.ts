import { expect } from '@jest/globals';
import type { Json } from '../../../test/n8n/json.ts';
import { scenario } from '../../../test/n8n/scenario.ts';
import { salesforceWith } from '../../../test/n8n/vendors/salesforce.ts';

const rows = new Map<string, Record<string, unknown>>();

export default scenario({
  vendors: [salesforceWith(rows)],
  async play({ server, refer, run, settle }) {
    const { id } = await refer({ email: 'ben@example.com' });
    const lead = { type: 'Lead', Referral_Id__c: id };
    rows.set('00Q1', { ...lead, Status: 'Open - Not Contacted', LastModifiedDate: '2026-03-01T15:00:00.000+0000' });
    await run('Lead Changed');
    await settle();
    const converted = { Status: 'Closed - Converted', LastModifiedDate: '2026-03-02T15:00:00.000+0000' };
    rows.set('00Q1', { ...lead, ...converted });
    rows.set('00Q2', { ...lead, ...converted, Referral_Id__c: null });
    const { id: known } = await refer({ email: 'known@example.com' });
    await server.call('POST', '/v1/qualify', { email: 'known@example.com' });
    rows.set('00Q3', { ...lead, ...converted, Referral_Id__c: known });
    await run('Lead Changed');
  },
  shows: {
    90: async ({ server }) =>
      expect(await server.call('GET', '/v1/referrals?email=ben@example.com')).toMatchObject({
        rows: [{ stage: 'joined', qualifiedAt: expect.any(String) }],
      }),
    100: async ({ server }) => {
      const { rows: rewards }: Json = await server.call('GET', '/v1/rewards?state=held');
      expect(rewards.map(({ object }: Json) => object).toSorted()).toEqual([null, 'salesforce-lead-00Q1']);
    },
  },
});
