import { compileConditions } from '../conditions/compile.ts';
import type { Condition, FactReference } from '../conditions/condition.ts';
import type { Node } from '../conditions/parse.ts';
import type { Program } from '../program.ts';
import { canBe, highest, type Goal, type Model, modelOf, NOT_MET_OR_UNKNOWN } from './possible.ts';
import { IS_MET, type Truths } from './regions.ts';

/** What can be said about the conditions of one program without any facts. */
export interface Reasoning {
  /** Whether all of these can be met at one time. */
  readonly together: (conditions: readonly Condition[]) => boolean;
  /** Whether a condition can be met while none of the others is. */
  readonly without: (condition: Condition, others: readonly Condition[]) => boolean;
  /** Whether one condition is met whenever another is. */
  readonly follows: (one: Condition, from: Condition) => boolean;
  /** Whether a condition can stand as one of these truths. */
  readonly stands: (condition: Condition, as: Truths) => boolean;
  /** The highest number a fact can hold while a condition is met, or one above it; null when nothing bounds it. */
  readonly highest: (reference: FactReference, condition: Condition) => number | null;
  /** Facts that meet a condition, each by its place, as `event.data.amountMinor`; null when there are none. */
  readonly example: (condition: Condition) => ReadonlyMap<string, unknown> | null;
}

export function reasoningAbout({ conditions = {}, lists = {} }: Program): Reasoning {
  const { compile, slots, value } = compileConditions(conditions, lists);
  const trees = new WeakMap<Condition, Node>();
  const goal = (condition: Condition, wanted: Truths): Goal => {
    const node = trees.get(condition) ?? compile(condition, '').tree;
    trees.set(condition, node);
    return { node, wanted };
  };
  const met = (condition: Condition): Goal => goal(condition, IS_MET);
  const notMet = (condition: Condition): Goal => goal(condition, NOT_MET_OR_UNKNOWN);
  const nameOf = (slot: number): string => {
    const parent = slots.parents[slot] ?? -1;
    return parent < 0 ? slots.keys[slot]! : `${nameOf(parent)}.${slots.keys[slot]}`;
  };
  const named = (model: Model): Map<string, unknown> =>
    new Map([...model].map(([slot, fact]) => [nameOf(slot), fact] as const));
  return {
    together: (all) => canBe(slots, all.map(met)),
    without: (condition, others) => canBe(slots, [met(condition), ...others.map(notMet)]),
    follows: (one, from) => !canBe(slots, [met(from), notMet(one)]),
    stands: (condition, as) => canBe(slots, [goal(condition, as)]),
    highest: (reference, condition) => highest(slots, value(reference, ''), [met(condition)]),
    example: (condition) => {
      const model = modelOf(slots, [met(condition)]);
      return model === null ? null : named(model);
    },
  };
}

/** A condition that holds whatever happens, for rules without one. */
export const ALWAYS: Condition = {
  any: [true, false].map((value) => ({ fact: 'event', path: '$.type', operator: 'exists', value })),
};

/** What is known when something happens at an event: its type. */
export function atEvent(on: unknown, when: Condition = ALWAYS): Condition {
  if (typeof on !== 'string') return when;
  const known = atEvents.get(when) ?? new Map<string, Condition>();
  atEvents.set(when, known);
  const made = known.get(on) ?? { all: [{ fact: 'event', path: '$.type', operator: 'equal', value: on }, when] };
  known.set(on, made);
  return made;
}

/** Conditions are known by themselves, so that what was asked about one before is found again. */
const atEvents = new WeakMap<Condition, Map<string, Condition>>();
