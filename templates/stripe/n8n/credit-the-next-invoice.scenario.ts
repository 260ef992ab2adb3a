import { createHash } from 'node:crypto';
import { expect } from '@jest/globals';
import { scenario } from '../../../test/n8n/scenario.ts';
import { stripe } from '../../../test/n8n/vendors/stripe.ts';

/** The club's program pays points at once, which have no place in Stripe, and credit that staff approve. */
export default scenario({
  vendors: [stripe],
  async play({ server, refer, settle }) {
    for (const [friend, order] of [
      ['ben@example.com', 'o-1'],
      ['cy@example.com', 'o-2'],
    ]) {
      // One after the other: the second reward finds the customer that the first one made.
      // oxlint-disable-next-line no-await-in-loop
      await refer({ email: friend });
      const bought = { id: order, type: 'purchase.completed', who: { email: friend }, object: order };
      // oxlint-disable-next-line no-await-in-loop
      await server.call('POST', '/v1/events', bought);
      // oxlint-disable-next-line no-await-in-loop
      const { rows } = await server.call('GET', '/v1/rewards?state=held');
      const [{ id }] = rows as unknown as [{ id: string }];
      // oxlint-disable-next-line no-await-in-loop
      await server.call('POST', `/v1/rewards/${encodeURIComponent(id)}/approve`, {});
      // oxlint-disable-next-line no-await-in-loop
      await settle();
    }
  },
  shows: {
    25: async ({ sent, requests, server }) => {
      expect(sent('POST api.stripe.com/v1/customers')).toMatchObject([{ email: 'ada@example.com', name: 'Ada' }]);
      const credited = { amount: '-1250', currency: 'usd', description: 'Referral reward' };
      expect(sent('POST api.stripe.com/v1/customers/*/balance_transactions')).toMatchObject([credited, credited]);
      const { rows } = await server.call('GET', '/v1/rewards?kind=credit');
      expect(rows).toMatchObject([{ state: 'fulfilled' }, { state: 'fulfilled' }]);
      const keys = requests('POST api.stripe.com/v1/customers/*/balance_transactions').map(
        ({ headers }) => headers['idempotency-key'],
      );
      const hashes = (rows as unknown as { id: string }[]).map(({ id }) =>
        createHash('sha256').update(id).digest('hex'),
      );
      expect(keys.toSorted()).toEqual(hashes.map((hash) => `${hash}~1`).toSorted());
    },
  },
});
