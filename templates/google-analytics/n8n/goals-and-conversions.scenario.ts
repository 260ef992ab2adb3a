import { expect } from '@jest/globals';
import { scenario } from '../../../test/n8n/scenario.ts';
import { googleAnalytics } from '../../../test/n8n/vendors/googleAnalytics.ts';

const collect = 'POST www.google-analytics.com/mp/collect';

export default scenario({
  vendors: [googleAnalytics],
  async play({ refer, server, settle }) {
    await refer({ email: 'ben@example.com', firstName: 'Ben' });
    await settle();
    await server.call('POST', '/v1/events', {
      id: 'till-1',
      type: 'purchase.completed',
      who: { email: 'ben@example.com' },
      object: 'order-7',
      data: { amountMinor: 5050, currency: 'USD' },
    });
  },
  shows: {
    64: async ({ sent, server }) => {
      const { rows } = (await server.call('GET', '/v1/referrals')) as unknown as Referrals;
      const [{ id, invitee }] = rows;
      const campaign = { name: 'campaign_details', params: { source: 'referral', medium: 'member', campaign: 'club' } };
      const lead = { transaction_id: id, value: 25, currency: 'USD', lead_source: 'referral' };
      const items = [{ item_id: 'club', item_name: 'Qualified referral' }];
      const purchase = { transaction_id: 'order-7', value: 50.5, currency: 'USD', items };
      expect(sent(collect)).toMatchObject([
        { client_id: id, user_id: invitee.id, events: [campaign, { name: 'generate_lead', params: lead }] },
        { client_id: id, user_id: invitee.id, events: [campaign, { name: 'purchase', params: purchase }] },
      ]);
    },
    68: ({ sent }) => {
      const since = (Date.now() - 600_000) * 1000;
      for (const { timestamp_micros: at } of sent(collect) as { timestamp_micros: number }[])
        expect(at).toBeGreaterThan(since);
      expect(sent(collect)).toHaveLength(2);
      expect(JSON.stringify(sent(collect))).not.toMatch(/@|Ada|Ben/);
    },
  },
});

interface Referrals {
  readonly rows: readonly [{ id: string; invitee: { id: string } }];
}
