import { expect } from '@jest/globals';
import { scenario } from '../../../test/n8n/scenario.ts';
import { salesforceWith } from '../../../test/n8n/vendors/salesforce.ts';

const rows = new Map<string, Record<string, unknown>>();

export default scenario({
  vendors: [salesforceWith(rows)],
  async play({ refer, run, settle }) {
    const { id } = await refer({ email: 'ben@example.com' });
    const lead = { type: 'Lead', Referral_Id__c: id };
    rows.set('00Q1', { ...lead, Status: 'Open - Not Contacted', LastModifiedDate: '2026-03-01T15:00:00.000+0000' });
    await run('Lead Changed');
    await settle();
    const converted = { Status: 'Closed - Converted', LastModifiedDate: '2026-03-02T15:00:00.000+0000' };
    rows.set('00Q1', { ...lead, ...converted });
    rows.set('00Q2', { ...lead, ...converted, Referral_Id__c: null });
    await run('Lead Changed');
  },
  shows: {
    90: async ({ server }) =>
      expect(await server.call('GET', '/v1/referrals?qualified=true')).toMatchObject({
        rows: [{ stage: 'joined', invitee: { email: 'ben@example.com' } }],
      }),
    100: async ({ server }) =>
      expect(await server.call('GET', '/v1/rewards?state=held')).toMatchObject({
        rows: [{ object: 'salesforce-lead-00Q1' }],
      }),
  },
});
