import { jest } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { secretsOf } from '../identity/secrets.ts';
import { openMemory } from './memory.ts';
import { configure } from './pragmas.ts';
import { migrate, newestVersion } from './schema.ts';
import { openSqlite } from './sqlite.ts';
import type { Store } from './store.ts';
import { decideAll, decideOne, joined, paid, published, qualify, submitted } from './testProgram.ts';
import { testStore } from './testStore.ts';

/** Each test starts a thread and syncs a disk that others may keep busy. */
jest.setTimeout(30_000);

const folder = mkdtempSync(join(tmpdir(), 'store-'));
const secrets = secretsOf([randomBytes(32)]);
const paths = new WeakMap<Store, string>();
afterAll(() => rmSync(folder, { recursive: true }));

async function openAt(path: string): Promise<Store> {
  const store = await openSqlite({ path, secrets });
  paths.set(store, path);
  return store;
}

const FULL = 2;
let counter = 0;
const openFresh = () => openAt(join(folder, `${(counter += 1)}`, 'kit.sqlite'));
const pathOf = (store: Store) => paths.get(store) ?? '';

testStore({ name: 'memory', open: async () => openMemory() });
testStore({
  name: 'sqlite',
  open: openFresh,
  async reopen(store) {
    await store.close();
    return openAt(pathOf(store));
  },
});

describe('sqlite store', () => {
  it('refuses to change or delete what was posted or decided', async () => {
    const store = await openFresh();
    await store.programs.publish(published(1));
    await qualify(store, 'bob');
    const database = new DatabaseSync(pathOf(store));
    await store.audit.append({ at: joined().at, who: 'somebody', did: 'something', subject: null });
    for (const table of ['ledger', 'log', 'audit']) {
      expect(() => database.exec(`UPDATE ${table} SET seq = seq + 7`)).toThrow('append-only');
      expect(() => database.exec(`DELETE FROM ${table}`)).toThrow('append-only');
    }
    database.close();
    await store.close();
  });

  it('leaves one file behind when it is closed', async () => {
    const store = await openFresh();
    await store.programs.publish(published(1));
    await qualify(store, 'bob');
    await store.close();
    expect(readdirSync(dirname(pathOf(store)))).toEqual(['kit.sqlite']);
  });

  it('takes back whole what failed in the middle, and nothing else', async () => {
    const store = await openFresh();
    await store.programs.publish(published(1));
    await decideAll(store, [joined(), submitted('bob'), submitted('carl')]);
    const database = new DatabaseSync(pathOf(store));
    database.exec(`CREATE TRIGGER broken BEFORE INSERT ON outbox WHEN new.effect LIKE '%slack%'
      AND (SELECT count(*) FROM log WHERE id = 'pay bob') = 1 BEGIN SELECT RAISE (ABORT, 'cannot'); END`);
    const answers = await decideAll(store, [paid('bob'), submitted('dora')]);
    expect(answers).toMatchObject([{ ok: false, error: { name: 'Failed', code: 'RK901' } }, { ok: true }]);
    expect(await store.log.get('demo', 'till', 'pay bob')).toBeNull();
    expect((await store.rewards.list({ program: 'demo' })).rows).toEqual([]);
    expect(await store.ledger.totals('demo')).toEqual([]);
    expect((await store.referrals.list({ program: 'demo', stage: 'qualified' })).rows).toEqual([]);
    database.exec('DROP TRIGGER broken');
    database.close();
    expect(await decideOne(store, paid('bob'))).toMatchObject({ ok: true, repeated: false });
    expect(await store.log.verify()).toEqual({ rows: 5, broken: null });
    await store.close();
  });

  it('finds the row of the log in which one byte changed, whichever it is', async () => {
    const store = await openFresh();
    await store.programs.publish(published(1));
    await decideAll(store, [joined(), ...['a', 'b', 'c'].flatMap((friend) => [submitted(friend), paid(friend)])]);
    const database = new DatabaseSync(pathOf(store));
    database.exec('DROP TRIGGER log_unchanged');
    for (const [column, seq] of [
      ['event', 2],
      ['decision', 4],
      ['facts', 7],
      ['source', 5],
    ] as const) {
      const before = database.prepare(`SELECT ${column} AS text FROM log WHERE seq = ?`).get(seq)?.['text'] as string;
      const at = before.length >> 1;
      const flipped = before.slice(0, at) + String.fromCharCode(before.charCodeAt(at) ^ 1) + before.slice(at + 1);
      database.prepare(`UPDATE log SET ${column} = ? WHERE seq = ?`).run(flipped, seq);
      expect((await store.log.verify()).broken).toBe(seq);
      database.prepare(`UPDATE log SET ${column} = ? WHERE seq = ?`).run(before, seq);
    }
    expect(await store.log.verify()).toEqual({ rows: 7, broken: null });
    for (const did of ['a', 'b', 'c']) await store.audit.append({ at: joined().at, who: 'me', did, subject: null });
    database.exec(`DROP TRIGGER audit_unchanged; UPDATE audit SET who = 'you' WHERE seq = 2`);
    expect(await store.audit.verify()).toEqual({ rows: 2, broken: 2 });
    database.close();
    await store.close();
  });

  it('leaves no byte of a name or an address in its files', async () => {
    const store = await openFresh();
    await store.programs.publish(published(1));
    await decideOne(store, joined(), { personal: { advocate: { email: 'canary@example.com', firstName: 'Canary' } } });
    const files = () =>
      readdirSync(join(pathOf(store), '..')).map((name) => readFileSync(join(pathOf(store), '..', name)));
    const [advocate] = (await store.advocates.list({ program: 'demo' })).rows;
    for (const bytes of files()) expect(bytes.toString('latin1').toLowerCase()).not.toContain('canary');
    const database = new DatabaseSync(pathOf(store), { readOnly: true });
    const key = database.prepare('SELECT key FROM person_keys').get()?.['key'] as string;
    database.close();
    await store.people.erase('demo', advocate?.id ?? '');
    for (const bytes of files()) expect(bytes.includes(key)).toBe(false);
    await store.close();
  });

  it('two hosts on one file decide each event once and see each other’s programs and hooks', async () => {
    const store = await openFresh();
    const other = await openAt(pathOf(store));
    await store.programs.publish(published(1));
    await decideAll(other, [joined(), submitted('bob')]);
    await other.documents.put('hook', 'h', { url: 'https://a.example', events: ['*'] });
    const answers = await Promise.all([store, other, store, other].map((host) => decideOne(host, paid('bob'))));
    expect(answers.filter((answer) => answer.ok && !answer.repeated)).toHaveLength(1);
    expect((await store.outbox.list({})).rows.some((row) => row.effect.do === 'webhook.send')).toBe(true);
    expect(await store.log.verify()).toEqual({ rows: 3, broken: null });
    await Promise.all([store.close(), other.close()]);
  });

  it('fills what lists go by from the records of an older file', async () => {
    const store = await openFresh();
    await store.programs.publish(published(1));
    await qualify(store, 'bob');
    await store.close();
    const database = new DatabaseSync(pathOf(store));
    database.exec(`
      DROP INDEX referrals_role; DROP INDEX referrals_stage; DROP INDEX referrals_verdict; DROP INDEX rewards_state;
      DROP INDEX rewards_rule; DROP INDEX rewards_kind; DROP INDEX rewards_earned; DROP INDEX persons_role;
      DROP INDEX persons_tier; ALTER TABLE referrals DROP COLUMN role;
      DROP INDEX referrals_stuck; ALTER TABLE referrals DROP COLUMN stuck; ALTER TABLE rewards DROP COLUMN rule;
      ALTER TABLE rewards DROP COLUMN kind; ALTER TABLE rewards DROP COLUMN earned_at; ALTER TABLE persons DROP COLUMN tier;
      DROP TABLE audit; PRAGMA user_version = 2`);
    database.close();
    const again = await openAt(pathOf(store));
    expect((await again.referrals.list({ program: 'demo', role: 'advocate', stage: 'qualified' })).rows).toHaveLength(
      1,
    );
    expect((await again.rewards.list({ program: 'demo', kind: 'credit', rule: 'credit' })).rows).toHaveLength(1);
    const file = new DatabaseSync(pathOf(store), { readOnly: true });
    expect(file.prepare('SELECT earned_at FROM rewards').get()).toEqual({ earned_at: Date.parse(paid('bob').at) });
    file.close();
    await again.close();
  });

  it('syncs every commit to the disk', () => {
    const database = new DatabaseSync(join(folder, 'pragmas.sqlite'));
    configure(database);
    const setting = (name: string) => Object.values(database.prepare(`PRAGMA ${name}`).get() ?? {})[0];
    expect([setting('journal_mode'), setting('synchronous')]).toEqual(['wal', FULL]);
    database.close();
  });

  it('refuses a file of a newer program, and a call after it was closed', async () => {
    const store = await openFresh();
    await store.close();
    await expect(store.documents.put('a', 'b', 1)).rejects.toMatchObject({ name: 'StoreUnavailable' });
    expect(await store.healthy()).toBe(false);
    const database = new DatabaseSync(pathOf(store));
    expect(() => migrate(database)).not.toThrow();
    database.exec(`PRAGMA user_version = ${newestVersion() + 1}`);
    database.close();
    await expect(openAt(pathOf(store))).rejects.toThrow('newer program');
  });
});
