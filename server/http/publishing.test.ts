import { readFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { testServer } from './testServer.ts';

/** Servers are started, and others may keep the machine busy. */
jest.setTimeout(30_000);

const folder = mkdtempSync(join(tmpdir(), 'publishing-'));
afterAll(() => rmSync(folder, { recursive: true }));

interface Rule {
  readonly id: string;
  readonly give: object;
}
const shop = JSON.parse(readFileSync(new URL('../../templates/programs/shop.json', import.meta.url), 'utf8')) as {
  rewards: Rule[];
  tests: { expect: object }[];
};
/** Gives another amount of credit to the advocate. The tests of the file know the first amount, so they are left out. */
const changed = (version: number, amountMinor: number) => ({
  ...shop,
  version,
  tests: [],
  rewards: shop.rewards.map((rule) =>
    rule.id === 'ten-back' ? { ...rule, give: { kind: 'credit', amountMinor } } : rule,
  ),
});

let server: Awaited<ReturnType<typeof testServer>>;
const call: typeof server.call = (...request) => server.call(...request);

describe('a draft', () => {
  beforeEach(async () => {
    server = await testServer([shop]);
  });
  afterEach(() => server.stop());

  test('changes nothing until it is published, and is used up then', async () => {
    const draft = changed(2, 1500);
    expect(await call('PUT', '/v1/programs/shop', { body: draft })).toMatchObject({
      status: 201,
      body: { version: 2 },
    });
    expect(await call('PUT', '/v1/programs/shop', { body: draft })).toMatchObject({ status: 200 });
    expect(await call('GET', '/v1/programs')).toMatchObject({ body: { rows: [{ id: 'shop', version: 1 }] } });
    expect((await call('GET', '/v1/programs/shop/draft')).body).toMatchObject({ version: 2 });
    expect(await call('POST', '/v1/programs/shop/publish')).toMatchObject({ status: 201, body: { version: 2 } });
    expect(await call('GET', '/v1/programs')).toMatchObject({ body: { rows: [{ id: 'shop', version: 2 }] } });
    expect(await call('POST', '/v1/programs/shop/publish')).toMatchObject({ status: 404, body: { code: 'RK421' } });
    expect(await call('GET', '/v1/programs/shop/draft')).toMatchObject({ status: 404, body: { code: 'RK421' } });
  });

  test('of a program that is not live yet makes it live; one that is discarded is gone', async () => {
    const other = { ...changed(1, 700), id: 'second-shop' };
    expect((await call('PUT', '/v1/programs/second-shop', { body: other })).status).toBe(201);
    expect((await call('DELETE', '/v1/programs/second-shop/draft')).status).toBe(204);
    expect((await call('DELETE', '/v1/programs/second-shop/draft')).status).toBe(404);
    expect((await call('PUT', '/v1/programs/second-shop', { body: other })).status).toBe(201);
    expect(await call('POST', '/v1/programs/second-shop/publish')).toMatchObject({ status: 201 });
    expect((await call('GET', '/v1/programs')).body['rows']).toHaveLength(2);
  });

  test('with a test of its own that fails is stored and not published; with an error it is not even stored', async () => {
    const [first] = shop.tests;
    const failing = { ...shop, version: 2, tests: [{ ...first, expect: { stage: 'lapsed' } }] };
    const broken = { ...changed(2, 1500), currency: 'pounds' };
    expect((await call('PUT', '/v1/programs/shop', { body: failing })).status).toBe(201);
    expect(await call('PUT', '/v1/programs/shop', { body: broken })).toMatchObject({
      status: 422,
      body: { findings: [expect.objectContaining({ pointer: '/currency' })] },
    });
    for (const verb of ['publish', 'shadow']) {
      const refused = { status: 422, body: { code: 'RK417', tests: expect.any(Array) } };
      expect(await call('POST', `/v1/programs/shop/${verb}`)).toMatchObject(refused);
      expect((await call('POST', `/v1/programs/shop/${verb}`, { body: broken })).status).toBe(422);
    }
    expect(await call('GET', '/v1/programs')).toMatchObject({ body: { rows: [{ version: 1 }] } });
    expect((await call('GET', '/v1/programs/shop/shadow')).status).toBe(404);
  });
});

describe.each(['memory', 'sqlite'])('a shadow on the %s store', (kind) => {
  const open = () => testServer([shop], kind === 'sqlite' ? join(folder, 'data') : undefined);
  /** A store in memory does not outlive its server; there the thread alone begins anew. */
  const restart = async () => {
    if (kind === 'memory') return server.context.shadows.resume();
    await server.stop();
    server = await open();
  };
  afterAll(() => server.stop());
  const at = '2026-02-01T10:00:00Z';
  let orders = 0;
  const buy = async (friend: string, when = at) => {
    orders += 1;
    const event = { id: `p${orders}`, type: 'purchase.completed', at: when, object: `order-${orders}` };
    const who = { code: 'ADA10', email: `${friend}@example.com` };
    const { status } = await call('POST', '/v1/events', { body: { ...event, who, data: { amountMinor: 6000 } } });
    expect(status).toBe(200);
  };
  const look = async () => {
    for (let tries = 0; tries < 100; tries += 1) {
      const { status, body } = await call('GET', '/v1/programs/shop/shadow');
      expect(status).toBe(200);
      if (body['state'] !== 'catchingUp') return body;
      await wait(50);
    }
    throw new Error('The shadow never caught up');
  };

  test('decides what comes after its beginning, reports the difference, and touches nothing', async () => {
    server = await open();
    await call('POST', '/v1/events', {
      body: { id: 'j', type: 'advocate.joined', at, who: { email: 'ada@example.com', code: 'ADA10' } },
    });
    await buy('early');
    expect(await call('GET', '/v1/programs/shop/shadow')).toMatchObject({ status: 404, body: { code: 'RK404' } });
    expect(await call('POST', '/v1/programs/shop/shadow', { body: changed(1, 1500) })).toMatchObject({
      status: 422,
      body: { pointer: '/version' },
    });
    expect(await call('POST', '/v1/programs/shop/shadow', { body: changed(2, 1500) })).toMatchObject({
      status: 201,
      body: { version: 2, state: 'catchingUp', report: null },
    });
    expect(await look()).toMatchObject({ state: 'upToDate', report: { events: 0, comparison: { people: [] } } });
    await buy('ben');
    await buy('cleo');
    expect(await look()).toMatchObject({
      state: 'upToDate',
      report: {
        events: 2,
        comparison: {
          before: { version: 1 },
          after: { version: 2 },
          people: [{ side: 'advocate', unit: 'GBP', before: 3000, after: 4000, change: 1000 }],
          rewards: expect.arrayContaining([expect.objectContaining({ rule: 'ten-back', change: 1000 })]),
        },
        sentences: expect.arrayContaining([
          'With the new version 1 advocate would have earned 10.00 GBP more; nobody would have earned less.',
        ]),
      },
    });
    const { body } = await call('GET', '/v1/rewards?rule=ten-back');
    expect((body['rows'] as { quantity: number }[]).map(({ quantity }) => quantity)).toEqual([1000, 1000, 1000]);
  });

  test('goes on after a restart, gives way to a newer one, and ends when its version goes live', async () => {
    await restart();
    await buy('dora');
    expect(await look()).toMatchObject({ report: { events: 3, comparison: { people: [{ change: 1500 }] } } });
    expect((await call('POST', '/v1/programs/shop/shadow', { body: changed(3, 900) })).status).toBe(201);
    await buy('emil');
    expect(await look()).toMatchObject({
      version: 3,
      report: { events: 1, comparison: { people: [{ change: -100 }] } },
    });
    expect((await call('POST', '/v1/programs/shop/publish', { body: changed(2, 1500) })).status).toBe(201);
    await buy('finn', '2026-03-01T10:00:00Z');
    expect(await look()).toMatchObject({
      version: 3,
      report: { events: 3, comparison: { before: { version: 2 }, people: [{ change: -700 }] } },
    });
    expect((await call('POST', '/v1/programs/shop/publish', { body: changed(3, 900) })).status).toBe(201);
    expect((await call('GET', '/v1/programs/shop/shadow')).status).toBe(404);
    expect((await call('POST', '/v1/programs/shop/shadow', { body: changed(4, 900) })).status).toBe(201);
    expect((await call('DELETE', '/v1/programs/shop/shadow')).status).toBe(204);
    expect((await call('DELETE', '/v1/programs/shop/shadow')).status).toBe(404);
  });
});
