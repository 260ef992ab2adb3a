import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { START, testServer, textAt, type Method } from './testServer.ts';

let server: Awaited<ReturnType<typeof testServer>>;
const call: typeof server.call = (...request) => server.call(...request);

beforeAll(async () => {
  server = await testServer();
});
afterAll(() => server.stop());

/** An advocate and the share code. */
async function advocate(email: string, more: object = {}) {
  const joined = await call('POST', '/v1/advocates', { body: { email, ...more } });
  expect([200, 201]).toContain(joined.status);
  return { id: textAt(joined, 'id'), code: textAt(joined, 'shareCode') };
}

async function referral(code: string, email: string) {
  const submitted = await call('POST', '/v1/referrals', { body: { code, invitee: { email } } });
  expect(submitted.status).toBe(201);
  return { id: textAt(submitted, 'id'), code: textAt(submitted, 'code') };
}

describe('every route', () => {
  interface Operation {
    readonly method: Method;
    readonly path: string;
    readonly secured: boolean;
  }
  const operations = (): Operation[] => {
    const { paths } = server.document as { paths: Record<string, Record<string, { security?: unknown[] }>> };
    return Object.entries(paths).flatMap(([path, item]) =>
      Object.entries(item).map(([method, { security }]) => ({
        method: method.toUpperCase() as Method,
        path,
        secured: security !== undefined,
      })),
    );
  };
  const address = (path: string) => path.replaceAll(/\{[^}]+\}/g, 'x');

  test('is in the OpenAPI 3.1 document', async () => {
    const { status, body } = await call('GET', '/openapi.json', { token: null });
    expect(status).toBe(200);
    expect(body).toMatchObject({
      openapi: '3.1.0',
      components: { schemas: { Event: {}, Decision: {}, Reward: {}, Problem: {} } },
    });
    const listed = operations().map(({ method, path }) => `${method} ${path}`);
    expect(listed).toEqual(
      expect.arrayContaining([
        'POST /v1/events',
        'POST /v1/qualify',
        'POST /in/{platform}/{connection}',
        'GET /r/{code}',
        'GET /health/live',
      ]),
    );
    expect(listed.length).toBeGreaterThan(40);
  });

  test('under /v1 needs a key: without one, and with one of nobody, the answer is a 401 problem', async () => {
    const secured = operations().filter(({ path }) => path.startsWith('/v1/'));
    expect(secured.length).toBeGreaterThan(35);
    for (const { method, path, secured: described } of secured) {
      expect(described).toBe(true);
      for (const token of [null, 'rk_nobody']) {
        const { status, headers, body } = await call(method, address(path), {
          token,
          ...(method !== 'GET' && method !== 'DELETE' && { body: {} }),
        });
        expect({ path, method, status, type: headers['content-type'] }).toEqual({
          path,
          method,
          status: 401,
          type: 'application/problem+json',
        });
        expect(body).toMatchObject({ code: 'RK401', status: 401, hint: expect.stringContaining('Bearer') });
      }
    }
  });

  test('needs the scope it names: a reading key may not write, a writing key may not administer', async () => {
    const { key: reader } = await server.context.keys.create({ label: 'reader', scopes: ['read'] });
    const { key: writer } = await server.context.keys.create({ label: 'writer', scopes: ['write'] });
    const reads = ['check', 'test', 'simulate', 'replay'].map((verb) => `/v1/programs/{id}/${verb}`);
    const changes = operations().filter(
      ({ secured, method, path }) => secured && method !== 'GET' && !reads.includes(path),
    );
    expect(operations().filter(({ path }) => reads.includes(path))).toHaveLength(reads.length);
    for (const { method, path } of changes) {
      expect({
        path,
        status: (await call(method, address(path), { token: reader, ...(method !== 'DELETE' && { body: {} }) })).status,
      }).toEqual({ path, status: 403 });
    }
    for (const [path, needs] of [
      ['/v1/keys', 'admin'],
      ['/v1/hooks', 'integration'],
      ['/v1/connections', 'admin'],
    ] as const) {
      expect(await call('POST', path, { token: writer, body: {} })).toMatchObject({
        status: 403,
        body: { code: 'RK403', needs },
      });
      expect(await call('GET', path, { token: reader })).toMatchObject({ status: 403 });
    }
  });

  test('sends the whole content security policy without inline, and no frames, sniffing or referrer', async () => {
    for (const path of ['/openapi.json', '/v1/referrals', '/nowhere', '/health/live']) {
      const { headers } = await call('GET', path);
      const policy = String(headers['content-security-policy']);
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).not.toMatch(/unsafe|\*|upgrade-insecure/);
      expect(headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'x-frame-options': 'DENY',
      });
      expect(headers).not.toHaveProperty('x-powered-by');
    }
  });

  test('that does not exist is a 404 problem', async () => {
    expect(await call('GET', '/v2/everything')).toMatchObject({
      status: 404,
      body: { code: 'RK404', detail: 'There is nothing at GET /v2/everything', docs: 'docs/api.md#rk404' },
    });
    for (const path of [
      '/v1/referrals/r_nobody',
      '/v1/advocates/p_nobody',
      '/v1/rewards/none',
      '/v1/programs/none',
      '/v1/events/api/none',
      '/v1/referrals/r_nobody/decisions',
    ]) {
      expect(await call('GET', path)).toMatchObject({ status: 404, body: { code: 'RK404' } });
    }
  });

  test('is up, and ready when a program is live', async () => {
    expect(await call('GET', '/health/live', { token: null })).toMatchObject({ status: 200, body: { status: 'ok' } });
    expect(await call('GET', '/health/ready', { token: null })).toMatchObject({ status: 200 });
  });
});

describe('bad requests', () => {
  const bad = (body: unknown, headers = {}) => call('POST', '/v1/events', { body, headers });
  const event = { id: 'bad-1', type: 'purchase.completed', who: { email: 'x@example.com' } };

  test('a body of 2 MB is 413 and says what to do', async () => {
    const { status, body } = await bad({ ...event, data: { text: 'x'.repeat(2_000_000) } });
    expect({ status, body }).toMatchObject({
      status: 413,
      body: { code: 'RK413', hint: expect.stringContaining('256 KB') },
    });
  });

  test.each([
    ['broken JSON', '{"id": ', 'application/json', { status: 400, body: { code: 'RK402' } }],
    ['text', 'hello', 'text/plain', { status: 415, body: { code: 'RK415' } }],
    ['nothing', undefined, 'application/json', { status: 400, body: { code: 'RK402' } }],
  ])('%s is no event', async (_name, body, type, answer) => {
    expect(await bad(body, { 'content-type': type })).toMatchObject(answer);
  });

  test.each([
    ['without id', { type: 'a.b', who: { email: 'x@example.com' } }, 'RK202', ''],
    ['without anybody', { ...event, who: {} }, 'RK203', '/who'],
    ['from the future', { ...event, at: '2026-03-01T15:06:00Z' }, 'RK204', '/at'],
    ['with an unknown member', { ...event, colour: 'red' }, 'RK206', '/colour'],
    ['with an amount that is no number', { ...event, data: { amountMinor: '5' } }, 'RK208', '/data/amountMinor'],
    [
      'with a reserved name',
      JSON.parse('{"id":"1","type":"a.b","who":{"email":"x@example.com"},"data":{"constructor":1}}'),
      'RK212',
      '/data/constructor',
    ],
    ['that is a number', 7, 'RK200', ''],
    ['under a source of our own', { ...event, source: 'clock' }, 'RK400', '/source'],
  ])('an event %s names place and remedy', async (_name, body, code, pointer) => {
    const { status, body: problem, text } = await bad(JSON.stringify(body), { 'content-type': 'application/json' });
    expect({ status, problem }).toMatchObject({
      status: 422,
      problem: {
        code,
        pointer,
        hint: expect.stringMatching(/.\.$/),
        docs: expect.stringContaining(code.toLowerCase()),
      },
    });
    expect(text).not.toMatch(/node_modules|\.ts:\d| at .*\(/);
  });

  test('one unreadable event refuses the whole list, with the place, and nothing of it is decided', async () => {
    const list = [
      { ...event, id: 'list-1' },
      { ...event, id: 'list-2', who: {} },
    ];
    expect(await bad(list)).toMatchObject({ status: 422, body: { code: 'RK203', pointer: '/1/who' } });
    expect((await call('GET', '/v1/events/api/list-1')).status).toBe(404);
    expect(await bad([])).toMatchObject({ status: 422 });
    expect(await bad(Array.from({ length: 1001 }, (_, index) => ({ ...event, id: `many-${index}` })))).toMatchObject({
      status: 422,
      body: { detail: 'The list has 1001 events' },
    });
  });

  test('an unknown program, an unknown field, a limit out of range', async () => {
    expect(await call('POST', '/v1/events?program=none', { body: event })).toMatchObject({ status: 404 });
    expect(await call('POST', '/v1/events?colour=red', { body: event })).toMatchObject({
      status: 422,
      body: { code: 'RK400', pointer: '/colour' },
    });
    expect(await call('GET', '/v1/referrals?limit=0')).toMatchObject({ status: 422, body: { pointer: '/limit' } });
    expect(
      await call('POST', '/v1/referrals', { body: { code: 'X', invitee: { email: 'a@example.com', colour: 1 } } }),
    ).toMatchObject({ status: 422, body: { pointer: '/invitee/colour' } });
  });
});

describe('events', () => {
  test('one is answered with its decision, again with the same, and with other content by a conflict', async () => {
    const { code } = await advocate('eve@example.com');
    const event = { id: 'submit-1', type: 'referral.submitted', at: START, who: { code, email: 'frank@example.com' } };
    const first = await call('POST', '/v1/events', { body: event });
    expect(first).toMatchObject({
      status: 200,
      body: { outcome: 'decided', stage: { from: null, to: 'submitted' }, event: { source: 'api', id: 'submit-1' } },
    });
    const again = await call('POST', '/v1/events', { body: event });
    expect(again.text).toBe(first.text);
    expect(await call('POST', '/v1/events', { body: { ...event, data: { state: 'NY' } } })).toMatchObject({
      status: 409,
      body: { code: 'RK201' },
    });
  });

  test('a sender who names no time may repeat itself later', async () => {
    const event = { id: 'no-time', type: 'customer.updated', who: { email: 'frank@example.com' } };
    const first = await call('POST', '/v1/events', { body: event });
    server.clock.advance(60_000);
    const again = await call('POST', '/v1/events', { body: event });
    expect([first.status, again.status, again.text]).toEqual([200, 200, first.text]);
  });

  test('of a list each is answered in order, and one that contradicts itself in its place', async () => {
    const { code } = await advocate('gina@example.com');
    const at = START;
    const list = [
      { id: 'order-1', type: 'referral.submitted', at, who: { code, email: 'hugo@example.com' } },
      { id: 'order-2', type: 'invitee.registered', at, who: { email: 'hugo@example.com' } },
      { id: 'order-1', type: 'referral.submitted', at, who: { code, email: 'other@example.com' } },
    ];
    const { status, body } = await call('POST', '/v1/events', { body: list });
    expect({ status, body }).toMatchObject({
      status: 200,
      body: [
        { stage: { to: 'submitted' } },
        { stage: { from: 'submitted', to: 'registered' } },
        { code: 'RK201', status: 409, pointer: '/2/id' },
      ],
    });
  });

  test('with "Prefer: respond-async" are durable and decided, and the answer is short', async () => {
    const { code } = await advocate('ina@example.com');
    const event = { id: 'async-1', type: 'referral.submitted', at: START, who: { code, email: 'jan@example.com' } };
    const { status, body, headers } = await call('POST', '/v1/events', {
      body: [event],
      headers: { prefer: 'respond-async' },
    });
    expect({ status, body, applied: headers['preference-applied'] }).toEqual({
      status: 202,
      body: { accepted: 1, refused: 0 },
      applied: 'respond-async',
    });
    expect(await call('GET', '/v1/events/api/async-1')).toMatchObject({
      status: 200,
      body: { decision: { outcome: 'decided' }, why: expect.arrayContaining([expect.any(String)]) },
    });
  });

  test('without an id take the Idempotency-Key', async () => {
    const event = { type: 'customer.updated', at: START, who: { email: 'frank@example.com' } };
    expect(
      await call('POST', '/v1/events', { body: event, headers: { 'idempotency-key': 'key-as-id' } }),
    ).toMatchObject({ status: 200, body: { event: { id: 'key-as-id' } } });
  });
});

describe('Idempotency-Key', () => {
  const post = (key: string, body: unknown) =>
    call('POST', '/v1/advocates', { body, headers: { 'idempotency-key': key } });

  test('gives the same answer to the same request', async () => {
    const first = await post('same', { email: 'kim@example.com' });
    const again = await post('same', { email: 'kim@example.com' });
    expect([again.status, again.text, again.headers['idempotency-replayed']]).toEqual([201, first.text, 'true']);
  });

  test('refuses another request under the same key', async () => {
    await post('other', { email: 'kim@example.com' });
    expect(await post('other', { email: 'lea@example.com' })).toMatchObject({ status: 409, body: { code: 'RK409' } });
  });

  test('lets one of many at once do the work', async () => {
    const answers = await Promise.all(
      Array.from({ length: 10 }, () =>
        call('POST', '/v1/keys', { body: { label: 'one', scopes: ['read'] }, headers: { 'idempotency-key': 'many' } }),
      ),
    );
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    const { body } = await call('GET', '/v1/keys');
    expect((body['rows'] as { label: string }[]).filter(({ label }) => label === 'one')).toHaveLength(1);
  });

  test('keeps no secret in the clear', async () => {
    const { body } = await call('POST', '/v1/keys', {
      body: { label: 'sealed', scopes: ['read'] },
      headers: { 'idempotency-key': 'sealed' },
    });
    const kept = JSON.stringify(await server.context.store.documents.list('idempotency'));
    expect(kept).not.toContain(String(body['key']));
  });

  test('that cannot be one is refused', async () => {
    expect(await post('with space', {})).toMatchObject({ status: 422, body: { code: 'RK400' } });
  });
});

describe('advocates and referrals', () => {
  test('an advocate has a share code, a link and a balance', async () => {
    const { id, code } = await advocate('mia@example.com', { firstName: 'Mia', role: 'patient' });
    expect(await call('GET', `/v1/advocates/${id}`)).toMatchObject({
      status: 200,
      body: {
        person: { email: 'mia@example.com', firstName: 'Mia' },
        role: 'patient',
        link: `http://localhost:3000/r/${code}`,
      },
    });
    expect(await call('GET', `/v1/advocates/${id}/balance`)).toMatchObject({ status: 200, body: { rows: [] } });
    expect(await call('POST', '/v1/advocates', { body: { firstName: 'Nobody' } })).toMatchObject({
      status: 422,
      body: { code: 'RK400' },
    });
    expect(await advocate('mia@example.com')).toEqual({ id, code });
  });

  test('lists come in pages', async () => {
    const first = await call('GET', '/v1/advocates?limit=2');
    expect(first.body['rows']).toHaveLength(2);
    const second = await call('GET', `/v1/advocates?limit=2&cursor=${encodeURIComponent(textAt(first, 'next'))}`);
    expect(textAt(second, 'rows', 0, 'id')).not.toBe(textAt(first, 'rows', 0, 'id'));
  });

  test('a referral tells its whole story and why, for operator and advocate', async () => {
    const { code } = await advocate('nora@example.com');
    const { id } = await referral(code, 'otto@example.com');
    expect(
      (await call('POST', '/v1/referrals', { body: { code, invitee: { email: 'otto@example.com' } } })).status,
    ).toBe(200);
    expect(
      (await call('POST', `/v1/referrals/${id}/move`, { body: { to: 'registered', reason: 'came by in person' } }))
        .status,
    ).toBe(200);
    const story = await call('GET', `/v1/referrals/${id}/decisions`);
    expect(story.body['rows']).toHaveLength(3);
    expect(story.body).toMatchObject({
      rows: [
        { decision: { stage: { to: 'submitted' } }, why: expect.arrayContaining([expect.any(String)]) },
        {},
        { decision: { event: { type: 'referral.move' }, stage: { to: 'registered' } } },
      ],
    });
    expect((await call('GET', `/v1/referrals/${id}/decisions?for=advocate`)).status).toBe(200);
    expect(await call('GET', `/v1/referrals/${id}`)).toMatchObject({
      body: { stage: 'registered', invitee: { email: 'otto@example.com' } },
    });
    expect(await call('GET', '/v1/referrals?stage=registered&sort=joined&order=desc')).toMatchObject({ status: 200 });
  });

  test('people come with where they may be written to, wherever they are shown', async () => {
    const said = { phone: '+1 555 0142', consent: { sms: true, email: false } };
    const { id, code } = await advocate('wanda@example.com', said);
    const friend = await referral(code, 'xaver@example.com');
    const mine = { consent: { email: false, sms: true, slack: true }, optedOut: false };
    const theirs = { consent: { email: true, sms: false, slack: true }, optedOut: false };
    expect(await call('GET', `/v1/advocates/${id}`)).toMatchObject({ body: { id, person: mine } });
    expect(await call('GET', '/v1/advocates?email=wanda@example.com')).toMatchObject({
      body: { rows: [{ id, person: mine }] },
    });
    expect(await call('GET', `/v1/referrals/${friend.id}`)).toMatchObject({
      body: { advocate: { id, ...mine }, invitee: { email: 'xaver@example.com', ...theirs } },
    });
    const optsOut = { id: 'wanda-is-out', type: 'advocate.optedOut', who: { advocateId: id } };
    expect(await call('POST', '/v1/events', { body: optsOut })).toMatchObject({ status: 200 });
    expect(await call('GET', `/v1/advocates/${id}`)).toMatchObject({
      body: { person: { consent: { email: false, sms: false, slack: false }, optedOut: true } },
    });
    expect(await call('POST', `/v1/people/${id}/erase`, { body: { reason: 'asked us to' } })).toMatchObject({
      status: 200,
    });
    expect((await call('GET', `/v1/referrals/${friend.id}`)).body['advocate']).toEqual({ id });
  });

  test('nobody is referred by nobody, and nobody refers with a code that does not exist', async () => {
    expect(await call('POST', '/v1/referrals', { body: { invitee: { email: 'p@example.com' } } })).toMatchObject({
      status: 422,
      body: { code: 'RK400' },
    });
    expect(await call('POST', '/v1/referrals', { body: { code: 'ABC', invitee: {} } })).toMatchObject({
      status: 422,
      body: { pointer: '/invitee' },
    });
    expect(
      await call('POST', '/v1/referrals', { body: { code: 'NO-SUCH-CODE', invitee: { email: 'p@example.com' } } }),
    ).toMatchObject({ status: 404, body: { code: 'RK405' } });
  });

  test('an order that may not be is refused with its why and changes nothing', async () => {
    const { code } = await advocate('quin@example.com');
    const { id } = await referral(code, 'rosa@example.com');
    expect(
      await call('POST', `/v1/referrals/${id}/move`, { body: { to: 'nowhere', reason: 'typing error' } }),
    ).toMatchObject({ status: 409, body: { code: 'RK408', decision: { outcome: 'refused' } } });
    expect(
      await call('POST', `/v1/referrals/${id}/review`, {
        body: { resolution: 'release', reason: 'nothing to review' },
      }),
    ).toMatchObject({ status: 409 });
    expect(await call('POST', `/v1/referrals/${id}/reject`, { body: { reason: 'a test' } })).toMatchObject({
      status: 200,
      body: { decision: { verdict: 'rejected' } },
    });
    expect(await call('POST', `/v1/referrals/${id}/move`, { body: { to: 'booked' } })).toMatchObject({
      status: 422,
      body: { pointer: '/reason' },
    });
  });
});

describe('qualify', () => {
  test('by referral code, e-mail and own id', async () => {
    const { code } = await advocate('sam@example.com');
    const one = await referral(code, 'tina@example.com');
    expect(
      await call('POST', '/v1/qualify', { body: { code: one.code, object: 'visit-q1', amountMinor: 18000 } }),
    ).toMatchObject({ status: 200, body: { matched: true, decision: { subject: { id: one.id } } } });
    const two = await referral(code, 'ugo@example.com');
    expect(
      await call('POST', '/v1/qualify', {
        body: { email: 'UGO@example.com', type: 'appointment.attended', object: 'visit-q2' },
      }),
    ).toMatchObject({ status: 200, body: { decision: { subject: { id: two.id }, stage: { to: 'attended' } } } });
    expect(
      await call('POST', '/v1/referrals', {
        body: { code, invitee: { email: 'vera@example.com', externalId: 'crm-9' } },
      }),
    ).toMatchObject({ status: 201 });
    expect(await call('POST', '/v1/qualify', { body: { externalId: 'crm-9' } })).toMatchObject({
      status: 200,
      body: { matched: true },
    });
  });

  test('a share code that fits several referrals is a conflict that names them, and nothing is decided', async () => {
    const { code } = await advocate('wim@example.com');
    const ids = [await referral(code, 'xena@example.com'), await referral(code, 'yuri@example.com')].map(
      ({ id }) => id,
    );
    const { status, body } = await call('POST', '/v1/qualify', { body: { coupon: code } });
    expect({ status, code: body['code'], matches: new Set(body['matches'] as string[]) }).toEqual({
      status: 409,
      code: 'RK406',
      matches: new Set(ids),
    });
    for (const id of ids)
      expect(await call('GET', `/v1/referrals/${id}`)).toMatchObject({ body: { qualifiedAt: null } });
  });

  test('a second time is a conflict, or fine when asked for; nothing is earned again', async () => {
    const { code } = await advocate('zita@example.com');
    const { id } = await referral(code, 'abel@example.com');
    const again = (more: object) => call('POST', '/v1/qualify', { body: { referralId: id, ...more } });
    expect(await again({ ifQualified: 'ignore' })).toMatchObject({ status: 200, body: { matched: true } });
    const rewards = async () => (await call('GET', `/v1/rewards?referral=${id}`)).body['rows'];
    const earned = await rewards();
    expect(earned).not.toEqual([]);
    expect(await again({})).toMatchObject({ status: 409, body: { code: 'RK408' } });
    expect(await again({ ifQualified: 'ignore' })).toMatchObject({
      status: 200,
      body: { matched: true, already: true, decision: { outcome: 'refused', reason: 'already_qualified' } },
    });
    expect(await rewards()).toEqual(earned);
    expect(
      await again({ ifQualified: 'ignore', type: 'referral.move', data: { to: 'nowhere', reason: 'wrong' } }),
    ).toMatchObject({ status: 409, body: { code: 'RK408' } });
  });

  test('nobody is 404, or fine when asked for; nothing is kept', async () => {
    expect(await call('POST', '/v1/qualify', { body: { code: 'NO-SUCH-CODE' } })).toMatchObject({
      status: 404,
      body: { code: 'RK405' },
    });
    expect(
      await call('POST', '/v1/qualify', { body: { email: 'nobody@example.com', ifNone: 'ignore' } }),
    ).toMatchObject({ status: 200, body: { matched: false } });
    expect(await call('POST', '/v1/qualify', { body: { object: 'visit' } })).toMatchObject({
      status: 422,
      body: { code: 'RK400' },
    });
  });
});

describe('rewards', () => {
  test('are approved, given and taken back by orders', async () => {
    const { id: person, code } = await advocate('star@example.com', { role: 'influencer', terms: '2026-01' });
    const { code: referralCode } = await referral(code, 'zoe@example.com');
    await call('POST', '/v1/qualify', {
      body: { code: referralCode, type: 'appointment.attended', object: 'visit-r1', amountMinor: 18000 },
    });
    const listed = await call('GET', `/v1/rewards?person=${person}`);
    const id = textAt(listed, 'rows', 0, 'id');
    expect(listed.body).toMatchObject({
      rows: [
        {
          rule: 'influencer-cash',
          state: 'held',
          quantity: 2500,
          unit: 'USD',
          waitsFor: expect.arrayContaining(['approval']),
        },
      ],
    });
    const at = encodeURIComponent(id);
    expect(await call('POST', `/v1/rewards/${at}/fulfil`, { body: {} })).toMatchObject({
      status: 409,
      body: { code: 'RK408' },
    });
    expect(await call('POST', `/v1/rewards/${at}/approve`)).toMatchObject({
      status: 200,
      body: { decision: { outcome: 'decided' } },
    });
    expect(await call('POST', `/v1/rewards/${at}/reverse`, { body: { reason: 'by mistake' } })).toMatchObject({
      status: 200,
      body: { decision: { rewards: [{ state: 'reversed' }] } },
    });
    expect(await call('GET', `/v1/rewards/${at}`)).toMatchObject({
      status: 200,
      body: { state: 'reversed', quantity: 0 },
    });
  });
});
