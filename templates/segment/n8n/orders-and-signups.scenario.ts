import { createHmac } from 'node:crypto';
import { expect } from '@jest/globals';
import { scenario } from '../../../test/n8n/scenario.ts';
import { segment } from '../../../test/n8n/vendors/segment.ts';

export default scenario({
  vendors: [segment],
  async play({ refer, post }) {
    await refer({ email: 'ben@example.com', firstName: 'Ben' });
    await refer({ email: 'cy@example.com', firstName: 'Cy', externalId: 'user-9' });
    const call = (message: object, secret = 'shared-secret') => {
      const raw = JSON.stringify(message);
      const signature = createHmac('sha1', secret).update(raw).digest('hex');
      return post('Segment Calls', undefined, { raw, headers: { 'x-signature': signature } });
    };
    const bought = track('Order Completed', 'm1', {
      order_id: 'order-7',
      total: 50.5,
      currency: 'USD',
      email: 'ben@example.com',
    });
    await call(bought, 'guessed');
    await call(bought);
    await call(track('Order Completed', 'm2', { order_id: 'order-8', revenue: 20, currency: 'USD' }, 'user-9'));
    await call(track('Order Completed', 'm3', { order_id: 'order-9', total: 5, email: 'stranger@example.com' }));
    await call(track('Product Viewed', 'm4', { email: 'ben@example.com' }));
    await call(track('Order Refunded', 'm5', { order_id: 'order-7', total: 50.5, email: 'ben@example.com' }));
    await call(track('Signed Up', 'm6', {}, 'user-9'));
  },
  shows: {
    59: async ({ server, answers }) => {
      expect(answers.map(({ status }) => status)).toEqual([401, 200, 200, 200, 200, 200, 200]);
      const { rows } = (await server.call('GET', '/v1/rewards?rule=credit')) as unknown as { rows: Reward[] };
      expect(rows.map(({ base, object }) => `${object} ${base}`).toSorted()).toEqual(['order-7 5050', 'order-8 2000']);
      const told = async (id: string) => server.call('GET', `/v1/events/segment/${id}`);
      expect(await told('m5')).toMatchObject({
        decision: { event: { type: 'purchase.refunded' }, outcome: 'decided' },
      });
      expect(await told('m6')).toMatchObject({
        decision: { event: { type: 'invitee.registered' }, outcome: 'decided' },
      });
      await expect(told('m4')).rejects.toThrow('RK404');
      expect((await server.call('GET', '/v1/referrals?stage=joined'))['rows']).toHaveLength(2);
    },
  },
});

interface Reward {
  readonly base: number;
  readonly object: string;
}

function track(event: string, messageId: string, properties: object, userId?: string) {
  const timestamp = new Date().toISOString();
  return { type: 'track', event, messageId, timestamp, anonymousId: 'a1', properties, ...(userId && { userId }) };
}
