import { expect } from '@jest/globals';
import { scenario } from '../../../test/n8n/scenario.ts';
import { KEY, keyOf, klaviyo } from '../../../test/n8n/vendors/klaviyo.ts';

export default scenario({
  vendors: [klaviyo],
  async play({ refer, server, post, settle }) {
    // The points Ada has for naming Ben need no mail.
    await refer({ email: 'ben@example.com', firstName: 'Ben' });
    await server.call('POST', '/v1/qualify', { email: 'ben@example.com' });
    const id = await creditOf(server);
    await server.call('POST', `/v1/rewards/${id}/approve`, {});
    await settle();
    await post('Mail Was Sent', { reward_id: id }, { headers: KEY });
  },
  shows: {
    60: async ({ sent, server }) => {
      const id = await creditOf(server);
      expect(sent('POST a.klaviyo.com/api/events')).toMatchObject([
        {
          data: {
            type: 'event',
            attributes: {
              unique_id: id,
              value: 12.5,
              value_currency: 'USD',
              metric: { data: { attributes: { name: 'Referral Reward Ready' } } },
              profile: { data: { attributes: { email: 'ada@example.com', first_name: 'Ada' } } },
              properties: { reward_id: id, reward: 'credit', kind: 'credit', amount: '12.50 USD', side: 'advocate' },
            },
          },
        },
      ]);
      expect(await server.call('GET', '/v1/rewards?rule=credit')).toMatchObject({ rows: [{ id, state: 'fulfilled' }] });
    },
  },
  // Klaviyo takes an event of one unique id once.
  twice: { sameKey: keyOf },
});

async function creditOf(server: { call(method: string, path: string): Promise<object> }): Promise<string> {
  const { rows } = (await server.call('GET', '/v1/rewards?rule=credit')) as { rows: readonly [{ id: string }] };
  return rows[0].id;
}
