import { expect, test } from '@jest/globals';
import { compileConditions } from './conditions/compile.ts';
import { MET } from './conditions/condition.ts';
import { containsText } from './conditions/texts.ts';
import { BadEvent, BadProgram } from './errors.ts';
import type { Json } from './event.ts';
import * as limits from './limits.ts';
import { compile, createMemory, readEvent, readProgram, step } from './main.ts';
import type { Decision, Event, Memory } from './main.ts';
import type { PersonRecord, ReferralRecord } from './records.ts';
import { joins, smallProgram } from './testHistory.ts';

/** For each limit: whether so much is still taken as it is. At the limit it is, one past it it is not. */
const within: Readonly<Record<keyof typeof limits, (size: number) => boolean>> = {
  MAX_CONDITION_DEPTH: (depth) => compiles(nested(depth - 1, leaf, (not) => ({ not }))),
  MAX_CONDITIONS_PER_RULE: (count) => compiles({ all: [{ all: repeated(count - 1, leaf) }, leaf] }),
  MAX_PATH_LENGTH: (length) => compiles({ ...leaf, path: `$.${'a'.repeat(length - 2)}` }),
  MAX_PATH_STEPS: (count) => compiles({ ...leaf, path: `$${'.a'.repeat(count)}` }),
  MAX_NAME_LENGTH: (length) => compiles({ ...leaf, fact: 'f'.repeat(length) }),
  MAX_DECORATORS: (count) => compiles({ ...leaf, operator: `${'not:'.repeat(count)}equal` }),
  MAX_LIST_ITEMS: (count) => compiles({ ...leaf, operator: 'in', value: repeated(count, 1) }),
  MAX_TEXT_LENGTH: (length) => compiles({ ...leaf, value: 'x'.repeat(length) }),
  MAX_SEARCHED_LENGTH: (length) => containsText('x'.repeat(length), 'x') === MET,
  MAX_TOUCHES: (count) => firstTouchCounts(count),
  MAX_KEPT_EVENTS: (count) => keptEvents(count) === count,
  MAX_TIMERS_IN_A_ROW: (count) => movesByTime(count) === count,
  MAX_POINT_LOTS: (count) => pointLots(count) === count,
  MAX_PAYOUT_REWARDS: (count) => inOnePayout(count) === count,
  MAX_PROGRAM_DEPTH: (depth) => isRead(withAction(nested(depth - OUTSIDE_ACTION, [], (inner) => [inner]))),
  MAX_PROGRAM_SIZE: (size) => isRead(withAction('x'.repeat(size - sizeOf(withAction(''))))),
  MAX_EVENT_DEPTH: (depth) => isEvent({ data: { deep: nested(depth - OUTSIDE_DATA, [], (inner) => [inner]) } }),
  MAX_EVENT_SIZE: (size) => isEvent({ data: { text: 'x'.repeat(size - sizeOf({ ...EVENT, data: { text: '' } })) } }),
  MAX_AHEAD_MS: (ahead) => isEvent({ at: new Date(Date.parse(NOW) + ahead).toISOString() }),
  MAX_AMOUNT_MINOR: (amountMinor) =>
    isEvent({ data: { amountMinor } }) && isEvent({ data: { amountMinor: -amountMinor } }),
  MAX_FINDINGS: (count) => findings(count) === count,
};

test('every limit has its pair', () => {
  expect(Object.keys(within).toSorted()).toEqual(Object.keys(limits).toSorted());
});

test.each(Object.entries(limits))('%s: %i is taken, one more is not', (name, limit) => {
  const isWithin = within[name as keyof typeof limits];
  expect([isWithin(limit), isWithin(limit + 1)]).toEqual([true, false]);
});

const leaf = { fact: 'event', path: '$.data.x', operator: 'equal', value: 1 };
const NOW = '2026-03-01T12:00:00Z';
const EVENT = { id: '1', type: 'purchase.completed', at: NOW, who: { email: 'ben@example.com' } };

const repeated = <T>(count: number, value: T): T[] => Array.from({ length: count }, () => value);

function nested(depth: number, inner: Json, wrap: (value: Json) => Json): Json {
  return depth === 0 ? inner : wrap(nested(depth - 1, inner, wrap));
}

function refusedAs(kind: typeof BadProgram | typeof BadEvent, act: () => unknown): number {
  try {
    act();
    return 0;
  } catch (error) {
    if (error instanceof kind) return error.findings.length;
    throw error;
  }
}

function compiles(condition: Json): boolean {
  return refusedAs(BadProgram, () => compileConditions({}, {}).compile(condition, '')) === 0;
}

function withAction(value: Json): object {
  return { ...smallProgram(), actions: [{ on: 'purchase.completed', do: 'slack.postMessage', with: { value } }] };
}

/** The program, its actions, the action and `with` stand around the value, which is a list itself. */
const OUTSIDE_ACTION = 5;
const OUTSIDE_DATA = 3;

function isRead(program: unknown): boolean {
  return refusedAs(BadProgram, () => readProgram(program)) === 0;
}

function isEvent(more: object): boolean {
  return refusedAs(BadEvent, () => readEvent({ ...EVENT, ...more }, NOW)) === 0;
}

/** Texts and names by their characters, all else as eight. */
function sizeOf(value: unknown): number {
  if (typeof value === 'string') return value.length;
  if (typeof value !== 'object' || value === null) return 8;
  if (Array.isArray(value)) return value.reduce<number>((sum, entry) => sum + sizeOf(entry), 8);
  return Object.entries(value).reduce((sum, [name, member]) => sum + name.length + sizeOf(member), 8);
}

function findings(count: number): number {
  return refusedAs(BadProgram, () =>
    readProgram(Object.fromEntries(repeated(count, 0).map((_, index) => [`a${index}`, 1]))),
  );
}

interface Scene {
  readonly memory: Memory;
  readonly decide: (event: Partial<Event>) => Decision;
}

/** Ada and Cleo are advocates of the small program with some changes. */
function scene(changes: object = {}): Scene {
  const program = compile(readProgram({ ...smallProgram(), ...changes }));
  const memory = createMemory();
  let count = 0;
  const decide = (event: Partial<Event>): Decision => {
    count += 1;
    const { decision, changes: written } = step(program, memory, readEvent({ ...EVENT, id: `${count}`, ...event }));
    memory.apply(written);
    return decision;
  };
  for (const name of ['ada', 'cleo']) decide(joins(name, '03-01', name));
  return { memory, decide };
}

/** With the first touch winning, the first of so many is still known. */
function firstTouchCounts(count: number): boolean {
  const { memory, decide } = scene();
  const visitor = { visitorId: 'v1' };
  ['ADA', ...repeated(count - 1, 'CLEO')].forEach((code, index) => {
    const at = new Date(Date.parse(NOW) - (count - index) * 1000).toISOString();
    decide({ type: 'link.visited', at, who: { ...visitor, code } });
  });
  const { subject } = decide({ type: 'referral.submitted', who: { ...visitor, email: 'ben@example.com' } });
  const { advocate } = memory.get(`referral/${subject?.id}`) as ReferralRecord;
  return advocate === (memory.get('code/ADA') as { person: string }).person;
}

/** How many of so many visits before the referral are decided with it. */
function keptEvents(count: number): number {
  const { decide } = scene({ attribution: { lateWithin: '30 days' } });
  const who = { email: 'ben@example.com' };
  for (let index = 0; index < count; index += 1)
    decide({ type: 'appointment.attended', who, object: `visit-${index}` });
  const { rewards } = decide({ type: 'referral.submitted', at: NOW, who: { ...who, code: 'ADA' } });
  return rewards.filter(({ rule }) => rule === 'visit').length;
}

/** How many of so many timers that are due have acted before an event. */
function movesByTime(count: number): number {
  const on = { after: '1 minute' };
  const lifecycle = {
    initial: 'tick',
    stages: [{ id: 'tick' }, { id: 'tock', qualifies: true }],
    transitions: [
      { on, from: 'tick', to: 'tock' },
      { on, from: 'tock', to: 'tick' },
    ],
  };
  const { decide } = scene({ lifecycle, rewards: [] });
  decide({ type: 'referral.submitted', who: { email: 'ben@example.com', code: 'ADA' } });
  return decide({ type: 'customer.updated', at: new Date(Date.parse(NOW) + count * 60_000).toISOString() }).moves
    .length;
}

/** How many lots so many gifts of a point make. */
/** How many of so many rewards go out together, however far the pay day is. */
function inOnePayout(count: number): number {
  const give = { kind: 'cash', amountMinor: 100 };
  const { memory, decide } = scene({
    rewards: [{ id: 'cash', to: 'advocate', on: 'purchase.completed', give }],
    payouts: { every: 'quarter', day: 1, minimumMinor: 900_000_000 },
  });
  const who = { email: 'ben@example.com' };
  decide({ type: 'referral.submitted', who: { ...who, code: 'ADA' } });
  for (let index = 0; index < count; index += 1) decide({ type: 'purchase.completed', who, object: `order-${index}` });
  const advocateId = (memory.get('code/ADA') as { person: string }).person;
  const { payouts = [] } = decide({ type: 'time.passed', at: '2026-03-01T12:00:01Z', who: { advocateId } });
  return Math.max(0, ...payouts.map(({ rewards }) => rewards.length));
}

function pointLots(count: number): number {
  const { memory, decide } = scene({ points: { expireAfter: '1 year' } });
  const advocateId = (memory.get('code/ADA') as { person: string }).person;
  const data = { points: 1, reason: 'a gift' };
  for (let index = 0; index < count; index += 1) decide({ type: 'points.adjust', who: { advocateId }, data });
  const { points = [] } = memory.get(`person/${advocateId}`) as PersonRecord;
  expect(points.reduce((sum, lot) => sum + lot.points, 0)).toBe(count);
  return points.length;
}
