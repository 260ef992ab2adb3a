import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { canonical } from './canonical.ts';
import { compile } from './compile.ts';
import type { CompiledProgram } from './compile.ts';
import { decide } from './decide.ts';
import type { Decision, Reward } from './decision.ts';
import { DueQueue } from './dueQueue.ts';
import type { Event } from './event.ts';
import { createMemory } from './memory.ts';
import { personId } from './people.ts';
import { readProgram } from './program.ts';
import { readEvent } from './readEvent.ts';
import type { ReferralRecord } from './records.ts';
import { replay } from './replay.ts';
import { event, joins, named, pays, smallProgram, twentyEvents } from './testHistory.ts';

const small = compile(smallProgram());
const person = (name: string) => personId({ email: `${name}@example.com` });
const referralOf = (records: ReadonlyMap<string, object>, name: string) =>
  [...records.values()].find((record) => (record as ReferralRecord).code === `R-${name}`) as ReferralRecord;

const dansReward =
  referralOf(replay(small, twentyEvents('')).records, 'DAN').rewards.find((id) => id.includes('thanks')) ?? '';
const log = twentyEvents(dansReward);

describe('twenty events', () => {
  const history = replay(small, log);

  test('are counted by what became of them', () => {
    expect(history).toMatchObject({
      program: {
        id: 'small',
        version: 1,
      },
      events: 19,
      repeated: 1,
      ticks: 0,
      referrals: 5,
      qualified: 2,
      until: '2026-04-12T12:00:00Z',
      outcomes: {
        decided: 18,
        duplicate: 0,
        unmatched: 1,
        refused: 0,
      },
    });
  });

  test('give what was worked out by hand', () => {
    const none = { held: 0, available: 0, fulfilled: 0 };
    expect(history.rewards).toEqual([
      { rule: 'thanks', kind: 'cash', unit: 'USD', count: 2, quantity: 3750, earned: 10_000, ...none, held: 3750 },
      { rule: 'visit', kind: 'points', unit: 'points', count: 2, quantity: 20, earned: 20, ...none, available: 20 },
      { rule: 'welcome', kind: 'coupon', unit: 'piece', count: 5, quantity: 5, earned: 5, ...none, available: 5 },
    ]);
  });

  test('leave these accounts, and a sum of nothing', () => {
    const usd = { unit: 'USD' };
    const accounts = [
      { account: `${person('ada')}/cash/available`, ...usd, quantity: -2500 },
      { account: `${person('ada')}/cash/held`, ...usd, quantity: 1250 },
      { account: `${person('ada')}/cash/paid`, ...usd, quantity: 2500 },
      { account: `${person('cleo')}/cash/held`, ...usd, quantity: 2500 },
      { account: 'program/cash', ...usd, quantity: -3750 },
      { account: `${person('ada')}/points/available`, unit: 'points', quantity: 10 },
      { account: `${person('cleo')}/points/available`, unit: 'points', quantity: 10 },
      { account: 'program/points', unit: 'points', quantity: -20 },
    ];
    const inOrder = (all: readonly object[]) => all.map(canonical).toSorted();
    expect(inOrder(history.accounts)).toEqual(inOrder(accounts));
  });

  test('mature when time passes after them', () => {
    const later = replay(small, log, { until: '2026-04-12T12:00:00Z' });
    expect(later).toMatchObject({ ticks: 2, until: '2026-04-12T12:00:00Z' });
    expect(later.rewards[0]).toMatchObject({ held: 0, available: 3750 });
    expect(replay(small, log, { until: '2026-04-12T11:59:59Z' }).rewards[0]).toMatchObject({
      held: 2500,
      available: 1250,
    });
  });

  test('an empty log is an empty history', () => {
    expect(replay(small, [])).toMatchObject({ events: 0, until: null, rewards: [], accounts: [] });
  });
});

describe('a replay', () => {
  const folder = new URL('../templates/programs/', import.meta.url);
  const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
  const programs = files.map((file) => readProgram(JSON.parse(readFileSync(new URL(file, folder), 'utf8'))));

  test.each(programs.map((program) => [program.id, program] as const))(
    'of %s decides what was decided live, and ends in the same state',
    (_id, program) => {
      const compiled = compile(program);
      for (const { given } of program.tests ?? []) {
        const events = given.map((each) => readEvent(each));
        const lived = live(compiled, events);
        const replayed: string[] = [];
        const history = replay(compiled, events, { decided: (decision) => replayed.push(canonical(decision)) });
        expect(replayed).toEqual(lived.decisions.map(canonical));
        expect(canonical(Object.fromEntries(history.records))).toBe(canonical(Object.fromEntries(lived.records)));
      }
    },
  );

  test('lets a referral follow the version that was live when it began', () => {
    const first = compile(smallProgram({ version: 1, thanks: 2500 }));
    const second = compile(smallProgram({ version: 2, thanks: 5000 }), { earlier: [first] });
    const events = [
      joins('1', '03-01', 'ada'),
      named('2', '03-02', 'ben', 'ADA'),
      named('3', '03-10', 'dan', 'ADA'),
      pays('4', '03-11', 'ben', 9000),
      pays('5', '03-11', 'dan', 9000),
    ];
    const published = Date.parse('2026-03-05T00:00:00Z');
    const versionOf = ({ at }: Event): CompiledProgram => (Date.parse(at) < published ? first : second);
    const { rewards } = replay(second, events, { live: versionOf });
    expect(rewards[0]).toMatchObject({ rule: 'thanks', count: 2, quantity: 7500 });
    expect(replay(second, events).rewards[0]).toMatchObject({ quantity: 10_000 });
  });

  test('runs timers of all referrals in order of their instants, also those that a timer sets', () => {
    const program = readProgram({
      id: 'slow',
      name: 'Slow',
      version: 1,
      currency: 'USD',
      lifecycle: {
        initial: 'new',
        stages: [
          { id: 'new' },
          { id: 'old' },
          {
            id: 'gone',
            final: true,
          },
        ],
        transitions: [
          {
            on: { after: '10 days' },
            from: 'new',
            to: 'old',
          },
          {
            on: { after: '10 days' },
            from: 'old',
            to: 'gone',
          },
        ],
      },
      rewards: [],
    });
    const events = [
      joins('1', '03-01', 'ada'),
      named('2', '03-05', 'ben', 'ADA'),
      named('3', '03-01', 'dan', 'ADA'),
      named('4', '03-09', 'eve', 'ADA'),
    ];
    const ticks: string[] = [];
    const { ticks: count } = replay(compile(program), events, {
      until: '2026-03-26T00:00:00Z',
      decided: ({ event: { type, at }, stage }) => {
        if (type === 'time.passed') ticks.push(`${at.slice(5, 10)} ${stage?.to ?? ''}`);
      },
    });
    expect(ticks).toEqual(['03-11 old', '03-15 old', '03-19 old', '03-21 gone', '03-25 gone']);
    expect(count).toBe(5);
  });

  test('a tick of the log and one of the replay do the same', () => {
    const events = [joins('1', '03-01', 'ada'), named('2', '03-02', 'ben', 'ADA'), pays('3', '03-03', 'ben', 9000)];
    const tick = event('4', '04-02', 'time.passed', { source: 'clock', who: { code: 'R-BEN' } });
    const told = replay(small, [...events, tick]);
    const run = replay(small, events, { until: '2026-04-02T12:00:00Z' });
    expect(canonical(run.rewards)).toBe(canonical(told.rewards));
    expect(canonical(run.accounts)).toBe(canonical(told.accounts));
  });
});

describe('the queue of referrals that are due', () => {
  test('gives them in order of instant and id', () => {
    const referrals = fc.array(fc.record({ id: fc.string({ maxLength: 3 }), due: fc.nat(20) }));
    fc.assert(
      fc.property(referrals, (all) => {
        const queue = new DueQueue();
        for (const each of all) queue.add(each);
        const given = [...all.keys()].map(() => queue.next());
        const order = all.toSorted((a, b) => a.due - b.due || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
        expect([given, queue.next()]).toEqual([order, undefined]);
      }),
    );
  });
});

/** What a host does: decide, keep, go on. */
function live(program: CompiledProgram, events: readonly Event[]) {
  const memory = createMemory();
  const kept = new Map<string, { event: string; decision: Decision }>();
  const decisions: Decision[] = [];
  for (const each of events) {
    const found = { find: (source: string, id: string) => kept.get(`${source} ${id}`) };
    const { decision, changes, eventText, repeated } = decide(program, found, memory, each);
    memory.apply(changes);
    kept.set(`${each.source ?? 'api'} ${each.id}`, { event: eventText, decision });
    if (!repeated) decisions.push(decision);
  }
  return { decisions, records: memory.entries() as [string, Reward | object][] };
}
