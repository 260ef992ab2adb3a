import type { Json } from '../event.ts';
import type { Truth } from './condition.ts';
import { CLOCK } from './moments.ts';
import { asksClock, evaluator, type Operator, type OperatorRow, prepare } from './operators.ts';

/**
 * What the conditions of a program read and ask, each thing once however many conditions need it. A slot is one step below its
 * parent, so `$.data.amountMinor` and `$.data.rating` of the event share the step `data`.
 */
export interface Slots {
  /** By slot: the slot it is a step below, or -1 for a fact; the step; whether it is the event's. */
  readonly parents: number[];
  readonly keys: string[];
  readonly isOfEvent: boolean[];
  readonly constants: unknown[];
  readonly questions: Question[];
  readonly tests: Test[];
}

/** A place to read from: a slot, or `~index` of a constant. */
export type Place = number;

/** One comparison. */
export interface Question {
  readonly evaluate: OperatorRow['evaluate'];
  readonly left: Place;
  readonly right: Place;
  /** Where the time is read; null for a question that does not depend on it. */
  readonly clock: Place | null;
}

/** A question as one condition asks it, and where to go on after it: an index of `tests`, or an end. */
export interface Test {
  readonly question: number;
  /** Under a negation it fails when the comparison is met. */
  readonly failsWhen: Truth;
  readonly holds: number;
  readonly fails: number;
}

/** The two ends. */
export const HOLDS = -1;
export const FAILS = -2;

/** Hands out places and questions, and remembers them. */
export interface SlotMaker {
  readonly slots: Slots;
  readonly fact: (fact: string, steps: readonly string[]) => Place;
  readonly constant: (value: Json) => Place;
  /** A value of the program, made ready for its operator. */
  readonly prepared: (name: string, operator: Operator, value: Json) => Place;
  readonly question: (
    name: string,
    operator: Operator,
    sides: { readonly left: Place; readonly right: Place },
  ) => number;
}

export function makeSlots(): SlotMaker {
  const slots: Slots = { parents: [], keys: [], isOfEvent: [], constants: [], questions: [], tests: [] };
  const steps = new Map<string, number>();
  const constants = new Map<Json, number>();
  const prepared = new Map<string, Map<Json, number>>();
  const questions = new Map<string, number>();

  const below = (parent: number, key: string, isOfEvent: boolean): number =>
    remembered(steps, `${parent}/${key}`, () => {
      slots.keys.push(key);
      slots.isOfEvent.push(isOfEvent);
      return slots.parents.push(parent) - 1;
    });
  const fact: SlotMaker['fact'] = (name, path) => {
    const isOfEvent = name === 'event' || name === CLOCK;
    return path.reduce((parent, key) => below(parent, key, isOfEvent), below(-1, name, isOfEvent));
  };
  const keep = (value: unknown): Place => ~(slots.constants.push(value) - 1);
  const constant = (value: Json): Place => remembered(constants, value, () => keep(value));
  return {
    slots,
    fact,
    constant,
    prepared: (name, operator, value) => {
      const ofOperator = prepared.get(name) ?? new Map<Json, number>();
      prepared.set(name, ofOperator);
      return remembered(ofOperator, value, () => {
        const made = prepare(operator, value);
        return made === value ? constant(value) : keep(made);
      });
    },
    question: (name, operator, { left, right }) =>
      remembered(questions, `${left}/${right}/${name}`, () => {
        const clock = asksClock(operator) ? fact(CLOCK, []) : null;
        return slots.questions.push({ evaluate: evaluator(operator), left, right, clock }) - 1;
      }),
  };
}

function remembered<K>(known: Map<K, number>, key: K, make: () => number): number {
  const existing = known.get(key);
  if (existing !== undefined) return existing;
  const made = make();
  known.set(key, made);
  return made;
}
