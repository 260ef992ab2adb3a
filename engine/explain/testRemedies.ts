import type { Json } from '../event.ts';
import type { Remedy } from '../conditions/remedy.ts';
import { pick } from '../testHistory.ts';

/** Comparisons with values that they do or do not fit, and values that a wish asks for. */

type Dice = (sides: number) => number;

/** Where a value stands, and which values may stand there. */
export interface Leaf {
  readonly condition: Json;
  readonly fact: string;
  readonly name: string;
  readonly seen: Json | undefined;
  /** What kind of field a person has there. */
  readonly type: string;
  /** Where the value it is compared with is read from the event: the name and the value. */
  readonly beside: readonly [name: string, value: Json] | null;
}

interface Kind {
  readonly operators: readonly string[];
  readonly right: (dice: Dice, operator: string) => Json;
  readonly left: (dice: Dice) => Json;
}

export const NOW = '2026-06-15T12:00:00Z';

const number = (dice: Dice): number => dice(40) * 25 - 100;
const range = (dice: Dice): Json => {
  const end = number(dice);
  return end < 0 ? [end, 0] : [0, end];
};
const TEXTS = ['NY', 'NJ', 'spring', 'Spring26', 'über', 'a1', '12'];
const text = (dice: Dice): string => pick(dice, TEXTS);
const instant = (dice: Dice): string => new Date(Date.parse(NOW) + (dice(80) - 60) * 21_600_000).toISOString();
const ADDRESSES = ['ada@example.com', 'ben@example.com', '+1 212 555 0100', '+1 212 555 0199'];
const several = (dice: Dice, one: (dice: Dice) => Json): Json => [one(dice), one(dice), one(dice)];

const ORDERED = ['lessThan', 'lessThanInclusive', 'greaterThan', 'greaterThanInclusive'];

const kinds: readonly Kind[] = [
  { operators: [...ORDERED, ...ORDERED, 'equal', 'notEqual'], right: number, left: number },
  {
    operators: ['between'],
    right: range,
    left: number,
  },
  { operators: ['in', 'notIn'], right: (dice) => several(dice, number), left: number },
  { operators: ['equal', 'notEqual', 'startsWith', 'endsWith', 'containsText'], right: text, left: text },
  { operators: ['in', 'notIn'], right: (dice) => several(dice, text), left: text },
  { operators: ['glob'], right: (dice) => pick(dice, ['spring*', '*26', 'a?', 'n?', '*']), left: text },
  { operators: ['oneOf'], right: () => 'states', left: text },
  { operators: ['before', 'after'], right: instant, left: instant },
  {
    operators: ['withinLast'],
    right: (dice) => pick(dice, ['90 minutes', '36 hours', '3 days', '2 weeks']),
    left: instant,
  },
  { operators: ['sameAs'], right: (dice) => pick(dice, ADDRESSES), left: (dice) => pick(dice, ADDRESSES) },
  { operators: ['contains', 'doesNotContain'], right: text, left: (dice) => several(dice, text) },
  { operators: ['equal', 'notEqual'], right: (dice) => dice(2) === 0, left: (dice) => dice(2) === 0 },
  {
    operators: ['exists', 'isEmpty'],
    right: (dice) => dice(2) === 0,
    left: (dice) => pick(dice, ['', 'x', [], 0, false]),
  },
];

/** A comparison at a place of its own; what stands there may be missing or of another kind. */
export function drawLeaf(dice: Dice, place: number): Leaf {
  const kind = pick(dice, kinds);
  const operator = pick(dice, kind.operators);
  const value = kind.right(dice, operator);
  const usual = kind.left(dice);
  const fact = pick(dice, ['event', 'event', Array.isArray(usual) ? 'event' : 'invitee', 'signals']);
  const name = `v${place}`;
  const path = fact === 'event' ? `$.data.${name}` : `$.${name}`;
  const isBeside = operator !== 'oneOf' && dice(5) === 0;
  const right = isBeside ? { fact: 'event', path: `$.data.right${place}` } : value;
  const left = dice(8);
  return {
    condition: { fact, path, operator: dice(6) === 0 ? `not:${operator}` : operator, value: right },
    fact,
    name,
    seen: left === 0 ? undefined : left === 1 ? pick<Json>(dice, [null, 'other', 7, true, ['x', 1]]) : usual,
    type:
      kind.left === number ? 'number' : kind.operators.includes('equal') && kind.left !== text ? 'boolean' : 'string',
    beside: isBeside ? [`right${place}`, value] : null,
  };
}

type Wished = Extract<Remedy, { readonly is: string }>;

/** A value as the wish has it and, where it has an edge, the value one unit this side of it. */
export interface Suiting {
  readonly passes: Json | undefined;
  readonly fails?: Json;
}

export function suiting({ is, value }: Wished): Suiting {
  return suitings[is](value as never);
}

const A_MILLISECOND = 1;
const moved = (at: string, by: number): string => new Date(Date.parse(at) + by).toISOString();
const SPANS: Readonly<Record<string, number>> = {
  minutes: 60_000,
  hours: 3_600_000,
  days: 86_400_000,
  weeks: 604_800_000,
};

/** The instant that a span before now begins with. */
function ago(span: string): string {
  const [count, unit = ''] = span.split(' ');
  return moved(NOW, -Number(count) * SPANS[unit]!);
}

const suitings: Readonly<Record<Wished['is'], (value: never) => Suiting>> = {
  equalTo: (value: Json) => (typeof value === 'number' ? { passes: value, fails: value - 1 } : { passes: value }),
  otherThan: (value: string | number | boolean) => ({ passes: otherThan(value), fails: value }),
  oneOf: ([first]: Json[]) => ({ passes: first }),
  noneOf: ([first]: Json[]) => ({ passes: typeof first === 'number' ? 1_000_001 : 'none of these', fails: first! }),
  listWith: (value: Json) => ({ passes: [value], fails: ['another'] }),
  listWithout: (value: Json) => ({ passes: ['another'], fails: [value] }),
  lessThan: (value: number) => ({ passes: value - 1, fails: value }),
  atMost: (value: number) => ({ passes: value, fails: value + 1 }),
  moreThan: (value: number) => ({ passes: value + 1, fails: value }),
  atLeast: (value: number) => ({ passes: value, fails: value - 1 }),
  between: ([least]: number[]) => ({ passes: least!, fails: least! - 1 }),
  notBetween: ([, most]: number[]) => ({ passes: most! + 1, fails: most! }),
  startingWith: (value: string) => ({ passes: `${value} and more` }),
  notStartingWith: (value: string) => ({ passes: `~${value}`, fails: value }),
  endingWith: (value: string) => ({ passes: `more and ${value}` }),
  notEndingWith: (value: string) => ({ passes: `${value}~`, fails: value }),
  containing: (value: string) => ({ passes: `with ${value} in it` }),
  notContaining: (value: string) => ({ passes: '~', fails: value }),
  matching: (value: string) => ({ passes: value.replaceAll('*', '').replaceAll('?', 'x') }),
  notMatching: (value: string) => ({ passes: '~~~', fails: value.replaceAll('*', '').replaceAll('?', 'x') }),
  before: (value: string) => ({ passes: moved(value, -A_MILLISECOND), fails: value }),
  notBefore: (value: string) => ({ passes: value, fails: moved(value, -A_MILLISECOND) }),
  after: (value: string) => ({ passes: moved(value, A_MILLISECOND), fails: value }),
  notAfter: (value: string) => ({ passes: value, fails: moved(value, A_MILLISECOND) }),
  withinLast: (span: string) => ({ passes: moved(ago(span), A_MILLISECOND), fails: ago(span) }),
  notWithinLast: (span: string) => ({ passes: ago(span), fails: moved(ago(span), A_MILLISECOND) }),
  sameAddress: (value: string) => ({ passes: value }),
  otherAddress: (value: string) => ({
    passes: value.includes('@') ? 'zoe@example.com' : '+1 212 555 0555',
    fails: value,
  }),
  present: () => ({ passes: 'x' }),
  absent: () => ({ passes: undefined, fails: 'x' }),
  empty: () => ({ passes: undefined, fails: 'x' }),
  filled: () => ({ passes: 'x', fails: '' }),
};

function otherThan(value: string | number | boolean): Json {
  if (typeof value === 'boolean') return !value;
  return typeof value === 'number' ? value + 1 : `${value}?`;
}

export const WISHES = Object.keys(suitings);
