import type { Connection, Outbound } from '@referral-kit/connectors';
import type { CompiledProgram, Event, Json, Program } from '@referral-kit/engine';
import type { Secrets } from './identity/secrets.ts';
import type { Metrics } from './metrics.ts';
import type { Shadows } from './replay/shadows.ts';
import type { Answer, DecideRequest, Store } from './store/store.ts';

/** Everything a route, a page or a background job may use; made once by `createServer`. */
export interface ServerContext {
  readonly store: Store;
  /** The live programs, compiled, by id. */
  readonly programs: Programs;
  readonly clock: Clock;
  readonly secrets: Secrets;
  /** The address under which people reach this server, without a slash at the end. Known exactly once it listens. */
  readonly baseUrl: string;
  readonly outbound: Outbound;
  /** `host:port` pairs that may be called although they are private; empty but in tests and development. */
  readonly allowPrivate: readonly string[];
  readonly connections: Connections;
  readonly keys: Keys;
  readonly log: Log;
  readonly shadows: Shadows;
  readonly metrics: Metrics;
  /** Takes what happened into the programs it concerns; durable and decided when the promise settles. */
  receive(incoming: Incoming): Promise<Received[]>;
}

/** Milliseconds since 1970; `server/flow/clock.ts` has the real and the simulated one. */
export interface Clock {
  now(): number;
}

export interface Programs {
  /** Every live program, in the order of their ids. */
  live(): readonly LiveProgram[];
  get(id: string): LiveProgram | undefined;
  /** One version of a program, for referrals that are pinned to it. */
  version(id: string, version: number): Promise<LiveProgram | undefined>;
  /** Reads anew which version of a program is live, after another than `publish` changed it. */
  reload(id: string): Promise<void>;
  /** Reads, compiles and publishes a program file; throws `BadProgram` with nothing changed. */
  publish(file: unknown): Promise<LiveProgram>;
}

export interface LiveProgram {
  readonly id: string;
  readonly version: number;
  readonly program: Program;
  readonly compiled: CompiledProgram;
}

/** One event as somebody outside told it, before names and addresses are taken out of it. */
export interface Incoming {
  readonly events: readonly IncomingEvent[];
  /** One program's id; left out, the events go to every live program. */
  readonly program?: string;
}

/** An event whose `at` may be absent and whose `who` and `data` may still hold addresses and names. */
export type IncomingEvent = Omit<Event, 'at' | 'source' | 'mint'> & {
  readonly at?: string;
  readonly source: string;
  readonly personal?: DecideRequest['personal'];
};

/** What one program answered to one event. */
export interface Received {
  readonly program: string;
  readonly answer: Answer;
}

export interface Connections {
  list(): Promise<ConnectionSummary[]>;
  /** With its secrets opened; they stay inside the process. The connection's name is its id. */
  get(id: string): Promise<Connection | null>;
  put(connection: NewConnection): Promise<ConnectionSummary>;
  remove(id: string): Promise<boolean>;
}

/** A connector with credentials, as the API shows it: secrets by name only. */
export interface ConnectionSummary {
  readonly id: string;
  readonly platform: string;
  readonly label: string;
  readonly settings: Readonly<Record<string, Json>>;
  /** The names of the secrets that are set. */
  readonly secrets: readonly string[];
  readonly createdAt: string;
}

export interface NewConnection {
  readonly id: string;
  readonly platform: string;
  readonly label?: string;
  readonly settings?: Connection['settings'];
  readonly secrets?: Connection['secrets'];
}

export interface Keys {
  /** Makes an API key; its text is returned this once and never again. */
  create(input: { readonly label: string; readonly scopes: readonly Scope[] }): Promise<NewKey>;
  /** The key behind a bearer token, or null. Notes the day of use. */
  verify(token: string): Promise<ApiKey | null>;
  list(): Promise<ApiKey[]>;
  remove(id: string): Promise<boolean>;
  /** A one-time address that signs somebody in, at `/admin/login` or `/me/login`, with a `token`. Good for 15 minutes, once. */
  loginLink(subject: LoginSubject): Promise<string>;
  /** Whom such a token signs in; null when it is unknown, used or too old. It is used up by this call. */
  redeem(token: string): Promise<LoginSubject | null>;
}

export type LoginSubject =
  | { readonly role: 'admin' }
  | { readonly role: 'advocate'; readonly program: string; readonly person: string };

/**
 * `read` sees; `write` sends events and orders; `integration` is for a flow in another tool: it sees, reports, subscribes, and decides
 * nothing about money; `admin` changes programs, connections, hooks and keys, and may do everything.
 */
export const SCOPES = ['read', 'write', 'integration', 'admin'] as const;
export type Scope = (typeof SCOPES)[number];

export interface ApiKey {
  readonly id: string;
  readonly label: string;
  readonly scopes: readonly Scope[];
  readonly createdAt: string;
  /** The day it was last used, as `2026-03-01`; null when never. */
  readonly lastUsed: string | null;
}

export interface NewKey extends ApiKey {
  readonly key: string;
}

/** Only these fields are ever logged: none of them can hold a name, an address or a vendor's body. */
export interface Log {
  info(what: string, fields?: LogFields): void;
  warn(what: string, fields?: LogFields): void;
  error(what: string, fields?: LogFields): void;
}

export interface LogFields {
  readonly code?: string;
  readonly program?: string;
  readonly connection?: string;
  readonly platform?: string;
  readonly route?: string;
  readonly status?: number;
  readonly delivery?: number;
  readonly count?: number;
  readonly durationMs?: number;
  readonly error?: string;
}
