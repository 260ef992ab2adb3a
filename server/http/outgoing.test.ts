import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { clinic, testServer, textAt } from './testServer.ts';

const folder = mkdtempSync(join(tmpdir(), 'outgoing-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe.each(['memory', 'sqlite'])('what was told, on the %s store', (kind) => {
  let server: Awaited<ReturnType<typeof testServer>>;
  const call: typeof server.call = (...request) => server.call(...request);
  const told = async (query = '') => {
    const { status, body } = await call('GET', `/v1/outgoing${query}`);
    expect(status).toBe(200);
    return body as { rows: { id: string; type: string; data: Record<string, unknown> }[]; next: string | null };
  };
  let referral = '';

  beforeAll(async () => {
    server = await testServer([clinic()], kind === 'sqlite' ? join(folder, 'data') : undefined);
    const code = textAt(await call('POST', '/v1/advocates', { body: { email: 'ann@example.com' } }), 'shareCode');
    const named = await call('POST', '/v1/referrals', { body: { code, invitee: { email: 'ben@example.com' } } });
    referral = textAt(named, 'id');
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

  test('a type that nobody is ever told is named', async () => {
    expect(await call('GET', '/v1/outgoing?events=reward.lost')).toMatchObject({
      status: 422,
      body: { code: 'RK400', detail: expect.stringContaining('reward.lost') },
    });
  });
});
