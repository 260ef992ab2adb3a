import * as fc from 'fast-check';
import { execArgv } from 'node:process';
import {
  BadEvent,
  BadProgram,
  check,
  compile,
  createMemory,
  decide,
  diagram,
  explain,
  forecast,
  readEvent,
  readProgram,
  runTests,
} from '../../engine/main.ts';
import type { CompiledProgram, Decision, Event, Json, Program } from '../../engine/main.ts';
import { instantOf } from '../../engine/conditions/kinds.ts';
import { toJsonRulesEngine } from '../../interop/main.ts';
import { loadSamples, membersIn, wordsIn } from './corpus.ts';
import type { Sample } from './corpus.ts';
import { Ledger } from '../histories/ledger.ts';
import { hostile, mutate, mutations } from './mutate.ts';
import type { Mutation } from './mutate.ts';
import { within } from './watch.ts';

/** One way to bring bad input to the engine. */
export interface Target {
  readonly name: string;
  /** Its share of all cases, in parts of a hundred. */
  readonly share: number;
  /** How many cases one run makes. */
  readonly casesInRun: number;
  readonly property: fc.IProperty<[never]>;
  /** What came of them, so that one sees that not all was refused at the door. */
  readonly tally: Map<string, number>;
}

const samples = loadSamples();
const words = [...wordsIn(samples as unknown as Json)];
const donors = membersIn(samples as unknown as Json);

export function targets(): Target[] {
  return [anyJson(), mutatedPrograms(), mutatedEvents()];
}

/** Whatever JSON, and what is none, at both readers. */
function anyJson(): Target {
  const tally = new Map<string, number>();
  const members = fc.dictionary(fc.constantFrom(...words), hostile(words), { maxKeys: 8 });
  const anything = fc.oneof(
    fc.jsonValue({ maxDepth: 5 }),
    fc.anything({ maxDepth: 3, withBigInt: true, withDate: true, withMap: true, withNullPrototype: true }),
    fc.array(members, { maxLength: 4 }),
    members,
    hostile(words),
  );
  const property = fc.property(anything, (value) => {
    count(tally, 'program', tried('readProgram', BadProgram, () => readProgram(value)) !== null);
    count(tally, 'event', tried('readEvent', BadEvent, () => readEvent(value)) !== null);
  });
  return { name: 'any JSON at the readers', share: 20, casesInRun: 2, property: property as never, tally };
}

/** Good programs with up to four changes; what is still accepted is looked at from all sides and decides events. */
function mutatedPrograms(): Target {
  const tally = new Map<string, number>();
  const given = fc.record({ sample: fc.nat(), changes: mutations(words, 4), choice: fc.nat() });
  const property = fc.property(given, ({ sample, changes, choice }) => {
    const { program: good, events } = sampleOf(sample);
    const file = mutate(good, changes, donors);
    const program = tried('readProgram', BadProgram, () => readProgram(file));
    const compiled = program === null ? null : tried('compile', BadProgram, () => compile(program));
    count(tally, 'program', compiled !== null);
    if (program === null || compiled === null) return;
    lookAt(program, choice);
    new Run(compiled, tally).all(events.slice(0, EVENTS_OF_PROGRAM));
  });
  return { name: 'mutated programs', share: 30, casesInRun: 1, property: property as never, tally };
}

const EVENTS_OF_PROGRAM = 10;

/** Histories of good programs in which events are mutated, repeated and out of order. */
function mutatedEvents(): Target {
  const tally = new Map<string, number>();
  const one = fc.record({ event: fc.nat(), changes: fc.option(mutations(words, 3), { freq: 2 }), next: fc.nat(9) });
  const given = fc.record({ sample: fc.nat(), events: fc.array(one, { minLength: EVENTS, maxLength: EVENTS }) });
  const compiledSamples = new Map<Sample, CompiledProgram>();
  const property = fc.property(given, ({ sample, events }) => {
    const found = sampleOf(sample);
    const program = compiledSamples.get(found) ?? compile(readProgram(found.program));
    compiledSamples.set(found, program);
    new Run(program, tally).all(drawn(found.events, events));
  });
  return {
    name: 'mutated events over running state',
    share: 50,
    casesInRun: EVENTS,
    property: property as never,
    tally,
  };
}

const EVENTS = 20;

interface Drawn {
  readonly event: number;
  readonly changes: readonly Mutation[] | null;
  readonly next: number;
}

/** Mostly the events in their order, so that a history comes about; sometimes any of them. */
function drawn(events: readonly Json[], choices: readonly Drawn[]): unknown[] {
  let at = 0;
  return choices.map(({ event, changes, next }, index) => {
    at = next < 2 ? event : at + 1;
    const chosen = events[at % events.length]!;
    const fresh = at >= events.length ? { ...(chosen as object), id: `again-${index}` } : chosen;
    return changes === null ? fresh : mutate(fresh, changes, donors);
  });
}

/** Everything that may be asked of a program that was accepted. json-rules-engine itself does not load where `__proto__` throws. */
function lookAt(program: Program, choice: number): void {
  within('check', () => check(program));
  within('diagram', () => diagram(program));
  if (!execArgv.includes('--disable-proto=throw')) within('toJsonRulesEngine', () => toJsonRulesEngine(program));
  if (choice % 20 === 0) runTests(program);
}

/** A host that decides events one after the other, and asks why each time. */
class Run {
  readonly #program: CompiledProgram;
  readonly #tally: Map<string, number>;
  readonly #memory = createMemory();
  readonly #log = new Map<string, { event: string; decision: Decision }>();
  readonly #ledger = new Ledger();

  constructor(program: CompiledProgram, tally: Map<string, number>) {
    this.#program = program;
    this.#tally = tally;
  }

  all(events: readonly unknown[]): void {
    for (const given of events) {
      const event = tried('readEvent', BadEvent, () => readEvent(given));
      count(this.#tally, 'event', event !== null);
      if (event !== null) this.#one(event);
    }
    const state = { records: this.#memory.entries() };
    within('forecast', () => forecast(this.#program, state, '2026-11-22T00:00:00Z'));
  }

  #one(event: Event): void {
    const log = { find: (source: string, id: string) => this.#log.get(`${source} ${id}`) };
    const made = tried('decide', BadEvent, () => decide(this.#program, log, this.#memory, event));
    if (made === null) return;
    const { decision, changes, facts, eventText, repeated } = made;
    count(this.#tally, repeated ? 'repeated' : decision.outcome, true);
    if (repeated) return;
    for (const { key, value } of changes) demandInstants(key, value);
    this.#memory.apply(changes);
    this.#log.set(`${event.source ?? 'api'} ${event.id}`, { event: eventText, decision });
    this.#ledger.add(decision, event);
    const complaint = this.#ledger.complaint();
    if (complaint !== null) throw new Error(complaint);
    for (const audience of ['operator', 'advocate'] as const)
      within('explain', () => explain(this.#program, facts, event, audience));
  }
}

/** Instants are compared and sorted as they are written, so each must be one. */
function demandInstants(key: string, record: object): void {
  for (const [name, value] of Object.entries(record))
    if (/^(?:until|due|at|.*At)$/.test(name) && value !== null && instantOf(value) === null)
      throw new Error(`${name} of ${key} is ${String(value)}`);
}

/** The result, or null when the input was refused as it should be; any other error is a finding. */
function tried<T>(what: string, expected: typeof BadEvent | typeof BadProgram, call: () => T): T | null {
  return within(what, () => {
    try {
      return call();
    } catch (error) {
      if (error instanceof expected) return null;
      throw error;
    }
  });
}

function sampleOf(choice: number): Sample {
  return samples[choice % samples.length]!;
}

function count(tally: Map<string, number>, what: string, isAccepted: boolean): void {
  const name = isAccepted ? what : `${what} refused`;
  tally.set(name, (tally.get(name) ?? 0) + 1);
}
