import { setTimeout as wait } from 'node:timers/promises';
import type { Worker } from 'node:worker_threads';
import { canonical, readProgram, type Json } from '@referral-kit/engine';
import type { Clock, Log } from '../context.ts';
import type { Store } from '../store/store.ts';
import { startThread } from '../thread.ts';
import type { ShadowReport, ShadowRow, ToldShadow } from './shadowWorker.ts';

/** New versions that decide beside the live ones, each in a thread of its own that reads the log behind the server's back. */
export interface Shadows {
  /** Puts a version beside the live one, in place of another that is there. The file is found good. */
  begin(program: string, version: number, file: unknown): Promise<ShadowState>;
  /** How a shadow stands, and what it found so far; null when there is none. */
  look(program: string): Promise<ShadowState | null>;
  /** A version went live: a shadow that is not above it has ended, another begins its reading anew. */
  published(program: string, version: number): Promise<void>;
  /** False when there was none. */
  end(program: string): Promise<boolean>;
  /** Goes on with the shadows that were there when the server stopped. */
  resume(): Promise<void>;
  stop(): Promise<void>;
}

export interface ShadowState {
  readonly program: string;
  readonly version: number;
  readonly startedAt: string;
  /** `catchingUp` while rows of the log are left to read; `stopped` for good, `reason` says why. */
  readonly state: 'catchingUp' | 'upToDate' | 'stopped';
  readonly reason: string | null;
  /** Null before the shadow has read the log up to its beginning, and when it stopped. */
  readonly report: ShadowReport | null;
}

/** The shadows of a store. */
export function createShadows(context: ShadowContext): Shadows {
  const { documents, log } = context.store;
  const running = new Map<string, Running>();
  const halt = async (program: string) => {
    const shadow = running.get(program);
    running.delete(program);
    await shadow?.stop();
  };
  const run = async (program: string, kept: Kept) => {
    await halt(program);
    running.set(program, await startRunning(context, program, kept));
  };
  return {
    async begin(program, version, file) {
      const since = await log.last();
      const startedAt = new Date(context.clock.now()).toISOString();
      const kept: Kept = { version, since, startedAt, file: canonical(file) };
      await documents.put(KIND, program, { ...kept });
      await run(program, kept);
      return { program, version, startedAt, state: 'catchingUp', reason: null, report: null };
    },
    async look(program) {
      const kept = keptOf(await documents.get(KIND, program));
      if (kept === null) return null;
      if (!running.has(program)) await run(program, kept);
      const { version, startedAt } = kept;
      const found = await running.get(program)?.report();
      return found === undefined ? null : { program, version, startedAt, ...found };
    },
    async published(program, version) {
      const kept = keptOf(await documents.get(KIND, program));
      if (kept === null) return;
      if (kept.version <= version) await this.end(program);
      else await run(program, kept);
    },
    async end(program) {
      const was = await documents.take(KIND, program);
      await halt(program);
      return was !== null;
    },
    async resume() {
      for (const { id, body } of await documents.list(KIND)) {
        const kept = keptOf(body);
        if (kept !== null) await run(id, kept);
      }
    },
    stop: async () => void (await Promise.all([...running.keys()].map(halt))),
  };
}

export interface ShadowContext {
  readonly store: Store;
  readonly clock: Clock;
  readonly log: Log;
}

const KIND = 'shadow';
const ROWS = 100;
const POLL_MS = 500;
/** How long a report waits for rows that were there when it was asked for. */
const PATIENCE_MS = 2_000;
const WAIT_MS = 50;
/** A thread that needs more is ended; the server and its decisions go on. */
const LIMITS = { maxOldGenerationSizeMb: 768 };
const NOTHING_MOVED: [] = [];

interface Kept {
  readonly version: number;
  readonly since: number;
  readonly startedAt: string;
  /** The program file, canonical JSON. */
  readonly file: string;
}

function keptOf(body: Json | null): Kept | null {
  return body as unknown as Kept | null;
}

interface Running {
  report(): Promise<Pick<ShadowState, 'state' | 'reason' | 'report'>>;
  stop(): Promise<void>;
}

async function startRunning(context: ShadowContext, program: string, kept: Kept): Promise<Running> {
  const { store } = context;
  const published = (await store.programs.versions(program)).map(({ body }) => readProgram(JSON.parse(body)));
  const live = (await store.programs.live()).find(({ id }) => id === program)?.version;
  const shadow = readProgram(JSON.parse(kept.file));
  const data = { published, live: live ?? shadow.version, shadow, since: kept.since };
  const worker = startThread('./shadowWorker', import.meta.url, data, LIMITS);
  const stopping = new AbortController();
  const ask = askIn(worker);
  const stand: { seq: number; reason: string | null } = { seq: 0, reason: null };
  const fail = (error: unknown) => {
    if (stopping.signal.aborted || stand.reason !== null) return;
    stand.reason = error instanceof Error ? error.message : String(error);
    context.log.warn('A shadow stopped', { program, error: stand.reason });
  };
  worker.once('error', fail);
  const pump = async () => {
    while (!stopping.signal.aborted && stand.reason === null) {
      const last = await store.log.last();
      const rows = last > stand.seq ? await store.log.after(program, stand.seq, ROWS) : [];
      if (rows.length > 0) await ask(rows.map(({ seq, version, event }): ShadowRow => ({ seq, version, event })));
      const isFull = rows.length === ROWS;
      const newest = rows.at(-1)?.seq ?? stand.seq;
      stand.seq = isFull ? newest : Math.max(last, newest);
      await wait(isFull ? 1 : POLL_MS, undefined, { ref: false, signal: stopping.signal }).catch(() => undefined);
    }
  };
  const pumping = pump().catch(fail);
  return {
    async report() {
      const target = await store.log.last();
      const isBehind = () => stand.seq < target && stand.reason === null;
      for (let waitedMs = 0; isBehind() && waitedMs < PATIENCE_MS; waitedMs += WAIT_MS) await wait(WAIT_MS);
      const canTell = stand.reason === null && stand.seq >= Math.min(kept.since, target);
      const report = canTell ? await ask('report').catch(fail) : null;
      if (stand.reason !== null) return { state: 'stopped', reason: stand.reason, report: null };
      return { state: isBehind() ? 'catchingUp' : 'upToDate', reason: null, report: report ?? null };
    },
    async stop() {
      stopping.abort();
      await worker.terminate();
      await pumping;
    },
  };
}

/** Sends messages to a thread that answers each, in order; an answer that cannot come any more is an error. */
function askIn(worker: Worker): (told: ToldShadow) => Promise<ShadowReport | null> {
  const waiting: PromiseWithResolvers<ShadowReport | null>[] = [];
  let ended: Error | null = null;
  const end = (error: Error) => {
    ended ??= error;
    for (const { reject } of waiting.splice(0)) reject(ended);
  };
  worker.on('message', (answer: ShadowReport | null) => waiting.shift()?.resolve(answer));
  worker.once('error', end);
  worker.once('exit', () => end(new Error('The shadow ended')));
  worker.unref();
  return (told) => {
    if (ended !== null) return Promise.reject(ended);
    const answer = Promise.withResolvers<ShadowReport | null>();
    waiting.push(answer);
    worker.postMessage(told, NOTHING_MOVED);
    return answer.promise;
  };
}
