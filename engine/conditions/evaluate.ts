import type { CompiledCondition } from './compile.ts';
import { MET, NOT_MET, type Truth, UNKNOWN } from './condition.ts';
import { apply, type Operator } from './operators.ts';
import { step } from './path.ts';
import { CONSTANT, EVENT, HOLDS, type Slots, STATE } from './slots.ts';

/**
 * How a condition stands for the facts of the reader. (SEMANTICS R5)
 *
 * With negation pushed down to the comparisons, a tree of `all` and `any` remains. It is met if it holds even when every
 * unknown comparison fails, and not met if it fails even when every unknown comparison holds. The first pass settles most
 * conditions; the second is needed only after something unknown.
 */
export function truth(condition: CompiledCondition, reader: Reader): Truth {
  reader.cameUponUnknown = false;
  if (holds(condition.entry, reader, false)) return MET;
  return reader.cameUponUnknown && holds(condition.entry, reader, true) ? UNKNOWN : NOT_MET;
}

/** Makes a reader for the conditions compiled so far. */
export function createReader(slots: Slots): Reader {
  return new Reader(slots);
}

/** The facts by name. A member may be a getter, which is asked once; what may not be looked at is left out. */
export type Facts = object;

/** Reads every value at most once for an event, or until the state changes. */
export class Reader {
  readonly code: Int32Array;
  readonly operators: readonly Operator[];
  cameUponUnknown = false;

  private readonly parents: Int32Array;
  private readonly sources: Uint8Array;
  private readonly keys: readonly string[];
  private readonly values: unknown[];
  /** When each slot was read last, and since when each source stands, both counted in calls of `begin` and `changed`. */
  private readonly readAt: Float64Array;
  private readonly stands: Float64Array;
  private facts: Facts = {};
  private now = 0;

  constructor(slots: Slots) {
    this.code = Int32Array.from(slots.code);
    this.operators = [...slots.operators];
    this.parents = Int32Array.from(slots.parents);
    this.sources = Uint8Array.from(slots.sources);
    this.keys = [...slots.keys];
    this.values = [...slots.constants];
    this.readAt = Float64Array.from(slots.sources, (source) => (source === CONSTANT ? 0 : -1));
    this.stands = new Float64Array(3);
  }

  /** From here on, these are the facts. */
  begin(facts: Facts): void {
    this.facts = facts;
    this.now += 1;
    this.stands[EVENT] = this.now;
    this.stands[STATE] = this.now;
  }

  /** Facts other than `event` may have changed. */
  changed(): void {
    this.now += 1;
    this.stands[STATE] = this.now;
  }

  /** The value of a slot; undefined when it is missing. */
  read(slot: number): unknown {
    const stands = this.stands[this.sources[slot]!]!;
    if (this.readAt[slot] === stands) return this.values[slot];
    const parent = this.parents[slot]!;
    const value = step(parent < 0 ? this.facts : this.read(parent), this.keys[slot]!);
    this.readAt[slot] = stands;
    this.values[slot] = value;
    return value;
  }
}

/** Follows the comparisons from one to the next until the condition is settled. See `Slots.code`. */
function holds(entry: number, reader: Reader, unknownHolds: boolean): boolean {
  const { code, operators } = reader;
  let at = entry;
  while (at >= 0) {
    const operator = operators[code[at]!]!;
    const answer = apply(operator, reader.read(code[at + 1]!), reader.read(code[at + 2]!));
    let passes = unknownHolds;
    if (answer === UNKNOWN) reader.cameUponUnknown = true;
    else passes = answer !== code[at + 3];
    at = passes ? code[at + 4]! : code[at + 5]!;
  }
  return at === HOLDS;
}
