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

/** They come at the same moment. */
const FRIENDS = ['ann', 'bob', 'cat', 'dan', 'eve', 'flo', 'gus', 'hal'];

export default scenario({
  vendors: [],
  async play({ run, post, settle }) {
    await run('Set Up');
    await settle();
    for (const event of [joins, invites, orders, orders, { ...orders, at: 'yesterday' }])
      // Each is decided upon what the one before it stored.
      // oxlint-disable-next-line no-await-in-loop
      await post('Event', event, withKey);
    await raceOf(FRIENDS, (name) => post('Event', refersTo(name), withKey));
    await settle();
  },
  shows: {
    31: ({ answers }) => {
      const told = answers.map(said);
      expect(told[1]).toMatchObject({
        status: 200,
        body: {
          outcome: 'decided',
          verdict: 'clear',
          stage: { from: null, to: 'invited' },
          effects: [{ do: 'message.send', with: { message: 'here-is-your-coupon' } }],
        },
      });
      expect(told[2]).toMatchObject({
        status: 200,
        body: { stage: { from: 'invited', to: 'ordered' }, effects: [{ with: { message: 'credit-on-its-way' } }] },
      });
    },
    67: ({ executions }) => {
      const logged = executions.flatMap((run) => run['Log the Decision'] ?? []);
      expect(logged).toHaveLength(3 + FRIENDS.length);
      const first = { event: 'join-1', source: 'api', referral: expect.stringMatching(/^p_/) };
      const stage = 'invited';
      expect(logged.slice(0, 3)).toMatchObject([
        { ...first, verdict: 'decided', rewards: '', messages: '' },
        {
          event: 'refer-1',
          source: 'newsletter',
          stage,
          rewards: 'ten-off: available',
          messages: 'here-is-your-coupon',
        },
        { event: 'order-1', stage: 'ordered', rewards: 'ten-back: held', messages: 'credit-on-its-way' },
      ]);
      expect(
        logged
          .slice(3)
          .map(({ event }: { event: string }) => event)
          .toSorted(),
      ).toEqual(FRIENDS.map((name) => `refer-${name}`));
    },
    69: ({ answers, executions }) => {
      const told = answers.map(said);
      expect(told[2]).toMatchObject({ body: { rewards: [{ rule: 'ten-back', state: 'held', quantity: 1000 }] } });
      expect(told[3]).toEqual(told[2]);
      expect(answers[4]).toMatchObject({ status: 422 });
      const together = answers.slice(5).map(({ status }) => status);
      expect(together.filter((status) => status === 200)).toHaveLength(FRIENDS.length);
      expect(together).toContain(409);
      const states = executions.flatMap((run) => run['Store the State'] ?? []) as { version?: number }[];
      expect(Math.max(...states.map(({ version = 0 }) => version))).toBe(3 + FRIENDS.length);
    },
  },
});

/** All at once, and those that came too late once more, until none did. */
async function raceOf(names: readonly string[], send: (name: string) => Promise<{ status: number }>): Promise<void> {
  if (names.length === 0) return;
  const answers = await Promise.all(names.map(send));
  await raceOf(
    names.filter((_name, index) => answers[index]?.status === 409),
    send,
  );
}

function refersTo(name: string) {
  return { ...invites, id: `refer-${name}`, who: { code: 'ADA10', email: `${name}@example.com` } };
}
