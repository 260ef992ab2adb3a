import { BadProgram } from '@referral-kit/engine';
import type { Finding, Json } from '@referral-kit/engine';
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Secrets } from '../identity/secrets.ts';
import { startThread } from '../thread.ts';
import { StoreUnavailable } from './errors.ts';
import type { Call, Outcome, Sent, Settled } from './operations.ts';
import { deliveryOf, outboxReads } from './outbox.ts';
import type { OutboxRow } from './outbox.ts';
import { peopleTable } from './peopleTable.ts';
import { configureReader } from './pragmas.ts';
import { openQueries } from './queries.ts';
import type { Answer, Store } from './store.ts';
import { readDecision } from './transact.ts';
import type { WriterData } from './writer.ts';

/**
 * Opens the store in one SQLite file, made when it is not there. A thread of its own writes, many calls to a commit; this thread
 * reads. Throws when the file cannot be opened or is of a newer version.
 */
export async function openSqlite({ path, secrets }: SqliteOptions): Promise<Store> {
  mkdirSync(dirname(path), { recursive: true });
  const writer = await startWriter({ path, keys: secrets.keys });
  const database = new DatabaseSync(path, { readOnly: true, timeout: BUSY_MS });
  configureReader(database);
  const queries = openQueries(database);
  const outbox = outboxReads(database);
  return {
    ...queries,
    decide: async (requests) => ((await writer.call({ op: 'decide', requests })) as Settled[]).map(answerOf),
    programs: { ...queries.programs, publish: async (program) => void (await writer.call({ op: 'publish', program })) },
    people: peopleOf(database, secrets, writer),
    outbox: {
      ...outbox,
      claim: async (now, limit, leaseMs) => {
        const next = await outbox.nextDue();
        if (next === null || next > now) return [];
        return ((await writer.call({ op: 'claim', now, limit, leaseMs })) as OutboxRow[]).map(deliveryOf);
      },
      settle: async (id, outcome) => void (await writer.call({ op: 'settle', id, outcome })),
      replay: (id) => writer.call({ op: 'replay', id }) as Promise<boolean>,
    },
    audit: {
      ...queries.audit,
      append: async (entry) => void (await writer.call({ op: 'audit', entry })),
    },
    documents: documentsOf(database, writer),
    load: async (steps) => void (await writer.call({ op: 'load', steps })),
    healthy: () => isHealthy(writer),
    async close() {
      // The last connection to close clears the write-ahead log away, and only one that may write can.
      database.close();
      await writer.close();
    },
  };
}

export interface SqliteOptions {
  /** The database file; its folder is made. SQLite keeps two more files beside it while it is open. */
  readonly path: string;
  readonly secrets: Secrets;
}

const HEALTHY_WITHIN_MS = 2_000;
const BUSY_MS = 5_000;
const NOTHING_MOVED: [] = [];

interface Writer {
  /** Throws `StoreUnavailable` when nothing can be written, and what the operation itself throws. */
  call(call: Call): Promise<unknown>;
  close(): Promise<void>;
}

async function startWriter(workerData: WriterData): Promise<Writer> {
  const worker = startThread('./writer', import.meta.url, workerData);
  const waiting = new Map<number, PromiseWithResolvers<unknown>>();
  let [counter, stopped]: [number, Error | null] = [0, null];
  const stop = (error: Error) => {
    stopped = error;
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  const ready = Promise.withResolvers<void>();
  const exited = new Promise<void>((resolve) => worker.once('exit', () => resolve()));
  worker.on('message', (outcomes: Outcome[]) => {
    ready.resolve();
    for (const outcome of outcomes) settle(waiting, outcome);
    if (waiting.size === 0) worker.unref();
  });
  worker.on('error', (error) => {
    ready.reject(error);
    stop(new StoreUnavailable('The writer of the store stopped.', { cause: error }));
  });
  worker.on('exit', () => stop(new StoreUnavailable('The store is closed.')));
  const call = (body: Call) => {
    if (stopped !== null) return Promise.reject(stopped);
    const promise = Promise.withResolvers<unknown>();
    counter += 1;
    waiting.set(counter, promise);
    worker.ref();
    worker.postMessage({ n: counter, call: body } satisfies Sent, NOTHING_MOVED);
    return promise.promise;
  };
  await ready.promise;
  return {
    call,
    async close() {
      if (stopped === null) await call({ op: 'close' });
      worker.ref();
      await exited;
    },
  };
}

function settle(waiting: Map<number, PromiseWithResolvers<unknown>>, { n, result, error }: Outcome): void {
  const promise = waiting.get(n);
  waiting.delete(n);
  if (error === undefined) promise?.resolve(result);
  else promise?.reject(errorOf(error));
}

/** Errors lose their class between threads. */
function errorOf({ name, message, findings }: NonNullable<Outcome['error']>): Error {
  if (name === 'BadProgram') return new BadProgram(findings as Finding[]);
  if (name === 'StoreUnavailable') return new StoreUnavailable(message);
  return Object.assign(new Error(message), { name });
}

function answerOf(settled: Settled): Answer {
  if ('error' in settled) return { ok: false, error: settled.error };
  return { ok: true, decision: readDecision(settled.decision), repeated: settled.repeated };
}

function peopleOf(database: DatabaseSync, secrets: Secrets, writer: Writer): Store['people'] {
  const people = peopleTable(database, secrets);
  const number = database.prepare('SELECT n FROM programs WHERE id = ?');
  return {
    async get(program, ids) {
      const n = number.get(program)?.['n'];
      if (n === undefined) return [];
      return ids.flatMap((id) => {
        const facts = people.get(n as number, id);
        return facts === undefined ? [] : [{ ...facts, id }];
      });
    },
    erase: (program, person) => writer.call({ op: 'erase', program, person }) as Promise<boolean>,
  };
}

function documentsOf(database: DatabaseSync, writer: Writer): Store['documents'] {
  const one = database.prepare('SELECT body FROM documents WHERE kind = ? AND id = ?');
  const all = database.prepare('SELECT id, body FROM documents WHERE kind = ? ORDER BY id');
  return {
    async get(kind, id) {
      const row = one.get(kind, id);
      return row === undefined ? null : parsed(row['body']);
    },
    put: async (kind, id, body) => void (await writer.call({ op: 'put', kind, id, body: JSON.stringify(body) })),
    insert: (kind, id, body) => writer.call({ op: 'insert', kind, id, body: JSON.stringify(body) }) as Promise<boolean>,
    async take(kind, id) {
      const body = await writer.call({ op: 'take', kind, id });
      return body === null ? null : parsed(body);
    },
    list: async (kind) => all.all(kind).map(({ id, body }) => ({ id: id as string, body: parsed(body) })),
  };
}

function parsed(body: unknown): Json {
  return JSON.parse(body as string) as Json;
}

async function isHealthy(writer: Writer): Promise<boolean> {
  const late = Promise.withResolvers<boolean>();
  const timer = setTimeout(() => late.resolve(false), HEALTHY_WITHIN_MS);
  try {
    return await Promise.race([writer.call({ op: 'ping' }) as Promise<boolean>, late.promise]);
  } catch {
    return false;
  } finally {
    clearTimeout(timer);
  }
}
