import { readEvent } from '@referral-kit/engine';
import { Type } from 'typebox';
import type { IncomingEvent, ServerContext } from '../../context.ts';
import type { Answer } from '../../store/store.ts';
import { guardOrder, REPORTS } from '../access.ts';
import type { App } from '../app-type.ts';
import { chooseProgram, explainEntry, orThrow } from '../decided.ts';
import { idempotencyKey } from '../idempotency.ts';
import { engineProblem, Problem, type ProblemBody } from '../problem.ts';
import { answers, Decision, Event, Explained, programQuery, text } from '../schemas.ts';

/** What happened comes in here, one event or a list. */
export function events(app: App, context: ServerContext): void {
  app.post('/events', { schema: posting, config: REPORTS, attachValidation: true }, async (request, reply) => {
    if (request.validationError?.validationContext === 'querystring') throw request.validationError;
    const program = chooseProgram(context, request.query.program);
    const list = Array.isArray(request.body);
    const read = readAll(request.body, idempotencyKey(request.headers), new Date(context.clock.now()).toISOString());
    for (const { type } of read) guardOrder(request.apiKey, type);
    const received = await context.receive({ program: program.id, events: read });
    const given = received.map(({ answer }) => answer);
    if (prefersAsync(request.headers.prefer)) {
      if (!list && given[0] !== undefined) orThrow(given[0]);
      const accepted = given.filter(({ ok }) => ok).length;
      return reply
        .code(202)
        .header('preference-applied', 'respond-async')
        .send({ accepted, refused: given.length - accepted });
    }
    return list ? given.map((answer, index) => decisionOrProblem(answer, `/${index}`)) : onlyDecision(given);
  });

  app.get('/events/:source/:id', { schema: reading }, async ({ params, query }) => {
    const program = chooseProgram(context, query.program);
    const entry = await context.store.log.get(program.id, params.source, params.id);
    if (entry === null) throw new Problem('RK404', `No event ${params.id} of ${params.source} was decided`);
    return explainEntry(context, entry, query.for ?? 'operator');
  });
}

/** How many events one request may carry. */
export const MAX_EVENTS = 1000;

const posting = {
  tags: ['events'],
  summary: 'Say what happened',
  description:
    'One event, or a list of up to 1,000. A list with an event that cannot be read is refused whole, with the pointer to it; nothing of it is decided. ' +
    'Events of a list are decided in the order given, and each stands on its own: one whose (source, id) came before with other content is answered by a problem in its place. ' +
    'With "Prefer: respond-async" the answer is 202 and short: the events are committed to durable storage, decided, and survive a crash; ' +
    'read the decisions at GET /v1/events/:source/:id. Effects (mails, calls to other systems) are delivered after either answer.',
  querystring: Type.Object(programQuery, { additionalProperties: false }),
  body: Type.Union([Event, Type.Array(Event, { minItems: 1, maxItems: MAX_EVENTS })]),
  response: answers({
    200: Type.Union(
      [Decision, Type.Array(Type.Union([Decision, Type.Object({ code: Type.String(), status: Type.Integer() })]))],
      {
        description: 'The decision; for a list one entry an event, in order',
      },
    ),
    202: Type.Object({ accepted: Type.Integer(), refused: Type.Integer() }, { description: 'Durably committed' }),
  }),
};

const reading = {
  tags: ['events'],
  summary: 'The decision about one event, and why',
  params: Type.Object({ source: text('Its source'), id: text('Its id') }),
  querystring: Type.Object(
    { ...programQuery, for: Type.Optional(Type.Union([Type.Literal('operator'), Type.Literal('advocate')])) },
    { additionalProperties: false },
  ),
  response: answers({ 200: Explained }),
};

/** The events of a body, each readable; throws with the pointer to the first that is not. */
function readAll(body: unknown, key: string | null, now: string): IncomingEvent[] {
  if (!Array.isArray(body)) return [readOne(body, key, now)];
  if (body.length === 0 || body.length > MAX_EVENTS) {
    throw new Problem('RK400', `The list has ${body.length} events`, {
      pointer: '',
      hint: `Send 1 to ${MAX_EVENTS} events a request.`,
    });
  }
  return body.map((item: unknown, index) => placed(`/${index}`, () => readOne(item, null, now)));
}

/** Does something with one member of a body; what it throws names the place in the whole body. */
export function placed<T>(place: string, act: () => T): T {
  try {
    return act();
  } catch (error) {
    throw withPointer(error, place);
  }
}

/** Sources that only this server itself may use: what they say is believed without a key. */
const OWN_SOURCES = ['clock', 'page', 'admin', 'code'];

function readOne(value: unknown, key: string | null, now: string): IncomingEvent {
  const given = isRecord(value) ? { ...value } : value;
  const tellsTime = isRecord(given) && given['at'] !== undefined;
  if (isRecord(given)) {
    if (given['id'] === undefined && key !== null) given['id'] = key;
    given['at'] ??= now;
  }
  const { mint: _mint, unverified: _unverified, at, source = 'api', ...event } = readEvent(given, now);
  if (OWN_SOURCES.includes(source)) {
    const hint = 'Leave "source" out, or use a name of your own.';
    throw new Problem('RK400', `The source "${source}" is this server's own`, { pointer: '/source', hint });
  }
  return { ...event, source, ...(tellsTime && { at }) };
}

function withPointer(error: unknown, place: string): unknown {
  if (error instanceof Problem)
    return new Problem(error.code, error.detail, { pointer: place + (error.pointer ?? ''), hint: error.hint });
  if (error instanceof Error && 'pointer' in error)
    Object.assign(error, { pointer: `${place}${String(error.pointer)}` });
  return error;
}

function onlyDecision(given: readonly Answer[]) {
  const [answer] = given;
  if (answer === undefined) throw new Problem('RK430', 'The event came back without an answer');
  return orThrow(answer).decision;
}

function decisionOrProblem(answer: Answer, place: string): object {
  return answer.ok ? answer.decision : (engineProblem(answer.error, place) satisfies ProblemBody);
}

function prefersAsync(header: string | string[] | undefined): boolean {
  return [header].flat().some((value) => value?.split(',').some((part) => part.trim() === 'respond-async'));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
