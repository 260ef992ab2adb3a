import { expect } from '@jest/globals';
import { scenario } from '../../../test/n8n/scenario.ts';
import { zohoWith } from '../../../test/n8n/vendors/zoho-crm.ts';

const rows = new Map<string, Record<string, unknown>>([
  ['leads/11', { Email: 'known@example.com', Lead_Status: 'Contacted', Referral_Id: null }],
  ['leads/12', { Email: 'taken@example.com', Lead_Status: 'Contacted', Referral_Id: 'r_of_somebody' }],
]);
const UPSERTED = 'POST www.zohoapis.com/crm/v8/Leads/upsert';

export default scenario({
  vendors: [zohoWith(rows)],
  async play({ refer, settle }) {
    for (const name of ['ben', 'known', 'taken']) {
      await refer({ email: `${name}@example.com`, firstName: name });
      await settle();
    }
  },
  shows: {
    61: ({ sent }) =>
      expect(sent(UPSERTED)).toMatchObject([
        { trigger: ['workflow', 'blueprint'], lar_id: 'YOUR_ASSIGNMENT_RULE_ID', data: [{ Referrer_Role: 'member' }] },
      ]),
    100: ({ sent }) => {
      const known = { Referred_By: 'ada@example.com', Referrer_Role: 'member' };
      expect(sent('PUT www.zohoapis.com/crm/v2/leads/*')).toEqual([
        { data: [{ ...known, Referral_Id: expect.stringMatching(/^r_/) }] },
      ]);
      const ben = { Last_Name: 'ben', Email: 'ben@example.com', Lead_Status: 'Not Contacted', Company: 'Private' };
      expect(sent(UPSERTED)).toMatchObject([{ duplicate_check_fields: ['Referral_Id'], data: [ben] }]);
    },
  },
});
