import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { signAs } from '@referral-kit/connectors';
import { testServer, textAt } from './testServer.ts';

let server: Awaited<ReturnType<typeof testServer>>;
const call: typeof server.call = (...request) => server.call(...request);
const SECRET = 'whsec_test_0123456789abcdefghijklmn';
const URL_SECRET = 'a-secret-of-more-than-24-characters';

beforeAll(async () => {
  server = await testServer();
  for (const body of [
    { platform: 'stripe', secrets: { signingSecret: SECRET } },
    { id: 'site', platform: 'code', secrets: { urlSecret: URL_SECRET } },
    { platform: 'slack', secrets: { signingSecret: SECRET, botToken: 'xoxb-1' } },
  ]) {
    await call('POST', '/v1/connections', { body });
  }
});
afterAll(() => server.stop());

async function friend(email: string) {
  const joined = await call('POST', '/v1/advocates', { body: { email: `sponsor-of-${email}` } });
  const submitted = await call('POST', '/v1/referrals', {
    body: { code: textAt(joined, 'shareCode'), invitee: { email } },
  });
  return {
    id: textAt(submitted, 'id'),
    code: textAt(submitted, 'code'),
    advocate: textAt(joined, 'id'),
    share: textAt(joined, 'shareCode'),
  };
}

describe('webhooks of a vendor', () => {
  const paid = (id: string, email: string) =>
    JSON.stringify({
      id,
      object: 'event',
      type: 'checkout.session.completed',
      created: Math.floor(server.clock.now() / 1000),
      data: {
        object: {
          id: `cs_${id}`,
          object: 'checkout.session',
          mode: 'payment',
          payment_status: 'paid',
          payment_intent: `pi_${id}`,
          amount_total: 18000,
          currency: 'usd',
          customer_details: { email },
        },
      },
    });
  const send = (body: string, headers: Record<string, string>, path = '/in/stripe/stripe') =>
    call('POST', path, {
      token: null,
      body,
      headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
    });
  const signed = (body: string, secret = SECRET, timestampMs = server.clock.now()) =>
    signAs('stripe', { body, secret, timestampMs });

  test('is answered 200 after its event is decided, and again with nothing new', async () => {
    const { id } = await friend('paula@example.com');
    const body = paid('evt_1', 'paula@example.com');
    expect(await send(body, signed(body))).toMatchObject({ status: 200, body: { received: 1 } });
    expect(await send(body, signed(body))).toMatchObject({ status: 200, body: { received: 1 } });
    const story = await call('GET', `/v1/referrals/${id}/decisions`);
    expect(story.body['rows']).toHaveLength(2);
    expect(story.body).toMatchObject({
      rows: [{}, { decision: { event: { source: 'stripe', id: 'evt_1', type: 'purchase.completed' } } }],
    });
  });

  test('forged, stale, changed or unsigned is a 401 that tells the sender nothing', async () => {
    const body = paid('evt_forged', 'paula@example.com');
    const old = server.clock.now() - 301_000;
    const attempts = [
      signed(body, 'whsec_of_somebody_else_entirely'),
      signed(body, SECRET, old),
      signed(body.replace('18000', '99999')),
      {},
    ];
    for (const headers of attempts) {
      const { status, body: problem } = await send(body, headers);
      expect({ status, problem }).toMatchObject({
        status: 401,
        problem: {
          code: 'RK412',
          detail: 'The request does not prove that it comes from the platform of this connection',
        },
      });
    }
    expect(await call('GET', '/v1/events/stripe/evt_forged')).toMatchObject({ status: 404 });
    const log = server.logged.join('\n');
    expect(log).toContain('check both clocks');
    expect(log).not.toMatch(/paula|18000/);
  });

  test('that cannot be read, is too large or goes to no connection is a problem, and nothing is kept', async () => {
    const broken = '{"id":';
    expect(await send(broken, signed(broken))).toMatchObject({ status: 422, body: { code: 'RK504' } });
    const large = paid('evt_large', 'x'.repeat(2_000_000));
    expect(await send(large, signed(large))).toMatchObject({ status: 413, body: { code: 'RK413' } });
    const body = paid('evt_lost', 'paula@example.com');
    for (const path of ['/in/stripe/unknown', '/in/typeform/stripe', '/in/nothing/stripe', '/in/constructor/stripe']) {
      expect(await send(body, signed(body), path)).toMatchObject({ status: 404, body: { code: 'RK404' } });
    }
    expect(await call('GET', '/in/stripe/stripe', { token: null })).toMatchObject({ status: 401 });
  });

  test('that only shakes hands is answered as the vendor wants it', async () => {
    const body = JSON.stringify({ type: 'url_verification', challenge: 'a-challenge', token: 'x' });
    const answered = await send(
      body,
      signAs('slack', { body, secret: SECRET, timestampMs: server.clock.now() }),
      '/in/slack/slack',
    );
    expect([answered.status, answered.text.includes('a-challenge')]).toEqual([200, true]);
  });
});

describe('a referral code that comes back', () => {
  let visitor = 0;
  beforeEach(() => {
    visitor += 1;
  });
  const comeBack = (query: string, headers = {}) =>
    call('GET', `/in/code/site?${query}`, { token: null, headers, remoteAddress: `198.51.100.${visitor}` });

  test('with the secret of the connection qualifies, once', async () => {
    const { id, code } = await friend('rita@example.com');
    const query = `code=${code}&type=appointment.attended&object=visit-c1&amountMinor=18000`;
    expect(await comeBack(`${query}&key=${URL_SECRET}`)).toMatchObject({ status: 200, body: { received: true } });
    expect(await comeBack(query, { authorization: `Bearer ${URL_SECRET}` })).toMatchObject({ status: 200 });
    expect(await call('GET', `/v1/referrals/${id}`)).toMatchObject({ body: { stage: 'attended' } });
    expect((await call('GET', `/v1/referrals/${id}/decisions`)).body['rows']).toHaveLength(2);
    expect(
      (
        await call('POST', '/in/code/site', {
          token: null,
          body: { ref: code, key: URL_SECRET, type: 'appointment.booked' },
          remoteAddress: '198.51.100.99',
        })
      ).status,
    ).toBe(200);
  });

  test('with a wrong secret is 401, without a code 422, and known and unknown codes are answered alike', async () => {
    const { code } = await friend('sven@example.com');
    expect(await comeBack(`code=${code}&key=wrong`)).toMatchObject({ status: 401, body: { code: 'RK418' } });
    expect(await comeBack(`key=${URL_SECRET}`)).toMatchObject({
      status: 422,
      body: { code: 'RK400', pointer: '/code' },
    });
    const [known, unknown] = [await comeBack(`code=${code}`), await comeBack('code=NOSUCHCODE42')];
    expect([known.status, known.text]).toEqual([unknown.status, unknown.text]);
    expect((await call('GET', '/in/code/nowhere?code=X', { token: null })).text).toBe(known.text);
  });

  test('1,000 times from forged browsers, pays 0 and moves nothing', async () => {
    const { id, code } = await friend('tara@example.com');
    for (let index = 0; index < 1000; index += 1) {
      const remoteAddress = `203.0.113.${index % 250}`;
      const url = `/in/code/site?code=${code}&type=appointment.attended&object=forged-${index}&amountMinor=99999`;
      expect((await call('GET', url, { token: null, remoteAddress })).status).toBe(200);
    }
    expect(await call('GET', `/v1/rewards?referral=${id}`)).toMatchObject({ body: { rows: [] } });
    expect(await call('GET', `/v1/referrals/${id}`)).toMatchObject({ body: { stage: 'submitted', qualifiedAt: null } });
  });

  test('more often than a person could click is 429', async () => {
    const answers = await Promise.all(Array.from({ length: 70 }, () => comeBack('code=GUESS')));
    expect(answers.filter(({ status }) => status === 429).length).toBeGreaterThan(5);
    expect(answers.at(-1)).toMatchObject({ status: 429, body: { code: 'RK429' } });
  });
});

describe('a referral link', () => {
  test('remembers the visit and leads to the landing page, for a code of nobody just the same', async () => {
    const { share } = await friend('udo@example.com');
    for (const code of [share, 'NOSUCHCODE42']) {
      const { status, headers } = await call('GET', `/r/${code}`, { token: null });
      expect({ status, location: headers.location }).toEqual({ status: 303, location: `/join/iv-clinic?ref=${code}` });
      expect(String(headers['set-cookie'])).toMatch(
        /^rk_visitor=[\w-]{22}; Max-Age=\d+; Path=\/; HttpOnly; SameSite=Lax$/,
      );
    }
  });

  test('keeps the cookie a browser has', async () => {
    const { headers } = await call('GET', '/r/ANY', {
      token: null,
      headers: { cookie: 'rk_visitor=AAAAAAAAAAAAAAAAAAAAAA' },
    });
    expect(String(headers['set-cookie'])).toContain('rk_visitor=AAAAAAAAAAAAAAAAAAAAAA');
  });
});
