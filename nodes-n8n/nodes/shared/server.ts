import type {
  IDataObject,
  IExecuteFunctions,
  IHookFunctions,
  IHttpRequestMethods,
  ILoadOptionsFunctions,
  IPollFunctions,
  IWebhookFunctions,
} from 'n8n-workflow';

export const CREDENTIAL = 'referralKitApi';

/** Wherever n8n lets a node talk to its server. */
export type Context = IExecuteFunctions | IHookFunctions | ILoadOptionsFunctions | IPollFunctions | IWebhookFunctions;

export interface Request {
  readonly method?: IHttpRequestMethods;
  readonly path: string;
  /** What is undefined stays out of the address. */
  readonly query?: Readonly<Record<string, unknown>>;
  readonly body?: unknown;
  /** With the same key the server does the same thing once. */
  readonly idempotencyKey?: string;
}

/** A page of a list. */
export interface Page<Row = IDataObject> {
  readonly rows: readonly Row[];
  readonly next: string | null;
}

/** What the server says when it does not do what was asked, as RFC 9457 has it. */
export class ServerProblem extends Error {
  readonly status: number;
  readonly code: string | null;
  readonly pointer: string | null;
  readonly hint: string;

  constructor(status: number, said: Partial<Record<'detail' | 'code' | 'pointer' | 'hint' | 'docs', string>>) {
    super(said.detail ?? `The server answered with status ${status}`);
    this.name = 'ServerProblem';
    this.status = status;
    this.code = said.code ?? null;
    this.pointer = said.pointer ?? null;
    const hint = said.hint ?? 'Check that the Base URL of the credential is that of a Referral Kit server.';
    this.hint = said.docs === undefined ? hint : `${hint} See ${said.docs}.`;
  }
}

/** Sends a request with the node's credential. Throws a `ServerProblem` when the server refuses or cannot be reached. */
export async function ask<Answer = IDataObject>(context: Context, request: Request): Promise<Answer> {
  const { method = 'GET', path, query = {}, body, idempotencyKey } = request;
  const { baseUrl } = await context.getCredentials<{ baseUrl: string }>(CREDENTIAL);
  const { statusCode, body: answer } = await reached(async () =>
    context.helpers.httpRequestWithAuthentication.call(context, CREDENTIAL, {
      method,
      url: baseUrl.trim().replace(/\/+$/, '') + path,
      qs: given(query) as IDataObject,
      ...(body !== undefined && { body: body as IDataObject }),
      headers: idempotencyKey === undefined ? {} : { 'Idempotency-Key': idempotencyKey },
      json: true,
      returnFullResponse: true,
      ignoreHttpStatusErrors: true,
    }),
  );
  if (statusCode >= 400 || isPage(answer)) throw new ServerProblem(statusCode, isRecord(answer) ? answer : {});
  return answer as Answer;
}

/** All rows of a list, or the first `limit` of them. */
export async function askAll(
  context: Context,
  request: Request,
  limit = Number.POSITIVE_INFINITY,
): Promise<IDataObject[]> {
  const rows: IDataObject[] = [];
  let cursor: string | undefined;
  do {
    const query = { ...request.query, limit: Math.min(limit - rows.length, MOST_ROWS), cursor };
    // Each page names the next.
    // oxlint-disable-next-line no-await-in-loop
    const page = await ask<Page>(context, { ...request, query });
    rows.push(...page.rows);
    cursor = page.next ?? undefined;
  } while (cursor !== undefined && rows.length < limit);
  return rows.slice(0, limit);
}

/** Rows a page of the server has at most. */
const MOST_ROWS = 200;

/** The same object without what was left empty. */
export function given(values: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined && value !== ''));
}

/** The same object without one of its members. */
export function without(values: IDataObject, name: string): IDataObject {
  return Object.fromEntries(Object.entries(values).filter(([key]) => key !== name));
}

/** An id as part of an address. */
export function idIn(path: TemplateStringsArray, ...ids: readonly string[]): string {
  return String.raw({ raw: path }, ...ids.map((id) => encodeURIComponent(id)));
}

interface Answered {
  readonly statusCode: number;
  readonly body: unknown;
}

async function reached(send: () => Promise<Answered>): Promise<Answered> {
  return send().catch((error: unknown) => {
    const { message } = error as Error;
    return Promise.reject(
      new ServerProblem(0, {
        detail: `The Referral Kit server cannot be reached: ${message}`,
        hint: 'Check the Base URL of the credential, and that this n8n may connect to it.',
      }),
    );
  });
}

/** A page of a web site stands where the server should. */
function isPage(answer: unknown): boolean {
  return typeof answer === 'string' && answer !== '';
}

function isRecord(value: unknown): value is Record<string, string> {
  return typeof value === 'object' && value !== null;
}
