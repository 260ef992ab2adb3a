import type { Json } from '../event.ts';
import { realInstant } from '../instant.ts';
import { MAX_LIST_ITEMS, MAX_TEXT_LENGTH } from '../limits.ts';
import { addressOf } from './addresses.ts';

/** What an operator compares. A scalar is a text, a number, or true or false. */
export type Kind = keyof typeof kinds | { readonly listOf: Kind };

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

export function isDuration(value: unknown): value is string {
  return typeof value === 'string' && /^[1-9][0-9]{0,4} (?:minute|hour|day|week|month|year)s?$/.test(value);
}

/** Milliseconds since 1970 of a text such as `2026-03-01T15:00:00Z`; null for anything else, a day included. */
export function instantOf(value: unknown): number | null {
  return typeof value === 'string' && INSTANT.test(value) ? realInstant(value) : null;
}

const INSTANT = /^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(?:\.[0-9]{3})?Z$/;

/** Each kind: in words, and which values written in a program are of it. */
const kinds = {
  anything: { name: 'anything', has: () => true },
  scalar: { name: 'a text, a number, or true or false', has: isScalar },
  number: { name: 'a number', has: isNumber },
  flag: { name: 'true or false', has: (value: Json) => typeof value === 'boolean' },
  text: { name: 'a text that is not empty', has: isFilledText },
  instant: { name: 'an instant in UTC such as 2026-03-01T15:00:00Z', has: (value: Json) => instantOf(value) !== null },
  duration: { name: 'a duration such as "14 days"', has: isDuration },
  range: { name: 'a list of two numbers, the smaller first', has: isRange },
  address: { name: 'an e-mail address or a telephone number', has: (value: Json) => addressOf(value) !== null },
  listName: { name: 'the name of one of the program\'s "lists"', has: isFilledText },
} as const;

/** The kind in words: `a number`. */
export function nameOfKind(kind: Kind): string {
  return typeof kind === 'object' ? `a list, each entry ${nameOfKind(kind.listOf)}` : kinds[kind].name;
}

/** What is wrong with a value written in a program, as the end of a sentence; null when it suits. */
export function misfit(kind: Kind, value: Json): string | null {
  if (typeof kind === 'object')
    return Array.isArray(value) ? misfitOfList(kind.listOf, value) : `${show(value)} is not a list`;
  if (value === null) return 'there is no value to compare with';
  if (typeof value === 'string' && value.length > MAX_TEXT_LENGTH)
    return `the text is longer than ${MAX_TEXT_LENGTH} characters`;
  if (kinds[kind].has(value)) return null;
  return `${show(value)} is not ${nameOfKind(kind)}`;
}

function misfitOfList(kind: Kind, list: readonly Json[]): string | null {
  if (list.length > MAX_LIST_ITEMS) return `the list has more than ${MAX_LIST_ITEMS} entries`;
  for (const entry of list) {
    const wrong = misfit(kind, entry);
    if (wrong !== null) return wrong;
    if (typeof entry !== typeof list[0])
      return `the list mixes ${show(list[0]!)} and ${show(entry)}, which cannot be compared`;
  }
  return null;
}

function isFilledText(value: Json): boolean {
  return typeof value === 'string' && value !== '';
}

function isRange(value: Json): boolean {
  if (!Array.isArray(value) || value.length !== 2) return false;
  const [least, most] = value as readonly Json[];
  return isNumber(least) && isNumber(most) && least <= most;
}

/** A value in an error message: short, and never a whole document. */
function show(value: Json): string {
  if (typeof value === 'object') return Array.isArray(value) ? 'a list' : value === null ? 'null' : 'an object';
  return typeof value === 'string' ? `"${value.slice(0, 40)}"` : String(value);
}
