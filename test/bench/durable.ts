import { randomBytes } from 'node:crypto';
import { closeSync, fdatasyncSync, fsyncSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import type { Event } from '@referral-kit/engine';
import { secretsOf } from '../../server/identity/secrets.ts';
import { openSqlite } from '../../server/store/sqlite.ts';
import type { Store } from '../../server/store/store.ts';
import { decideAll, joined, paid, published, submitted } from '../../server/store/testProgram.ts';
import type { Table } from './measure.ts';

/**
 * Events that are on the disk when they are answered, beside what the disk can sync in the same seconds. Each friend is referred and
 * pays: log, referral, two people, codes, counters, ledger, reward, message and action.
 */
export async function benchDurable(): Promise<Table> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    const store = await openSqlite({ path: join(folder, 'kit.sqlite'), secrets: secretsOf([randomBytes(32)]) });
    await store.programs.publish(published(1));
    await decideAll(store, [joined()]);
    const friends = counting();
    await run(store, friends, { clients: 256, forMs: WARM_UP_MS });
    const runs: { clients: number; perSecond: number; syncs: number; p99Ms: number }[] = [];
    for (const clients of [1, 64, 256]) {
      const before = syncsPerSecond(folder);
      const measured = await run(store, friends, { clients, forMs: MEASURED_MS });
      runs.push({ clients, ...measured, syncs: Math.round((before + syncsPerSecond(folder)) / 2) });
    }
    await store.close();
    return tableOf(runs);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const WARM_UP_MS = 2_000;
const MEASURED_MS = 5_000;
const SYNCED_MS = 1_000;
const PAGE_BYTES = 8_192;

function tableOf(runs: readonly { clients: number; perSecond: number; syncs: number; p99Ms: number }[]): Table {
  const rows = runs.map(({ clients, perSecond, syncs, p99Ms }) => {
    return [`${clients} at a time`, perSecond, syncs, ratio(perSecond, syncs), p99Ms];
  });
  const best = Math.max(...runs.map(({ perSecond, syncs }) => ratio(perSecond, syncs)));
  return {
    title: 'Durable events: SQLite, synchronous=FULL, group commit',
    columns: ['Clients', 'events/s', 'fdatasync/s', 'ratio', 'p99 ms'],
    rows,
    figures: [{ name: 'durable events/s ÷ fdatasync/s of the disk', value: best, atLeast: 1.5 }],
  };
}

function ratio(perSecond: number, syncs: number): number {
  return Math.round((100 * perSecond) / syncs) / 100;
}

/** Clients that send one event, wait for its answer and send the next. */
async function run(store: Store, friends: Iterator<Event>, { clients, forMs }: { clients: number; forMs: number }) {
  const begun = performance.now();
  const tookMs: number[] = [];
  const client = async () => {
    while (performance.now() - begun < forMs) {
      const sent = performance.now();
      const event = friends.next().value as Event;
      const [answer] = await decideAll(store, [event]);
      if (answer?.ok !== true) throw new Error(`Refused: ${JSON.stringify(answer)}`);
      tookMs.push(performance.now() - sent);
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
  const seconds = (performance.now() - begun) / 1000;
  const p99 = tookMs.toSorted((a, b) => a - b)[Math.floor(tookMs.length * 0.99)] ?? 0;
  return { perSecond: Math.round(tookMs.length / seconds), p99Ms: Math.round(p99) };
}

/** One friend after the other is referred, and pays a hundred friends later. */
function* counting(): Generator<Event, never> {
  for (let n = 0; ; n += 1) {
    yield submitted(`friend ${n}`);
    if (n >= 100) yield paid(`friend ${n - 100}`);
  }
}

/** How often the disk makes a write of 8 kB durable in a second, one after the other, as pg_test_fsync measures it. */
function syncsPerSecond(folder: string): number {
  const file = openSync(join(folder, 'sync'), 'w');
  const page = randomBytes(PAGE_BYTES);
  writeSync(file, page, 0, PAGE_BYTES, 0);
  fsyncSync(file);
  const begun = performance.now();
  let syncs = 0;
  for (; performance.now() - begun < SYNCED_MS; syncs += 1) {
    writeSync(file, page, 0, PAGE_BYTES, 0);
    fdatasyncSync(file);
  }
  closeSync(file);
  return Math.round((1000 * syncs) / (performance.now() - begun));
}
