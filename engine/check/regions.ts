import type { Slots } from '../conditions/slots.ts';
import { MET, NOT_MET, UNKNOWN } from '../conditions/condition.ts';
import { instantOf, isNumber } from '../conditions/kinds.ts';
import { type Operator, parseOperator } from '../conditions/operators.ts';
import type { LeafNode } from '../conditions/parse.ts';
import { Prepared } from '../conditions/prepared.ts';
import { formatInstant } from '../time.ts';

/**
 * Values that some comparisons cannot tell apart: one text, the numbers between two that are written in the program, every text
 * that is not written there. One value stands for all of them, and the operators themselves say what holds for it.
 */
export interface Region {
  readonly kind: 'one' | 'numbers' | 'instants' | 'texts' | 'other';
  readonly value: unknown;
  /** The end of an interval of numbers, which does not belong to it; null where it has no end. */
  readonly below: number | null;
}

/** A set of truths, a bit for each. */
export type Truths = number;
export const IS_MET: Truths = 1 << MET;
export const IS_NOT_MET: Truths = 1 << NOT_MET;
export const IS_UNKNOWN: Truths = 1 << UNKNOWN;
export const ANY_TRUTH: Truths = IS_MET | IS_NOT_MET | IS_UNKNOWN;

/** What some comparisons can answer wherever a value lies in a region; by comparison in the order asked for. */
export interface Answered {
  readonly region: Region;
  readonly answers: readonly Truths[];
}

/** The regions of one place as some comparisons see them; of those that nothing tells apart, the first. */
export function answered(slots: Slots, slot: number, leaves: readonly LeafNode[]): Answered[] {
  const constants = new Set<unknown>(['']);
  for (const { left, right } of leaves) for (const side of [left, right]) collect(slots, side, constants);
  const asked = leaves.map((leaf) => asking(slots, leaf, slot));
  const seen = new Map<string, Answered>();
  for (const region of regionsAround(constants)) {
    const answers = asked.map((ask) => ask(region));
    const key = answers.join();
    if (!seen.has(key)) seen.set(key, { region, answers });
  }
  return [...seen.values()];
}

/** The numbers that one place can hold, from the lowest up. */
export function numbersOf(slots: Slots, slot: number, leaves: readonly LeafNode[]): Answered[] {
  const constants = new Set<unknown>();
  for (const { left, right } of leaves) for (const side of [left, right]) collect(slots, side, constants);
  const asked = leaves.map((leaf) => asking(slots, leaf, slot));
  return numberRegions([...constants].filter(isNumber)).map((region) => ({
    region,
    answers: asked.map((ask) => ask(region)),
  }));
}

function collect(slots: Slots, place: number, into: Set<unknown>): void {
  if (place < 0) flatten(slots.constants[~place], into);
}

function flatten(value: unknown, into: Set<unknown>): void {
  if (value instanceof Prepared) flatten(value.written, into);
  else if (Array.isArray(value)) for (const entry of value) flatten(entry, into);
  else into.add(value);
}

function regionsAround(constants: ReadonlySet<unknown>): Region[] {
  const texts = [...constants].filter((value) => typeof value === 'string');
  return [
    ...numberRegions([...constants].filter(isNumber)),
    ...[true, false, ...texts].map(one),
    ...instantRegions(texts),
    { kind: 'texts', value: otherText(constants), below: null },
    { kind: 'other', value: {}, below: null },
    one(undefined),
  ];
}

const one = (value: unknown): Region => ({ kind: 'one', value, below: null });

/** Each number by itself, and the stretches between them, from the lowest up. */
function numberRegions(constants: readonly number[]): Region[] {
  const cuts = [...new Set(constants)].sort((a, b) => a - b);
  const regions: Region[] = [];
  const stretch = (from: number | null, to: number | null): void => {
    const value = between(from, to);
    if (value !== null) regions.push({ kind: 'numbers', value, below: to });
  };
  cuts.forEach((cut, index) => {
    stretch(cuts[index - 1] ?? null, cut);
    regions.push(one(cut));
  });
  stretch(cuts.at(-1) ?? null, null);
  return regions;
}

/** A number strictly between two, a whole one where there is one; null when there is none. */
function between(from: number | null, to: number | null): number | null {
  const near = from !== null ? Math.floor(from) + 1 : to !== null ? Math.ceil(to) - 1 : 1;
  const far = from !== null && to !== null ? from / 2 + to / 2 : from !== null ? Number.MAX_VALUE : -Number.MAX_VALUE;
  const isInside = (value: number): boolean => (from === null || value > from) && (to === null || value < to);
  return [near, far].find(isInside) ?? null;
}

/** Instants that are not written in the program, before, between and after those that are, and other spellings of those. */
function instantRegions(texts: readonly string[]): Region[] {
  const written = new Set(texts);
  const cuts = [...new Set(texts.flatMap((text) => instantOf(text) ?? []))].sort((a, b) => a - b);
  if (cuts.length === 0) cuts.push(0);
  const inside = cuts.flatMap((cut, index) => {
    const last = cuts[index - 1];
    return [last === undefined ? cut - 1 : Math.floor((last + cut) / 2), cut];
  });
  const instants = [...new Set([...inside, cuts.at(-1)! + 1])].flatMap((at) => spellings(at));
  return instants
    .filter((text) => instantOf(text) !== null && !written.has(text))
    .map((value) => ({ kind: 'instants', value, below: null }));
}

/** An instant can be written with its thousandths and, when they are zero, without them. */
function spellings(at: number): string[] {
  const short = formatInstant(at);
  return short.includes('.') ? [short] : [short, short.replace('Z', '.000Z')];
}

function otherText(constants: ReadonlySet<unknown>): string {
  let text = 'another text';
  while (constants.has(text)) text += ' ';
  return text;
}

/** What one comparison can answer where this place lies in a region. */
function asking(slots: Slots, leaf: LeafNode, slot: number): (region: Region) => Truths {
  const { evaluate, clock } = slots.questions[leaf.question]!;
  const operator = parseOperator(leaf.operatorName)!;
  const valueAt = (place: number, value: unknown): unknown => (place === slot ? value : slots.constants[~place]);
  const answerFor = (value: unknown): Truths => 1 << evaluate(valueAt(leaf.left, value), valueAt(leaf.right, value));
  return (region) => {
    if (!isSettled(region, operator, leaf.left === slot && leaf.right !== slot)) return ANY_TRUTH;
    if (clock !== null && typeof region.value === 'string' && region.kind !== 'texts') return ANY_TRUTH;
    return region.kind === 'other' ? answerFor({}) | answerFor(['']) : answerFor(region.value);
  };
}

/** Whether an operator answers the same for everything in a region that stands alone on its left. */
function isSettled({ kind }: Region, operator: Operator, isLeft: boolean): boolean {
  if (kind === 'one' || kind === 'numbers') return true;
  if (!isLeft) return false;
  if (kind === 'other') return typeof operator.takes.left === 'string';
  const own = rowOf(operator).takes.left;
  return own !== 'text' && own !== 'address';
}

function rowOf(operator: Operator): NonNullable<Operator['row']> {
  return operator.decorator === null ? operator.row : rowOf(operator.next);
}
