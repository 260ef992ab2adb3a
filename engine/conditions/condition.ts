import type { Json } from '../event.ts';

/** A condition in json-rules-engine's JSON: existing rules paste in, and ours run in that library. (SEMANTICS R5) */
export type Condition = AllOf | AnyOf | Not | Named | Comparison;

/** Met when every part is. `name` is a remark of the author's and means nothing to the engine. */
export interface AllOf {
  readonly all: readonly Condition[];
  readonly name?: string;
}

/** Met when one part is. */
export interface AnyOf {
  readonly any: readonly Condition[];
  readonly name?: string;
}

/** Met when its part is not met; unknown when its part is. */
export interface Not {
  readonly not: Condition;
  readonly name?: string;
}

/** A condition that the program's `conditions` give a name. */
export interface Named {
  readonly condition: string;
  readonly name?: string;
}

/** One fact compared with a value, or with another fact. */
export interface Comparison extends FactReference {
  /** A name of the operators' table, with decorators before it: `not:in`, `someFact:equal`. */
  readonly operator: string;
  readonly value: Json | FactReference;
  readonly name?: string;
}

/** Where a value stands: a fact, and a path such as `$.data.amountMinor` into it. */
export interface FactReference {
  readonly fact: string;
  readonly path?: string;
}

/** How a condition stands. The numbers are the compiled form; traces and decisions use the words. */
export const NOT_MET = 0;
export const MET = 1;
export const UNKNOWN = 2;
export type Truth = typeof NOT_MET | typeof MET | typeof UNKNOWN;

export const truthWords = ['notMet', 'met', 'unknown'] as const;
export type TruthWord = (typeof truthWords)[number];

/** Kleene's negation: unknown stays unknown. */
export function negate(truth: Truth): Truth {
  if (truth === UNKNOWN) return UNKNOWN;
  return truth === MET ? NOT_MET : MET;
}
