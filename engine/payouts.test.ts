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
    expect(runs.flatMap(({ excess }) => excess)).toEqual([]);
    expect(runs.reduce((sum, { issued }) => sum + issued.size, 0)).toBeGreaterThan(100);
    expect(runs.reduce((sum, { failed }) => sum + failed, 0)).toBeGreaterThan(20);
    expect(runs.filter(({ owed }) => owed).length).toBeGreaterThan(5);
  });
});

/** Purchases, refunds, pay days and what payers tell, in any order and more than once; checks the books after each. */
function wander(seed: number, clause: object) {
  const roll = dice(seed);
  const { one, person, balance, memory } = play(readProgram({ ...club, rewards: [cash()], ...clause }));
  const tally: Tally = { issued: new Set(), paid: new Map(), failed: 0, excess: [] };
  let [day, owed] = [1, false];
  for (let turn = 0; turn < 60; turn += 1) {
    day += roll(4);
    const before = balance('available');
    const decision = one(day, ...anything(roll, [...tally.issued]));
    for (const payout of decision.payouts ?? []) tallyUp(tally, payout, before);
    const records = memory.entries();
    const of = <T>(kind: string): T[] =>
      records.flatMap(([key, record]) => (key.startsWith(kind) ? [record as unknown as T] : []));
    const sum = (state: Payout['state']): number =>
      of<Payout>('payout/').reduce((all, each) => (each.state === state ? all + each.amountMinor : all), 0);
    const waiting = of<Reward>('reward/').filter(({ state }) => state === 'available');
    const { balanceMinor = 0, rewards = [] } = person().cash ?? {};
    expect([balance('issued'), balance('paid'), balance('available')]).toEqual([
      sum('issued'),
      sum('paid'),
      balanceMinor,
    ]);
    expect(rewards.toSorted()).toEqual(waiting.map(({ id }) => id).toSorted());
    owed ||= balanceMinor < 0;
  }
  return { ...tally, owed };
}

interface Tally {
  readonly issued: Set<string>;
  readonly paid: Map<string, number>;
  failed: number;
  /** Payouts of more than there was, or of nothing. */
  readonly excess: Payout[];
}

function tallyUp(tally: Tally, payout: Payout, availableMinor: number): void {
  const { id, state, amountMinor } = payout;
  if (state === 'failed') tally.failed += 1;
  if (state === 'paid') tally.paid.set(id, (tally.paid.get(id) ?? 0) + 1);
  if (state !== 'issued') return;
  tally.issued.add(id);
  if (amountMinor <= 0 || amountMinor > availableMinor) tally.excess.push(payout);
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

test('what a contest gives after a pay day goes with the next, though nobody had let time pass for the winner', () => {
  const top = {
    id: 'top',
    every: 'month',
    rankBy: { fact: 'advocate', path: '$.count.qualified' },
    settleAfter: '10 days',
    places: [{ kind: 'cash', amountMinor: 900 }],
  };
  const payouts = { every: 'month', day: 1, minimumMinor: 0 };
  const { one, balance } = play(readProgram({ ...club, rewards: [cash()], contests: [top], payouts }));
  one(0, 'program.published', { data: { version: 1 } });
  one(20, 'purchase.completed', buys(1, 1000));
  const settled = one(45, 'time.passed', { source: 'clock' });
  expect(settled.payouts).toMatchObject([{ at: '2026-02-01T00:00:00Z', amountMinor: 500 }]);
  expect([balance('issued'), balance('available')]).toEqual([500, 900]);
  expect(one(60, 'time.passed', { who: ADA }).payouts).toMatchObject([
    { at: '2026-03-01T00:00:00Z', amountMinor: 900 },
  ]);
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
