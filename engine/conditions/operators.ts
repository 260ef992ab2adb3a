import type { Json } from '../event.ts';
import { MAX_DECORATORS, MAX_NAME_LENGTH } from '../limits.ts';
import { isSameAddress } from './addresses.ts';
import { indexed, isAmong, isBetween, isBlank, isLess, isPresent, overList, same } from './comparisons.ts';
import { MET, negate, NOT_MET, type Truth } from './condition.ts';
import type { Kind } from './kinds.ts';
import { type Clock, isBefore, isWithinLast } from './moments.ts';
import type { Prepared } from './prepared.ts';
import { containsText, endsWith, glob, globPattern, partPattern, startsWith } from './texts.ts';
import { type Explaining, type Said, type Wish, wishing, wishingFlag } from './wishes.ts';

/**
 * Everything the project knows about an operator. Schema, documentation, dropdowns and explanations come from this row;
 * nothing else knows its name.
 */
export interface OperatorRow extends Explaining {
  /** As in a dropdown, between fact and value: `is at least`. */
  readonly label: string;
  readonly takes: { readonly left: Kind; readonly right: Kind };
  /** Like is compared with like: anything else makes the answer unknown. (R5) */
  readonly evaluate: (left: unknown, right: unknown, clock?: Clock) => Truth;
  /** True when the answer depends on when the event happened. */
  readonly asksClock?: true;
  /** Makes a value that is written in the program ready once; `evaluate` takes it either way. */
  readonly prepare?: (value: Json) => Json | Prepared;
  /** The operator that says the same with both sides exchanged. */
  readonly mirror: string | null;
}

const scalar = { left: 'scalar', right: 'scalar' } as const;
const number = { left: 'number', right: 'number' } as const;
const among = { left: 'scalar', right: { listOf: 'scalar' } } as const;
const having = { left: { listOf: 'scalar' }, right: 'scalar' } as const;
const anything = { left: 'anything', right: 'flag' } as const;
const text = { left: 'text', right: 'text' } as const;
const instant = { left: 'instant', right: 'instant' } as const;

export const operators: Readonly<Record<string, OperatorRow>> = {
  equal: { label: 'is', takes: scalar, evaluate: same, mirror: 'equal', ...wishing('equalTo', 'otherThan') },
  notEqual: {
    label: 'is not',
    takes: scalar,
    evaluate: (left, right) => negate(same(left, right)),
    mirror: 'notEqual',
    ...wishing('otherThan', 'equalTo'),
  },
  in: {
    label: 'is one of',
    takes: among,
    evaluate: isAmong,
    prepare: indexed,
    mirror: 'contains',
    ...wishing('oneOf', 'noneOf'),
  },
  notIn: {
    label: 'is none of',
    takes: among,
    evaluate: (left, right) => negate(isAmong(left, right)),
    prepare: indexed,
    mirror: 'doesNotContain',
    ...wishing('noneOf', 'oneOf'),
  },
  contains: {
    label: 'has the entry',
    takes: having,
    evaluate: (left, right) => isAmong(right, left),
    mirror: 'in',
    ...wishing('listWith', 'listWithout'),
  },
  doesNotContain: {
    label: 'lacks the entry',
    takes: having,
    evaluate: (left, right) => negate(isAmong(right, left)),
    mirror: 'notIn',
    ...wishing('listWithout', 'listWith'),
  },
  lessThan: {
    label: 'is less than',
    takes: number,
    evaluate: isLess,
    mirror: 'greaterThan',
    ...wishing('lessThan', 'atLeast'),
  },
  lessThanInclusive: {
    label: 'is at most',
    takes: number,
    evaluate: (left, right) => negate(isLess(right, left)),
    mirror: 'greaterThanInclusive',
    ...wishing('atMost', 'moreThan'),
  },
  greaterThan: {
    label: 'is more than',
    takes: number,
    evaluate: (left, right) => isLess(right, left),
    mirror: 'lessThan',
    ...wishing('moreThan', 'atMost'),
  },
  greaterThanInclusive: {
    label: 'is at least',
    takes: number,
    evaluate: (left, right) => negate(isLess(left, right)),
    mirror: 'lessThanInclusive',
    ...wishing('atLeast', 'lessThan'),
  },
  between: {
    label: 'is between',
    takes: { left: 'number', right: 'range' },
    evaluate: isBetween,
    mirror: null,
    ...wishing('between', 'notBetween'),
  },
  startsWith: {
    label: 'starts with',
    takes: text,
    evaluate: startsWith,
    mirror: null,
    ...wishing('startingWith', 'notStartingWith'),
  },
  endsWith: {
    label: 'ends with',
    takes: text,
    evaluate: endsWith,
    mirror: null,
    ...wishing('endingWith', 'notEndingWith'),
  },
  containsText: {
    label: 'contains the text',
    takes: text,
    evaluate: containsText,
    prepare: (value) => partPattern(value) ?? value,
    mirror: null,
    ...wishing('containing', 'notContaining'),
  },
  glob: {
    label: 'matches the pattern',
    takes: text,
    evaluate: glob,
    prepare: (value) => globPattern(value) ?? value,
    mirror: null,
    ...wishing('matching', 'notMatching'),
  },
  before: {
    label: 'is before',
    takes: instant,
    evaluate: isBefore,
    mirror: 'after',
    ...wishing('before', 'notBefore'),
  },
  after: {
    label: 'is after',
    takes: instant,
    evaluate: (left, right) => isBefore(right, left),
    mirror: 'before',
    ...wishing('after', 'notAfter'),
  },
  withinLast: {
    label: 'is within the last',
    takes: { left: 'instant', right: 'duration' },
    evaluate: isWithinLast,
    asksClock: true,
    mirror: null,
    ...wishing('withinLast', 'notWithinLast'),
  },
  sameAs: {
    label: 'is the same address as',
    takes: { left: 'address', right: 'address' },
    evaluate: isSameAddress,
    mirror: 'sameAs',
    ...wishing('sameAddress', 'otherAddress'),
  },
  oneOf: {
    label: 'is in the list',
    takes: { left: 'scalar', right: 'listName' },
    evaluate: isAmong,
    prepare: indexed,
    mirror: null,
    ...wishing('oneOf', 'noneOf'),
  },
  exists: {
    label: 'is known',
    takes: anything,
    evaluate: isPresent,
    mirror: null,
    ...wishingFlag('present', 'absent'),
  },
  isEmpty: { label: 'is empty', takes: anything, evaluate: isBlank, mirror: null, ...wishingFlag('empty', 'filled') },
};

/** What stands before an operator and a colon, as in `not:in`. Several may be chained; the last is the closest to the operator. */
export interface DecoratorRow {
  readonly label: string;
  readonly takes: (next: OperatorRow['takes']) => OperatorRow['takes'];
  /** `ask` puts the question of the operator behind it. */
  readonly evaluate: (left: unknown, right: unknown, ask: (left: unknown, right: unknown) => Truth) => Truth;
  readonly explain: (right: Said, wanted: boolean, next: Operator) => string;
  /** The decorator that says the same with both sides exchanged. */
  readonly mirror: string;
}

export const decorators: Readonly<Record<string, DecoratorRow>> = {
  not: {
    label: 'not',
    takes: (next) => next,
    mirror: 'not',
    evaluate: (left, right, ask) => negate(ask(left, right)),
    explain: (right, wanted, next) => explain(next, right, !wanted),
  },
  someFact: {
    label: 'one entry of the fact',
    takes: ({ left, right }) => ({ left: { listOf: left }, right }),
    mirror: 'someValue',
    evaluate: (left, right, ask) => overList(left, MET, (entry) => ask(entry, right)),
    explain: (right, wanted, next) =>
      `${wanted ? 'a list with an entry that is' : 'a list with every entry'} ${explain(next, right, wanted)}`,
  },
  everyFact: {
    label: 'every entry of the fact',
    takes: ({ left, right }) => ({ left: { listOf: left }, right }),
    mirror: 'everyValue',
    evaluate: (left, right, ask) => overList(left, NOT_MET, (entry) => ask(entry, right)),
    explain: (right, wanted, next) =>
      `${wanted ? 'a list with every entry' : 'a list with an entry that is'} ${explain(next, right, wanted)}`,
  },
  someValue: {
    label: 'one entry of the value',
    takes: ({ left, right }) => ({ left, right: { listOf: right } }),
    mirror: 'someFact',
    evaluate: (left, right, ask) => overList(right, MET, (entry) => ask(left, entry)),
    explain: (right, wanted, next) =>
      explain(next, { ...right, text: `${wanted ? 'any' : 'all'} of ${right.text}` }, wanted),
  },
  everyValue: {
    label: 'every entry of the value',
    takes: ({ left, right }) => ({ left, right: { listOf: right } }),
    mirror: 'everyFact',
    evaluate: (left, right, ask) => overList(right, NOT_MET, (entry) => ask(left, entry)),
    explain: (right, wanted, next) =>
      explain(next, { ...right, text: `${wanted ? 'all' : 'any'} of ${right.text}` }, wanted),
  },
  swap: {
    label: 'with both sides exchanged',
    takes: ({ left, right }) => ({ left: right, right: left }),
    mirror: 'swap',
    evaluate: (left, right, ask) => ask(right, left),
    explain: (right, wanted, next) => explain(mirrored(next), right, wanted),
  },
};

/** A row, or a decorator before another operator. */
export type Operator =
  | { readonly takes: OperatorRow['takes']; readonly row: OperatorRow; readonly decorator: null; readonly next: null }
  | {
      readonly takes: OperatorRow['takes'];
      readonly row: null;
      readonly decorator: DecoratorRow;
      readonly next: Operator;
    };

/** Reads `not:someFact:equal`; null when a part of it is no name of the tables. */
export function parseOperator(name: string): Operator | null {
  const parts = name.length > MAX_NAME_LENGTH ? [] : name.split(':');
  const row = own(operators, parts.pop() ?? '');
  if (row === null || parts.length > MAX_DECORATORS || (row.mirror === null && parts.includes('swap'))) return null;
  return decorate(parts, { takes: row.takes, row, decorator: null, next: null });
}

/** The answer for two values. */
export function apply(operator: Operator, left: unknown, right: unknown, clock?: Clock): Truth {
  if (operator.decorator === null) return operator.row.evaluate(left, right, clock);
  return operator.decorator.evaluate(left, right, (one, other) => apply(operator.next, one, other, clock));
}

/** The same as a function; that of the row itself where there is no decorator. */
export function evaluator(operator: Operator): OperatorRow['evaluate'] {
  return operator.decorator === null
    ? operator.row.evaluate
    : (left, right, clock) => apply(operator, left, right, clock);
}

/** Whether the answer depends on when the event happened. */
export function asksClock(operator: Operator): boolean {
  return rowOf(operator).asksClock === true;
}

/** A value written in the program, made ready once where no decorator takes it apart or puts it on the other side. */
export function prepare(operator: Operator, value: Json): Json | Prepared {
  const row = rowOf(operator);
  return operator.takes.right === row.takes.right && row.prepare !== undefined ? row.prepare(value) : value;
}

/** What is needed, in words. */
export function explain(operator: Operator, right: Said, wanted: boolean): string {
  if (operator.decorator === null) return operator.row.explain(right, wanted);
  return operator.decorator.explain(right, wanted, operator.next);
}

/** What is needed, as data; null when no single value says it. */
export function wish(operator: Operator, right: Json, wanted: boolean): Wish | null {
  if (operator.decorator === null) return operator.row.wish(right, wanted);
  return operator.decorator === decorators['not'] ? wish(operator.next, right, !wanted) : null;
}

/** The row at the end of the decorators. */
function rowOf(operator: Operator): OperatorRow {
  return operator.decorator === null ? operator.row : rowOf(operator.next);
}

function decorate(names: readonly string[], operator: Operator): Operator | null {
  const name = names.at(-1);
  if (name === undefined) return operator;
  const decorator = own(decorators, name);
  if (decorator === null) return null;
  return decorate(names.slice(0, -1), { takes: decorator.takes(operator.takes), row: null, decorator, next: operator });
}

/** The operator that says the same with both sides exchanged. */
function mirrored(operator: Operator): Operator {
  if (operator.decorator === null) {
    const row = operators[operator.row.mirror!]!;
    return { takes: row.takes, row, decorator: null, next: null };
  }
  const next = mirrored(operator.next);
  const decorator = decorators[operator.decorator.mirror]!;
  return { takes: decorator.takes(next.takes), row: null, decorator, next };
}

function own<T>(table: Readonly<Record<string, T>>, name: string): T | null {
  return Object.hasOwn(table, name) ? table[name]! : null;
}
