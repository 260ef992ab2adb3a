import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { clinic, START, testServer, textAt } from './testServer.ts';

let server: Awaited<ReturnType<typeof testServer>>;
const call: typeof server.call = (...request) => server.call(...request);

beforeAll(async () => {
  server = await testServer();
});
afterAll(() => server.stop());

describe('programs', () => {
  const publish = (program: unknown) => call('POST', '/v1/programs/iv-clinic/publish', { body: program });
  const changed = (change: (program: Record<string, unknown>) => void) => {
    const program = { ...structuredClone(clinic()), version: 9, tests: [] };
    change(program);
    return program;
  };

  test('are listed, read, checked and tested', async () => {
    expect(await call('GET', '/v1/programs')).toMatchObject({
      status: 200,
      body: { rows: [{ id: 'iv-clinic', version: 1 }] },
    });
    expect((await call('GET', '/v1/programs/iv-clinic')).body).toMatchObject({
      id: 'iv-clinic',
      lifecycle: { initial: 'submitted' },
    });
    expect(await call('POST', '/v1/programs/iv-clinic/check')).toMatchObject({
      status: 200,
      body: {
        findings: [],
        atMost: expect.arrayContaining([
          'One advocate can earn at most 10,600.00 USD a month, and at most 1,090.00 USD for one friend.',
        ]),
      },
    });
    expect(await call('POST', '/v1/programs/iv-clinic/test')).toMatchObject({ status: 200, body: { failed: 0 } });
  });

  test('are simulated on an empty state, and nothing of it is kept', async () => {
    const events = [
      { id: 's1', type: 'advocate.joined', at: START, who: { email: 'a@example.com' }, mint: { share: 'SIM-1' } },
      { id: 's2', type: 'referral.submitted', at: START, who: { code: 'SIM-1', email: 'b@example.com' } },
    ];
    expect(await call('POST', '/v1/programs/iv-clinic/simulate', { body: { events } })).toMatchObject({
      status: 200,
      body: {
        rows: [{}, { decision: { stage: { to: 'submitted' } }, why: expect.arrayContaining([expect.any(String)]) }],
      },
    });
    expect((await call('GET', '/v1/events/api/s2')).status).toBe(404);
    const nobody = [events[0], { ...events[1], who: {} }];
    expect(await call('POST', '/v1/programs/iv-clinic/simulate', { body: { events: nobody } })).toMatchObject({
      status: 422,
      body: { code: 'RK203', pointer: '/events/1/who' },
    });
  });

  test.each([
    [
      'an unknown stage',
      (program: Record<string, unknown>) => Object.assign(program['lifecycle'] as object, { initial: 'nowhere' }),
      'RK140',
      '/lifecycle/initial',
    ],
    [
      'a wrong type',
      (program: Record<string, unknown>) => Object.assign(program, { rewards: 'many' }),
      'RK103',
      '/rewards',
    ],
    [
      'a condition that uses itself',
      (program: Record<string, unknown>) =>
        Object.assign(program, { conditions: { a: { condition: 'b' }, b: { condition: 'a' } } }),
      'RK123',
      expect.stringMatching(/^\/conditions\/[ab]/),
    ],
  ])('with %s are refused with place and remedy, and the live one stays', async (_name, change, code, pointer) => {
    const { status, body } = await publish(changed(change));
    expect({ status, body }).toMatchObject({
      status: 422,
      body: {
        findings: expect.arrayContaining([
          expect.objectContaining({ code, pointer, hint: expect.stringMatching(/\.$/) }),
        ]),
      },
    });
    expect(await call('GET', '/v1/programs')).toMatchObject({ body: { rows: [{ version: 1 }] } });
  });

  test('20,000 levels deep are refused at once', async () => {
    const levels = 20_000;
    const body = `{"id":"iv-clinic","conditions":{"deep":${'{"not":'.repeat(levels)}{}${'}'.repeat(levels)}}}`;
    for (const [method, path] of [
      ['PUT', ''],
      ['POST', '/check'],
      ['POST', '/test'],
    ] as const) {
      const headers = { 'content-type': 'application/json', 'idempotency-key': `deep${path}` };
      expect(await call(method, `/v1/programs/iv-clinic${path}`, { body, headers })).toMatchObject({
        status: 422,
        body: { code: 'RK110' },
      });
    }
  });

  test('must pass their own tests', async () => {
    const program = changed((one) => {
      const [first] = clinic()['tests'] as { expect: object }[];
      Object.assign(one, { tests: [{ ...first, expect: { stage: 'expired' } }] });
    });
    expect(await publish(program)).toMatchObject({ status: 422, body: { code: 'RK417', tests: [{ passed: false }] } });
  });

  test('are published under the next version, again without harm, and never changed', async () => {
    const next = { ...clinic(), version: 2, name: 'Second version' };
    expect(await publish(next)).toMatchObject({ status: 201, body: { version: 2, name: 'Second version' } });
    expect(await publish(next)).toMatchObject({ status: 200, body: { version: 2 } });
    expect(await publish({ ...next, name: 'Another name' })).toMatchObject({
      status: 409,
      body: { code: 'RK904', pointer: '/version' },
    });
    expect(await publish({ ...next, id: 'other' })).toMatchObject({
      status: 422,
      body: { code: 'RK400', pointer: '/id' },
    });
    expect(await call('GET', '/v1/programs')).toMatchObject({ body: { rows: [{ version: 2 }] } });
    const { timezoneRule: _rule, ...without } = { ...next, version: 3, timezone: 'America/New_York' } as Record<
      string,
      unknown
    >;
    expect((await publish(without)).status).toBe(201);
    expect(await call('GET', '/v1/programs/iv-clinic')).toMatchObject({
      body: { timezoneRule: '<-05>5<-04>4,M3.2.0,M11.1.0' },
    });
  });
});

describe('hooks', () => {
  const subscribe = (url: string, more = {}) =>
    call('POST', '/v1/hooks', { body: { url, events: ['referral.qualified'], ...more } });

  test('show their secret once', async () => {
    const made = await subscribe('https://93.184.216.34/hook');
    expect(made).toMatchObject({
      status: 201,
      body: { secret: expect.stringMatching(/^whsec_.{43,}/), disabledAt: null },
    });
    const listed = await call('GET', '/v1/hooks');
    expect(listed.body).toMatchObject({
      rows: [{ url: 'https://93.184.216.34/hook', events: ['referral.qualified'] }],
    });
    const everything = JSON.stringify([listed.text, await server.context.store.documents.list('hook')]);
    expect(everything).not.toContain(textAt(made, 'secret').slice('whsec_'.length));
    expect((await call('DELETE', `/v1/hooks/${textAt(made, 'id')}`)).status).toBe(204);
    expect((await call('DELETE', `/v1/hooks/${textAt(made, 'id')}`)).status).toBe(404);
  });

  test.each([
    'http://example.com/',
    'https://localhost/',
    'https://127.0.0.1/',
    'https://[::1]/',
    'https://[::ffff:10.0.0.1]/',
    'https://10.1.2.3/',
    'https://169.254.169.254/latest',
    'https://0x7f.1/',
    'https://2130706433/',
    'https://user:secret@93.184.216.34/',
    'https://93.184.216.34:22/',
    'https://foo.localhost./',
    'ftp://example.com/',
    'nonsense',
  ])('refuse %s', async (url) => {
    expect(await subscribe(url)).toMatchObject({ status: 422, body: { code: 'RK414', pointer: '/url' } });
  });

  test('refuse events that do not exist', async () => {
    expect(await subscribe('https://93.184.216.34/', { events: ['everything'] })).toMatchObject({
      status: 422,
      body: { pointer: '/events/0' },
    });
    expect(await subscribe('https://93.184.216.34/', { program: 'none' })).toMatchObject({ status: 404 });
  });
});

describe('connections', () => {
  test('take secrets and never give them back', async () => {
    const secret = 'whsec_0123456789_canary';
    const made = await call('POST', '/v1/connections', {
      body: {
        id: 'stripe-eu',
        platform: 'stripe',
        label: 'Stripe Europe',
        settings: { program: 'iv-clinic' },
        secrets: { signingSecret: secret },
      },
    });
    expect(made).toMatchObject({
      status: 201,
      body: { id: 'stripe-eu', secrets: ['signingSecret'], address: 'http://localhost:3000/in/stripe/stripe-eu' },
    });
    const everything = JSON.stringify([
      made.text,
      (await call('GET', '/v1/connections')).text,
      await server.context.store.documents.list('connection'),
    ]);
    expect(everything).not.toContain('canary');
    expect((await server.context.connections.get('stripe-eu'))?.secrets).toEqual({ signingSecret: secret });
    expect((await call('DELETE', '/v1/connections/stripe-eu')).status).toBe(204);
    expect((await call('DELETE', '/v1/connections/stripe-eu')).status).toBe(404);
  });

  test('refuse what the platform does not know', async () => {
    expect(await call('POST', '/v1/connections', { body: { platform: 'nothing' } })).toMatchObject({
      status: 422,
      body: { pointer: '/platform' },
    });
    expect(await call('POST', '/v1/connections', { body: { platform: 'stripe' } })).toMatchObject({
      status: 422,
      body: { pointer: '/secrets/signingSecret' },
    });
    expect(
      await call('POST', '/v1/connections', {
        body: { platform: 'stripe', secrets: { signingSecret: 'x' }, settings: { colour: 'red' } },
      }),
    ).toMatchObject({ status: 422, body: { pointer: '/settings/colour' } });
    expect(
      await call('POST', '/v1/connections', { body: { platform: 'code', settings: { program: 'none' } } }),
    ).toMatchObject({ status: 404 });
  });
});

describe('keys', () => {
  test('are shown once, kept as hashes, and end when withdrawn', async () => {
    const made = await call('POST', '/v1/keys', { body: { label: 'shop', scopes: ['read'] } });
    const token = textAt(made, 'key');
    expect(token).toMatch(/^rk_[\w-]{43}$/);
    expect((await call('GET', '/v1/programs', { token })).status).toBe(200);
    const listed = await call('GET', '/v1/keys');
    expect(listed.body).toMatchObject({
      rows: expect.arrayContaining([expect.objectContaining({ label: 'shop', lastUsed: START.slice(0, 10) })]),
    });
    expect(JSON.stringify([listed.text, await server.context.store.documents.list('key')])).not.toContain(token);
    expect((await call('DELETE', `/v1/keys/${textAt(made, 'id')}`)).status).toBe(204);
    expect((await call('GET', '/v1/programs', { token })).status).toBe(401);
    expect((await call('DELETE', '/v1/keys/none')).status).toBe(404);
  });

  test('a login link signs in once, within 15 minutes', async () => {
    const { keys } = server.context;
    const tokenOf = (link: string) => new URL(link).searchParams.get('token') ?? '';
    const token = tokenOf(await keys.loginLink({ role: 'admin' }));
    expect([await keys.redeem(token), await keys.redeem(token)]).toEqual([{ role: 'admin' }, null]);
    const late = tokenOf(await keys.loginLink({ role: 'advocate', program: 'iv-clinic', person: 'p_1' }));
    server.clock.advance(15 * 60_000);
    expect(await keys.redeem(late)).toBeNull();
  });
});

describe('deliveries', () => {
  test('are listed, and one that cannot be sent again says so', async () => {
    expect(await call('GET', '/v1/deliveries?state=parked')).toMatchObject({
      status: 200,
      body: { rows: [], next: null },
    });
    for (const id of ['1', 'x'])
      expect(await call('POST', `/v1/deliveries/${id}/replay`)).toMatchObject({ status: 404, body: { code: 'RK404' } });
  });
});
