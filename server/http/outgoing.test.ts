import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { clinic, testServer, textAt } from './testServer.ts';

const folder = mkdtempSync(join(tmpdir(), 'outgoing-'));
afterAll(() => rmSync(folder, { recursive: true }));

interface Answer {
  readonly rows: { id: string; type: string; timestamp: string; data: Record<string, unknown> }[];
  readonly next: string | null;
  readonly after: string;
}

describe.each(['memory', 'sqlite'])('what was told, on the %s store', (kind) => {
  let server: Awaited<ReturnType<typeof testServer>>;
  const call: typeof server.call = (...request) => server.call(...request);
  const told = async (query = '') => {
    const { status, body } = await call('GET', `/v1/outgoing${query}`);
    expect(status).toBe(200);
    return body as unknown as Answer;
  };
  let referral = '';

  beforeAll(async () => {
    server = await testServer([clinic()], kind === 'sqlite' ? join(folder, 'data') : undefined);
    const code = textAt(await call('POST', '/v1/advocates', { body: { email: 'ann@example.com' } }), 'shareCode');
    const named = await call('POST', '/v1/referrals', { body: { code, invitee: { email: 'ben@example.com' } } });
    referral = textAt(named, 'id');
    server.clock.advance(60_000);
    await call('POST', `/v1/referrals/${referral}/move`, { body: { to: 'booked', reason: 'by telephone' } });
  });
  afterAll(() => server.stop());

  test('is listed newest first, each with an id that stays', async () => {
    const { rows, next } = await told('?events=participant.added,referral.created,referral.stageChanged');
    expect(rows.map(({ type }) => type)).toEqual(['referral.stageChanged', 'referral.created', 'participant.added']);
    expect(rows[0]?.data).toMatchObject({ program: 'iv-clinic', referral, to: 'booked' });
    expect(next).toBeNull();
    const ids = rows.map(({ id }) => id);
    expect(new Set(ids).size).toBe(3);
    await call('POST', `/v1/referrals/${referral}/move`, { body: { to: 'registered', reason: 'a mistake' } });
    const later = await told('?events=participant.added,referral.created,referral.stageChanged');
    expect(later.rows.slice(1).map(({ id }) => id)).toEqual(ids);
  });

  test('is filtered by the stage that was entered', async () => {
    const { rows } = await told('?events=referral.stageChanged&stage=booked');
    expect(rows.map(({ data }) => data['to'])).toEqual(['booked']);
  });

  test('comes in pages that leave nothing out', async () => {
    const all = (await told()).rows.map(({ id }) => id);
    const found: string[] = [];
    for (let query: string | null = '?limit=1'; query !== null;) {
      const page: Awaited<ReturnType<typeof told>> = await told(query);
      found.push(...page.rows.map(({ id }) => id));
      query = page.next === null ? null : `?limit=1&cursor=${page.next}`;
    }
    expect(found).toEqual(all);
  });

  test('after a place it comes oldest first: in pages, from a row, a place or an instant, each thing once', async () => {
    const qualifying = { type: 'appointment.attended', object: 'visit-1', amountMinor: 18_000 };
    await call('POST', '/v1/qualify', { body: { email: 'ben@example.com', ...qualifying } });
    const all = (await told()).rows.toReversed();
    expect(all.some(({ id }) => id.endsWith('-1'))).toBe(true);
    const ids = all.map(({ id }) => id);
    const found: string[] = [];
    for (let query: string | null = '?after=0&limit=1'; query !== null;) {
      const page: Answer = await told(query);
      found.push(...page.rows.map(({ id }) => id));
      query = page.next === null ? null : `?after=${page.after}&limit=1`;
    }
    expect(found).toEqual(ids);
    for (const [index, id] of ids.entries())
      expect((await told(`?after=${id}`)).rows.map((row) => row.id)).toEqual(ids.slice(index + 1));
    expect((await told('?after=2020-01-01T00:00:00Z')).rows.map(({ id }) => id)).toEqual(ids);
    const later = all.filter(({ timestamp }) => Date.parse(timestamp) > Date.parse('2026-03-01T15:00:00Z'));
    expect([0, all.length]).not.toContain(later.length);
    expect((await told('?after=2026-03-01T15:00:00Z')).rows).toEqual(later);
  });

  test('what comes after the end is what happened since, however long ago that was', async () => {
    for (const [index, query] of ['?limit=1', '', '?after=0'].entries()) {
      const { after } = await told(query);
      expect(await told(`?after=${after}`)).toEqual({ rows: [], next: null, after });
      const nothing = await told(`?after=${after}&events=budget.low`);
      const at = '2026-01-01T00:00:00Z';
      const event = { id: `late-${index}`, type: 'advocate.joined', at, who: { email: `late${index}@example.com` } };
      expect((await call('POST', '/v1/events', { body: event })).status).toBe(200);
      const { rows } = await told(`?after=${nothing.after}`);
      expect(rows).toMatchObject([{ type: 'participant.added', timestamp: at }]);
    }
  });

  test('is told of one role', async () => {
    const types = async (role: string) => (await told(`?role=${role}&after=0`)).rows.map(({ type }) => type);
    const [all, standard] = [(await told('?after=0')).rows.map(({ type }) => type), await types('patient')];
    expect(standard).toEqual(all);
    expect(await types('influencer')).toEqual([]);
    const body = { email: 'star@example.com', role: 'influencer', terms: '2026-01' };
    const code = textAt(await call('POST', '/v1/advocates', { body }), 'shareCode');
    await call('POST', '/v1/referrals', { body: { code, invitee: { email: 'fan@example.com' } } });
    expect(await types('influencer')).toEqual(['participant.added', 'referral.created']);
    expect(await types('patient')).toEqual(standard);
  });

  test.each(['yesterday', '2026-03-01', '2026-99-01T00:00:00Z', 'club-1'])(
    '"%s" is no place to begin',
    async (after) => {
      expect(await call('GET', `/v1/outgoing?after=${after}`)).toMatchObject({
        status: 422,
        body: { code: 'RK400', pointer: '/after', hint: expect.stringContaining('instant') },
      });
    },
  );

  test('a type that nobody is ever told is named', async () => {
    expect(await call('GET', '/v1/outgoing?events=reward.lost')).toMatchObject({
      status: 422,
      body: { code: 'RK400', detail: expect.stringContaining('reward.lost') },
    });
  });
});
