import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { clinic, testServer, textAt } from './testServer.ts';

/** Servers are started, and others may keep the machine busy. */
jest.setTimeout(30_000);

const folder = mkdtempSync(join(tmpdir(), 'lists-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe.each(['memory', 'sqlite'])('on the %s store', (kind) => {
  let server: Awaited<ReturnType<typeof testServer>>;
  const call: typeof server.call = (...request) => server.call(...request);
  const ids = async (path: string) => {
    const { status, body } = await call('GET', path);
    expect({ path, status }).toEqual({ path, status: 200 });
    return (body['rows'] as { id: string }[]).map(({ id }) => id);
  };
  const enlist = async (email: string, more: object = {}) => {
    const joined = await call('POST', '/v1/advocates', { body: { email, ...more } });
    return { id: textAt(joined, 'id'), code: textAt(joined, 'shareCode') };
  };
  const refer = async (code: string, invitee: object) => {
    server.clock.advance(60_000);
    return textAt(await call('POST', '/v1/referrals', { body: { code, invitee } }), 'id');
  };

  let [ann, ben] = [
    { id: '', code: '' },
    { id: '', code: '' },
  ];
  let [cara, dora, emil] = ['', '', ''];

  beforeAll(async () => {
    server = await testServer([clinic()], kind === 'sqlite' ? join(folder, 'data') : undefined);
    ann = await enlist('ann@example.com', { externalId: 'crm-1', shareCode: 'ANN-10' });
    ben = await enlist('ben@example.com', { role: 'influencer', phone: '+1 555 0100' });
    cara = await refer(ann.code, { email: 'cara@example.com', externalId: 'crm-7' });
    dora = await refer(ann.code, { email: 'dora@example.com' });
    emil = await refer(ben.code, { email: 'emil@example.com' });
    for (const [email, object] of [
      ['emil@example.com', 'v1'],
      ['cara@example.com', 'v2'],
    ]) {
      server.clock.advance(60_000);
      await call('POST', '/v1/qualify', { body: { email, type: 'appointment.attended', object, amountMinor: 18000 } });
    }
  });
  afterAll(() => server.stop());

  test('referrals are found by who, how far, when, and listed in both orders', async () => {
    expect(await ids('/v1/referrals')).toEqual([emil, dora, cara]);
    expect(await ids('/v1/referrals?order=asc')).toEqual([cara, dora, emil]);
    expect(await ids('/v1/referrals?sort=qualified')).toEqual([cara, emil]);
    expect(await ids('/v1/referrals?sort=qualified&order=asc')).toEqual([emil, cara]);
    expect(await ids(`/v1/referrals?advocate=${ann.id}&stage=attended`)).toEqual([cara]);
    expect(await ids('/v1/referrals?role=influencer')).toEqual([emil]);
    expect(await ids('/v1/referrals?verdict=rejected')).toEqual([]);
    const { body } = await call('GET', `/v1/referrals/${emil}`);
    const at = encodeURIComponent(String(body['joinedAt']));
    expect(await ids(`/v1/referrals?from=${at}`)).toEqual([emil]);
    expect(await ids(`/v1/referrals?to=${at}`)).toEqual([dora, cara]);
    const qualified = encodeURIComponent(String(body['qualifiedAt']));
    expect(await ids(`/v1/referrals?period=qualified&to=${qualified}`)).toEqual([]);
    expect(await ids(`/v1/referrals?period=qualified&from=${qualified}`)).toEqual([emil, cara]);
  });

  test('a referral is found by the keys of its invitee, and by no others', async () => {
    expect(await ids('/v1/referrals?email=CARA@example.com')).toEqual([cara]);
    expect(await ids('/v1/referrals?externalId=crm-7')).toEqual([cara]);
    expect(await ids('/v1/referrals?email=cara@example.com&externalId=crm-7')).toEqual([cara]);
    expect(await ids('/v1/referrals?email=dora@example.com&externalId=crm-7')).toEqual([]);
    expect(await ids('/v1/referrals?email=ann@example.com')).toEqual([]);
    expect(await ids('/v1/referrals?email=nobody@example.com')).toEqual([]);
    expect(await ids('/v1/referrals?email=cara@example.com&stage=submitted')).toEqual([]);
  });

  test('referrals are found by a code: the one whose own it is, or those by a share code', async () => {
    const own = textAt(await call('GET', `/v1/referrals/${cara}`), 'code');
    expect(await ids(`/v1/referrals?code=${own}`)).toEqual([cara]);
    expect(await ids('/v1/referrals?code=ANN-10')).toEqual([dora, cara]);
    expect(await ids(`/v1/referrals?code=${own}&advocate=${ann.id}`)).toEqual([cara]);
    expect(await ids('/v1/referrals?code=ANN-10&email=dora@example.com')).toEqual([dora]);
    for (const query of [
      'code=NO',
      `code=${own}&email=dora@example.com`,
      `code=ANN-10&advocate=${ben.id}`,
      `code=${ben.code}&email=dora@example.com`,
    ])
      expect(await ids(`/v1/referrals?${query}`)).toEqual([]);
  });

  test('an advocate is found by every key, role and tier', async () => {
    for (const query of ['email=ann@example.com', 'externalId=crm-1', 'code=ANN-10'])
      expect(await ids(`/v1/advocates?${query}`)).toEqual([ann.id]);
    expect(await ids('/v1/advocates?role=influencer')).toEqual([ben.id]);
    expect(await ids(`/v1/advocates?phone=${encodeURIComponent('+1 555 0100')}`)).toEqual([ben.id]);
    for (const query of ['email=dora@example.com', 'email=ann@example.com&role=influencer', 'tier=gold', 'code=NO'])
      expect(await ids(`/v1/advocates?${query}`)).toEqual([]);
    const all = await ids('/v1/advocates');
    expect(await ids('/v1/advocates?order=desc')).toEqual(all.toReversed());
    const newest = await call('GET', '/v1/advocates?limit=1&order=desc');
    expect(await ids(`/v1/advocates?order=desc&cursor=${textAt(newest, 'next')}`)).toEqual(all.toReversed().slice(1));
  });

  test('rewards are found by state, kind, person, referral and rule, in pages', async () => {
    const all = await ids('/v1/rewards');
    expect(all.length).toBe(2);
    const { body } = await call('GET', '/v1/rewards');
    const rows = body['rows'] as Record<'id' | 'state' | 'kind' | 'person' | 'referral' | 'rule', string>[];
    for (const name of ['state', 'kind', 'person', 'referral', 'rule'] as const) {
      const value = rows.at(-1)?.[name] ?? '';
      const expected = rows.filter((row) => row[name] === value).map(({ id }) => id);
      expect(await ids(`/v1/rewards?${name}=${encodeURIComponent(value)}`)).toEqual(expected);
    }
    const first = await call('GET', '/v1/rewards?limit=1');
    expect(await ids(`/v1/rewards?cursor=${textAt(first, 'next')}`)).toEqual(all.slice(1));
    expect(await ids('/v1/rewards?order=desc')).toEqual(all.toReversed());
    const newest = await call('GET', '/v1/rewards?limit=1&order=desc');
    expect(await ids(`/v1/rewards?order=desc&cursor=${textAt(newest, 'next')}`)).toEqual(all.toReversed().slice(1));
    expect(await call('GET', '/v1/rewards?state=everything')).toMatchObject({ status: 422, body: { code: 'RK400' } });
  });

  test('a move is undone, then the one before it, until nothing is left to undo', async () => {
    const undo = (key?: string) =>
      call('POST', `/v1/referrals/${dora}/undo`, {
        body: { reason: 'the wrong friend' },
        ...(key !== undefined && { headers: { 'idempotency-key': key } }),
      });
    expect(await undo()).toMatchObject({ status: 409, body: { code: 'RK420', hint: expect.stringMatching(/./) } });
    for (const to of ['registered', 'booked'])
      await call('POST', `/v1/referrals/${dora}/move`, { body: { to, reason: 'by telephone' } });
    const first = await undo(`undo-1-${kind}`);
    expect(first).toMatchObject({ status: 200, body: { decision: { stage: { from: 'booked', to: 'registered' } } } });
    expect((await undo(`undo-1-${kind}`)).text).toBe(first.text);
    expect(await undo()).toMatchObject({ status: 200, body: { decision: { stage: { to: 'submitted' } } } });
    expect(await undo()).toMatchObject({ status: 409, body: { code: 'RK420' } });
    expect(await call('POST', `/v1/referrals/${dora}/undo`, { body: {} })).toMatchObject({
      status: 422,
      body: { pointer: '/reason' },
    });
    expect(await call('POST', '/v1/referrals/r_none/undo', { body: { reason: 'x' } })).toMatchObject({ status: 404 });
    const story = await call('GET', `/v1/referrals/${dora}/decisions`);
    expect(story.body['rows']).toHaveLength(5);
  });
});
