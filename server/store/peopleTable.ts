import type { DatabaseSync } from 'node:sqlite';
import { newKey, openWith, sealWith } from '../identity/secrets.ts';
import type { Secrets } from '../identity/secrets.ts';
import type { PersonalFacts } from './store.ts';

/**
 * What is known of people, each person's facts sealed under a key of their own, and that key under the master key: destroying one
 * small row erases a person from the file, its log and every backup that comes after.
 */
export interface PeopleTable {
  get(program: number, person: string): PersonalFacts | undefined;
  put(program: number, person: string, facts: PersonalFacts): void;
  erase(program: number, person: string): boolean;
}

/** The people of one database; `secrets` holds the master key. */
export function peopleTable(database: DatabaseSync, secrets: Secrets): PeopleTable {
  const read =
    database.prepare(`SELECT people.facts, person_keys.key FROM people JOIN person_keys USING (program, person)
    WHERE people.program = ? AND people.person = ?`);
  const readKey = database.prepare('SELECT key FROM person_keys WHERE program = ? AND person = ?');
  const writeKey = database.prepare('INSERT INTO person_keys (program, person, key) VALUES (?, ?, ?)');
  const write = database.prepare(`INSERT INTO people (program, person, facts) VALUES (?, ?, ?)
    ON CONFLICT (program, person) DO UPDATE SET facts = excluded.facts`);
  const eraseKey = database.prepare('DELETE FROM person_keys WHERE program = ? AND person = ?');
  const eraseFacts = database.prepare('DELETE FROM people WHERE program = ? AND person = ?');

  const openKey = (sealed: unknown, person: string) =>
    Buffer.from(secrets.open(String(sealed), `key of ${person}`), 'base64');
  const makeKey = (program: number, person: string) => {
    const key = newKey();
    writeKey.run(program, person, secrets.seal(key.toString('base64'), `key of ${person}`));
    return key;
  };
  return {
    get(program, person) {
      const row = read.get(program, person);
      if (row === undefined) return undefined;
      const plain = openWith(openKey(row['key'], person), row['facts'] as Uint8Array, `facts of ${person}`);
      return JSON.parse(plain.toString()) as PersonalFacts;
    },
    put(program, person, facts) {
      const row = readKey.get(program, person);
      const key = row === undefined ? makeKey(program, person) : openKey(row['key'], person);
      write.run(program, person, sealWith(key, Buffer.from(JSON.stringify(facts)), `facts of ${person}`));
    },
    erase(program, person) {
      const facts = eraseFacts.run(program, person).changes;
      return Number(eraseKey.run(program, person).changes) + Number(facts) > 0;
    },
  };
}
