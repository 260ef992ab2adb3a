import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { testServer } from './http/testServer.ts';

/** Servers are started, and others may keep the machine busy. */
jest.setTimeout(30_000);

let server: Awaited<ReturnType<typeof testServer>>;
beforeAll(async () => {
  server = await testServer();
});
afterAll(() => server.stop());

/** The value of a sample; null when there is none. */
async function sample(name: string): Promise<number | null> {
  const { text } = await server.call('GET', '/metrics');
  const line = text.split('\n').find((each) => each.startsWith(`${name} `));
  return line === undefined ? null : Number(line.slice(name.length + 1));
}

test('counts events by outcome, answers by route and status, and what the store holds', async () => {
  const event = { id: '1', type: 'advocate.joined', who: { email: 'canary@example.com' } };
  await server.call('POST', '/v1/events', { body: event });
  await server.call('POST', '/v1/events', { body: event });
  await server.call('POST', '/v1/events', { body: { ...event, who: { email: 'other@example.com' } } });
  const stranger = { id: '2', type: 'purchase.completed', who: { email: 'nobody@example.com' }, object: 'x' };
  await server.call('POST', '/v1/events', { body: stranger });
  await server.call('GET', '/v1/referrals/r_canary');
  for (const [name, value] of [
    ['referral_kit_events_total{outcome="decided"}', 1],
    ['referral_kit_events_total{outcome="repeated"}', 1],
    ['referral_kit_events_total{outcome="bad"}', 1],
    ['referral_kit_events_total{outcome="unmatched"}', 1],
    ['referral_kit_receive_seconds_bucket{le="+Inf"}', 4],
    ['referral_kit_receive_seconds_count', 4],
    ['referral_kit_http_requests_total{method="POST",route="/v1/events",status="200"}', 3],
    ['referral_kit_http_requests_total{method="GET",route="/v1/referrals/:id",status="404"}', 1],
    ['referral_kit_log_rows', 3],
    ['referral_kit_outbox_parked', 0],
  ] as const)
    expect({ name, value: await sample(name) }).toEqual({ name, value });
  const { text, headers } = await server.call('GET', '/metrics');
  expect(headers['content-type']).toBe('application/openmetrics-text; version=1.0.0; charset=utf-8');
  expect(text.endsWith('# EOF\n')).toBe(true);
  expect(text).not.toContain('canary');
  for (const line of text.trimEnd().split('\n'))
    expect(line).toMatch(/^(# (TYPE|HELP) referral_kit_\w+ .+|# EOF|referral_kit_\w+(\{[^}]+\})? [0-9.e+-]+)$/);
});

test('tells for how long deliveries and timers are late', async () => {
  const open = async () => (await sample('referral_kit_outbox_open')) ?? 0;
  const joined = await server.call('POST', '/v1/advocates', { body: { email: 'ann@example.com', shareCode: 'ANN-1' } });
  expect(joined.status).toBe(201);
  const body = { code: 'ANN-1', invitee: { email: 'bea@example.com' } };
  await server.call('POST', '/v1/referrals', { body });
  expect(await open()).toBeGreaterThan(0);
  const [claimed] = await server.context.store.outbox.claim(server.clock.now(), 1, 1000);
  const dueAt = server.clock.now();
  await server.context.store.outbox.settle(claimed?.id ?? 0, { kind: 'retry', dueAt, error: 'busy' });
  const rest = await server.context.store.outbox.claim(server.clock.now() - 1, 100, 1000);
  for (const { id } of rest) await server.context.store.outbox.settle(id, { kind: 'done' });
  expect(await open()).toBe(1);
  server.clock.advance(5000);
  expect(await sample('referral_kit_outbox_late_seconds')).toBe(5);
  await server.work();
  expect(await sample('referral_kit_timers_late')).toBe(0);
  server.clock.advance(100 * 86_400_000);
  expect(await sample('referral_kit_timers_late')).toBe(1);
});

test('asks for a key that may read', async () => {
  expect(await server.call('GET', '/metrics', { token: null })).toMatchObject({ status: 401 });
  const { key: token } = await server.context.keys.create({ label: 'writer', scopes: ['write'] });
  expect(await server.call('GET', '/metrics', { token })).toMatchObject({ status: 403 });
});
