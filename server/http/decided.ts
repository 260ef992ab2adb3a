import { randomUUID } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { explain, type Decision, type Json } from '@referral-kit/engine';
import type { IncomingEvent, LiveProgram, ServerContext } from '../context.ts';
import type { Answer, LogEntry } from '../store/store.ts';
import { idempotencyKey } from './idempotency.ts';
import { Problem } from './problem.ts';

/** The program a request means: the one it names, or the only one that is live. */
export function chooseProgram(context: ServerContext, id: string | undefined): LiveProgram {
  const live = context.programs.live();
  if (id !== undefined) {
    const named = context.programs.get(id);
    if (named === undefined) throw new Problem('RK404', `No program "${id}" is live`);
    return named;
  }
  const [only, ...others] = live;
  if (only !== undefined && others.length === 0) return only;
  if (only === undefined)
    throw new Problem('RK404', 'No program is live yet', { hint: 'Publish one with POST /v1/programs/:id/publish.' });
  throw new Problem('RK407', `${live.length} programs are live`, {
    extra: { programs: live.map(({ id: name }) => name) },
  });
}

/** Takes one event into one program and gives its decision; throws what the event is refused for. */
export async function decideOne(
  context: ServerContext,
  program: string,
  event: IncomingEvent,
): Promise<Extract<Answer, { ok: true }>> {
  const [received] = await context.receive({ program, events: [event] });
  if (received === undefined) throw new Problem('RK430', 'The event came back without an answer');
  return orThrow(received.answer);
}

/** A good answer; the engine's refusal as the error it is. */
export function orThrow(answer: Answer): Extract<Answer, { ok: true }> {
  if (answer.ok) return answer;
  throw Object.assign(new Error(answer.error.message), answer.error);
}

/** An event id for a request that names none: its Idempotency-Key, so that a repeat is the same event, else a fresh one. */
export function eventId(headers: IncomingHttpHeaders): string {
  return idempotencyKey(headers) ?? randomUUID();
}

/** Sends an order of an operator. A refusal is a 409 that carries the decision and its why. */
export async function order(
  context: ServerContext,
  program: LiveProgram,
  event: Omit<IncomingEvent, 'source'>,
): Promise<ExplainedDecision> {
  const { decision } = await decideOne(context, program.id, { ...event, source: 'api' });
  const explained = await withWhy(context, program, decision);
  if (decision.outcome === 'decided') return explained;
  throw new Problem('RK408', explained.why[0] ?? `The order was answered "${decision.reason ?? decision.outcome}"`, {
    extra: { ...explained },
  });
}

export interface ExplainedDecision {
  readonly decision: Decision;
  readonly why: readonly string[];
}

/** A decision of this moment with its why, read back from the log. */
async function withWhy(context: ServerContext, program: LiveProgram, decision: Decision): Promise<ExplainedDecision> {
  const entry = await context.store.log.get(program.id, decision.event.source, decision.event.id);
  return entry === null ? { decision, why: [] } : explainEntry(context, entry, 'operator');
}

/** A logged decision with its why, recomputed from the facts it was decided on and the version it was decided by. */
export async function explainEntry(
  context: ServerContext,
  entry: LogEntry,
  audience: Audience,
): Promise<ExplainedDecision> {
  const program = await context.programs.version(entry.program, entry.version);
  if (program === undefined) return { decision: entry.decision, why: [] };
  const { sentences } = explain(program.compiled, entry.facts, entry.event, audience);
  return { decision: entry.decision, why: sentences };
}

export type Audience = 'operator' | 'advocate';

/** JSON without undefined members, as events carry it. */
export function dataOf(values: Record<string, Json | undefined>): Record<string, Json> {
  return Object.fromEntries(Object.entries(values).filter((entry): entry is [string, Json] => entry[1] !== undefined));
}
