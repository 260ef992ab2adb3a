import { expect } from '@jest/globals';
import type { Json } from '../../../test/n8n/json.ts';
import { scenario } from '../../../test/n8n/scenario.ts';
import { activecampaign } from '../../../test/n8n/vendors/activecampaign.ts';

const WON = { status: '1', value: '12050', currency: 'usd' };
const deals = [
  { id: '7', contact: '1', ...WON },
  { id: '8', contact: '2', ...WON, status: '0' },
  { id: '9', contact: '3', ...WON },
];

export default scenario({
  vendors: [activecampaign({ contacts: ['ben@example.com', 'cy@example.com', 'stranger@example.com'], deals })],
  async play({ refer, post, settle }) {
    await refer({ email: 'ben@example.com' });
    await refer({ email: 'cy@example.com' });
    const update = async (id: string, title: string) => {
      // What the call says about the status is not believed.
      const form = { type: 'deal_update', 'deal[id]': id, 'deal[title]': title, 'deal[status]': '1' };
      const headers = { 'content-type': 'application/x-www-form-urlencoded' };
      await post('Deal Updated', undefined, { raw: new URLSearchParams(form).toString(), headers });
      await settle();
    };
    await update('7', 'Ben');
    await update('8', 'Cy');
    await update('9', 'Stranger');
    await update('7', 'Renamed');
  },
  shows: {
    17: async ({ server }) => {
      const { rows }: Json = await server.call('GET', '/v1/rewards?kind=credit');
      expect(rows).toMatchObject([{ rule: 'credit', recipient: { email: 'ada@example.com' }, base: 12_050 }]);
    },
    100: async ({ server }) => {
      const { rows }: Json = await server.call('GET', '/v1/referrals?order=asc');
      expect(rows).toMatchObject([
        { invitee: { email: 'ben@example.com' }, stage: 'joined' },
        { invitee: { email: 'cy@example.com' }, stage: 'submitted' },
      ]);
    },
  },
});
