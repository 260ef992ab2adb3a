import { BadEvent, readEvent } from '@referral-kit/engine';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { secretsOf } from '../../server/identity/secrets.ts';
import { openMemory } from '../../server/store/memory.ts';
import { openSqlite } from '../../server/store/sqlite.ts';
import type { Store } from '../../server/store/store.ts';
import type { ProgramJson } from './expand.ts';
import type { Host } from './vectors.ts';

export { bareEngine } from './bare.ts';

/** A store of the server: one for all vectors, each of which has its own program in it. */
export interface OpenStore {
  readonly host: Host;
  close(): Promise<void>;
}

/** The server's store that lives in memory. */
export async function memoryStore(): Promise<OpenStore> {
  return opened(openMemory());
}

/** The server's store in one file. */
export async function sqliteStore(): Promise<OpenStore> {
  const folder = mkdtempSync(join(tmpdir(), 'referral-kit-'));
  const store = await openSqlite({ path: join(folder, 'data.sqlite'), secrets: secretsOf([randomBytes(32)]) });
  return opened(store, () => rmSync(folder, { recursive: true }));
}

function opened(store: Store, afterwards: () => void = () => undefined): OpenStore {
  const published = new Map<string, number>();
  const host: Host = {
    async decide(programs, given) {
      const id = programs[0]?.id ?? '';
      await publish(store, programs.slice(published.get(id) ?? 0));
      published.set(id, programs.length);
      const [answer] = await store.decide([{ program: id, event: readEvent(given) }]);
      if (answer === undefined) throw new Error('the store gave no answer');
      if (answer.ok) return answer.decision;
      throw new BadEvent([answer.error]);
    },
  };
  return {
    host,
    async close() {
      await store.close();
      afterwards();
    },
  };
}

async function publish(store: Store, programs: readonly ProgramJson[]): Promise<void> {
  for (const program of programs) {
    const { id, version } = program;
    // The one published last is live.
    // oxlint-disable-next-line no-await-in-loop
    await store.programs.publish({
      id,
      version,
      body: JSON.stringify(program),
      publishedAt: '2026-01-01T00:00:00Z',
    });
  }
}
