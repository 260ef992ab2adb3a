import type { Json } from '@referral-kit/engine';
import type { Static, TSchema } from 'typebox';
import { Value } from 'typebox/value';
import { NeedsCredentials, stepOf } from './errors.ts';
import {
  done,
  needsCredentials,
  refused,
  retryLater,
  secretsOf,
  type Action,
  type Call,
  type Connection,
  type Dedupe,
  type NextStep,
  type OutboundAnswer,
  type OutboundRequest,
  type Tools,
} from './shape.ts';

/**
 * Makes an action from its description: most describe one HTTP request and how its answer is read; what needs more than that
 * has a `run`. The result checks its input first and turns every failure into exactly one next step.
 */
export function action<S extends TSchema>(described: Described<S>): Action {
  const { title, description, dedupe, input } = described;
  return {
    title,
    description,
    dedupe,
    input,
    async perform(call, tools) {
      const fault = faultOf(input, call.input);
      if (fault !== null) return refused(`${fault.what}. Mend the action's input.`, fault.pointer);
      const checked: Call<Static<S>> = { ...call, input: call.input as Static<S> };
      try {
        return await ('run' in described ? described.run(checked, tools) : ask(described, checked, tools));
      } catch (error) {
        return stepOf(error);
      }
    },
  };
}

interface About<S extends TSchema> {
  readonly title: string;
  readonly description: string;
  readonly dedupe: Dedupe;
  readonly input: S;
}

interface Asking<S extends TSchema> extends About<S> {
  request(call: Call<Static<S>>): OutboundRequest;
  /** Left out, the status alone says what to do next. */
  read?(answer: OutboundAnswer, call: Call<Static<S>>): NextStep;
}

interface Running<S extends TSchema> extends About<S> {
  run(call: Call<Static<S>>, tools: Tools): Promise<NextStep>;
}

export type Described<S extends TSchema> = Asking<S> | Running<S>;

async function ask<S extends TSchema>(described: Asking<S>, call: Call<Static<S>>, tools: Tools): Promise<NextStep> {
  const answer = await tools.outbound.send(described.request(call));
  return described.read?.(answer, call) ?? readStatus(answer, call.nowMs);
}

/** What a status means where the vendor uses HTTP as it is meant. */
export function readStatus(answer: OutboundAnswer, nowMs: number): NextStep {
  const { status } = answer;
  const why = `The other side answered ${status}`;
  if (status >= 200 && status < 300) return done({ status });
  if (status >= 500 || retried.has(status))
    return retryLater(why, { ...retryAfter(answer, nowMs), mayHaveArrived: status >= 500 });
  if (status === 401 || status === 403) return needsCredentials(`${why}: it does not accept the credentials.`);
  if (status >= 300 && status < 400) return refused(`${why}: redirects are not followed. Use the address it leads to.`);
  return refused(`${why}: it does not accept this request.`);
}

/** Timeout, too early, too many requests. */
const retried = new Set([408, 425, 429]);

/** How long the other side asks us to wait, at most a day; nothing when it does not say. (RFC 9110, 10.2.3) */
export function retryAfter({ headers }: OutboundAnswer, nowMs: number): { afterMs?: number } {
  const asked = headers['retry-after']?.trim() ?? '';
  const ms = /^\d{1,9}$/.test(asked) ? Number(asked) * 1000 : Date.parse(asked) - nowMs;
  return Number.isNaN(ms) ? {} : { afterMs: Math.min(Math.max(ms, 0), DAY_MS) };
}

const DAY_MS = 86_400_000;

/** A request that posts JSON. */
export function post(url: string, body: Json, headers: Readonly<Record<string, string>>): OutboundRequest {
  return {
    method: 'POST',
    url,
    headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
    body: JSON.stringify(body),
  };
}

/** @throws {NeedsCredentials} when the connection does not hold that secret */
export function bearer(connection: Connection, name: string): { authorization: string } {
  const [token] = secretsOf(connection, name);
  if (token === undefined || !/^[\x21-\x7e]+$/.test(token)) {
    throw new NeedsCredentials(`Connection ${connection.name} has no usable ${name}`, 'Add it to the connection.');
  }
  return { authorization: `Bearer ${token}` };
}

/** The JSON object of an answer; null when it is cut off or something else, such as a proxy's page. */
export function objectOf({ body, complete }: OutboundAnswer): Readonly<Record<string, Json>> | null {
  if (!complete) return null;
  try {
    const value: unknown = JSON.parse(body);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, Json>)
      : null;
  } catch {
    return null;
  }
}

/** The first fault of a value by its schema, with a pointer to it; null when there is none. */
export function faultOf(schema: TSchema, value: unknown): { readonly pointer: string; readonly what: string } | null {
  if (Value.Check(schema, value)) return null;
  const [error] = Value.Errors(schema, value);
  if (error === undefined) return { pointer: '', what: 'The value does not fit its schema' };
  if (error.keyword === 'required') {
    const [missing = ''] = error.params.requiredProperties;
    return { pointer: `${error.instancePath}/${missing}`, what: `${error.instancePath}/${missing} is missing` };
  }
  const what = error.keyword === 'boolean' ? 'is not known here' : error.message;
  return { pointer: error.instancePath, what: `${error.instancePath || 'The whole'} ${what}` };
}
