import type { Json } from '../event.ts';
import { MET, negate, NOT_MET, type Truth, UNKNOWN } from './condition.ts';
import { isKnown, isNumber, isScalar, type Scalar } from './kinds.ts';
import { Prepared } from './prepared.ts';

/** What the operators for plain values answer. Like is compared with like: anything else is unknown. (SEMANTICS R5) */

export function same(left: unknown, right: unknown): Truth {
  const type = typeof left;
  if (type !== typeof right || (type !== 'string' && type !== 'boolean' && !(isNumber(left) && isNumber(right))))
    return UNKNOWN;
  return left === right ? MET : NOT_MET;
}

export function isLess(left: unknown, right: unknown): Truth {
  if (!isNumber(left) || !isNumber(right)) return UNKNOWN;
  return left < right ? MET : NOT_MET;
}

/** Both ends belong to it. */
export function isBetween(left: unknown, right: unknown): Truth {
  if (!isNumber(left) || !Array.isArray(right) || right.length !== 2) return UNKNOWN;
  const [least, most] = right as unknown[];
  if (!isNumber(least) || !isNumber(most) || least > most) return UNKNOWN;
  return left >= least && left <= most ? MET : NOT_MET;
}

/** An entry of another type says neither yes nor no, so a list without a match but with such an entry leaves it unknown. */
export function isAmong(left: unknown, right: unknown): Truth {
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

export function isPresent(left: unknown, right: unknown): Truth {
  if (typeof right !== 'boolean') return UNKNOWN;
  return isKnown(left) === right ? MET : NOT_MET;
}

/** Nothing, an empty text, an empty list and an object without members are empty; a number or false is not. */
export function isBlank(left: unknown, right: unknown): Truth {
  if (typeof right !== 'boolean') return UNKNOWN;
  return hasNothing(left) === right ? MET : NOT_MET;
}

/** Kleene's `some` (decided by met) or `every` (decided by not met). Over an empty list neither says anything. (R5) */
export function overList(list: unknown, decidedBy: Truth, ask: (entry: unknown) => Truth): Truth {
  if (!Array.isArray(list) || list.length === 0) return UNKNOWN;
  let truth: Truth = negate(decidedBy);
  for (const entry of list) {
    const answer = ask(entry);
    if (answer === decidedBy) return decidedBy;
    if (answer === UNKNOWN) truth = UNKNOWN;
  }
  return truth;
}

/** A list of a program in which one entry is looked up. All its entries are of one type. */
export class ListIndex extends Prepared {
  readonly entries: ReadonlySet<unknown>;
  readonly type: string;

  constructor(list: readonly Json[]) {
    super(list);
    this.entries = new Set(list);
    this.type = typeof list[0];
  }
}

/** From here on looking an entry up is quicker than going through the list. */
const LONG_LIST = 16;

/** A long list of a program as an index. */
export function indexed(list: Json): Json | ListIndex {
  return Array.isArray(list) && list.length > LONG_LIST ? new ListIndex(list) : list;
}

function isIndexed(left: Scalar, index: ListIndex): Truth {
  if (index.entries.has(left)) return MET;
  return index.entries.size === 0 || typeof left === index.type ? NOT_MET : UNKNOWN;
}

function hasNothing(value: unknown): boolean {
  if (!isKnown(value) || value === '') return true;
  if (Array.isArray(value)) return value.length === 0;
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}
