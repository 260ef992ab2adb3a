import type { Condition, FactReference } from '../engine/conditions/condition.ts';
import type { Kind } from '../engine/conditions/kinds.ts';
import { decorators, parseOperator } from '../engine/conditions/operators.ts';
import type { Json } from '../engine/event.ts';

/** Random conditions and random facts, the same on every run. */
export interface Example {
  readonly condition: Condition;
  readonly named: Readonly<Record<string, Condition>>;
  readonly facts: Readonly<Record<string, Json>>;
}

export type Random = () => number;

/** @param operators the names to choose from */
export function draw(random: Random, operators: readonly string[]): Example {
  const deck = { random, operators };
  const named = { first: drawCondition(deck, 1, []), second: drawCondition(deck, 2, ['first']) };
  return { condition: drawCondition(deck, 3, ['first', 'second']), named, facts: drawFacts(random) };
}

interface Deck {
  readonly random: Random;
  readonly operators: readonly string[];
}

/** The lists that drawn conditions may name. */
export const drawnLists = { states: ['NY', 'NJ'], ages: [2, 5, 12] };

function drawCondition(deck: Deck, depth: number, names: readonly string[]): Condition {
  const { random } = deck;
  const kind = random();
  if (depth === 0 || kind < 0.35) return drawLeaf(deck);
  if (kind < 0.45 && names.length > 0) return { condition: pick(random, names) };
  if (kind < 0.6) return { not: drawCondition(deck, depth - 1, names) };
  const parts = Array.from({ length: 1 + below(random, 3) }, () => drawCondition(deck, depth - 1, names));
  return kind < 0.8 ? { all: parts } : { any: parts };
}

const places: readonly FactReference[] = [
  ...[
    '$.type',
    '$.data.amountMinor',
    '$.data.rating',
    '$.data.tags',
    '$.data.scores',
    '$.data.text.length',
    '$.data.place.city',
    '$.data.flag',
  ].map((path) => ({ fact: 'event', path })),
  ...['$.state', '$.age', '$.customerBefore', '$.nobody'].map((path) => ({ fact: 'invitee', path })),
  { fact: 'count' },
  { fact: 'count', path: '$.paid' },
  { fact: 'absent', path: '$.anything' },
];

function drawLeaf(deck: Deck): Condition {
  const { random, operators } = deck;
  const chain = Array.from({ length: random() < 0.65 ? 0 : 1 + below(random, 2) }, () =>
    pick(random, Object.keys(decorators)),
  );
  const name = [...chain, pick(random, operators)].join(':');
  const operator = parseOperator(name);
  if (operator === null) return drawLeaf(deck);
  const takes = operator.takes.right;
  const isRead = random() < 0.2 && !JSON.stringify(takes).includes('listName');
  const value = isRead ? pick(random, places) : drawFitting(random, takes);
  return { ...pick(random, places), operator: name, value: value as Json };
}

const texts = ['NY', 'NJ', 'a', 'b', '12', '12abc', ''];
const instants = ['2026-03-01T15:00:00Z', '2026-03-02T15:00:00Z', '2026-04-01T00:00:00.500Z'];
const addresses = ['ada@example.com', ' ADA@example.com', '+1 212 555 0100', '212-555-0100'];
const numbers = [0, 1, 2, 5, 12, -3, 2.5];

/** A value that a program may write: of the kind, and lists of one type. */
function drawFitting(random: Random, kind: Kind): Json {
  if (typeof kind === 'object') {
    const inner = kind.listOf === 'scalar' ? pick(random, ['text', 'number'] as const) : null;
    const entry = (): Json =>
      inner === null
        ? drawFitting(random, kind.listOf)
        : inner === 'text'
          ? pick(random, texts)
          : pick(random, numbers);
    return Array.from({ length: below(random, 4) }, entry);
  }
  const choices = { ...fitting, flag: [true, false], anything: everyKind, scalar: everyKind }[kind];
  return pick<Json>(random, choices);
}

const everyKind: readonly Json[] = [...texts, ...numbers, true, false];

const fitting = {
  number: numbers,
  text: ['a', 'n', '?', '*a*', '12*'],
  instant: instants,
  duration: ['1 minute', '1 day', '1 month', '2 years'],
  range: [
    [0, 5],
    [-3, 2.5],
    [5, 5],
  ],
  address: addresses,
  listName: Object.keys(drawnLists),
};

/** Anything a careless sender may send. */
function drawAny(random: Random, depth = 2): Json {
  const kind = random();
  if (kind < 0.3) return pick(random, texts);
  if (kind < 0.6) return pick(random, numbers);
  if (kind < 0.7) return random() < 0.5;
  if (kind < 0.75 || depth === 0) return null;
  if (kind < 0.95) return Array.from({ length: below(random, 4) }, () => drawAny(random, depth - 1));
  return random() < 0.5 ? {} : { city: drawAny(random, depth - 1) };
}

function drawFacts(random: Random): Example['facts'] {
  const sometimes = (name: string, usual: () => Json): Record<string, Json> => {
    const kind = random();
    if (kind < 0.1) return {};
    return { [name]: kind < 0.3 ? drawAny(random) : usual() };
  };
  const text = () => pick(random, random() < 0.7 ? texts : [...instants, ...addresses]);
  const number = () => pick(random, numbers);
  const list = (entry: () => Json) => (): Json => Array.from({ length: below(random, 4) }, entry);
  const data = {
    ...sometimes('amountMinor', number),
    ...sometimes('rating', number),
    ...sometimes('tags', list(text)),
    ...sometimes('scores', list(number)),
    ...sometimes('text', text),
    ...sometimes('place', () => ({ city: text() })),
    ...sometimes('flag', () => random() < 0.5),
  };
  const invitee = {
    ...sometimes('state', text),
    ...sometimes('age', number),
    ...sometimes('customerBefore', () => random() < 0.5),
  };
  return {
    event: { type: text(), at: pick(random, instants), data },
    ...sometimes('invitee', () => invitee),
    ...sometimes('count', number),
  };
}

function pick<T>(random: Random, choices: readonly T[]): T {
  return choices[below(random, choices.length)] as T;
}

function below(random: Random, limit: number): number {
  return Math.floor(random() * limit);
}

/** Mulberry32: the same cases on every run. */
export function seeded(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d_2b_79_f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
