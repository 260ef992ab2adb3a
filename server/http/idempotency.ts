import { createHash } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { canonical, type Json } from '@referral-kit/engine';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { ServerContext } from '../context.ts';
import type { App } from './app-type.ts';
import { Problem } from './problem.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** A POST that changes nothing: asked again it is answered anew, and its answer is not kept. */
    isRepeatable?: boolean;
  }
  interface FastifyRequest {
    /** Where the answer to this request is to be kept, when it came with an Idempotency-Key. */
    kept: { readonly id: string; readonly hash: string } | null;
  }
}

/**
 * Answers a POST that comes again with the same `Idempotency-Key` and the same input as it was answered the first time, for
 * 24 hours; the same key with other input is a conflict. Answers are kept sealed, since some hold a secret that is shown once.
 * A request that dies on the way leaves a mark that the next one takes over after a minute: event ids come from the key, so
 * doing it again decides nothing twice.
 */
export function answerTwice(scope: App, context: ServerContext): void {
  scope.decorateRequest('kept', null);
  scope.addHook('preHandler', async (request, reply) => {
    const key = idempotencyKey(request.headers);
    if (request.method !== 'POST' || key === null || request.routeOptions.config.isRepeatable === true) return;
    const id = sha256(`${request.apiKey?.id ?? ''} ${key}`);
    const hash = hashOf(request);
    if (hash === null) return;
    const earlier = await claim(context, id, hash);
    if (earlier === null) request.kept = { id, hash };
    else await answerAgain(reply, earlier);
  });
  scope.addHook('onSend', async (request, reply, payload) => {
    if (request.kept === null) return;
    await keep(context, request.kept, {
      status: reply.statusCode,
      type: String(reply.getHeader('content-type')),
      payload,
    });
  });
}

/** The request's Idempotency-Key; a `BadEvent`-like problem when it is no usable key. */
export function idempotencyKey(headers: IncomingHttpHeaders): string | null {
  const header = headers['idempotency-key'];
  if (header === undefined) return null;
  const key = Array.isArray(header) ? '' : header.trim();
  if (/^[\x21-\x7e]{1,200}$/.test(key)) return key;
  throw new Problem('RK400', 'The Idempotency-Key must be 1 to 200 visible ASCII characters', {
    hint: 'Send a fresh UUID.',
  });
}

/** Forgets answers older than 24 hours. */
export async function forgetAnswers(context: Pick<ServerContext, 'store' | 'clock'>): Promise<void> {
  for (const { id, body } of await context.store.documents.list(KIND)) {
    if (tooOld(readMark(body), context.clock.now())) await context.store.documents.take(KIND, id);
  }
}

const KIND = 'idempotency';
const KEPT_MS = 24 * 60 * 60 * 1000;
const ABANDONED_MS = 60 * 1000;
const WAIT_MS = 5_000;
const POLL_MS = 50;

/** `answer` is null while the first request is at work. */
interface Mark {
  readonly hash: string;
  readonly at: number;
  readonly answer: string | null;
}

interface KeptAnswer {
  readonly status: number;
  readonly type: string;
  readonly payload: unknown;
}

/** Null when this request is to do the work; else the answer that was given. Waits a while for a twin that is at work. */
async function claim({ store, clock, secrets }: ServerContext, id: string, hash: string): Promise<KeptAnswer | null> {
  for (let waitedMs = 0; waitedMs <= WAIT_MS; waitedMs += POLL_MS) {
    if (await store.documents.insert(KIND, id, { hash, at: clock.now(), answer: null })) return null;
    const mark = readMark(await store.documents.get(KIND, id));
    if (tooOld(mark, clock.now())) await store.documents.take(KIND, id);
    else if (mark.hash !== hash) throw new Problem('RK409', 'The key came before with another address or another body');
    else if (mark.answer !== null) return JSON.parse(secrets.open(mark.answer)) as KeptAnswer;
    else await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
  throw new Problem('RK410', 'A request with this key is being worked on', { headers: { 'retry-after': '1' } });
}

function answerAgain(reply: FastifyReply, { status, type, payload }: KeptAnswer): FastifyReply {
  return reply
    .code(status)
    .headers({ 'content-type': type, 'idempotency-replayed': 'true' })
    .serializer(String)
    .send(payload);
}

/** Keeps what was answered; after an error of our own or a refusal for lack of time, the request may be tried anew. */
async function keep(
  { store, clock, secrets }: ServerContext,
  { id, hash }: { id: string; hash: string },
  answer: KeptAnswer,
): Promise<void> {
  if (answer.status >= 500 || answer.status === 429) await store.documents.take(KIND, id);
  else await store.documents.put(KIND, id, { hash, at: clock.now(), answer: secrets.seal(JSON.stringify(answer)) });
}

function readMark(body: Json): Mark {
  const { hash, at, answer } = (body ?? {}) as Partial<Mark>;
  return { hash: hash ?? '', at: at ?? 0, answer: answer ?? null };
}

function tooOld({ at, answer }: Mark, now: number): boolean {
  return now - at > (answer === null ? ABANDONED_MS : KEPT_MS);
}

/** Null for a body too deep to compare: every route refuses such a body, so there is nothing to do only once. */
function hashOf({ method, url, body }: FastifyRequest): string | null {
  try {
    return sha256(`${method} ${url} ${canonical(body ?? null)}`);
  } catch {
    return null;
  }
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
