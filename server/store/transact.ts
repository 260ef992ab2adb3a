import { canonical, compile, decide, outgoing, readProgram } from '@referral-kit/engine';
import type { Change, CompiledProgram, Decision, Effect, Event, Posting, Step } from '@referral-kit/engine';
import { hash } from 'node:crypto';
import { effectsFor } from './hooks.ts';
import type { Hook } from './hooks.ts';
import { factsByPerson } from './personal.ts';
import type { AnswerError, DecideRequest, LoadStep, PersonalFacts, PublishedProgram } from './store.ts';

/**
 * Decides one event and writes everything it leads to: log, records, ledger, outbox and personal facts. Runs inside the driver's
 * transaction; when it throws, the driver takes back what was written. The same for every driver.
 */
export function transact(
  tables: Tables,
  program: CompiledProgram,
  hooks: readonly Hook[],
  request: DecideRequest,
): Decided {
  const source = request.event.source ?? 'api';
  const found = tables.find(source, request.event.id);
  const event = found === undefined ? request.event : asFirstSeen(request, found.event);
  const log = { find: () => found && { event: found.event, decision: readDecision(found.decision) } };
  const step = decide(program, log, tables, event);
  if (found !== undefined) return { decision: found.decision, repeated: true };

  const decision = canonical(step.decision);
  const seq = tables.append(logRow(tables.lastHash(), step, decision));
  for (const change of step.changes) tables.put(change);
  tables.post(seq, entriesOf(step.decision.postings));
  tables.enqueue(seq, effectsOf(step.decision, { program, hooks, request, tables }), event.at);
  for (const [person, facts] of factsByPerson(request, step, tables)) tables.putFacts(person, facts);
  return { decision, repeated: false };
}

/** What the host is to do about a decision, and whom to tell; of what another host decided, what that one has left undone. */
function effectsOf(decision: Decision, { program, hooks, request, tables }: Telling): readonly Effect[] {
  const { deliver } = request;
  if (deliver !== undefined) return decision.effects.filter(({ key }) => deliver.has(key));
  const told = outgoing(decision, (stage) => program.stages.get(stage)?.qualifies === true);
  return [...decision.effects, ...effectsFor(hooks, decision, told, (key) => tables.get(key))];
}

interface Telling {
  readonly program: CompiledProgram;
  readonly hooks: readonly Hook[];
  readonly request: DecideRequest;
  /** As the decision left them. */
  readonly tables: Tables;
}

/** Takes one step of a load; throws what an event is refused for. The same for every driver. */
export function takeStep(step: Exclude<LoadStep, { step: 'publish' }>, { tables, program }: StepTarget): void {
  if (step.step === 'decide') return void transact(tables, program, [], step.request);
  if (step.step === 'facts') return tables.putFacts(step.person, step.facts);
  const key = step.key as `key/${string}`;
  if (tables.get(key) === undefined) tables.put({ key, value: { person: step.person } });
}

interface StepTarget {
  readonly tables: Tables;
  readonly program: CompiledProgram;
}

/** The program a step of a load belongs to. */
export function programOfStep(step: LoadStep): string {
  if (step.step === 'publish') return step.program.id;
  return step.step === 'decide' ? step.request.program : step.program;
}

/** What a driver gives one program's decisions, all within one transaction. */
export interface Tables {
  find(source: string, id: string): { readonly event: string; readonly decision: string } | undefined;
  /** A record by its key. A step reads each at most a few times and writes after it has read. */
  get(key: string): Change['value'] | undefined;
  /** The hash of the newest row of the log; empty before the first. */
  lastHash(): Uint8Array;
  /** Appends to the log and returns the row's number. */
  append(row: LogRow): number;
  put(change: Change): void;
  post(seq: number, entries: readonly Entry[]): void;
  enqueue(seq: number, effects: readonly Effect[], at: string): void;
  getFacts(person: string): PersonalFacts | undefined;
  putFacts(person: string, facts: PersonalFacts): void;
}

export interface Decided {
  /** Canonical JSON. */
  readonly decision: string;
  readonly repeated: boolean;
}

/** One row of the log. `event` and `decision` are canonical JSON; `facts` is JSON. */
export interface LogRow {
  readonly source: string;
  readonly id: string;
  readonly subject: string | null;
  readonly version: number;
  readonly event: string;
  readonly decision: string;
  readonly facts: string;
  readonly hash: Uint8Array;
}

/** One side of a posting; the two sides of each add up to zero. */
export interface Entry {
  readonly account: string;
  readonly line: number;
  readonly unit: string;
  readonly quantity: number;
}

/** Links a row of the log to the one before it: a changed byte in any row breaks every link from there on. */
export function hashOf(before: Uint8Array, row: Omit<LogRow, 'hash' | 'subject'>): Buffer {
  const head = JSON.stringify([Buffer.from(before).toString('base64'), row.source, row.id, row.version]);
  return hash('sha256', `${head}\n${row.event}\n${row.decision}\n${row.facts}`, 'buffer');
}

/** Compiles a version for the referrals that follow it; `earlier` are the versions before it. Throws `BadProgram`. */
export function compileVersion(published: PublishedProgram, earlier: readonly CompiledProgram[]): CompiledProgram {
  return compile(readProgram(JSON.parse(published.body)), { earlier: [...earlier] });
}

/** How an error becomes an answer: the sender's fault by its own code, ours as `Failed`. */
export function answerError(error: unknown): AnswerError {
  if (isBadEvent(error)) {
    const { code, pointer, message, hint } = error;
    return { name: 'BadEvent', code, pointer, message, hint };
  }
  const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  const hint =
    'Nothing of this event was kept. Send it again; if it fails again, report it with the program and the event.';
  return { name: 'Failed', code: 'RK901', pointer: '', message, hint };
}

/** The answer for a program that was never published. */
export function noProgram(program: string): AnswerError {
  const message = `there is no program ${JSON.stringify(program)}`;
  return {
    name: 'BadEvent',
    code: 'RK902',
    pointer: '',
    message,
    hint: 'Publish it first, or write the id of one that is live.',
  };
}

/** Reads back what `canonical` wrote. */
export function readDecision(text: string): Decision {
  return JSON.parse(text) as Decision;
}

function logRow(before: Uint8Array, step: Step & { eventText: string; facts: unknown }, decision: string): LogRow {
  const { event, program, subject } = step.decision;
  const texts = { event: step.eventText, decision, facts: JSON.stringify(step.facts) };
  const row = { source: event.source, id: event.id, version: program.version, ...texts };
  return { ...row, subject: subject?.id ?? null, hash: hashOf(before, row) };
}

function entriesOf(postings: readonly Posting[]): Entry[] {
  return postings.flatMap(({ from, to, quantity, unit }, index) => [
    { account: from, line: 2 * index, unit, quantity: -quantity },
    { account: to, line: 2 * index + 1, unit, quantity },
  ]);
}

/** The event with what the host made of it the first time, so that only what the sender said is compared. */
function asFirstSeen({ event, madeByHost = [] }: DecideRequest, text: string): Event {
  const first = JSON.parse(text) as Record<string, unknown>;
  const same: Record<string, unknown> = { ...event };
  for (const member of madeByHost) {
    if (first[member] === undefined) delete same[member];
    else same[member] = first[member];
  }
  return same as unknown as Event;
}

function isBadEvent(error: unknown): error is Error & { code: string; pointer: string; hint: string } {
  return (
    error instanceof Error && error.name === 'BadEvent' && 'code' in error && 'pointer' in error && 'hint' in error
  );
}
