import type { Json } from '../event.ts';
import { MAX_DECORATORS, MAX_NAME_LENGTH } from '../limits.ts';
import { MET, negate, NOT_MET, type Truth, UNKNOWN } from './condition.ts';
import { isKnown, isNumber, isScalar, type Kind, type Scalar } from './kinds.ts';
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
  readonly evaluate: (left: unknown, right: unknown) => Truth;
  /** The operator that says the same with both sides exchanged. */
  readonly mirror: string | null;
}

const scalar = { left: 'scalar', right: 'scalar' } as const;
const number = { left: 'number', right: 'number' } as const;
const among = { left: 'scalar', right: { listOf: 'scalar' } } as const;
const having = { left: { listOf: 'scalar' }, right: 'scalar' } as const;
const anything = { left: 'anything', right: 'flag' } as const;

export const operators: Readonly<Record<string, OperatorRow>> = {
  equal: { label: 'is', takes: scalar, evaluate: same, mirror: 'equal', ...wishing('equalTo', 'otherThan') },
  notEqual: {
    label: 'is not',
    takes: scalar,
    evaluate: (left, right) => negate(same(left, right)),
    mirror: 'notEqual',
    ...wishing('otherThan', 'equalTo'),
  },
  in: { label: 'is one of', takes: among, evaluate: isAmong, mirror: 'contains', ...wishing('oneOf', 'noneOf') },
  notIn: {
    label: 'is none of',
    takes: among,
    evaluate: (left, right) => negate(isAmong(left, right)),
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
  readonly evaluate: (left: unknown, right: unknown, next: Operator) => Truth;
  readonly explain: (right: Said, wanted: boolean, next: Operator) => string;
  /** The decorator that says the same with both sides exchanged. */
  readonly mirror: string;
}

export const decorators: Readonly<Record<string, DecoratorRow>> = {
  not: {
    label: 'not',
    takes: (next) => next,
    mirror: 'not',
    evaluate: (left, right, next) => negate(apply(next, left, right)),
    explain: (right, wanted, next) => explain(next, right, !wanted),
  },
  someFact: {
    label: 'one entry of the fact',
    takes: ({ left, right }) => ({ left: { listOf: left }, right }),
    mirror: 'someValue',
    evaluate: (left, right, next) => overList(left, MET, (entry) => apply(next, entry, right)),
    explain: (right, wanted, next) =>
      `${wanted ? 'a list with an entry that is' : 'a list with every entry'} ${explain(next, right, wanted)}`,
  },
  everyFact: {
    label: 'every entry of the fact',
    takes: ({ left, right }) => ({ left: { listOf: left }, right }),
    mirror: 'everyValue',
    evaluate: (left, right, next) => overList(left, NOT_MET, (entry) => apply(next, entry, right)),
    explain: (right, wanted, next) =>
      `${wanted ? 'a list with every entry' : 'a list with an entry that is'} ${explain(next, right, wanted)}`,
  },
  someValue: {
    label: 'one entry of the value',
    takes: ({ left, right }) => ({ left, right: { listOf: right } }),
    mirror: 'someFact',
    evaluate: (left, right, next) => overList(right, MET, (entry) => apply(next, left, entry)),
    explain: (right, wanted, next) =>
      explain(next, { ...right, text: `${wanted ? 'any' : 'all'} of ${right.text}` }, wanted),
  },
  everyValue: {
    label: 'every entry of the value',
    takes: ({ left, right }) => ({ left, right: { listOf: right } }),
    mirror: 'everyFact',
    evaluate: (left, right, next) => overList(right, NOT_MET, (entry) => apply(next, left, entry)),
    explain: (right, wanted, next) =>
      explain(next, { ...right, text: `${wanted ? 'all' : 'any'} of ${right.text}` }, wanted),
  },
  swap: {
    label: 'with both sides exchanged',
    takes: ({ left, right }) => ({ left: right, right: left }),
    mirror: 'swap',
    evaluate: (left, right, next) => apply(next, right, left),
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
export function apply(operator: Operator, left: unknown, right: unknown): Truth {
  if (operator.decorator === null) return operator.row.evaluate(left, right);
  return operator.decorator.evaluate(left, right, operator.next);
}

/** The same as a function; that of the row itself where there is no decorator. */
export function evaluator(operator: Operator): OperatorRow['evaluate'] {
  return operator.decorator === null ? operator.row.evaluate : (left, right) => apply(operator, left, right);
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

/** A list of a program, made ready once for `in`. All its entries are of one type. */
export class ListIndex {
  readonly list: readonly Json[];
  readonly entries: ReadonlySet<unknown>;
  readonly type: string;

  constructor(list: readonly Json[]) {
    this.list = list;
    this.entries = new Set(list);
    this.type = typeof list[0];
  }
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
    const row = own(operators, operator.row.mirror ?? '') ?? operator.row;
    return { takes: row.takes, row, decorator: null, next: null };
  }
  const next = mirrored(operator.next);
  const decorator = own(decorators, operator.decorator.mirror) ?? operator.decorator;
  return { takes: decorator.takes(next.takes), row: null, decorator, next };
}

function same(left: unknown, right: unknown): Truth {
  const type = typeof left;
  if (type !== typeof right || (type !== 'string' && type !== 'boolean' && !(isNumber(left) && isNumber(right))))
    return UNKNOWN;
  return left === right ? MET : NOT_MET;
}

function isLess(left: unknown, right: unknown): Truth {
  if (!isNumber(left) || !isNumber(right)) return UNKNOWN;
  return left < right ? MET : NOT_MET;
}

/** An entry of another type says neither yes nor no, so a list without a match but with such an entry leaves it unknown. */
function isAmong(left: unknown, right: unknown): Truth {
  if (!isScalar(left)) return UNKNOWN;
  if (right instanceof ListIndex) return isIndexed(left, right);
  if (!Array.isArray(right)) return UNKNOWN;
  let truth: Truth = NOT_MET;
  for (const entry of right) {
    if (entry === left) return MET;
    if (typeof entry !== typeof left) truth = UNKNOWN;
  }
  return truth;
}

function isIndexed(left: Scalar, index: ListIndex): Truth {
  if (index.entries.has(left)) return MET;
  return index.list.length === 0 || typeof left === index.type ? NOT_MET : UNKNOWN;
}

function isPresent(left: unknown, right: unknown): Truth {
  if (typeof right !== 'boolean') return UNKNOWN;
  return isKnown(left) === right ? MET : NOT_MET;
}

/** Nothing, an empty text, an empty list and an object without members are empty; a number or false is not. */
function isBlank(left: unknown, right: unknown): Truth {
  if (typeof right !== 'boolean') return UNKNOWN;
  return hasNothing(left) === right ? MET : NOT_MET;
}

function hasNothing(value: unknown): boolean {
  if (!isKnown(value) || value === '') return true;
  if (Array.isArray(value)) return value.length === 0;
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}

/** Kleene's `some` (decided by met) or `every` (decided by not met). Over an empty list neither says anything. (R5) */
function overList(list: unknown, decidedBy: Truth, ask: (entry: unknown) => Truth): Truth {
  if (!Array.isArray(list) || list.length === 0) return UNKNOWN;
  let truth: Truth = negate(decidedBy);
  for (const entry of list) {
    const answer = ask(entry);
    if (answer === decidedBy) return decidedBy;
    if (answer === UNKNOWN) truth = UNKNOWN;
  }
  return truth;
}

function own<T>(table: Readonly<Record<string, T>>, name: string): T | null {
  return Object.hasOwn(table, name) ? (table[name] ?? null) : null;
}
