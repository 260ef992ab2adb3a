import type { Json } from '@referral-kit/engine';
import { Type, type TSchema } from 'typebox';
import type { IncomingEvent } from './incoming.ts';

/** What a platform's folder says about it: who it is, what it needs, what comes in and what can be done there. (DESIGN 4) */
export interface Connector {
  /** The folder's name; also `:platform` in `/in/:platform/:connection` and the first word of `Effect.do`'s connection. */
  readonly id: string;
  readonly name: string;
  /** What a person sees first when choosing it, one sentence. */
  readonly description: string;
  /** The vendor's own pages. */
  readonly docs: { readonly api: string; readonly webhooks?: string; readonly credentials?: string };
  /** JSON Schemas of `Connection.secrets` and `Connection.settings`; forms are drawn from them. */
  readonly credentials: { readonly secrets: TSchema; readonly settings: TSchema };
  readonly receive?: Receive;
  readonly actions: Readonly<Record<string, Action>>;
}

/** A connector with the credentials of one account. */
export interface Connection {
  /** Unique in its host, as `stripe` or `hubspot-emea`; becomes the source of its events. */
  readonly name: string;
  /** The id of its connector. */
  readonly platform: string;
  /** Never logged, never returned. A list where several are valid at once, so that a secret can be changed without a gap. */
  readonly secrets: Readonly<Record<string, string | readonly string[]>>;
  readonly settings: Readonly<Record<string, Json>>;
}

/** A request as it came over the wire. */
export interface IncomingRequest {
  readonly method: string;
  /** The public address exactly as the vendor called it, with query: some vendors sign it. */
  readonly url: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  /** The raw bytes: a signature covers bytes, not what a parser made of them. */
  readonly body: Uint8Array;
}

/** How a platform's webhook proves where it comes from, and what it means. */
export interface Receive {
  /** Rows of `signatures.ts`; the first whose secret the connection holds is in force. */
  readonly schemes: readonly string[];
  /** Whether the vendor sent this. Never throws. `nowMs` is the time of arrival in milliseconds since 1970. */
  authenticate(request: IncomingRequest, connection: Connection, nowMs: number): Authentication;
  readonly handshake?: Handshake;
  /**
   * What the payload says happened. Pure: the same payload gives the same events; a payload of no interest gives none.
   * @throws {BadEvent} for a payload that is not in the vendor's shape
   */
  toEvents(payload: unknown, context: ReceiveContext): readonly IncomingEvent[];
}

export interface ReceiveContext {
  readonly connection: Connection;
  /** The time of arrival, an ISO instant in UTC; used where the vendor names no time. */
  readonly receivedAt: string;
}

export type Authentication =
  | { readonly ok: true }
  /** `why` is a short code for logs and counters, `hint` a sentence for the operator. Neither goes to the sender. */
  | { readonly ok: false; readonly why: string; readonly hint: string };

/** The answer a vendor wants before, or instead of, events: a challenge sent back. */
export interface Handshake {
  /** Whether it is answered only after the request has proven where it comes from. */
  readonly authenticated: boolean;
  /** Null when this request is no handshake. */
  answer(request: IncomingRequest, connection: Connection): HttpAnswer | null;
}

export interface HttpAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Something we can do on a platform. Made by `action()`. */
export interface Action {
  readonly title: string;
  readonly description: string;
  readonly dedupe: Dedupe;
  /** JSON Schema of the input; dropdowns and forms come from it. */
  readonly input: TSchema;
  /** Does it once and says what to do next. Never throws for anything the other side did. */
  perform(call: Call, tools: Tools): Promise<NextStep>;
}

/**
 * What protects against doing it twice: the vendor honours our key; writing again changes nothing; we look before we write;
 * or nothing, so that a lost answer may lead to a second one.
 */
export type Dedupe = 'native-key' | 'upsert' | 'search-first' | 'at-least-once';

export interface Call<Input = Readonly<Record<string, Json>>> {
  readonly input: Input;
  readonly connection: Connection;
  /** The effect's key: the same however often it is tried. */
  readonly key: string;
  /** The time of this attempt in milliseconds since 1970. */
  readonly nowMs: number;
}

/** What a host lends to an action. */
export interface Tools {
  readonly outbound: Outbound;
  /** Where mails go while a connection names no mail server. */
  readonly keep?: (mail: KeptMail) => Promise<void>;
}

export interface KeptMail {
  readonly messageId: string;
  readonly from: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html?: string;
}

/** Sends one HTTP request; see `outbound.ts`. */
export interface Outbound {
  /**
   * @throws {Refused} for an address that may not be called
   * @throws {RetryLater} when no answer came
   */
  send(request: OutboundRequest): Promise<OutboundAnswer>;
}

export interface OutboundRequest {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
}

export interface OutboundAnswer {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** Text, cut at the client's limit. */
  readonly body: string;
  /** False when the body was longer than the limit or broke off. */
  readonly complete: boolean;
}

/** What a host does after an attempt: exactly one of these. */
export type NextStep =
  | { readonly step: 'done'; readonly result: Readonly<Record<string, Json>> }
  /** `mayHaveArrived`: the answer is unknown, so a further attempt can be a second one unless a key prevents it. */
  | { readonly step: 'retryLater'; readonly why: string; readonly afterMs?: number; readonly mayHaveArrived: boolean }
  | { readonly step: 'needsCredentials'; readonly why: string }
  | { readonly step: 'refused'; readonly why: string; readonly pointer?: string }
  /** The address says that it wants no more; a host disables what sends there. */
  | { readonly step: 'gone'; readonly why: string };

export function done(result: Readonly<Record<string, Json>> = {}): NextStep {
  return { step: 'done', result };
}

export function retryLater(why: string, more: { afterMs?: number; mayHaveArrived?: boolean } = {}): NextStep {
  const { afterMs, mayHaveArrived = false } = more;
  return { step: 'retryLater', why, ...(afterMs !== undefined && { afterMs }), mayHaveArrived };
}

export function needsCredentials(why: string): NextStep {
  return { step: 'needsCredentials', why };
}

export function refused(why: string, pointer?: string): NextStep {
  return { step: 'refused', why, ...(pointer !== undefined && { pointer }) };
}

export function gone(why: string): NextStep {
  return { step: 'gone', why };
}

/** A secret of a connection: one, or several that are valid at once. */
export function secret(title: string, description: string): TSchema {
  return Type.Union([Type.String({ minLength: 1 }), Type.Array(Type.String({ minLength: 1 }), { minItems: 1 })], {
    title,
    description,
  });
}

/** An object whose properties are all declared; anything else in it is refused. */
export function fields<P extends Record<string, TSchema>>(properties: P) {
  return Type.Object(properties, { additionalProperties: false });
}

/** The values of a secret; none when the connection does not hold it. */
export function secretsOf(connection: Connection, name: string): readonly string[] {
  const held = Object.hasOwn(connection.secrets, name) ? connection.secrets[name] : undefined;
  if (held === undefined) return [];
  return (typeof held === 'string' ? [held] : held).filter((value) => value !== '');
}

/** A setting that is a text; undefined when it is missing or empty. */
export function settingOf(connection: Connection, name: string): string | undefined {
  const value = Object.hasOwn(connection.settings, name) ? connection.settings[name] : undefined;
  return typeof value === 'string' && value !== '' ? value : undefined;
}
