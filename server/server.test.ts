import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer as createHttp, type IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { Webhook } from 'standardwebhooks';
import { simulatedClock } from './flow/clock.ts';
import { clinic, START } from './http/testServer.ts';
import { createServer, type Server } from './main.ts';

let dataDir = '';
let open: (() => Promise<unknown> | void)[] = [];
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'referral-kit-server-'));
});
afterEach(async () => {
  for (const close of open.toReversed()) await close();
  open = [];
  rmSync(dataDir, { recursive: true, force: true });
});

const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined };
const clock = simulatedClock(Date.parse(START));

async function start(allowPrivate: readonly string[] = []): Promise<Server> {
  const server = await createServer({ dataDir, programs: [clinic()], clock, port: 0, log: quiet, allowPrivate });
  open.push(() => server.stop());
  await server.listen();
  return server;
}

async function caller(server: Server) {
  const { key } = await server.context.keys.create({ label: 'test', scopes: ['admin'] });
  return async (method: string, path: string, body?: unknown) => {
    const headers = {
      authorization: `Bearer ${key}`,
      ...(body !== undefined && { 'content-type': 'application/json' }),
    };
    const response = await fetch(server.context.baseUrl + path, {
      method,
      headers,
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    return { status: response.status, body: (await response.json()) as Record<string, unknown> };
  };
}

test('what was acknowledged is there after the next start, and so are keys, connections and secrets', async () => {
  const first = await start();
  const call = await caller(first);
  await call('POST', '/v1/connections', { platform: 'stripe', secrets: { signingSecret: 'whsec_canary' } });
  const joined = await call('POST', '/v1/advocates', { email: 'canary@example.com', firstName: 'Ada' });
  await first.stop();

  const files = readdirSync(dataDir)
    .filter((name) => name.includes('sqlite'))
    .map((name) => readFileSync(join(dataDir, name), 'latin1'));
  expect(files.join('')).not.toMatch(/whsec_canary|canary@example\.com/);

  const second = await start();
  expect(await (await caller(second))('GET', `/v1/advocates/${String(joined.body['id'])}`)).toMatchObject({
    status: 200,
    body: { person: { firstName: 'Ada', email: 'canary@example.com' } },
  });
  expect((await second.context.keys.list()).map(({ label }) => label)).toEqual(['test', 'test']);
  expect((await second.context.connections.get('stripe'))?.secrets).toEqual({ signingSecret: 'whsec_canary' });
}, 20_000);

test('a subscriber is told, signed as Standard Webhooks says, with the secret it was given', async () => {
  const calls: { headers: IncomingHttpHeaders; body: string }[] = [];
  const receiver = createHttp((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      calls.push({ headers: request.headers, body });
      response.end();
    });
  }).listen(0, '127.0.0.1');
  open.push(() => void receiver.close());
  await new Promise((resolve) => receiver.once('listening', resolve));
  const bound = receiver.address();
  const host = `127.0.0.1:${typeof bound === 'object' && bound !== null ? bound.port : 0}`;

  clock.set(Date.now());
  const server = await start([host]);
  const call = await caller(server);
  const hook = await call('POST', '/v1/hooks', { url: `http://${host}/told`, events: ['participant.added'] });
  expect(hook.status).toBe(201);
  await call('POST', '/v1/advocates', { email: 'ada@example.com' });
  await server.work();
  const [told] = calls;
  if (told === undefined) throw new Error('Nobody was told');
  const verified = new Webhook(String(hook.body['secret'])).verify(told.body, told.headers as Record<string, string>);
  expect(verified).toMatchObject({ type: 'participant.added', data: { program: 'iv-clinic' } });
  expect((await call('GET', '/v1/deliveries?state=done')).body).toMatchObject({
    rows: [expect.objectContaining({ do: 'webhook.send', attempts: 1 })],
  });
}, 20_000);

test('stops within seconds while clients hold connections open and requests are under way, and loses nothing it answered', async () => {
  const server = await start();
  const call = await caller(server);
  const { baseUrl } = server.context;
  const answers = Array.from({ length: 40 }, (_, index) =>
    call('POST', '/v1/events', {
      id: `load-${index}`,
      type: 'customer.updated',
      who: { email: `load-${index}@example.com` },
    }).catch(() => null),
  );
  await new Promise((resolve) => setTimeout(resolve, 20));
  const began = Date.now();
  await server.stop();
  expect(Date.now() - began).toBeLessThan(5_000);
  await expect(fetch(`${baseUrl}/health/live`)).rejects.toThrow('fetch failed');
  const acknowledged = (await Promise.all(answers)).flatMap((answer, index) =>
    answer?.status === 200 ? [`load-${index}`] : [],
  );

  const again = await start();
  const kept = await Promise.all(acknowledged.map((id) => again.context.store.log.get('iv-clinic', 'api', id)));
  expect(kept.filter((entry) => entry === null)).toEqual([]);
}, 20_000);

test('a program that cannot run keeps the server from starting, and leaves nothing open', async () => {
  await expect(createServer({ dataDir, programs: [{ id: 'x' }], log: quiet })).rejects.toThrow(/BadProgram RK1/);
  await start();
}, 20_000);
