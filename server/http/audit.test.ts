import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { clinic, testServer, textAt } from './testServer.ts';

/** Servers are started, and others may keep the machine busy. */
jest.setTimeout(30_000);

let server: Awaited<ReturnType<typeof testServer>>;
const call: typeof server.call = (...request) => server.call(...request);
interface Row {
  readonly who: string;
  readonly did: string;
  readonly subject: string | null;
  readonly outcome: string | null;
}
const rows = async (query = '') => (await call('GET', `/v1/audit${query}`)).body['rows'] as Row[];

beforeAll(async () => {
  server = await testServer();
});
afterAll(() => server.stop());

describe('the audit log', () => {
  let [referral, keyId] = ['', ''];

  test('tells who changed what, by which key, newest first; reports and refusals are no changes', async () => {
    const made = await call('POST', '/v1/keys', { body: { label: 'front desk', scopes: ['read', 'write'] } });
    keyId = textAt(made, 'id');
    const token = textAt(made, 'key');
    const ann = await call('POST', '/v1/advocates', { body: { email: 'ann@example.com' } });
    const body = { code: textAt(ann, 'shareCode'), invitee: { email: 'bea@example.com' } };
    referral = textAt(await call('POST', '/v1/referrals', { body }), 'id');
    const move = { body: { to: 'registered', reason: 'came by' }, token, headers: { 'idempotency-key': 'once' } };
    await call('POST', `/v1/referrals/${referral}/move`, move);
    await call('POST', `/v1/referrals/${referral}/move`, move);
    await call('POST', `/v1/referrals/${referral}/move`, { body: { to: 'nowhere', reason: 'typo' }, token });
    await call('PUT', '/v1/programs/iv-clinic', { body: { ...clinic(), version: 2 } });
    await call('POST', '/v1/programs/iv-clinic/check');
    await call('DELETE', `/v1/keys/${keyId}`);
    expect((await rows()).map(({ who, did, subject }) => [who.includes('front desk'), did, subject])).toEqual([
      [false, 'DELETE /v1/keys/:id', keyId],
      [false, 'PUT /v1/programs/:id', 'iv-clinic'],
      [true, 'POST /v1/referrals/:id/move', referral],
      [false, 'POST /v1/keys', keyId],
    ]);
    expect(JSON.stringify(await rows())).not.toContain(token);
  });

  test('is narrowed to a subject and a time, and comes in pages', async () => {
    expect((await rows(`?subject=${keyId}`)).map(({ did }) => did)).toEqual(['DELETE /v1/keys/:id', 'POST /v1/keys']);
    expect(await rows('?from=2026-03-02T00:00:00Z')).toEqual([]);
    expect(await rows('?to=2026-03-01T00:00:00Z')).toEqual([]);
    const first = await call('GET', '/v1/audit?limit=3');
    expect(await rows(`?cursor=${textAt(first, 'next')}`)).toHaveLength(1);
  });

  test('also tells what was decided, by subject and time', async () => {
    const all = await rows('?of=decisions');
    expect(all[0]).toMatchObject({ who: 'program', did: 'program.published' });
    expect(all[1]).toMatchObject({ who: 'api', did: 'advocate.joined', outcome: 'decided' });
    const story = await rows(`?of=decisions&subject=${referral}`);
    expect(story.map(({ did, outcome }) => [did, outcome])).toEqual([
      ['referral.submitted', 'decided'],
      ['referral.move', 'decided'],
      ['referral.move', 'refused'],
    ]);
    const first = await call('GET', `/v1/audit?of=decisions&subject=${referral}&limit=2`);
    expect(await rows(`?of=decisions&subject=${referral}&cursor=${textAt(first, 'next')}`)).toEqual(story.slice(2));
    expect(await rows('?of=decisions&to=2026-03-01T00:00:00Z')).toEqual([]);
  });

  test('notes what staff do on their pages', async () => {
    const { app, context } = server;
    const link = new URL(await context.keys.loginLink({ role: 'admin' }));
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    const payload = `token=${link.searchParams.get('token')}`;
    expect((await app.inject({ method: 'POST', url: '/admin/login', headers, payload })).statusCode).toBe(303);
    expect((await rows())[0]).toMatchObject({ who: 'staff login', did: 'POST /admin/login' });
  });

  test('is for administrators, and is whole', async () => {
    const { key: token } = await server.context.keys.create({ label: 'reader', scopes: ['read', 'write'] });
    for (const path of ['/v1/audit', '/v1/audit/verify'])
      expect(await call('GET', path, { token })).toMatchObject({ status: 403 });
    expect(await call('GET', '/v1/audit/verify')).toMatchObject({
      status: 200,
      body: { whole: true, log: { broken: null }, audit: { rows: 5, broken: null } },
    });
  });
});
