import type { Json } from '../event.ts';
import { ListIndex, type Operator } from './operators.ts';

/**
 * Every value that the conditions of a program read, each once however many conditions ask for it, and the code that asks.
 * A slot is one step below its parent: `$.data.amountMinor` and `$.data.rating` of the event share the step `data`.
 */
export interface Slots {
  readonly parents: number[];
  readonly keys: string[];
  readonly sources: Source[];
  /** The value of a constant slot; undefined in the others. */
  readonly constants: unknown[];
  readonly operators: Operator[];
  /** Comparisons, each of `WIDTH` numbers: operator, left slot, right slot, negated, where to go on when it holds, and when not. */
  readonly code: number[];
}

export const WIDTH = 6;

/** Where a chain of comparisons ends instead of going on. */
export const HOLDS = -1;
export const FAILS = -2;

/** How long a slot's value stands: for good, for one event, or until the state changes. */
export const CONSTANT = 0;
export const EVENT = 1;
export const STATE = 2;
export type Source = typeof CONSTANT | typeof EVENT | typeof STATE;

/** Hands out slots and remembers them. */
export interface SlotMaker {
  readonly slots: Slots;
  readonly fact: (fact: string, steps: readonly string[]) => number;
  readonly constant: (value: Json) => number;
  /** A list in which `in` looks up one entry. */
  readonly index: (list: readonly Json[]) => number;
  readonly operator: (name: string, operator: Operator) => number;
}

export function makeSlots(): SlotMaker {
  const slots: Slots = { parents: [], keys: [], sources: [], constants: [], operators: [], code: [] };
  const steps = new Map<string, number>();
  const constants = new Map<Json, number>();
  const indexes = new Map<Json, number>();
  const operators = new Map<string, number>();

  const below = (parent: number, key: string, source: Source): number =>
    remembered(steps, `${parent}/${key}`, () => push(slots, { parent, key, source, constant: undefined }));
  return {
    slots,
    fact: (fact, path) => {
      const source = fact === 'event' ? EVENT : STATE;
      return path.reduce((parent, key) => below(parent, key, source), below(-1, fact, source));
    },
    constant: (value) => remembered(constants, value, () => pushConstant(slots, value)),
    index: (list) => remembered(indexes, list, () => pushConstant(slots, new ListIndex(list))),
    operator: (name, operator) => remembered(operators, name, () => slots.operators.push(operator) - 1),
  };
}

function push(slots: Slots, slot: { parent: number; key: string; source: Source; constant: unknown }): number {
  slots.keys.push(slot.key);
  slots.sources.push(slot.source);
  slots.constants.push(slot.constant);
  return slots.parents.push(slot.parent) - 1;
}

function pushConstant(slots: Slots, constant: unknown): number {
  return push(slots, { parent: -1, key: '', source: CONSTANT, constant });
}

function remembered<K>(known: Map<K, number>, key: K, make: () => number): number {
  const existing = known.get(key);
  if (existing !== undefined) return existing;
  const made = make();
  known.set(key, made);
  return made;
}
