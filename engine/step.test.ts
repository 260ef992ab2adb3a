import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { canonical } from './canonical.ts';
import { compile } from './compile.ts';
import type { CompiledProgram } from './compile.ts';
import { decide } from './decide.ts';
import type { Decided } from './decide.ts';
import type { Decision, Reward } from './decision.ts';
import type { Change, Snapshot } from './draft.ts';
import type { Event } from './event.ts';
import { explain } from './explain/explain.ts';
import { readProgram } from './program.ts';
import { readEvent } from './readEvent.ts';
import { isDivisible } from './accounts.ts';
import { isStanding } from './rewards.ts';
import { step } from './step.ts';
import { DAY, formatInstant, parseInstant, periodOf } from './time.ts';

const folder = new URL('../templates/programs/', import.meta.url);
const programs = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .map((file) => compile(readProgram(JSON.parse(readFileSync(new URL(file, folder), 'utf8')))));

const LENGTH = 30;
const HISTORIES = 150;

/** Random histories of a few people, whom anything may happen to in any order. */
describe.each(programs.map((program) => [program.id, program] as const))('whatever happens in %s', (_id, program) => {
  test('money only moves, and what people hold is what their rewards say', () => {
    always(program, (events) => {
      const world = newWorld();
      for (const event of events) {
        play(world, program, event);
        expect([...world.balances.values()].reduce((sum, each) => sum + each, 0)).toBe(0);
        expect(held(world)).toEqual(promised(world));
      }
    });
  });

  test('an event that comes again changes nothing', () => {
    always(program, (events) => {
      const world = newWorld();
      for (const event of events) {
        const first = play(world, program, event);
        const again = decide(program, world.log, world.snapshot, structuredClone(event));
        expect([again.repeated, again.changes]).toEqual([true, []]);
        expect(canonical(again.decision)).toBe(canonical(first.decision));
      }
    });
  });

  test('why it was decided can be worked out from the facts that were kept', () => {
    always(program, (events) => {
      const world = newWorld();
      for (const event of events) {
        const { decision, facts } = play(world, program, event);
        const kept = JSON.parse(canonical(facts)) as typeof facts;
        expect(canonical(explain(program, kept, event).decision)).toBe(canonical(decision));
      }
    });
  });

  test('it makes no difference how the log is cut into batches', () => {
    always(program, (events, sizes) => {
      const world = newWorld();
      const oneByOne = events.map((event) => canonical(play(world, program, event).decision));
      expect(inBatches(program, events, sizes)).toEqual(oneByOne);
    });
  });

  test('no limit is exceeded, and no reward is earned twice', () => {
    always(program, (events) => {
      const world = newWorld();
      for (const event of events) {
        play(world, program, event);
        expect(overLimit(world, program)).toEqual([]);
      }
      expect(world.earned).toEqual([...new Set(world.earned)]);
    });
  });
});

describe('the histories', () => {
  test('reach what they are to test', () => {
    const seen = new Set<string>();
    for (const program of programs) {
      always(program, (events) => {
        const world = newWorld();
        for (const event of events) for (const what of told(play(world, program, event).decision)) seen.add(what);
      });
    }
    const states = ['held', 'available', 'fulfilled', 'rejected', 'reversed'];
    const outcomes = ['decided', 'duplicate', 'unmatched', 'refused'];
    const notes = ['flag', 'reviewOpened', 'reviewResolved', 'stuck', 'refundWaits'];
    expect([...states, ...outcomes, ...notes].filter((what) => !seen.has(what))).toEqual([]);
  });
});

function told({ outcome, rewards, notes }: Decision): string[] {
  return [outcome, ...rewards.map(({ state }) => state), ...notes.map(({ kind }) => kind)];
}

function always(program: CompiledProgram, holds: (events: readonly Event[], sizes: readonly number[]) => void): void {
  const sizes = fc.array(fc.integer({ min: 1, max: LENGTH }), { minLength: 1, maxLength: LENGTH });
  fc.assert(
    fc.property(histories, sizes, (history, cuts) => holds(eventsOf(program, history), cuts)),
    { seed: 20_260_309, numRuns: HISTORIES },
  );
}

/** Everything that was decided so far. What the engine is given, it cannot change: all of it is frozen. */
interface World {
  readonly records: Map<string, object>;
  readonly snapshot: Snapshot;
  readonly log: { find(source: string, id: string): { event: string; decision: Decision } | undefined };
  readonly stored: Map<string, { event: string; decision: Decision }>;
  readonly balances: Map<string, number>;
  readonly earned: string[];
}

function newWorld(): World {
  const records = new Map<string, object>();
  const stored = new Map<string, { event: string; decision: Decision }>();
  return {
    records,
    snapshot: { get: (key) => records.get(key) },
    log: { find: (source, id) => stored.get(`${source} ${id}`) },
    stored,
    balances: new Map(),
    earned: [],
  };
}

function play(world: World, program: CompiledProgram, event: Event): Decided {
  const decided = decide(program, world.log, world.snapshot, frozen(event));
  const { decision, changes, eventText } = decided;
  if (decided.repeated) return decided;
  for (const { key, value } of changes) world.records.set(key, frozen(value));
  world.stored.set(`${decision.event.source} ${decision.event.id}`, { event: eventText, decision: frozen(decision) });
  for (const { from, to, quantity } of decision.postings) {
    world.balances.set(from, (world.balances.get(from) ?? 0) - quantity);
    world.balances.set(to, (world.balances.get(to) ?? 0) + quantity);
  }
  for (const { id, was } of decision.rewards) if (was === null) world.earned.push(id);
  return decided;
}

function frozen<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  Object.values(value).forEach(frozen);
  return Object.freeze(value);
}

/** Each batch is decided on what is stored and on what the batch itself has changed, and stored when it is done. */
function inBatches(program: CompiledProgram, events: readonly Event[], sizes: readonly number[]): string[] {
  const stored = new Map<string, object>();
  const decisions: string[] = [];
  for (let from = 0, turn = 0; from < events.length; turn += 1) {
    const size = sizes[turn % sizes.length] ?? 1;
    const batch = new Map<string, Change['value']>();
    const snapshot: Snapshot = { get: (key) => batch.get(key) ?? stored.get(key) };
    for (const event of events.slice(from, from + size)) {
      const { decision, changes } = step(program, snapshot, event);
      for (const { key, value } of changes) batch.set(key, value);
      decisions.push(canonical(decision));
    }
    for (const [key, value] of batch) stored.set(key, JSON.parse(canonical(value)) as object);
    from += size;
  }
  return decisions;
}

function rewardsOf({ records }: World): Reward[] {
  return [...records].flatMap(([key, record]) => (key.startsWith('reward/') ? [record as Reward] : []));
}

/** What stands on the accounts of each person, by kind. */
function held({ balances }: World): Record<string, number> {
  const sums: Record<string, number> = {};
  for (const [account, balance] of balances) {
    const [owner = '', kind = ''] = account.split('/');
    if (owner !== 'program') sums[`${owner} ${kind}`] = (sums[`${owner} ${kind}`] ?? 0) + balance;
  }
  return sums;
}

/** The same as the rewards tell it. */
function promised(world: World): Record<string, number> {
  const sums: Record<string, number> = {};
  for (const { person, kind, quantity, earned } of rewardsOf(world)) {
    if (isDivisible(kind) && earned > 0) sums[`${person} ${kind}`] = (sums[`${person} ${kind}`] ?? 0) + quantity;
  }
  return sums;
}

/** Every limit that more was given on than it allows. */
function overLimit(world: World, { file, zone }: CompiledProgram): string[] {
  return file.rewards.flatMap(({ id, limits = [] }) => {
    const rewards = rewardsOf(world).filter((reward) => reward.rule === id && isStanding(reward));
    return limits.flatMap(({ per, period, maxCount = Infinity, maxAmount = Infinity }) => {
      const scope = { program: '', referral: 'referral', advocate: 'person', invitee: 'person' } as const;
      const place = (reward: Reward): string =>
        `${id} ${scope[per] === '' ? '' : reward[scope[per]]} ${periodOf(zone, parseInstant(reward.at), period)}`;
      return [...Map.groupBy(rewards, place)].flatMap(([where, group]) =>
        group.length > maxCount || group.reduce((sum, { quantity }) => sum + quantity, 0) > maxAmount ? [where] : [],
      );
    });
  });
}

/** One thing that happens, before it is known to which program and when. */
interface Happening {
  readonly kind: number;
  readonly friend: number;
  readonly thing: number;
  readonly amount: number | null;
  readonly yes: boolean;
  /** Rarely true: what would end most histories early. */
  readonly odd: boolean;
  readonly wait: number;
}

const histories = fc.array(
  fc.record<Happening>({
    kind: fc.nat(),
    friend: fc.nat(4),
    thing: fc.nat(4),
    amount: fc.option(fc.oneof(fc.nat(20_000), fc.integer({ min: -100, max: 3_000_000 })), { freq: 9 }),
    yes: fc.boolean(),
    odd: fc.nat(9).map((one) => one === 0),
    wait: fc.oneof(fc.nat(DAY), fc.nat(5 * DAY), fc.nat(40 * DAY)),
  }),
  { minLength: LENGTH, maxLength: LENGTH },
);

type Said = Pick<Event, 'type' | 'who'> & Partial<Event>;
type Telling = (happening: Happening, program: CompiledProgram, world: World) => Said;

/** Two advocates refer two friends each; from then on anything happens. Orders name rewards and referrals that there are. */
function eventsOf(program: CompiledProgram, history: readonly Happening[]): Event[] {
  const world = newWorld();
  let now = parseInstant('2026-01-05T12:00:00Z');
  return history.map((happening, index) => {
    now += index < OPENING ? 1_000 : happening.wait;
    const telling = index < OPENING ? opening(index) : TELLINGS[happening.kind % TELLINGS.length]!;
    const event = readEvent({ id: `e${index}`, at: formatInstant(now), ...telling(happening, program, world) });
    play(world, program, event);
    return event;
  });
}

const OPENING = 6;

function opening(index: number): Telling {
  return (_, { file: { roles = [] } }) =>
    index < 2
      ? {
          type: 'advocate.joined',
          who: { email: `ada${index}@example.com`, code: `ADA${index}` },
          data: { role: roles[index % roles.length] ?? '' },
        }
      : { type: 'referral.submitted', who: { email: emailOf(index - 2), code: `ADA${index % 2}` } };
}

function emailOf(friend: number): string {
  return `friend${friend}@example.com`;
}

/** Something that an invitee does, with what the host found out about them. */
function done(type: string): Telling {
  return ({ friend, thing, amount, yes, odd }, { currency }) => ({
    type,
    who: { email: emailOf(friend) },
    object: `thing${thing}`,
    data: {
      amountMinor: amount,
      currency: odd ? 'JPY' : currency,
      ...(odd ? { employees: thing, state: yes ? 'NY' : 'TX', inPipeline: yes, orderedBefore: yes } : {}),
    },
    ...(odd && yes ? { signals: { sameDevice: true, sameAddress: true, samePayoutMethod: thing === 1 } } : {}),
  });
}

function ordered(type: string): Telling {
  return ({ friend, thing, yes, odd }, { stages }, { records }) => {
    const referrals = [...records.keys()].filter((key) => key.startsWith('referral/'));
    const to = [...stages.keys()][thing % stages.size] ?? '';
    const data = { to, resolution: yes ? 'release' : 'reject', ...(odd ? {} : { reason: 'because' }) };
    return { type, who: { referralId: referrals[friend % referrals.length]?.slice('referral/'.length) ?? '' }, data };
  };
}

function orderedFor(type: string): Telling {
  return (happening, program, world) => {
    const rewards = rewardsOf(world);
    const reward = rewards[(happening.friend * 5 + happening.thing) % rewards.length];
    if (reward === undefined) return ordered('time.passed')(happening, program, world);
    return { type, who: { referralId: reward.referral ?? '' }, data: { rewardId: reward.id, reason: 'because' } };
  };
}

const TELLINGS: readonly Telling[] = [
  ...['purchase.completed', 'invoice.paid', 'appointment.attended', 'appointment.booked'].map(done),
  ...['purchase.completed', 'invoice.paid', 'appointment.attended', 'invitee.registered'].map(done),
  ...['purchase.refunded', 'purchase.refunded', 'purchase.disputed', 'appointment.canceled'].map(done),
  ...['time.passed', 'time.passed', 'referral.qualify', 'referral.move', 'review.resolve'].map(ordered),
  ...['reward.approve', 'reward.fulfil', 'reward.fulfil', 'reward.reject', 'reward.reverse'].map(orderedFor),
  (...given) => ordered(given[0].odd ? 'referral.reject' : 'time.passed')(...given),
  ({ friend }) => ({ type: 'purchase.refunded', who: { email: emailOf(friend) } }),
  ({ friend, thing }) => ({ type: 'link.visited', who: { visitorId: `v${friend}`, code: `ADA${thing % 2}` } }),
  ({ friend, thing }) => ({
    type: 'referral.submitted',
    who: { email: emailOf(friend + thing), visitorId: `v${friend}`, code: `ADA${thing % 2}` },
  }),
  ({ thing }, { file }) => ({
    type: 'terms.accepted',
    who: { code: `ADA${thing % 2}` },
    data: { version: file.terms?.version ?? 'none' },
  }),
  ({ thing, yes }) => ({
    type: 'consent.changed',
    who: { code: `ADA${thing % 2}` },
    data: { channel: 'email', given: yes },
  }),
];
