import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { clinic, testServer, textAt } from '../http/testServer.ts';

/** Servers are started, and others may keep the machine busy. */
jest.setTimeout(30_000);

const folder = mkdtempSync(join(tmpdir(), 'reports-'));
afterAll(() => rmSync(folder, { recursive: true }));

const DAY_MS = 86_400_000;
/** The clinic with a milestone, and with referrals that are stuck after five days. */
const program = {
  ...clinic(),
  tests: [],
  milestones: [
    { id: 'first', count: { fact: 'advocate', path: '$.count.qualified' }, reaches: 1 },
    { id: 'five', count: { fact: 'advocate', path: '$.count.referrals' }, reaches: 5 },
  ],
};
Object.assign((program as unknown as { lifecycle: { stages: object[] } }).lifecycle.stages[0] ?? {}, {
  stuckAfter: '5 days',
});

describe.each(['memory', 'sqlite'])('reports on the %s store', (kind) => {
  let server: Awaited<ReturnType<typeof testServer>>;
  let [ann, ben, cara] = ['', '', ''];
  const rows = async (path: string) => {
    const { status, body } = await server.call('GET', `/v1/reports/${path}`);
    expect({ path, status }).toEqual({ path, status: 200 });
    return body['rows'] as Record<string, unknown>[];
  };

  /** March: Ann refers four, two of them qualify; Ben, an influencer, refers one who qualifies. April: Ann refers one more. */
  beforeAll(async () => {
    server = await testServer([program], kind === 'sqlite' ? join(folder, 'data') : undefined);
    const { call } = server;
    const enlist = async (body: object) => {
      const joined = await call('POST', '/v1/advocates', { body });
      return { id: textAt(joined, 'id'), code: textAt(joined, 'shareCode') };
    };
    const refer = async (code: string, name: string) =>
      textAt(await call('POST', '/v1/referrals', { body: { code, invitee: { email: `${name}@example.com` } } }), 'id');
    const attend = (name: string) =>
      call('POST', '/v1/qualify', {
        body: { email: `${name}@example.com`, type: 'appointment.attended', object: `v-${name}`, amountMinor: 18000 },
      });
    const first = await enlist({ email: 'ann@example.com', firstName: 'Ann', terms: '2026-01' });
    const second = await enlist({ email: 'ben@example.com', role: 'influencer', terms: '2026-01' });
    [ann, ben] = [first.id, second.id];
    cara = await refer(first.code, 'cara');
    for (const name of ['dora', 'emil', 'finn']) await refer(first.code, name);
    await refer(second.code, 'gus');
    for (const name of ['dora', 'emil', 'gus']) await attend(name);
    server.clock.advance(40 * DAY_MS);
    await server.work();
    await refer(first.code, 'hal');
  });
  afterAll(() => server.stop());

  test('performance counts who was referred, who qualified and what was earned, by role and period', async () => {
    const march = '?from=2026-03-01T00:00:00Z&to=2026-04-01T00:00:00Z';
    const [all, ...roles] = await rows(`performance${march}`);
    expect(all).toMatchObject({
      role: 'all',
      referred: 5,
      qualified: 3,
      qualifiedOfReferred: 3,
      conversionPercent: 60,
    });
    expect(roles).toMatchObject([
      { role: 'influencer', referred: 1, qualified: 1, earned: { USD: expect.any(Number) } },
      { role: 'patient', referred: 4, qualified: 2, conversionPercent: 50 },
    ]);
    expect(await rows('performance?period=month')).toMatchObject([
      { role: 'all', referred: 1, qualified: 0, conversionPercent: 0, rewards: 0, earned: {} },
      { role: 'patient', referred: 1 },
    ]);
    expect(await rows('performance?period=last-month')).toEqual([all, ...roles]);
    const { body } = await server.call('GET', '/v1/rewards?limit=200');
    const standing = (body['rows'] as { quantity: number; unit: string }[]).filter(({ unit }) => unit === 'USD');
    expect((all as { earned: { USD: number } }).earned.USD).toBe(
      standing.reduce((sum, { quantity }) => sum + quantity, 0),
    );
  });

  test('the funnel tells for each stage who came there and who is there', async () => {
    const found = await rows('funnel?to=2026-04-01T00:00:00Z');
    expect(found[0]).toEqual({ stage: 'submitted', entered: 5, there: 2, percentOfReferred: 100 });
    expect(found.find(({ stage }) => stage === 'attended')).toMatchObject({ entered: 3, percentOfReferred: 60 });
    expect(found.reduce((sum, { there }) => sum + Number(there), 0)).toBe(5);
  });

  test('the leaderboard has the most qualified first, with names', async () => {
    expect(await rows('leaderboard')).toMatchObject([
      { rank: 1, advocate: ann, firstName: 'Ann', referred: 5, qualified: 2 },
      { rank: 2, advocate: ben, referred: 1, qualified: 1 },
    ]);
    const { body } = await server.app.inject({
      url: '/v1/reports/leaderboard?format=csv',
      headers: { authorization: `Bearer ${server.key}` },
    });
    expect(body.split('\r\n').slice(0, 2)).toEqual([
      expect.stringMatching(/^rank,advocate,firstName,lastName,referred,qualified,earned\.\w+/),
      expect.stringContaining(`1,${ann},Ann,,5,2,`),
    ]);
  });

  test('stuck ones are listed with since when, and found in the list of referrals', async () => {
    const found = await rows('stuck');
    expect(found).toHaveLength(2);
    expect(found).toContainEqual(expect.objectContaining({ referral: cara, stage: 'submitted', days: 40 }));
    const { body } = await server.call('GET', '/v1/referrals?stuck=true');
    expect(body['rows']).toHaveLength(2);
  });

  test('thresholds tell who reached a milestone and who is near one', async () => {
    const found = await rows('thresholds');
    expect(found).toContainEqual({ advocate: ann, milestone: 'first', reached: true, count: 2, reaches: 1 });
    expect(found).toContainEqual(expect.objectContaining({ advocate: ann, milestone: 'five', reaches: 5 }));
    expect(found).not.toContainEqual(expect.objectContaining({ advocate: ben, milestone: 'five' }));
  });

  test('liability is what the balances add up to', async () => {
    const found = await rows('liability');
    const { body } = await server.call('GET', '/v1/advocates?limit=200');
    const balances = await Promise.all(
      (body['rows'] as { id: string }[]).map(
        async ({ id }) => (await server.call('GET', `/v1/advocates/${id}/balance`)).body['rows'] as Balance[],
      ),
    );
    const money = found.filter(({ unit }) => unit === 'USD');
    expect(money.length).toBeGreaterThan(0);
    for (const { kind: name, held, available } of money) {
      const own = balances.flat().filter((row) => row.kind === name && row.unit === 'USD');
      expect({ held, available }).toEqual({
        held: own.reduce((sum, row) => sum + row.held, 0),
        available: own.reduce((sum, row) => sum + row.available, 0),
      });
    }
    expect(await server.call('GET', '/v1/reports/everything')).toMatchObject({ status: 422 });
  });
});

interface Balance {
  readonly kind: string;
  readonly unit: string;
  readonly held: number;
  readonly available: number;
}
