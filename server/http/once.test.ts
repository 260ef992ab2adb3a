import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { forgetClaims } from './once.ts';
import { clinic, testServer } from './testServer.ts';

describe.each(['memory', 'sqlite'])('POST /v1/once upon %s', (driver) => {
  let dataDir: string | undefined;
  let server: Awaited<ReturnType<typeof testServer>>;
  beforeEach(async () => {
    dataDir = driver === 'sqlite' ? mkdtempSync(join(tmpdir(), 'referral-kit-once-')) : undefined;
    server = await testServer([clinic()], dataDir);
  });
  afterEach(async () => {
    await server.stop();
    if (dataDir !== undefined) rmSync(dataDir, { recursive: true });
  });

  const claim = async (keys: readonly string[], by: string) =>
    (await server.call('POST', '/v1/once', { body: { keys, by } })).body['first'];

  test('a key is first once; who was first is first again', async () => {
    expect(await claim(['a', 'b'], 'one')).toEqual([true, true]);
    expect(await claim(['b', 'c'], 'two')).toEqual([false, true]);
    expect(await claim(['a', 'b', 'c'], 'one')).toEqual([true, true, false]);
  });

  test('a key that stands twice in a request is first in the first place', async () => {
    expect(await claim(['a', 'b', 'a'], 'one')).toEqual([true, true, false]);
    expect(await claim(['a', 'b', 'a'], 'one')).toEqual([true, true, false]);
    expect(await claim(['a', 'a'], 'two')).toEqual([false, false]);
  });

  test('of fifty who claim the same keys at once, exactly one is first for each', async () => {
    const claimed = await Promise.all(
      Array.from({ length: 50 }, (_, number) => claim(number % 2 === 0 ? ['a', 'b'] : ['b', 'a'], `run ${number}`)),
    );
    const firsts = claimed.flatMap((first, number) =>
      (first as boolean[]).flatMap((isFirst, place) => (isFirst ? [(number + place) % 2] : [])),
    );
    expect(firsts.toSorted((a, b) => a - b)).toEqual([0, 1]);
  });

  test('a key counts as new after 90 days, and not before', async () => {
    await claim(['a'], 'one');
    server.clock.advance(90 * DAY_MS);
    await forgetClaims(server.context);
    expect(await claim(['a'], 'two')).toEqual([false]);
    server.clock.advance(1);
    await forgetClaims(server.context);
    expect(await claim(['a'], 'three')).toEqual([true]);
  });

  test('a thousand long keys in another script fit; neither keys nor names are kept as they came', async () => {
    const keys = Array.from({ length: 1000 }, (_, number) => `${number} `.padEnd(500, '漢'));
    expect(await claim(keys, 'ada@example.com')).toEqual(keys.map(() => true));
    await claim(['ben@example.com'], 'ada@example.com');
    const kinds = Array.from({ length: 256 }, (_, number) => `once-${number.toString(16).padStart(2, '0')}`);
    const kept = await Promise.all(kinds.map((kind) => server.context.store.documents.list(kind)));
    expect(kept.flat()).toHaveLength(1001);
    expect(JSON.stringify(kept)).not.toMatch(/漢|example/);
  });
});

const DAY_MS = 24 * 60 * 60 * 1000;

describe('POST /v1/once', () => {
  let server: Awaited<ReturnType<typeof testServer>>;
  beforeAll(async () => {
    server = await testServer([]);
  });
  afterAll(() => server.stop());

  test.each([
    [{ keys: [], by: 'x' }, '/keys'],
    [{ keys: Array.from({ length: 1001 }, String), by: 'x' }, '/keys'],
    [{ keys: ['a', ''], by: 'x' }, '/keys/1'],
    [{ keys: ['a'.repeat(501)], by: 'x' }, '/keys/0'],
    [{ keys: ['a', 7], by: 'x' }, '/keys/1'],
    [{ keys: ['a'] }, '/by'],
    [{ keys: ['a'], by: 'x', program: 'clinic' }, '/program'],
  ])('what is no list of keys is refused with its place', async (body, pointer) => {
    const refused = await server.call('POST', '/v1/once', { body });
    expect(refused).toMatchObject({ status: 422, body: { code: 'RK400', pointer } });
  });

  test('needs write or integration, no program, and is not noted row by row', async () => {
    const body = { keys: ['a'], by: 'x' };
    for (const [scope, status] of [
      ['integration', 200],
      ['write', 200],
      ['read', 403],
    ] as const) {
      const { key } = await server.context.keys.create({ label: scope, scopes: [scope] });
      expect(await server.call('POST', '/v1/once', { body, token: key })).toMatchObject({ status });
    }
    expect((await server.context.store.audit.list({})).rows).toEqual([]);
  });
});
