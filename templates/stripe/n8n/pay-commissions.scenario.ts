import { expect } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import { scenario } from '../../../test/n8n/scenario.ts';
import { filledIn, password } from '../../../test/n8n/senders.ts';
import { stripeThat } from '../../../test/n8n/vendors/stripe.ts';

const DAY_MS = 86_400_000;
const ago = (days: number) => new Date(Date.now() - days * DAY_MS).toISOString();

/** A commission of 50.00, paid out every Monday. */
const program = {
  id: 'partners',
  name: 'Partners',
  version: 1,
  currency: 'USD',
  roles: ['partner'],
  fields: { advocate: { stripeAccount: { type: 'string', label: 'Stripe account', personal: true } } },
  lifecycle: {
    initial: 'submitted',
    stages: [{ id: 'submitted' }, { id: 'won', qualifies: true }],
    transitions: [{ on: 'purchase.completed', from: 'submitted', to: 'won' }],
  },
  rewards: [
    { id: 'commission', to: 'advocate', on: { enter: 'won' }, give: { kind: 'cash', amountMinor: 5000 }, reverse: [] },
  ],
  payouts: { every: 'week', day: 'monday', minimumMinor: 100 },
};

export default scenario({
  program,
  // The transfer is made, and n8n does not hear of it: it asks again, and the key keeps it from being made twice.
  vendors: [stripeThat({ losesAnswer: true })],
  async play({ server, post, settle }) {
    await server.call('POST', '/v1/advocates', {
      email: 'ada@example.com',
      firstName: 'Ada',
      shareCode: 'ADA-50',
      at: ago(30),
    });
    await post('Add a Stripe Account', undefined, filledIn(['ada@example.com', 'acct_1Eve']));
    await post('Add a Stripe Account', undefined, filledIn(['ada@example.com', 'acct_1Ada'], password));
    await settle();
    const invitee = { email: 'ben@example.com', firstName: 'Ben' };
    await server.call('POST', '/v1/referrals', { code: 'ADA-50', invitee, at: ago(20) });
    const who = { email: 'ben@example.com' };
    await server.call('POST', '/v1/events', {
      id: 'buy-1',
      type: 'purchase.completed',
      at: ago(18),
      who,
      object: 'o-1',
    });
    // The Monday that is over acts within the second.
    const payouts = async () => (await server.call('GET', '/v1/payouts'))['rows'] as unknown as object[];
    // oxlint-disable-next-line no-await-in-loop
    while ((await payouts()).length === 0) await sleep(100);
    await settle();
  },
  shows: {
    25: async ({ sent, requests, server }) => {
      const [payout] = (await server.call('GET', '/v1/payouts'))['rows'] as unknown as [{ id: string; state: string }];
      const transfer = {
        amount: '5000',
        currency: 'usd',
        destination: 'acct_1Ada',
        description: 'Referral commission for Ada',
        transfer_group: payout.id,
        metadata: { payout: payout.id },
      };
      expect(sent('POST api.stripe.com/v1/transfers')).toEqual([transfer, transfer]);
      const keys = requests('POST api.stripe.com/v1/transfers').map(({ headers }) => headers['idempotency-key']);
      expect(keys).toEqual([payout.id, payout.id]);
    },
    56: async ({ server, answers }) => {
      expect(answers.map(({ status }) => status)).toEqual([401, 200]);
      const { rows: payouts } = await server.call('GET', '/v1/payouts');
      expect(payouts).toMatchObject([{ state: 'paid', amountMinor: 5000 }]);
      const { rows: rewards } = await server.call('GET', '/v1/rewards');
      expect(rewards).toMatchObject([{ rule: 'commission', state: 'fulfilled' }]);
    },
  },
});
