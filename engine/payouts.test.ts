import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { canonical, compile, createMemory, decide, readProgram } from './main.ts';
import type { Decision, Event, Payout, PersonRecord, Program, Reward } from './main.ts';
import { MAX_PAYOUT_REWARDS } from './limits.ts';
import { dice } from './testHistory.ts';

const club = JSON.parse(
  readFileSync(new URL('../test/conformance/programs/club.json', import.meta.url), 'utf8'),
) as object;

const cash = (more: object = {}): object => ({
  id: 'bonus',
  to: 'advocate',
  on: 'purchase.completed',
  give: { kind: 'cash', percent: 50, of: { fact: 'event', path: '$.data.amountMinor' } },
  reverse: [{ on: 'purchase.refunded' }],
  ...more,
});

const DAY_MS = 86_400_000;
const ADA = { advocateId: 'p_kdha78nwwz46hwrdc3r833m4t8' };

/** A program under way, with the accounts its postings add up to. */
function play(program: Program) {
  const compiled = compile(program);
  const memory = createMemory();
  const accounts = new Map<string, number>();
  let place = 0;
  const one = (day: number, type: string, rest: Partial<Event>): Decision => {
    place += 1;
    const at = new Date(Date.UTC(2026, 0, 1) + day * DAY_MS).toISOString();
    const event: Event = { id: `e${place}`, type, at, who: {}, ...rest };
    const { decision, changes } = decide(compiled, { find: () => undefined }, memory, event);
    memory.apply(changes);
    for (const { from, to, quantity } of decision.postings) {
      accounts.set(from, (accounts.get(from) ?? 0) - quantity);
      accounts.set(to, (accounts.get(to) ?? 0) + quantity);
    }
    return decision;
  };
  one(0, 'advocate.joined', { who: { email: 'ada@example.com' }, mint: { share: 'ADA' } });
  const person = (): PersonRecord => memory.get(`person/${ADA.advocateId}`) as PersonRecord;
  const balance = (place_: string): number => accounts.get(`${ADA.advocateId}/cash/${place_}`) ?? 0;
  return { one, person, balance, memory };
}

const buys = (order: number, amountMinor: number): Partial<Event> => ({
  who: { code: 'ADA', email: 'ben@example.com' },
  object: `order-${order}`,
  data: { amountMinor },
});

describe('over histories that look random', () => {
  const clauses: [string, object][] = [
    ['with pay days', { payouts: { every: 'week', day: 'monday', minimumMinor: 500 } }],
    [
      'with pay days and tax',
      {
        payouts: { every: 'month', day: 31, minimumMinor: 0 },
        tax: [{ country: 'US', year: 2026, thresholdMinor: 5000, needs: 'w9' }],
      },
    ],
  ];

  test.each(clauses)('no payout is more than what is available, and none is paid twice: %s', (_name, clause) => {
    const runs = Array.from({ length: 80 }, (_, seed) => wander(seed + 1, clause));
    const paid = runs.flatMap((run) => [...run.paid].map(([id, times]) => run.issued.has(id) && times === 1));
    expect(new Set(paid)).toEqual(new Set([true]));
    expect(runs.reduce((sum, { issued }) => sum + issued.size, 0)).toBeGreaterThan(100);
    expect(runs.reduce((sum, { failed }) => sum + failed, 0)).toBeGreaterThan(20);
    expect(runs.filter(({ owed }) => owed).length).toBeGreaterThan(5);
  });
});

/** Purchases, refunds, pay days and what payers tell, in any order and more than once; checks the books after each. */
function wander(seed: number, clause: object) {
  const roll = dice(seed);
  const { one, person, balance, memory } = play(readProgram({ ...club, rewards: [cash()], ...clause }));
  const issued = new Map<string, number>();
  const paid = new Map<string, number>();
  let [day, failed, owed] = [1, 0, false];
  for (let turn = 0; turn < 60; turn += 1) {
    day += roll(4);
    const before = balance('available');
    const decision = one(day, ...anything(roll, [...issued.keys()]));
    for (const payout of decision.payouts ?? []) {
      if (payout.state === 'issued') {
        expect(payout.amountMinor).toBeGreaterThan(0);
        expect(payout.amountMinor).toBeLessThanOrEqual(before);
        issued.set(payout.id, payout.amountMinor);
      }
      if (payout.state === 'failed') failed += 1;
      if (payout.state === 'paid') paid.set(payout.id, (paid.get(payout.id) ?? 0) + 1);
    }
    const books = memory.entries().flatMap(([key, record]) => (key.startsWith('payout/') ? [record as Payout] : []));
    const sum = (state: Payout['state']): number =>
      books.filter((each) => each.state === state).reduce((all, each) => all + each.amountMinor, 0);
    const held = memory
      .entries()
      .flatMap(([key, record]) => (key.startsWith('reward/') ? [record as Reward] : []))
      .filter(({ state }) => state === 'available')
      .map(({ id }) => id);
    expect(balance('issued')).toBe(sum('issued'));
    expect(balance('paid')).toBe(sum('paid'));
    expect(person().cash?.balanceMinor ?? 0).toBe(balance('available'));
    expect([...(person().cash?.rewards ?? [])].toSorted()).toEqual(held.toSorted());
    owed ||= balance('available') < 0;
  }
  return { issued, paid, failed, owed };
}

function anything(roll: (sides: number) => number, payouts: readonly string[]): [string, Partial<Event>] {
  const payoutId = payouts[roll(payouts.length)] ?? 'none';
  const choice = roll(10);
  if (choice < 4) return ['purchase.completed', buys(roll(30), 100 + roll(4000))];
  if (choice < 6)
    return ['purchase.refunded', { ...buys(roll(30), 1 + roll(3000)), who: { email: 'ben@example.com' } }];
  if (choice < 7) return ['time.passed', { who: ADA }];
  if (choice < 8) return ['payout.failed', { data: { payoutId } }];
  if (choice < 9) return ['payout.paid', { data: { payoutId } }];
  return roll(8) === 0
    ? ['tax.formReceived', { who: ADA, data: { form: 'w9' } }]
    : ['time.passed', { who: { email: 'ben@example.com' } }];
}

describe('so many rewards as one payout can hold', () => {
  const fill = (count: number) => {
    const game = play(
      readProgram({
        ...club,
        rewards: [cash()],
        payouts: { every: 'quarter', day: 1, minimumMinor: 900_000_000 },
      }),
    );
    for (let order = 0; order < count; order += 1) game.one(20, 'purchase.completed', buys(order, 100));
    return game;
  };

  test('are issued before the pay day, and whatever they amount to', () => {
    const { one } = fill(MAX_PAYOUT_REWARDS);
    const [payout] = one(21, 'time.passed', { who: ADA }).payouts ?? [];
    expect(payout).toMatchObject({ state: 'issued', amountMinor: 50 * MAX_PAYOUT_REWARDS });
    expect(payout?.rewards).toHaveLength(MAX_PAYOUT_REWARDS);
  });

  test('one less waits', () => {
    const { one } = fill(MAX_PAYOUT_REWARDS - 1);
    expect(one(21, 'time.passed', { who: ADA }).payouts).toBeUndefined();
  });

  test('a further payout of the same day is another generation', () => {
    const { one, memory } = fill(MAX_PAYOUT_REWARDS);
    const id = `club~payout~${ADA.advocateId}~2026-01-21`;
    memory.apply([{ key: `payout/${id}`, value: { id } }]);
    expect(one(21, 'time.passed', { who: ADA }).payouts?.[0]?.id).toBe(`${id}~2`);
  });
});

test('what does not use these clauses keeps nothing for them', () => {
  const { one, memory } = play(readProgram({ ...club, rewards: [cash()] }));
  one(1, 'purchase.completed', buys(1, 1000));
  const text = memory
    .entries()
    .map(([, record]) => canonical(record))
    .join();
  expect(text).not.toMatch(/"cash":\{|taxed|forms|agreements|veto|payout/);
});
