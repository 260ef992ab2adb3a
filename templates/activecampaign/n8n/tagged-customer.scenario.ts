import { expect } from '@jest/globals';
import type { Json } from '../../../test/n8n/json.ts';
import { scenario } from '../../../test/n8n/scenario.ts';
import { activecampaign } from '../../../test/n8n/vendors/activecampaign.ts';

const contacts = ['ben@example.com', 'cy@example.com', 'stranger@example.com'];
const tagged = [
  { contact: '1', tag: '7' },
  { contact: '1', tag: '1008' },
  { contact: '2', tag: '7' },
  { contact: '3', tag: '1008' },
];

export default scenario({
  vendors: [activecampaign({ contacts, tagged })],
  async play({ refer, post, settle }) {
    await refer({ email: 'ben@example.com' });
    await refer({ email: 'cy@example.com' });
    const tag = async (id: string) => {
      const form = { type: 'contact_tag_added', tag: 'customer', 'contact[id]': id };
      const headers = { 'content-type': 'application/x-www-form-urlencoded' };
      await post('Tag Added', undefined, { raw: new URLSearchParams(form).toString(), headers });
      await settle();
    };
    await tag('1');
    await tag('2');
    await tag('3');
    await tag('1');
  },
  shows: {
    17: async ({ server }) => {
      const { rows }: Json = await server.call('GET', '/v1/rewards?kind=credit');
      expect(rows).toMatchObject([{ rule: 'credit', recipient: { email: 'ada@example.com' } }]);
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
