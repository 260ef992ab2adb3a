import type { CompiledCondition } from './compile.ts';
import { MET, NOT_MET, type Truth, UNKNOWN } from './condition.ts';
import type { Clock } from './moments.ts';
import { step } from './path.ts';
import { HOLDS, type Place, type Question, type Slots, type Test } from './slots.ts';

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

/** Finds a fact by its name; undefined when it is missing. Asked at most once for an event, or until the state changes. */
export type Facts = (name: string) => unknown;

/** The members of an object as facts. */
export function members(facts: object): Facts {
  return (name) => step(facts, name);
}

/** Reads every value and answers every question at most once for an event, or until the state changes. */
export class Reader {
  readonly tests: readonly AskedTest[];
  readonly questions: readonly AskedQuestion[];
  cameUponUnknown = false;

  private readonly parents: readonly number[];
  private readonly keys: readonly string[];
  private readonly constants: readonly unknown[];
  private readonly slotsOfEvent: readonly number[];
  /** By slot: its value, and when it was read. */
  private readonly values: unknown[];
  private readonly readAt: number[];
  private facts: Facts = () => undefined;
  /** Counts calls of `begin` and `changed`. */
  private now = 0;

  constructor(slots: Slots) {
    const questions = slots.questions.map((question): AskedQuestion => ({
      ...question,
      evaluate: this.withClock(question),
      answer: UNKNOWN,
      answeredAt: -1,
    }));
    this.questions = questions;
    this.tests = slots.tests.map((test) => ({ ...test, question: questions[test.question]! }));
    this.parents = [...slots.parents];
    this.keys = [...slots.keys];
    this.constants = [...slots.constants];
    this.slotsOfEvent = [...slots.isOfEvent.keys()].filter((slot) => slots.isOfEvent[slot]);
    this.values = slots.keys.map(() => undefined);
    this.readAt = slots.keys.map(() => -1);
  }

  /** From here on, these are the facts. */
  begin(facts: Facts): void {
    this.facts = facts;
    this.now += 1;
  }

  /** Facts other than `event` may have changed. */
  changed(): void {
    const before = this.now;
    this.now += 1;
    for (const slot of this.slotsOfEvent) {
      if (this.readAt[slot] === before) this.readAt[slot] = this.now;
    }
  }

  /** The value at a place; undefined when it is missing. */
  read(place: Place): unknown {
    if (place < 0) return this.constants[~place];
    return this.readAt[place] === this.now ? this.values[place] : this.load(place);
  }

  answer(question: AskedQuestion): Truth {
    if (question.answeredAt !== this.now) {
      question.answer = question.evaluate(this.read(question.left), this.read(question.right));
      question.answeredAt = this.now;
    }
    return question.answer;
  }

  /** The few questions that depend on the time are tied to it here, so that asking costs all others nothing. */
  private withClock({ evaluate, clock }: Question): Question['evaluate'] {
    if (clock === null) return evaluate;
    return (left, right) => evaluate(left, right, this.read(clock) as Clock | undefined);
  }

  private load(slot: number): unknown {
    const parent = this.parents[slot]!;
    const key = this.keys[slot]!;
    const value = parent < 0 ? this.facts(key) : step(this.read(parent), key);
    this.readAt[slot] = this.now;
    this.values[slot] = value;
    return value;
  }
}

interface AskedQuestion extends Question {
  answer: Truth;
  answeredAt: number;
}

interface AskedTest extends Omit<Test, 'question'> {
  readonly question: AskedQuestion;
}

/** Follows the tests from one to the next until the condition is settled. */
function holds(entry: number, reader: Reader, unknownHolds: boolean): boolean {
  const { tests } = reader;
  let at = entry;
  while (at >= 0) {
    const test = tests[at]!;
    const answer = reader.answer(test.question);
    let passes = answer !== test.failsWhen;
    if (answer === UNKNOWN) {
      reader.cameUponUnknown = true;
      passes = unknownHolds;
    }
    at = passes ? test.holds : test.fails;
  }
  return at === HOLDS;
}
