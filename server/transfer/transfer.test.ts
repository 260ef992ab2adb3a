import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, jest, test } from '@jest/globals';
import { clinic, testServer, textAt } from '../http/testServer.ts';
import { csvOf } from './csv.ts';

/** Servers are started, and others may keep the machine busy. */
jest.setTimeout(30_000);

const folder = mkdtempSync(join(tmpdir(), 'transfer-'));
const open = new Set<Server>();
afterAll(async () => {
  await Promise.all([...open].map((server) => server.stop()));
  rmSync(folder, { recursive: true });
});

type Server = Awaited<ReturnType<typeof testServer>>;
let count = 0;

async function host(kind: string, programs: readonly object[] = []): Promise<Server> {
  const server = await testServer(programs, kind === 'sqlite' ? join(folder, `host-${(count += 1)}`) : undefined);
  open.add(server);
  return server;
}

/** Lives through two versions: rewards that are held, given and taken back, a review, a rejection, and a message that waits. */
async function live(server: Server): Promise<void> {
  const { call } = server;
  const ann = await call('POST', '/v1/advocates', {
    body: { email: 'ann@example.com', firstName: 'Ann', terms: '2026-01' },
  });
  const code = textAt(ann, 'shareCode');
  const refer = async (email: string) =>
    textAt(await call('POST', '/v1/referrals', { body: { code, invitee: { email, lastName: `=${email}` } } }), 'id');
  const [bea, carl, dora] = [
    await refer('bea@example.com'),
    await refer('carl@example.com'),
    await refer('dora@example.com'),
  ];
  const attend = (email: string, object: string) =>
    call('POST', '/v1/qualify', { body: { email, type: 'appointment.attended', object, amountMinor: 18000 } });
  await attend('bea@example.com', 'v1');
  const next = { ...clinic(), version: 2, name: 'Second version' };
  expect((await call('POST', '/v1/programs/iv-clinic/publish', { body: next })).status).toBe(201);
  await attend('carl@example.com', 'v2');
  await call('POST', `/v1/referrals/${dora}/reject`, { body: { reason: 'a test' } });
  server.clock.advance(20 * 86_400_000);
  await server.work();
  const rewards = (await call('GET', `/v1/rewards?referral=${bea}`)).body['rows'] as { id: string; state: string }[];
  for (const { id, state } of rewards)
    if (state === 'available') await call('POST', `/v1/rewards/${encodeURIComponent(id)}/fulfil`);
  const refund = { id: 'refund', type: 'purchase.refunded', who: { email: 'carl@example.com' }, object: 'v2' };
  await call('POST', '/v1/events', { body: refund });
  expect([bea, carl, dora]).toHaveLength(3);
}

async function exportOf(server: Server): Promise<string> {
  const { statusCode, body } = await server.app.inject({
    method: 'POST',
    url: '/v1/export',
    headers: { authorization: `Bearer ${server.key}` },
  });
  expect(statusCode).toBe(200);
  return body;
}

const into = (server: Server, body: string) =>
  server.call('POST', '/v1/import', { body, headers: { 'content-type': 'application/jsonl' } });

/** What people ask about: rewards with their ids, balances, and every why. */
async function stateOf({ call }: Server): Promise<unknown> {
  const rows = async (path: string) => (await call('GET', path)).body['rows'] as { id: string; link?: unknown }[];
  const referrals = await rows('/v1/referrals?limit=200');
  const advocates = await rows('/v1/advocates?limit=200');
  return {
    programs: await rows('/v1/programs'),
    advocates,
    referrals,
    rewards: await rows('/v1/rewards?limit=200'),
    balances: await Promise.all(advocates.map(({ id }) => rows(`/v1/advocates/${id}/balance`))),
    whys: await Promise.all(referrals.map(async ({ id }) => (await call('GET', `/v1/referrals/${id}/decisions`)).body)),
  };
}

describe.each([
  ['sqlite', 'memory'],
  ['memory', 'sqlite'],
])('from %s to %s', (from, to) => {
  test('a program moves with balances to the cent, ids and explanations, and comes back the same', async () => {
    const old = await host(from, [clinic()]);
    await live(old);
    const file = await exportOf(old);
    const fresh = await host(to);
    expect(await into(fresh, file)).toMatchObject({ status: 201, body: { program: 'iv-clinic', version: 2 } });
    fresh.clock.set(old.clock.now());
    expect(await stateOf(fresh)).toEqual(await stateOf(old));
    const lines = (text: string) => text.split('\n').filter((line) => !line.includes('"line":"export"'));
    expect(lines(await exportOf(fresh))).toEqual(lines(file));
    const back = await host(from);
    expect((await into(back, await exportOf(fresh))).status).toBe(201);
    expect((await stateOf(back)) as object).toEqual(await stateOf(old));
    expect(await fresh.context.store.log.verify()).toMatchObject({ broken: null });
    expect((await fresh.context.store.ledger.totals('iv-clinic')).every(({ sum }) => sum === 0)).toBe(true);
  }, 60_000);

  test('the new host knows people by their address, sends nothing again, and is told only once', async () => {
    const old = await host(from, [clinic()]);
    await live(old);
    const owed = (await old.call('GET', '/v1/deliveries?state=waiting&limit=200')).body['rows'] as unknown[];
    const done = (await old.call('GET', '/v1/deliveries?state=done&limit=200')).body['rows'] as unknown[];
    const parked = (await old.call('GET', '/v1/deliveries?state=parked&limit=200')).body['rows'] as unknown[];
    expect(done.length).toBeGreaterThan(0);
    const file = await exportOf(old);
    const fresh = await host(to);
    await into(fresh, file);
    const all = (await fresh.call('GET', '/v1/deliveries?limit=200')).body['rows'] as unknown[];
    expect(all).toHaveLength(owed.length + parked.length);
    fresh.clock.set(old.clock.now());
    const [first] = (await fresh.call('GET', '/v1/referrals?email=bea@example.com')).body['rows'] as { id: string }[];
    expect(first?.id).toMatch(/^r_/);
    const again = { email: 'bea@example.com', type: 'customer.updated' };
    expect(await fresh.call('POST', '/v1/qualify', { body: again })).toMatchObject({
      body: { decision: { subject: { id: first?.id } } },
    });
    expect(await into(fresh, file)).toMatchObject({ status: 409, body: { code: 'RK422' } });
  }, 60_000);

  test('a file with anything wrong is refused with its line, and nothing of it is taken in', async () => {
    const old = await host(from, [clinic()]);
    await live(old);
    const lines = (await exportOf(old)).trimEnd().split('\n');
    const fresh = await host(to);
    const at = (kind: string) => lines.findLastIndex((line) => line.includes(`"line":"${kind}"`));
    const changed = (index: number, change: (line: string) => string) =>
      lines.map((line, place) => (place === index ? change(line) : line)).join('\n');
    for (const [body, line] of [
      [changed(3, () => '{"line": '), 4],
      [changed(at('event'), (text) => text.replace('"object":"v2"', '"object":"v3"')), at('event') + 1],
      [changed(at('reward'), (text) => text.replace(/"quantity":\d+/, '"quantity":1')), at('reward') + 1],
      [changed(at('balance'), (text) => text.replace(/"held":-?\d+/, '"held":1')), at('balance') + 1],
      [changed(0, (text) => text.replace('"version":1', '"version":9')), 1],
      [lines.slice(0, -1).join('\n'), lines.length - 1],
      [[...lines.slice(0, 8), ...lines.slice(9)].join('\n'), lines.length - 1],
      ['name,email\nAnn,ann@example.com', 1],
    ] as const) {
      expect(await into(fresh, body)).toMatchObject({ status: 422, body: { code: 'RK423', line } });
      expect((await fresh.call('GET', '/v1/programs')).body['rows']).toEqual([]);
      expect(await fresh.context.store.log.last()).toBe(0);
      expect(await fresh.context.store.programs.versions('iv-clinic')).toEqual([]);
    }
    expect((await into(fresh, lines.join('\n'))).status).toBe(201);
  }, 60_000);
});

test('lists come as CSV, and no cell is a formula', async () => {
  const server = await host('memory', [clinic()]);
  await live(server);
  const { body, headers } = await server.app.inject({
    method: 'POST',
    url: '/v1/export?format=csv&list=balances',
    headers: { authorization: `Bearer ${server.key}` },
  });
  expect(headers['content-type']).toBe('text/csv; charset=utf-8');
  expect(body.split('\r\n')[0]).toBe('person,kind,unit,held,available,paid');
  expect(await server.call('POST', '/v1/export?format=csv')).toMatchObject({ status: 422, body: { pointer: '/list' } });
  const rows = [
    { a: '=1+1', b: { c: 'x"y,z' }, d: null, e: -5, f: ['one', 'two'] },
    { a: '+49', g: true },
  ];
  let text = '';
  for await (const line of csvOf(rows)) text += line;
  expect(text).toBe('a,b.c,d,e,f,g\r\n\'=1+1,"x""y,z",,-5,one two,\r\n\'+49,,,,,true\r\n');
});
