import { createHash, randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Event } from '@referral-kit/engine';
import { secretsOf } from '../../server/identity/secrets.ts';
import { openSqlite } from '../../server/store/sqlite.ts';
import type { Store } from '../../server/store/store.ts';
import { decideOne, joined, paid, published, submitted } from '../../server/store/testProgram.ts';
import { count } from './check.ts';
import type { Check } from './check.ts';

/** Makes every kind of write fail, in every step of a referral: afterwards the file is as it was before, byte for byte. */
export async function failEveryWrite(): Promise<Check[]> {
  const folder = mkdtempSync(join(tmpdir(), 'faults-'));
  const path = join(folder, 'kit.sqlite');
  const store = await openSqlite({ path, secrets: secretsOf([randomBytes(32)]) });
  const database = new DatabaseSync(path);
  const counted = { failures: 0, partial: 0, refused: 0 };
  try {
    await store.programs.publish(published(1));
    await decide(store, joined());
    for (const [index, [table, write]] of writes().entries()) {
      const friend = `friend ${index}`;
      for (const event of [joined(`join ${index}`, `advocate ${index}`), submitted(friend), paid(friend)]) {
        const before = fingerprint(database);
        database.exec(`CREATE TRIGGER fault BEFORE ${write} ON ${table} BEGIN SELECT RAISE (ABORT, 'fault'); END`);
        const isDecided = await decide(store, event);
        database.exec('DROP TRIGGER fault');
        if (isDecided) continue;
        counted.failures += 1;
        if (fingerprint(database) !== before) counted.partial += 1;
        if (!(await decide(store, event))) counted.refused += 1;
      }
    }
  } finally {
    database.close();
    await store.close();
    rmSync(folder, { recursive: true });
  }
  const { failures, partial, refused } = counted;
  return [
    { what: 'writes failed in turn', holds: failures >= writes().length, figures: `${failures} failures` },
    count('writes that failed and left something behind', partial, 0),
    count('events that could not be decided afterwards', refused, 0),
  ];
}

async function decide(store: Store, event: Event): Promise<boolean> {
  const personal = { invitee: { firstName: 'Bob' }, advocate: { firstName: 'Ann', lastName: event.id } };
  const { ok } = await decideOne(store, event, { personal });
  return ok;
}

const TABLES = ['log', 'ledger', 'records', 'persons', 'referrals', 'rewards', 'outbox', 'person_keys', 'people'];

function writes(): [table: string, write: string][] {
  return TABLES.flatMap((table) => ['INSERT', 'UPDATE'].map((write): [string, string] => [table, write]));
}

function fingerprint(database: DatabaseSync): string {
  const hash = createHash('sha256');
  for (const table of TABLES) hash.update(JSON.stringify(database.prepare(`SELECT * FROM ${table}`).all()));
  return hash.digest('hex');
}
