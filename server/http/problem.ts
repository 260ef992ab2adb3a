import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

/**
 * An answer that is not what was asked for, as RFC 9457 has it. Thrown anywhere below a route, answered as problem+json.
 * `detail` says what is wrong here, `hint` what to do about it.
 */
export class Problem extends Error {
  override readonly name = 'Problem';
  readonly code: ProblemCode;
  readonly detail: string;
  readonly pointer: string | undefined;
  readonly hint: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly extra: Readonly<Record<string, unknown>>;

  constructor(code: ProblemCode, detail: string, more: ProblemMore = {}) {
    super(detail);
    this.code = code;
    this.detail = detail;
    this.pointer = more.pointer;
    this.hint = more.hint ?? PROBLEMS[code].hint;
    this.headers = more.headers ?? {};
    this.extra = more.extra ?? {};
  }
}

interface ProblemMore {
  readonly pointer?: string | undefined;
  readonly hint?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Further members of the body, such as `matches`. */
  readonly extra?: Readonly<Record<string, unknown>>;
}

/** Every problem this server answers with on its own account. The engine's own codes are RK1xx (programs) and RK2xx (events). */
export const PROBLEMS = {
  RK400: {
    status: 422,
    title: 'The request is not as the route needs it',
    hint: 'Compare it with the schema of this route in /openapi.json.',
  },
  RK401: {
    status: 401,
    title: 'No valid API key',
    hint: 'Send "Authorization: Bearer rk_…"; "referral-kit key create" makes a key.',
  },
  RK402: { status: 400, title: 'The body is not JSON', hint: 'Send valid JSON with "Content-Type: application/json".' },
  RK403: { status: 403, title: 'This key may not do that', hint: 'Use a key that has the scope named in "needs".' },
  RK404: { status: 404, title: 'Not found', hint: 'Check the address and the id; /openapi.json lists every route.' },
  RK405: {
    status: 404,
    title: 'No referral matches',
    hint: 'Check the code, or send "ifNone": "ignore" when no match is fine.',
  },
  RK406: {
    status: 409,
    title: 'Several referrals match',
    hint: 'Send the referral code, or one of the ids in "matches" as referralId.',
  },
  RK407: { status: 422, title: 'Which program?', hint: 'Add ?program= with one of the ids in "programs".' },
  RK408: { status: 409, title: 'The order was refused', hint: 'Read "decision" and its why; nothing was changed.' },
  RK409: {
    status: 409,
    title: 'This Idempotency-Key was used for another request',
    hint: 'Use a new key for a new request.',
  },
  RK410: {
    status: 409,
    title: 'The same request is still being worked on',
    hint: 'Repeat it after the seconds in Retry-After.',
  },
  RK412: {
    status: 401,
    title: 'The webhook could not be proven to come from the vendor',
    hint: 'Check the signing secret of this connection, and the clock of this server.',
  },
  RK413: {
    status: 413,
    title: 'The body is too large',
    hint: 'Send at most 256 KB; split a list of events into several requests.',
  },
  RK414: {
    status: 422,
    title: 'The address may not be called',
    hint: 'Use a public https address on port 443 or 8443.',
  },
  RK415: { status: 415, title: 'This content type is not understood', hint: 'Send "Content-Type: application/json".' },
  RK417: {
    status: 422,
    title: "The program's own tests fail",
    hint: 'Read "tests"; mend the program or what the tests expect.',
  },
  RK418: {
    status: 401,
    title: 'The code came without a valid secret',
    hint: 'Send the secret of the connection as "key" or as bearer token.',
  },
  RK419: {
    status: 422,
    title: 'The log is too long to compare here',
    hint: 'Take it from GET /v1/programs/:id/events and compare with "referral-kit replay".',
  },
  RK420: {
    status: 409,
    title: 'There is nothing to undo',
    hint: 'Read what happened at GET /v1/referrals/:id/decisions.',
  },
  RK421: {
    status: 404,
    title: 'There is no draft to work with',
    hint: 'Store one with PUT /v1/programs/:id, or send the program file as the body.',
  },
  RK422: {
    status: 409,
    title: 'The program has decided events already',
    hint: 'Import into a host, or a data folder, that has not begun with this program.',
  },
  RK423: {
    status: 422,
    title: 'The file cannot be imported; nothing of it was',
    hint: 'Look at the line named in "line", or export again.',
  },
  RK429: { status: 429, title: 'Too many requests', hint: 'Wait the seconds in Retry-After.' },
  RK430: {
    status: 500,
    title: 'Something went wrong here',
    hint: 'Repeat the request; if it stays, look into the log of this server.',
  },
  RK431: { status: 503, title: 'Not ready', hint: 'Repeat the request after the seconds in Retry-After.' },
} as const satisfies Record<string, { status: number; title: string; hint: string }>;

export type ProblemCode = keyof typeof PROBLEMS;

/** Answers every error of this app, and every address it does not know, as problem+json; a stack trace never leaves. */
export function answerProblems(app: FastifyInstance, report: (error: unknown, request: FastifyRequest) => void): void {
  app.setErrorHandler((error, request, reply) => {
    const body = problemOf(error);
    if (body.status >= 500 && body.status !== 503) report(error, request);
    return sendProblem(reply, body, error instanceof Problem ? error.headers : {});
  });
  app.setNotFoundHandler((request, reply) => {
    const path = request.url.split('?')[0];
    return sendProblem(reply, problemOf(new Problem('RK404', `There is nothing at ${request.method} ${path}`)), {});
  });
}

/** The body of a problem+json answer. */
export interface ProblemBody {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly code: string;
  readonly pointer?: string;
  readonly hint: string;
  readonly docs: string;
  readonly [more: string]: unknown;
}

/** Any error as the body of an answer. What is not known to be meant for outsiders says nothing about the inside. */
export function problemOf(error: unknown): ProblemBody {
  if (error instanceof Problem) return bodyOf(error);
  if (isEngineError(error)) return engineProblem(error);
  if (isValidationError(error)) return validationProblem(error);
  return bodyOf(transportProblem(error));
}

/** What an event or a program is refused for, told by the engine with a code of its own. */
export interface EngineError {
  readonly name: string;
  readonly code: string;
  readonly pointer: string;
  readonly hint: string;
  readonly message: string;
  readonly findings?: readonly unknown[];
}

/** Not 422: an event or a version that came before with other content, and a program that is not there. */
const STATUS: Readonly<Record<string, number>> = { RK201: 409, RK902: 404, RK903: 409, RK904: 409 };

/** The engine's error as an answer; a fault of ours is 500. */
export function engineProblem(error: EngineError, at = ''): ProblemBody {
  if (error.name === 'Failed')
    return bodyOf(new Problem('RK430', 'The event could not be decided; nothing of it was kept', { hint: error.hint }));
  const page = error.name === 'BadProgram' ? 'program' : error.code.startsWith('RK5') ? 'connectors' : 'events';
  const docs = `docs/${page}.md#${error.code.toLowerCase()}`;
  return {
    type: docs,
    title: error.name === 'BadProgram' ? 'This program cannot run' : 'This event cannot be decided',
    status: STATUS[error.code] ?? 422,
    detail: error.message,
    code: error.code,
    pointer: `${at}${error.pointer}`,
    hint: error.hint,
    docs,
    ...(error.findings !== undefined && { findings: error.findings }),
  };
}

function sendProblem(reply: FastifyReply, body: ProblemBody, headers: Readonly<Record<string, string>>): FastifyReply {
  return reply
    .code(body.status)
    .headers(headers)
    .type('application/problem+json')
    .serializer(JSON.stringify)
    .send(body);
}

function bodyOf(problem: Problem): ProblemBody {
  const { status, title } = PROBLEMS[problem.code];
  const docs = `docs/api.md#${problem.code.toLowerCase()}`;
  return {
    type: docs,
    title,
    status,
    detail: problem.detail,
    code: problem.code,
    ...(problem.pointer !== undefined && { pointer: problem.pointer }),
    hint: problem.hint,
    docs,
    ...problem.extra,
  };
}

function isEngineError(error: unknown): error is EngineError {
  return error instanceof Error && ['BadEvent', 'BadProgram', 'Failed'].includes(error.name) && 'code' in error;
}

interface ValidationError extends Error {
  readonly validation: readonly {
    readonly instancePath: string;
    readonly message?: string;
    readonly keyword: string;
    readonly params: Readonly<Record<string, unknown>>;
  }[];
  readonly validationContext?: string;
}

function isValidationError(error: unknown): error is ValidationError {
  return error instanceof Error && 'validation' in error && Array.isArray(error.validation);
}

/** The first thing a route's schema found, in words. */
function validationProblem({ validation: [first], validationContext = 'body' }: ValidationError): ProblemBody {
  const unknown = first?.params['additionalProperty'];
  const pointer = (first?.instancePath ?? '') + stepTo(unknown ?? first?.params['missingProperty']);
  const place = validationContext === 'body' ? '' : ` of the ${validationContext}`;
  const said = typeof unknown === 'string' ? `there is no field "${unknown}" here` : first?.message;
  const where = pointer === '' ? 'the top' : pointer;
  return bodyOf(new Problem('RK400', `At ${where}${place}: ${said ?? 'it does not fit'}`, { pointer }));
}

function stepTo(name: unknown): string {
  return typeof name === 'string' ? `/${name}` : '';
}

/** What fastify, its plugins or the socket found. */
function transportProblem(error: unknown): Problem {
  const status = statusOf(error);
  if (status === 413) return new Problem('RK413', 'The body has more bytes than this route takes');
  if (status === 415) return new Problem('RK415', 'The body has a content type this route does not take');
  if (status === 429) return new Problem('RK429', 'This address has asked too often');
  if (status === 503)
    return new Problem('RK431', 'The server cannot take this now', { headers: { 'retry-after': '5' } });
  if (typeof status === 'number' && status >= 400 && status < 500)
    return new Problem('RK402', 'The body cannot be read as JSON');
  return new Problem('RK430', 'The server met an error of its own; nothing was half done');
}

function statusOf(error: unknown): unknown {
  if (!(error instanceof Error)) return 500;
  if (error.name === 'StoreUnavailable') return 503;
  return 'statusCode' in error ? error.statusCode : 500;
}
