import { expect } from '@jest/globals';
import { scenario } from '../../../test/n8n/scenario.ts';
import { zohoWith } from '../../../test/n8n/vendors/zoho-crm.ts';

const rows = new Map<string, Record<string, unknown>>();

export default scenario({
  vendors: [zohoWith(rows, [{ id: '501', name: 'Meet the lead' }])],
  async play({ server, refer, settle }) {
    const { id } = await refer({ email: 'ben@example.com' });
    rows.set('leads/11', { Email: 'ben@example.com', Referral_Id: id });
    for (const stage of ['visited', 'joined', 'left']) {
      await server.call('POST', `/v1/referrals/${id}/move`, { to: stage, reason: 'They said so' });
      await settle();
    }
    await refer({ email: 'nolead@example.com' });
    await server.call('POST', '/v1/qualify', { email: 'nolead@example.com' });
  },
  shows: {
    61: ({ sent }) => {
      expect(sent('PUT www.zohoapis.com/crm/v8/Leads/11/actions/blueprint')).toEqual([
        { blueprint: [{ transition_id: '501', data: {} }] },
      ]);
      expect(sent('POST www.zohoapis.com/crm/v8/Notes')).toMatchObject([
        {
          data: [
            {
              Note_Content:
                'The referral went from visited to joined. The transition "Win the lead" is not open for this lead; please look.',
              Parent_Id: { id: '11', module: { api_name: 'Leads' } },
            },
          ],
        },
      ]);
    },
  },
});
