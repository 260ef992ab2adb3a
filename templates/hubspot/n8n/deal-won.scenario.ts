import { expect } from '@jest/globals';
import { program } from '../../../nodes-n8n/test/program.ts';
import { scenario } from '../../../test/n8n/scenario.ts';
import { hubspotWith } from '../../../test/n8n/vendors/hubspot.ts';

const contactsOf = (...ids: readonly string[]) => ({
  contacts: { results: ids.map((id) => ({ id, type: 'deal_to_contact' })) },
});
const won = { amount: '120.50', deal_currency_code: 'USD' };

export default scenario({
  vendors: [
    hubspotWith(
      new Map([
        ['deals/77', { properties: won, associations: contactsOf('101') }],
        ['deals/78', { properties: won, associations: contactsOf('102') }],
        ['deals/79', { properties: won }],
        ['deals/80', { properties: won, associations: contactsOf('101', '102') }],
        ['contacts/101', { properties: { email: 'ben@example.com' } }],
        ['contacts/102', { properties: { email: 'stranger@example.com' } }],
      ]),
    ),
  ],
  program: {
    ...program,
    rewards: [
      {
        id: 'tenth',
        to: 'advocate',
        on: { enter: 'joined' },
        give: { kind: 'credit', percent: 10, of: { fact: 'event', path: '$.data.amountMinor' } },
      },
      { id: 'hello', to: 'invitee', on: { enter: 'joined' }, give: { kind: 'gift', item: 'mug' } },
    ],
  },
  async play({ refer, post, settle }) {
    const headers = { 'x-api-key': 'of-hubspot' };
    await refer({ email: 'ben@example.com' });
    for (const deal of [77, 78, 79, 77, 80]) {
      await post('Deal Won', { hs_object_id: deal }, { headers });
      await settle();
    }
    await post('Deal Won', { hs_object_id: 77 }, { headers: { 'x-api-key': 'of-somebody' } });
  },
  shows: {
    74: async ({ server }) =>
      expect(await server.call('GET', '/v1/rewards?kind=gift')).toMatchObject({ rows: [{ rule: 'hello' }] }),
    77: async ({ server, answers }) => {
      const rows = [{ rule: 'tenth', state: 'available', quantity: 1205, object: 'hubspot-deal-77' }];
      expect(await server.call('GET', '/v1/rewards?kind=credit')).toMatchObject({ rows });
      expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 403]);
    },
  },
});
