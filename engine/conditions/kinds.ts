import type { Json } from '../event.ts';
import { MAX_LIST_ITEMS, MAX_TEXT_LENGTH } from '../limits.ts';

/** What an operator compares. A scalar is a text, a number, or true or false. */
export type Kind = 'anything' | 'scalar' | 'number' | 'flag' | { readonly listOf: Kind };

export type Scalar = string | number | boolean;

/** A number is a finite number: neither "12" nor "12abc" nor NaN is one. */
export function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}

export function isScalar(value: unknown): value is Scalar {
  return typeof value === 'string' || typeof value === 'boolean' || isNumber(value);
}

/** Neither a missing value nor null says anything. */
export function isKnown(value: unknown): boolean {
  return value !== undefined && value !== null;
}

/** The kind in words: `a number`. */
export function nameOfKind(kind: Kind): string {
  if (typeof kind === 'object') return `a list, each entry ${nameOfKind(kind.listOf)}`;
  const names = {
    anything: 'anything',
    scalar: 'a text, a number, or true or false',
    number: 'a number',
    flag: 'true or false',
  };
  return names[kind];
}

/** What is wrong with a value written in a program, as the end of a sentence; null when it suits. */
export function misfit(kind: Kind, value: Json): string | null {
  if (typeof kind === 'object')
    return Array.isArray(value) ? misfitOfList(kind.listOf, value) : `${show(value)} is not a list`;
  if (value === null) return 'there is no value to compare with';
  if (typeof value === 'string' && value.length > MAX_TEXT_LENGTH)
    return `the text is longer than ${MAX_TEXT_LENGTH} characters`;
  if (fits(kind, value)) return null;
  return `${show(value)} is not ${nameOfKind(kind)}`;
}

function misfitOfList(kind: Kind, list: readonly Json[]): string | null {
  if (list.length > MAX_LIST_ITEMS) return `the list has more than ${MAX_LIST_ITEMS} entries`;
  for (const entry of list) {
    const wrong = misfit(kind, entry);
    if (wrong !== null) return wrong;
    if (typeof entry !== typeof list[0])
      return `the list mixes ${show(list[0] ?? null)} and ${show(entry)}, which cannot be compared`;
  }
  return null;
}

function fits(kind: Exclude<Kind, object>, value: Json): boolean {
  if (kind === 'anything') return true;
  if (kind === 'scalar') return isScalar(value);
  return kind === 'number' ? isNumber(value) : typeof value === 'boolean';
}

/** A value in an error message: short, and never a whole document. */
function show(value: Json): string {
  if (typeof value === 'object') return Array.isArray(value) ? 'a list' : value === null ? 'null' : 'an object';
  return typeof value === 'string' ? `"${value.slice(0, 40)}"` : String(value);
}
