import { sayMoney } from '../currency.ts';
import type { Json } from '../event.ts';
import type { FactReference } from './condition.ts';
import { explain, parseOperator } from './operators.ts';
import { parsePath } from './path.ts';
import type { LeafTrace, Trace } from './trace.ts';

/** How the facts of a program are called and written. Null leaves it to the path's own words. */
export interface Words {
  /** The subject of a sentence: `the payment`, `the invitee's state`. */
  readonly label: (fact: string, path: string) => string | null;
  readonly format: (fact: string, path: string, value: Json) => string | null;
  /** Of amounts in minor units. */
  readonly currency: string;
}

/** Words for a program that gives its facts no labels. */
export function plainWords(currency: string): Words {
  return { label: () => null, format: () => null, currency };
}

/** Why a condition stands as it does: the comparisons that settled it, in one sentence without a full stop. */
export function sayTrace(trace: Trace, words: Words): string {
  return say(trace, words, true);
}

/** One comparison: `the payment was 80.00 USD, at least 100.00 USD is needed`. */
export function sayLeaf(leaf: LeafTrace, words: Words): string {
  const label = labelOf(leaf, words, asksYesOrNo(leaf));
  const needed = neededBy(leaf, words);
  const seen = `${label} ${verb(leaf)} ${written(leaf, leaf.seen, words)}`;
  if (leaf.truth === 'unknown') return tidy(sayUnknown(leaf, words, { label, needed, seen }));
  const subject = leaf.seen === null ? `${label} is not known` : seen;
  if ((leaf.truth === 'met') !== leaf.wanted) return tidy(`${subject}, ${needed} is needed`);
  return tidy(
    seen.endsWith(` ${needed}`) || typeof leaf.needed === 'boolean'
      ? `${subject}, as needed`
      : `${subject}, as needed (${needed})`,
  );
}

function say(trace: Trace, words: Words, wanted: boolean): string {
  if (trace.kind === 'leaf') return sayLeaf(trace, words);
  if (trace.kind === 'not' || trace.kind === 'condition') {
    return trace.parts.map((part) => say(part, words, trace.kind === 'not' ? !wanted : wanted)).join('');
  }
  const isFulfilled = trace.truth === (wanted ? 'met' : 'notMet');
  const oneIsEnough = (trace.kind === 'any') === wanted && !isFulfilled;
  const parts = trace.parts
    .filter((part) => oneIsEnough || part.truth === trace.truth)
    .map((part) => say(part, words, wanted));
  if (parts.length === 1) return parts.join('');
  return oneIsEnough ? `one of these would be enough: ${parts.join('; or ')}` : parts.join('; and ');
}

function sayUnknown(
  leaf: LeafTrace,
  words: Words,
  { label, needed, seen }: Readonly<Record<'label' | 'needed' | 'seen', string>>,
): string {
  if (leaf.seen === null) return `${label} is not known`;
  if (leaf.needed === null && leaf.neededFrom !== null) return `${labelOf(leaf.neededFrom, words)} is not known`;
  if (Array.isArray(leaf.seen) && leaf.seen.length === 0) return `${label} have no entries`;
  return `${seen}, which cannot be compared: ${needed} is needed`;
}

function neededBy(leaf: LeafTrace, words: Words): string {
  const operator = parseOperator(leaf.operator);
  if (operator === null) return 'something else';
  return explain(operator, { value: leaf.needed, text: written(leaf, leaf.needed, words) }, leaf.wanted);
}

/** An event is past; all else stands as it does now. */
function verb({ fact, seen }: LeafTrace): string {
  const [one, many] = fact === 'event' ? ['was', 'were'] : ['is', 'are'];
  return Array.isArray(seen) ? many : one;
}

/** A value as it reads in a sentence. A list is written entry by entry. */
function written(leaf: LeafTrace, value: Json, words: Words): string {
  if (!Array.isArray(value))
    return words.format(leaf.fact, leaf.path, value) ?? plainValue(leaf.path, value, words.currency);
  if (value.length === 0) return 'an empty list';
  const shown = value
    .slice(0, MAX_ENTRIES)
    .map((entry: Json) => (Array.isArray(entry) ? 'a list' : written(leaf, entry, words)));
  const more = value.length - shown.length;
  if (more > 0) return `${shown.join(', ')} and ${more} more`;
  return shown.length === 1 ? shown.join('') : `${shown.slice(0, -1).join(', ')} and ${shown.slice(-1).join('')}`;
}

const MAX_ENTRIES = 8;
const MAX_TEXT = 80;

function plainValue(path: string, value: Json, currency: string): string {
  if (typeof value === 'number') return /Minor(?:\W|$)/.test(path) ? sayMoney(value, currency) : String(value);
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'string') return value === '' ? 'an empty text' : value.slice(0, MAX_TEXT);
  return value === null ? 'not known' : 'something of several parts';
}

function labelOf({ fact, path }: Required<FactReference>, words: Words, isYesOrNo = false): string {
  const own = words.label(fact, path);
  if (own !== null) return own;
  const steps = parsePath(path);
  const named = (typeof steps === 'string' ? [] : steps).filter(
    (key, index) => !(index === 0 && key === 'data') && !/^\d+$/.test(key),
  );
  const name = spaced(counted(named));
  if (name === '') return `the ${spaced(fact)}`;
  if (isYesOrNo || fact === 'signals') return name;
  return fact === 'event' || fact === 'lists' ? `the ${name}` : `the ${spaced(fact)}'s ${name}`;
}

/** Whether the question is one of yes or no, as `$.customerBefore` is; `exists` asks about any value. */
function asksYesOrNo(leaf: LeafTrace): boolean {
  return (
    typeof leaf.seen === 'boolean' ||
    (typeof leaf.needed === 'boolean' && parseOperator(leaf.operator)?.takes.right !== 'flag')
  );
}

/** `count.qualified` is a number of something, `sum.…` a sum of it. */
function counted([first = '', ...rest]: readonly string[]): string {
  const lead = first === 'count' ? 'number of' : first === 'sum' ? 'sum of' : first;
  return [lead, ...rest].join(' ');
}

/** `amountMinor` → `amount`, `customerBefore` → `customer before`. */
function spaced(name: string): string {
  const words = name
    .replaceAll(/Minor\b/g, '')
    .replaceAll(/(\p{Ll}|\p{N})(\p{Lu})/gu, '$1 $2')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ');
  return words.trim().toLowerCase();
}

/** People read these sentences: nothing of JSON, paths or templates stays in them. */
function tidy(sentence: string): string {
  return sentence.replaceAll(/[{}]|\$(?=[.[])/g, '');
}
