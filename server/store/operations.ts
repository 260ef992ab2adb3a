import type { Json } from '@referral-kit/engine';
import type { DatabaseSync } from 'node:sqlite';
import type { Secrets } from '../identity/secrets.ts';
import { auditWrites } from './audit.ts';
import { readHooks } from './hooks.ts';
import type { Hook } from './hooks.ts';
import { peopleTable } from './peopleTable.ts';
import { Shelf } from './shelf.ts';
import { outboxWrites } from './outbox.ts';
import type { AuditEntry, DecideRequest, DeliveryOutcome, LoadStep, PublishedProgram } from './store.ts';
import { prepareStatements, SqliteTables } from './tables.ts';
import { answerError, noProgram, programOfStep, takeStep, transact } from './transact.ts';
import type { Decided } from './transact.ts';
import type { AnswerError } from './store.ts';

/** What the writer thread does, within a transaction that it opens and closes. */
export interface Operations {
  /** Reads programs and hooks anew when somebody else changed the file. */
  refresh(): void;
  /** Runs one call in a savepoint of its own; when it throws, the call left nothing behind. */
  run(call: Call): unknown;
  afterCommit(): void;
  /** After a transaction that failed: what is remembered may never have been written. */
  forgetAll(): void;
}

/** One request to the writer thread. */
export type Call =
  | { readonly op: 'decide'; readonly requests: readonly DecideRequest[] }
  | { readonly op: 'publish'; readonly program: PublishedProgram }
  | { readonly op: 'load'; readonly steps: readonly LoadStep[] }
  | { readonly op: 'audit'; readonly entry: AuditEntry }
  | { readonly op: 'claim'; readonly now: number; readonly limit: number; readonly leaseMs: number }
  | { readonly op: 'settle'; readonly id: number; readonly outcome: DeliveryOutcome }
  | { readonly op: 'replay'; readonly id: number }
  | { readonly op: 'put' | 'insert'; readonly kind: string; readonly id: string; readonly body: string }
  | { readonly op: 'take'; readonly kind: string; readonly id: string }
  | { readonly op: 'erase'; readonly program: string; readonly person: string }
  | { readonly op: 'ping' | 'close' };

export interface Sent {
  readonly n: number;
  readonly call: Call;
}

export interface Outcome {
  readonly n: number;
  readonly result?: unknown;
  readonly error?: { readonly name: string; readonly message: string; readonly findings?: unknown };
}

/** A decided event on its way to the main thread: its decision stays text until somebody reads it. */
export type Settled = Decided | { readonly error: AnswerError };

/** The operations on one open database. */
export function openOperations(database: DatabaseSync, secrets: Secrets): Operations {
  return new Writing(database, secrets);
}

class Writing implements Operations {
  readonly #database: DatabaseSync;
  readonly #people: ReturnType<typeof peopleTable>;
  readonly #outbox: ReturnType<typeof outboxWrites>;
  readonly #audit: ReturnType<typeof auditWrites>;
  readonly #prepared: ReturnType<typeof prepareStatements>;
  readonly #own: ReturnType<typeof prepareOwn>;
  readonly #tables = new Map<string, SqliteTables>();
  #shelf = new Shelf();
  #hooks: readonly Hook[] = [];
  #dataVersion: unknown = null;
  #erased = false;

  constructor(database: DatabaseSync, secrets: Secrets) {
    this.#database = database;
    this.#people = peopleTable(database, secrets);
    this.#outbox = outboxWrites(database);
    this.#audit = auditWrites(database);
    this.#prepared = prepareStatements(database);
    this.#own = prepareOwn(database);
  }

  refresh(): void {
    const dataVersion = this.#own.dataVersion.get()?.['data_version'];
    if (dataVersion === this.#dataVersion) return;
    this.#readPrograms();
    this.#readHooks();
    this.#dataVersion = dataVersion;
  }

  run(call: Call): unknown {
    if (call.op === 'decide') return call.requests.map((request) => this.#decide(request));
    return this.#inSavepoint(() => this.#perform(call));
  }

  afterCommit(): void {
    if (!this.#erased) return;
    this.#erased = false;
    this.#database.exec('PRAGMA wal_checkpoint(TRUNCATE); PRAGMA secure_delete = OFF');
  }

  forgetAll(): void {
    this.#dataVersion = null;
    this.#shelf = new Shelf();
    this.#tables.clear();
  }

  #decide(request: DecideRequest): Settled {
    const program = this.#shelf.compiled(request.program);
    const tables = this.#tables.get(request.program);
    if (program === undefined || tables === undefined) return { error: noProgram(request.program) };
    tables.forget();
    try {
      return this.#inSavepoint(() => transact(tables, program, this.#hooks, request));
    } catch (error) {
      if (!this.#database.isTransaction) throw error;
      return { error: answerError(error) };
    }
  }

  #inSavepoint<T>(work: () => T): T {
    this.#own.savepoint.run();
    try {
      const result = work();
      this.#own.release.run();
      return result;
    } catch (error) {
      if (this.#database.isTransaction) {
        this.#own.back.run();
        this.#own.release.run();
      }
      throw error;
    }
  }

  #perform(call: Exclude<Call, { op: 'decide' }>): unknown {
    switch (call.op) {
      case 'publish':
        return this.#publish(call.program);
      case 'load':
        return this.#load(call.steps);
      case 'audit':
        return this.#audit(call.entry);
      case 'claim':
        return this.#outbox.claim(call.now, call.limit, call.leaseMs);
      case 'settle':
        return this.#outbox.settle(call.id, call.outcome);
      case 'replay':
        return this.#outbox.replay(call.id);
      case 'put':
      case 'insert':
        return this.#write(call.op, call.kind, call.id, call.body);
      case 'take':
        return this.#take(call.kind, call.id);
      case 'erase':
        return this.#erase(call.program, call.person);
      case 'ping':
        return this.#own.put.run('host', 'heartbeat', JSON.stringify({ at: Date.now() })).changes === 1;
      default:
        return true;
    }
  }

  /** A step that fails ends the savepoint of the whole call; what is remembered of programs is read anew then. */
  #load(steps: readonly LoadStep[]): void {
    try {
      for (const step of steps) this.#takeStep(step);
    } catch (error) {
      this.forgetAll();
      throw error;
    }
  }

  #takeStep(step: LoadStep): void {
    if (step.step === 'publish') return this.#publish(step.program);
    const program = this.#shelf.compiled(programOfStep(step));
    const tables = this.#tables.get(programOfStep(step));
    if (program === undefined || tables === undefined) throw new RangeError(noProgram(programOfStep(step)).message);
    tables.forget();
    takeStep(step, { tables, program });
  }

  #publish(published: PublishedProgram): void {
    const { id, version, body, publishedAt } = published;
    const isNew = this.#shelf.publish(published);
    this.#own.newProgram.run(id);
    if (isNew) this.#own.newVersion.run(id, version, body, publishedAt);
    this.#own.live.run(version, id);
    this.#shelve(id);
  }

  #write(op: 'put' | 'insert', ...[kind, id, body]: [string, string, string]): boolean {
    const written = this.#own[op].run(kind, id, body).changes === 1;
    if (kind === 'hook') this.#readHooks();
    return written;
  }

  #take(kind: string, id: string): string | null {
    const row = this.#own.take.get(kind, id);
    if (kind === 'hook') this.#readHooks();
    return row === undefined ? null : (row['body'] as string);
  }

  #erase(program: string, person: string): boolean {
    const n = this.#own.programNumber.get(program)?.['n'];
    if (n === undefined) return false;
    this.#erased = true;
    this.#database.exec('PRAGMA secure_delete = ON');
    const mails = this.#own.eraseMails.run(program, person).changes;
    return this.#people.erase(n as number, person) || mails > 0;
  }

  #readPrograms(): void {
    this.#shelf = new Shelf();
    this.#tables.clear();
    for (const { id, live } of this.#own.programs.all()) {
      const versions = this.#own.versions.all(id as string) as unknown as PublishedProgram[];
      this.#shelf.put(versions, live as number);
      this.#shelve(id as string);
    }
  }

  #shelve(id: string): void {
    const n = this.#own.programNumber.get(id)?.['n'] as number;
    if (!this.#tables.has(id)) this.#tables.set(id, new SqliteTables(n, this.#prepared, this.#people));
  }

  #readHooks(): void {
    const rows = this.#own.hooks.all();
    this.#hooks = readHooks(
      rows.map(({ id, body }) => ({ id: id as string, body: JSON.parse(body as string) as Json })),
    );
  }
}

function prepareOwn(database: DatabaseSync) {
  const prepare = (sql: string) => database.prepare(sql);
  return {
    savepoint: prepare('SAVEPOINT call'),
    release: prepare('RELEASE call'),
    back: prepare('ROLLBACK TO call'),
    dataVersion: prepare('PRAGMA data_version'),
    programs: prepare('SELECT id, live FROM programs WHERE live IS NOT NULL'),
    programNumber: prepare('SELECT n FROM programs WHERE id = ?'),
    versions: prepare(`SELECT programs.id, version, body, published_at AS publishedAt FROM versions
      JOIN programs ON programs.n = versions.program WHERE programs.id = ? ORDER BY version`),
    newProgram: prepare('INSERT INTO programs (id) VALUES (?) ON CONFLICT DO NOTHING'),
    newVersion: prepare(`INSERT INTO versions (program, version, body, published_at)
      VALUES ((SELECT n FROM programs WHERE id = ?), ?, ?, ?)`),
    live: prepare('UPDATE programs SET live = ? WHERE id = ?'),
    hooks: prepare(`SELECT id, body FROM documents WHERE kind = 'hook' ORDER BY id`),
    put: prepare(`INSERT INTO documents (kind, id, body) VALUES (?, ?, ?)
      ON CONFLICT (kind, id) DO UPDATE SET body = excluded.body`),
    insert: prepare('INSERT INTO documents (kind, id, body) VALUES (?, ?, ?) ON CONFLICT DO NOTHING'),
    take: prepare('DELETE FROM documents WHERE kind = ? AND id = ? RETURNING body'),
    eraseMails: prepare(
      `DELETE FROM documents WHERE kind = 'mail' AND body ->> '$.program' = ? AND body ->> '$.person' = ?`,
    ),
  };
}
