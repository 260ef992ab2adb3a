import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { clinic, START, testServer, textAt, type Method } from './testServer.ts';

/** Servers are started, and others may keep the machine busy. */
jest.setTimeout(30_000);

let server: Awaited<ReturnType<typeof testServer>>;
let token = '';
const call: typeof server.call = (...request) => server.call(...request);
const flow = (method: Method, url: string, body?: unknown) =>
  call(method, url, { token, ...(body !== undefined && { body }) });

beforeAll(async () => {
  server = await testServer();
  token = textAt(await call('POST', '/v1/keys', { body: { label: 'a flow', scopes: ['integration'] } }), 'key');
});
afterAll(() => server.stop());

/** A reward that waits for approval, all of it told by the integration. */
async function waitingReward(): Promise<string> {
  const joined = await flow('POST', '/v1/advocates', {
    email: 'star@example.com',
    role: 'influencer',
    terms: '2026-01',
  });
  const invitee = { email: 'fan@example.com' };
  await flow('POST', '/v1/referrals', { code: textAt(joined, 'shareCode'), invitee });
  const attended = { ...invitee, type: 'appointment.attended', object: 'visit-1', amountMinor: 18000 };
  expect(await flow('POST', '/v1/qualify', attended)).toMatchObject({ status: 200, body: { matched: true } });
  const rewards = await flow('GET', `/v1/rewards?person=${textAt(joined, 'id')}`);
  expect(rewards.body).toMatchObject({ rows: [{ state: 'held', waitsFor: expect.arrayContaining(['approval']) }] });
  return textAt(rewards, 'rows', 0, 'id');
}

describe('a key of scope integration', () => {
  test('reports and reads, but releases no reward, in whichever way it is asked', async () => {
    const id = await waitingReward();
    const refused = { status: 403, body: { code: 'RK403', needs: 'write' } };
    for (const verb of ['approve', 'reject', 'reverse'])
      expect(
        await flow('POST', `/v1/rewards/${encodeURIComponent(id)}/${verb}`, { reason: 'by a flow' }),
      ).toMatchObject(refused);
    const rows = (await flow('GET', '/v1/referrals')).body['rows'] as { id: string; advocate: { id: string } }[];
    const referralId = rows[0]?.id ?? '';
    const data = { rewardId: id, reason: 'by a flow', points: 5, resolution: 'release' };
    for (const type of [
      'reward.approve',
      'reward.reject',
      'reward.reverse',
      'review.resolve',
      'points.adjust',
      'veto.answered',
      'payout.failed',
    ]) {
      const event = { id: `sly ${type}`, type, who: { referralId }, data };
      expect(await flow('POST', '/v1/events', event)).toMatchObject(refused);
      expect(await flow('POST', '/v1/events', [{ ...event, type: 'customer.updated' }, event])).toMatchObject(refused);
      expect(await flow('POST', '/v1/qualify', { referralId, type, data })).toMatchObject(refused);
      expect(await flow('GET', `/v1/events/api/${encodeURIComponent(event.id)}`)).toMatchObject({ status: 404 });
    }
    expect(await flow('POST', `/v1/referrals/${referralId}/review`, data)).toMatchObject(refused);
    const advocate = rows[0]?.advocate.id ?? '';
    expect(await flow('POST', `/v1/advocates/${advocate}/points`, { points: 5, reason: 'x' })).toMatchObject(refused);
    expect(await flow('POST', '/v1/redemptions', { advocate, item: 'x' })).toMatchObject(refused);
    expect(await flow('POST', '/v1/payouts/x/failed', { reason: 'x' })).toMatchObject(refused);
    expect(await flow('POST', '/v1/payouts/x/paid')).toMatchObject({ status: 404 });
    expect(await flow('GET', `/v1/rewards/${encodeURIComponent(id)}`)).toMatchObject({ body: { state: 'held' } });
  });

  test('says that a reward was given once staff have released it', async () => {
    const id = textAt(await flow('GET', '/v1/rewards?state=held&rule=influencer-cash'), 'rows', 0, 'id');
    const at = encodeURIComponent(id);
    expect((await flow('POST', `/v1/rewards/${at}/fulfil`)).status).toBe(409);
    expect((await call('POST', `/v1/rewards/${at}/approve`)).status).toBe(200);
    server.clock.advance(60 * 86_400_000);
    await server.work();
    expect(await flow('POST', `/v1/rewards/${at}/fulfil`)).toMatchObject({
      status: 200,
      body: { decision: { rewards: [{ state: 'fulfilled' }] } },
    });
  });

  test('subscribes, and sees and ends its own subscriptions only', async () => {
    const wish = { url: 'https://93.184.216.34/hook', events: ['reward.due'] };
    const others = await call('POST', '/v1/hooks', { body: wish });
    const own = await flow('POST', '/v1/hooks', wish);
    expect(own).toMatchObject({ status: 201, body: { secret: expect.stringMatching(/^whsec_/) } });
    const { body } = await flow('GET', '/v1/hooks');
    expect(body['rows']).toHaveLength(1);
    expect((await call('GET', '/v1/hooks')).body['rows']).toHaveLength(2);
    expect((await flow('DELETE', `/v1/hooks/${textAt(others, 'id')}`)).status).toBe(404);
    expect((await flow('DELETE', `/v1/hooks/${textAt(own, 'id')}`)).status).toBe(204);
    expect((await call('DELETE', `/v1/hooks/${textAt(others, 'id')}`)).status).toBe(204);
  });

  test.each(['read', 'integration'])(
    'a key of scope %s works out what a program would do, and keeps nothing',
    async (scope) => {
      const key = textAt(await call('POST', '/v1/keys', { body: { label: scope, scopes: [scope] } }), 'key');
      const file = { ...clinic(), version: 2 };
      const joins = { id: `sim-${scope}`, type: 'advocate.joined', at: START, who: { email: 'sim@example.com' } };
      for (const [verb, body] of [
        ['check', file],
        ['test', file],
        ['simulate', { events: [joins] }],
        ['replay', file],
      ] as const)
        expect(await call('POST', `/v1/programs/iv-clinic/${verb}`, { token: key, body })).toMatchObject({
          status: 200,
        });
      expect(await call('GET', `/v1/events/api/sim-${scope}`)).toMatchObject({ status: 404 });
      expect(await call('PUT', '/v1/programs/iv-clinic', { token: key, body: file })).toMatchObject({ status: 403 });
    },
  );

  test('administers nothing', async () => {
    for (const [method, path] of [
      ['GET', '/v1/keys'],
      ['POST', '/v1/keys'],
      ['DELETE', '/v1/keys/x'],
      ['POST', '/v1/connections'],
      ['PUT', '/v1/programs/iv-clinic'],
    ] as const)
      expect(await flow(method, path, method === 'GET' || method === 'DELETE' ? undefined : {})).toMatchObject({
        status: 403,
        body: { needs: 'admin' },
      });
  });
});
