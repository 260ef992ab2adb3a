import { readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import type { InjectOptions, LightMyRequestResponse } from 'fastify';
import { simulatedClock } from '../flow/clock.ts';
import { createLog } from '../log.ts';
import { createServer } from '../main.ts';

/** The instant at which every test of the server begins. */
export const START = '2026-03-01T15:00:00.000Z';

/** The clinic's program, as a fresh copy. */
export function clinic(): Record<string, unknown> {
  return JSON.parse(
    readFileSync(new URL('../../templates/programs/iv-clinic.json', import.meta.url), 'utf8'),
  ) as Record<string, unknown>;
}

/**
 * A server with a simulated clock and an admin key, on the memory store unless a data folder is given. Every answer that comes through `call` is held against the
 * schema that the OpenAPI document gives for it.
 */
export async function testServer(programs: readonly object[] = [clinic()], dataDir?: string) {
  const clock = simulatedClock(Date.parse(START));
  const logged: string[] = [];
  const log = createLog(
    (line) => logged.push(line),
    () => clock.now(),
  );
  const store = dataDir === undefined ? { memory: true } : { dataDir };
  const server = await createServer({ log, ...store, programs, clock, port: 0, baseUrl: 'http://localhost:3000' });
  await server.app.ready();
  const { key } = await server.context.keys.create({ label: 'tests', scopes: ['admin'] });
  const document = server.app.swagger();
  const fits = answerChecker(document);

  async function call(method: Method, url: string, more: CallMore = {}): Promise<Answered> {
    const { body, headers, token = key, remoteAddress } = more;
    const response = await server.app.inject({
      method,
      url,
      headers: { ...(token !== null && { authorization: `Bearer ${token}` }), ...headers },
      ...(body !== undefined && { payload: body as NonNullable<InjectOptions['payload']> }),
      ...(remoteAddress !== undefined && { remoteAddress }),
    });
    const answered = {
      status: response.statusCode,
      headers: response.headers,
      body: read(response),
      text: response.body,
    };
    if (isJson(response)) fits(method, url, answered);
    return answered;
  }
  return { ...server, clock, key, document: document as unknown, logged, call };
}

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE' | 'HEAD';

export interface CallMore {
  readonly body?: unknown;
  readonly headers?: Record<string, string>;
  /** The API key; null for none. */
  readonly token?: string | null;
  readonly remoteAddress?: string;
}

export interface Answered {
  readonly status: number;
  readonly headers: LightMyRequestResponse['headers'];
  readonly body: Readonly<Record<string, unknown>>;
  readonly text: string;
}

/** The value at a place of an answer, as text: `textAt(answered, 'rows', 0, 'id')`. */
export function textAt({ body }: Answered, ...steps: readonly (string | number)[]): string {
  let value: unknown = body;
  for (const step of steps) value = (value as Record<string, unknown> | undefined)?.[step];
  if (typeof value !== 'string')
    throw new TypeError(`There is no text at /${steps.join('/')} of ${JSON.stringify(body)}`);
  return value;
}

function read(response: LightMyRequestResponse): Answered['body'] {
  return isJson(response) ? (JSON.parse(response.body) as Answered['body']) : {};
}

function isJson({ headers, body }: LightMyRequestResponse): boolean {
  return /\bjson(;|$)/.test(String(headers['content-type'])) && body !== '';
}

/** Holds answers against the document: their status must be described, their body must fit. */
function answerChecker(document: unknown): (method: Method, url: string, answered: Answered) => void {
  const ajv = new Ajv2020({ strict: false, validateFormats: false, allErrors: true });
  ajv.addSchema(document as object, 'openapi');
  const { paths } = document as { paths: Record<string, Record<string, { responses: Record<string, unknown> }>> };
  const compiled = new Map<string, ValidateFunction>();
  const templates = Object.keys(paths).map((path) => ({
    path,
    pattern: new RegExp(`^${path.replaceAll(/\{[^}]+\}/g, '[^/]+')}$`),
  }));

  const placeholders = (path: string) => path.split('{').length;
  templates.sort((a, b) => placeholders(a.path) - placeholders(b.path));

  return (method, url, { status, body, text }) => {
    const [bare = ''] = url.split('?');
    const path = templates.find(({ pattern }) => pattern.test(bare))?.path;
    const operation = path === undefined ? undefined : paths[path]?.[method.toLowerCase()];
    if (path === undefined || operation === undefined || text === '') return;
    const answer = [String(status), `${String(status)[0]}XX`].find((name) => name in operation.responses);
    if (answer === undefined)
      throw new Error(`${method} ${path} answered ${status}, which its description does not know`);
    const type = status >= 400 ? 'application/problem+json' : 'application/json';
    const pointer = ['paths', path, method.toLowerCase(), 'responses', answer, 'content', type, 'schema']
      .map(escaped)
      .join('/');
    const validate = compiled.get(pointer) ?? ajv.compile({ $ref: `openapi#/${pointer}` });
    compiled.set(pointer, validate);
    if (!validate(body))
      throw new Error(`${method} ${path} ${status}: ${ajv.errorsText(validate.errors)} in ${text.slice(0, 500)}`);
  };
}

function escaped(step: string): string {
  return encodeURIComponent(step.replaceAll('~', '~0').replaceAll('/', '~1'));
}
