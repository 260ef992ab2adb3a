import { expect } from '@jest/globals';
import { scenario } from '../../../test/n8n/scenario.ts';
import { said, withKey } from '../../../test/n8n/senders.ts';

const at = (minute: number) => `2026-03-01T15:0${minute}:00Z`;

/** The ready-made shop program: a coupon for the friend at once, credit for the advocate after the first order. */
const joins = {
  id: 'join-1',
  type: 'advocate.joined',
  at: at(0),
  who: { email: 'ada@example.com' },
  mint: { share: 'ADA10' },
};
const invites = {
  id: 'refer-1',
  type: 'referral.submitted',
  at: at(1),
  who: { code: 'ADA10', email: 'ben@example.com' },
  data: { touchpoint: 'newsletter' },
};
const orders = {
  id: 'order-1',
  type: 'purchase.completed',
  at: at(2),
  who: { email: 'ben@example.com' },
  object: 'order-1',
  data: { amountMinor: 6000, currency: 'GBP' },
};

export default scenario({
  vendors: [],
  async play({ run, post, settle }) {
    await run('Set Up');
    await settle();
    for (const event of [joins, invites, orders, orders, { ...orders, at: 'yesterday' }])
      // Each is decided upon what the one before it stored.
      // oxlint-disable-next-line no-await-in-loop
      await post('Event', event, withKey);
    const friends = ['cy', 'di', 'eve', 'flo'].map((name) => ({
      ...invites,
      id: `refer-${name}`,
      who: { code: 'ADA10', email: `${name}@example.com` },
    }));
    await Promise.all(friends.map((event) => post('Event', event, withKey)));
  },
  shows: {
    31: ({ answers }) => {
      expect(said(answers[1]!)).toMatchObject({
        status: 200,
        body: {
          outcome: 'decided',
          verdict: 'clear',
          stage: { from: null, to: 'invited' },
          effects: [{ do: 'message.send', with: { message: 'here-is-your-coupon' } }],
        },
      });
      expect(said(answers[2]!)).toMatchObject({
        status: 200,
        body: { stage: { from: 'invited', to: 'ordered' }, effects: [{ with: { message: 'credit-on-its-way' } }] },
      });
    },
    67: ({ executions }) => expect(executions.length).toBeGreaterThan(0),
    69: ({ answers }) => {
      expect(said(answers[2]!).body).toMatchObject({ rewards: [{ rule: 'ten-back', state: 'held', quantity: 1000 }] });
      expect(said(answers[3]!)).toEqual(said(answers[2]!));
      expect(answers[4]).toMatchObject({ status: 422 });
      const together = answers.slice(5).map(({ status }) => status);
      expect(together).toContain(200);
      expect(together.every((status) => status === 200 || status === 409)).toBe(true);
    },
  },
});
