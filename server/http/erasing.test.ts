import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { canonical, readEvent, replay } from '@referral-kit/engine';
import { keepMail } from '../flow/mails.ts';
import { createLog } from '../log.ts';
import { createServer } from '../main.ts';
import type { Server } from '../server.ts';
import { explainEntry } from './decided.ts';

const CANARIES = ['canary.jones', '5550199123', 'Canaria', 'Featherstone', 'Aetna Gold 77'];
const program = {
  id: 'club',
  name: 'A club',
  version: 1,
  currency: 'USD',
  fields: { invitee: { insurer: { type: 'string', label: 'Insurer', personal: true } } },
  lifecycle: {
    initial: 'submitted',
    stages: [{ id: 'submitted' }, { id: 'qualified', qualifies: true }],
    transitions: [{ on: 'purchase.completed', from: 'submitted', to: 'qualified' }],
  },
  rewards: [
    { id: 'hello', to: 'invitee', on: { enter: 'submitted' }, give: { kind: 'credit', amountMinor: 500 } },
    { id: 'credit', to: 'advocate', on: { enter: 'qualified' }, give: { kind: 'credit', amountMinor: 5000 } },
  ],
  messages: [
    {
      id: 'welcome',
      to: 'invitee',
      on: { enter: 'submitted' },
      via: ['email'],
      text: { en: { subject: 'Welcome, {{invitee.firstName}}', body: 'Hello {{invitee.name}}' } },
    },
  ],
};

let dataDir: string;
let server: Server;
beforeEach(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'rk-erasing-'));
  const log = createLog(() => {}, Date.now);
  server = await createServer({ dataDir, programs: [program], port: 0, log });
  await server.app.ready();
});
afterEach(async () => {
  await server.stop();
  rmSync(dataDir, { recursive: true });
});

test('who was erased has left no byte behind, sealed or not, and everything decided is as it was', async () => {
  const { context } = server;
  const { friend, referral } = await referred();
  await keepMail(context, { ...mail, program: 'club', person: friend });
  const known = JSON.stringify(await context.store.people.get('club', [friend]));
  expect(CANARIES.filter((canary) => !known.includes(canary))).toEqual([]);
  const sealed = sealedOf(friend);
  expect(sealed).toHaveLength(3);
  expect(foundOf(sealed)).toEqual(sealed);
  const before = await state(referral);

  expect(await call('POST', `/v1/people/${friend}/erase`, {})).toMatchObject({ person: friend, rejected: [{}] });

  expect(foundOf(sealed)).toEqual([]);
  expect(foundOf(CANARIES.map((canary) => Buffer.from(canary)))).toEqual([]);
  expect(await context.store.people.get('club', [friend])).toEqual([]);
  expect((await context.store.outbox.list({})).rows.length).toBeGreaterThan(0);
  const after = await state(referral);
  expect(after.log.slice(0, before.log.length)).toEqual(before.log);
  expect(after.why.slice(0, before.why.length)).toEqual(before.why);
  expect(after.chain).toEqual({ rows: after.log.length, broken: null });
  expect([...before.sums, ...after.sums]).toEqual([
    { unit: 'USD', sum: 0 },
    { unit: 'USD', sum: 0 },
  ]);
  expect(after.replayed).toEqual(after.log.map(({ decision }) => canonical(decision)));
}, 20_000);

const mail = {
  id: 'mail-1',
  to: 'canary.jones@example.com',
  from: '',
  subject: 'Welcome, Canaria',
  text: 'Hello Canaria Featherstone',
  messageId: '<mail-1@kept>',
};

async function referred(): Promise<{ friend: string; referral: string }> {
  const ada = await call('POST', '/v1/advocates', { email: 'ada@example.com' });
  const referral = await call('POST', '/v1/referrals', {
    code: ada['shareCode'],
    invitee: {
      email: 'canary.jones@example.com',
      phone: '+15550199123',
      firstName: 'Canaria',
      lastName: 'Featherstone',
      fields: { insurer: 'Aetna Gold 77' },
    },
  });
  const who = { email: 'canary.jones@example.com' };
  await call('POST', '/v1/events', { id: 'o-1', type: 'purchase.completed', who, object: 'order-1', data: {} });
  return { friend: (referral['invitee'] as { id: string }).id, referral: String(referral['id']) };
}

async function call(method: 'POST', url: string, payload: object): Promise<Record<string, unknown>> {
  const { key } = await server.context.keys.create({ label: 'tests', scopes: ['admin'] });
  const answered = await server.app.inject({ method, url, payload, headers: { authorization: `Bearer ${key}` } });
  return answered.json<Record<string, unknown>>();
}

/** What the file keeps of a person, as it stands there: facts and key, and the mail, all sealed. */
function sealedOf(person: string): Buffer[] {
  const database = new DatabaseSync(databaseFile(), { readOnly: true });
  const { facts } = database.prepare('SELECT facts FROM people WHERE person = ?').get(person) ?? {};
  const { key } = database.prepare('SELECT key FROM person_keys WHERE person = ?').get(person) ?? {};
  const { sealed } =
    database.prepare("SELECT body ->> 'sealed' AS sealed FROM documents WHERE kind = 'mail'").get() ?? {};
  database.close();
  return [Buffer.from(facts as Uint8Array), Buffer.from(String(key)), Buffer.from(String(sealed))];
}

/** Those of these bytes that stand in any file of the server. */
function foundOf(needles: readonly Buffer[]): Buffer[] {
  const files = readdirSync(dataDir).map((name) => readFileSync(join(dataDir, name)));
  return needles.filter((needle) => files.some((bytes) => bytes.includes(needle)));
}

function databaseFile(): string {
  const name = readdirSync(dataDir).find((each) => each.endsWith('.db') || each.endsWith('.sqlite'));
  return join(dataDir, name ?? '');
}

/** The log, its whys, its chain, the sums, and what an empty engine makes of the same log. */
async function state(referral: string) {
  const { store, programs } = server.context;
  const log = await store.log.after('club', 0, 1_000);
  const entries = await store.log.ofSubject('club', referral);
  const why = await Promise.all(entries.map((entry) => explainEntry(server.context, entry, 'operator')));
  const replayed: string[] = [];
  const compiled = programs.get('club')?.compiled;
  if (compiled === undefined) throw new Error('The program is gone');
  const events = log.map(({ event }) => readEvent(event));
  replay(compiled, events, { decided: (decision) => void replayed.push(canonical(decision)) });
  return { log, why, replayed, chain: await store.log.verify(), sums: await store.ledger.totals('club') };
}
