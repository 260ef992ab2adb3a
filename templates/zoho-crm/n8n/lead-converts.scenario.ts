import { createHmac } from 'node:crypto';
import { expect } from '@jest/globals';
import type { Json } from '../../../test/n8n/json.ts';
import { scenario } from '../../../test/n8n/scenario.ts';
import { zohoWith } from '../../../test/n8n/vendors/zoho-crm.ts';

const rows = new Map<string, Record<string, unknown>>();
const token = createHmac('sha256', 'of-our-own').update('zoho-record-changed').digest('hex');

export default scenario({
  vendors: [zohoWith(rows)],
  async play({ server, refer, post, run }) {
    await run('Token for Zoho');
    const [ben, cy, dee] = [
      await refer({ email: 'ben@example.com' }),
      await refer({ email: 'cy@example.com' }),
      await refer({ email: 'dee@example.com' }),
    ];
    const { id: known } = await refer({ email: 'known@example.com' });
    await server.call('POST', '/v1/qualify', { email: 'known@example.com' });
    rows.set('contacts/22', { Email: 'known@example.com', Referral_Id: known });
    rows.set('leads/11', { Lead_Status: 'Pre-Qualified', Referral_Id: ben.id });
    rows.set('leads/12', { Lead_Status: 'Contacted', Referral_Id: dee.id });
    rows.set('leads/13', { Lead_Status: 'Pre-Qualified', Referral_Id: null });
    rows.set('contacts/21', { Email: 'cy@example.com', Referral_Id: cy.id });
    for (const id of ['11', '12', '13']) await post('Record Changed', { module: 'Leads', id, token });
    for (const id of ['21', '22']) await post('Record Changed', { module: 'Contacts', id, token });
    await post('Record Changed', { module: 'Leads', id: '12', token: '' });
  },
  shows: {
    89: async ({ server }) => {
      const { rows: qualified }: Json = await server.call('GET', '/v1/referrals?qualified=true');
      const addresses: string[] = qualified.map(({ invitee }: Json) => invitee.email);
      expect(addresses.toSorted()).toEqual(['ben@example.com', 'cy@example.com', 'known@example.com']);
    },
    100: ({ executions, requests }) => {
      expect(executions[0]?.['Copy This Token']).toEqual([{ token }]);
      expect(requests('GET www.zohoapis.com/crm/v2/leads/*')).toHaveLength(3);
    },
  },
});
