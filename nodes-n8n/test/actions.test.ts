import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { installPacked, startN8n, type N8n, type Run } from './n8n.ts';
import { startServer, type TestServer } from './server.ts';

/** The packed action node in n8n-core, against a real server. */
const installed = installPacked();
let n8n: N8n;
let server: TestServer;
let executions = 0;

beforeAll(async () => {
  n8n = await startN8n(installed.folder);
  server = await startServer(n8n.receiver);
});
afterAll(async () => {
  n8n.stop();
  installed.remove();
  await server.stop();
});

type Row = Readonly<Record<string, unknown>>;
type More = Partial<Run> & { readonly items?: readonly object[] };

/** Runs an operation, each time as an execution of its own, and gives what n8n made of it. */
function run([resource, operation]: readonly [string, string], parameters: object, more: More = {}) {
  executions += 1;
  const { credentials } = server;
  const all = { resource, operation, ...parameters };
  return n8n.run({ items: [{}], credentials, executionId: `e${executions}`, ...more, parameters: all });
}

/** The items an operation puts out; throws what the node says. */
async function does(what: readonly [string, string], parameters: object = {}, more: More = {}): Promise<Row[]> {
  const { outputs, error } = await run(what, parameters, more);
  if (error !== undefined) throw new Error(`${error.message} | ${error.description}`);
  return outputs.flat().map(({ json }) => json);
}

const by = (mode: 'email' | 'id' | 'list', value: unknown) => ({ __rl: true, mode, value });
const reason = 'as the test wants it';

describe('Referral Kit: from the first advocate to the last report', () => {
  test('Advocate: add, update, get, find, get many', async () => {
    const [ada] = await does(['advocate', 'add'], {
      email: 'ada@example.com',
      additionalFields: {
        firstName: 'Ada',
        lastName: 'Keller',
        shareCode: 'ADA-50',
        role: 'member',
        fields: '{"genre":"crime"}',
      },
    });
    expect(ada).toEqual({
      id: expect.stringMatching(/^p_/) as string,
      program: 'club',
      name: 'Ada Keller',
      email: 'ada@example.com',
      consent: { email: true, sms: false, slack: true },
      role: 'member',
      shareCode: 'ADA-50',
      link: expect.any(String) as string,
      referrals: 0,
      qualified: 0,
      tier: null,
    });
    const advocateId = by('email', 'ada@example.com');
    const [updated] = await does(['advocate', 'update'], { advocateId, additionalFields: { role: 'author' } });
    expect(updated).toMatchObject({ id: ada!['id'], role: 'author' });
    const corrected = { firstName: 'Adah', email: 'adah@example.com', fields: { genre: 'crime' } };
    expect(await does(['advocate', 'update'], { advocateId, additionalFields: corrected })).toMatchObject([
      { id: ada!['id'], name: 'Adah Keller', email: 'adah@example.com' },
    ]);
    const back = { firstName: 'Ada', email: 'ada@example.com' };
    expect(await does(['advocate', 'update'], { advocateId, additionalFields: back })).toEqual([updated]);
    const { error } = await run(['advocate', 'update'], { advocateId, additionalFields: {} });
    expect(error).toMatchObject({ httpCode: '422' });
    const [raw] = await does(['advocate', 'get'], { advocateId: by('id', ada!['id']), simplify: false });
    expect(raw).toMatchObject({ person: { firstName: 'Ada' }, joinedAt: expect.any(String) as string });
    expect(await does(['advocate', 'find'], { filters: { code: 'ADA-50' } })).toEqual([updated]);
    expect(await does(['advocate', 'find'], { filters: { email: 'nobody@example.com' } })).toEqual([]);
    expect(await does(['advocate', 'getMany'], { filters: { role: 'author' } })).toEqual([updated]);
    expect(await does(['advocate', 'getMany'], { filters: { role: 'member' } })).toEqual([]);
  });

  test('Referral: log, get, find, move, undo, reject', async () => {
    const [logged] = await does(['referral', 'log'], {
      by: 'code',
      code: 'ADA-50',
      email: 'ben@example.com',
      additionalFields: { firstName: 'Ben', at: '2026-03-01T10:00:00', touchpoint: 'counter' },
    });
    expect(logged).toMatchObject({ stage: 'submitted', invitee: 'Ben', advocate: 'Ada Keller', verdict: 'clear' });
    expect(logged!['joinedAt']).toBe('2026-03-01T15:00:00Z');
    const referralId = by('email', 'ben@example.com');
    expect(await does(['referral', 'get'], { referralId })).toEqual([logged]);
    for (const filters of [{ email: 'ben@example.com' }, { code: logged!['code'] }, { code: 'ADA-50' }])
      expect(await does(['referral', 'find'], { filters })).toEqual([logged]);
    expect(await does(['referral', 'find'], { filters: { code: 'NOBODY' } })).toEqual([]);
    const moved = await does(['referral', 'move'], { referralId, stage: 'visited', reason });
    expect(moved).toMatchObject([{ outcome: 'decided', stage: 'visited', subject: logged!['id'] }]);
    expect(moved[0]!['why']).not.toEqual([]);
    expect(await does(['referral', 'undo'], { referralId, reason })).toMatchObject([{ stage: 'submitted' }]);
    await does(['referral', 'log'], {
      by: 'advocate',
      advocateId: by('email', 'ada@example.com'),
      email: 'cy@example.com',
    });
    await does(['referral', 'reject'], { referralId: by('email', 'cy@example.com'), reason });
    expect(await does(['referral', 'getMany'], { filters: { verdict: 'rejected' } })).toMatchObject([
      { inviteeEmail: 'cy@example.com' },
    ]);
  });

  test('Referral: a review is resolved', async () => {
    const additionalFields = { fields: { genre: 'reviews' } };
    await does(['referral', 'log'], { by: 'code', code: 'ADA-50', email: 'dot@example.com', additionalFields });
    const referralId = by('email', 'dot@example.com');
    expect(await does(['referral', 'get'], { referralId })).toMatchObject([{ verdict: 'review' }]);
    await does(['referral', 'resolveReview'], { referralId, resolution: 'release', reason });
    expect(await does(['referral', 'get'], { referralId })).toMatchObject([{ verdict: 'clear' }]);
  });

  test('Referral: qualify by e-mail; what nobody was referred for, or has qualified already, stops quietly or is an error', async () => {
    const qualify = (key: string, more: object = {}) =>
      run(['referral', 'qualify'], { findBy: 'email', key, additionalFields: { object: 'order-1' }, ...more });
    const { outputs } = await qualify('ben@example.com');
    expect(outputs[0]![0]!.json).toMatchObject({ outcome: 'decided', stage: 'joined' });
    const nobody = await qualify('stranger@example.com');
    expect(nobody.error).toBeUndefined();
    expect(nobody.outputs.flat()).toEqual([]);
    const again = await qualify('ben@example.com', { additionalFields: {} });
    expect(again.error).toBeUndefined();
    expect(again.outputs.flat()).toEqual([]);
    const twice = await qualify('ben@example.com', { additionalFields: {}, ifQualified: 'error' });
    expect(twice.error).toMatchObject({ httpCode: '409' });
    const { error } = await qualify('stranger@example.com', { ifNone: 'error' });
    expect(error).toMatchObject({ httpCode: '404', context: { itemIndex: 0 } });
    expect(error!.message).toContain('No referral has that');
    expect(error!.description).toContain('ifNone');
  });

  test('Reward: get many, approve, mark fulfilled, reverse, reject', async () => {
    const ofCredit = { filters: { rule: 'credit' } };
    const [credit] = await does(['reward', 'getMany'], ofCredit);
    expect(credit).toMatchObject({ state: 'held', quantity: 1250, recipient: 'Ada Keller' });
    const rewardId = by('id', credit!['id']);
    expect(await does(['reward', 'approve'], { rewardId })).toMatchObject([{ rewards: [{ state: 'available' }] }]);
    await does(['reward', 'fulfil'], { rewardId, reference: 'GIFT-1' });
    expect(await does(['reward', 'getMany'], ofCredit)).toMatchObject([{ state: 'fulfilled' }]);
    await does(['reward', 'reverse'], { rewardId, reason });
    expect(await does(['reward', 'getMany'], { filters: { state: 'reversed' } })).toMatchObject([{ rule: 'credit' }]);
    await does(['referral', 'qualify'], { findBy: 'email', key: 'dot@example.com' });
    const [second] = await does(['reward', 'getMany'], { filters: { rule: 'credit', state: 'held' } });
    await does(['reward', 'reject'], { rewardId: by('id', second!['id']), reason });
    expect(await does(['reward', 'getMany'], { filters: { rule: 'credit', state: 'rejected' } })).toHaveLength(1);
  });

  test('Advocate: points, balance, ask; Redemption: catalogue and create', async () => {
    const advocateId = by('email', 'ada@example.com');
    await does(['advocate', 'adjustPoints'], { advocateId, points: 15, reason });
    const points = async () => {
      const [{ rows }] = (await does(['advocate', 'getBalance'], { advocateId })) as [{ rows: Row[] }];
      return rows.find(({ kind }) => kind === 'points');
    };
    const before = Number((await points())!['available']);
    expect(before).toBeGreaterThanOrEqual(35);
    expect(await does(['redemption', 'getCatalogue'])).toMatchObject([{ id: 'mug', costPoints: 20 }]);
    await does(['redemption', 'create'], { advocateId, item: 'mug' });
    expect(await points()).toMatchObject({ available: before - 20 });
    expect(await does(['advocate', 'ask'], { advocateId, ask: 'tell' })).toMatchObject([{ outcome: 'decided' }]);
    const { error } = await run(['advocate', 'ask'], { advocateId, ask: 'tell' });
    expect(error).toMatchObject({ httpCode: '409' });
  });

  test.each([
    ['code', ({ code }: Row) => code],
    ['externalId', () => 'crm-7'],
    ['coupon', () => 'KIM-50'],
    ['referralId', ({ id }: Row) => id],
  ])('Referral: qualify by %s', async (findBy, key) => {
    const email = `${findBy.toLowerCase()}@example.com`;
    await does(['advocate', 'add'], { email: 'kim@example.com', additionalFields: { shareCode: 'KIM-50' } });
    const additionalFields = findBy === 'externalId' ? { externalId: 'crm-7' } : {};
    const [logged] = await does(['referral', 'log'], { by: 'coupon', coupon: 'KIM-50', email, additionalFields });
    const answered = await does(['referral', 'qualify'], { findBy, key: key(logged!) });
    expect(answered).toMatchObject([{ outcome: 'decided', subject: logged!['id'], stage: 'joined' }]);
  });

  test('Event: send one', async () => {
    await does(['referral', 'log'], { by: 'code', code: 'ADA-50', email: 'eve@example.com' });
    const about = { type: 'purchase.completed', findBy: 'email', key: 'eve@example.com' };
    const sent = await does(['event', 'send'], {
      ...about,
      additionalFields: { id: 'order-7', amountMinor: 5000, currency: 'USD', data: '{"service":"tea"}' },
    });
    expect(sent).toMatchObject([{ outcome: 'decided', stage: 'joined' }]);
    const { event } = (await server.call('GET', '/v1/events/api/order-7'))['decision']!;
    expect(event).toMatchObject({ id: 'order-7', type: 'purchase.completed' });
  });

  test('Program: get, check, simulate, replay, explain, all with a key that only reads', async () => {
    const credentials = { ...server.credentials, apiKey: await server.keyFor('read') };
    const reads = (what: readonly [string, string], parameters: object = {}) => does(what, parameters, { credentials });
    const [file] = await reads(['program', 'get']);
    expect(file).toMatchObject({ id: 'club', version: 1 });
    expect(await reads(['program', 'check'])).toMatchObject([{ atMost: expect.any(Array) as unknown[] }]);
    expect(await reads(['program', 'check'], { programFile: JSON.stringify(file) })).toHaveLength(1);
    const joins = { id: '1', type: 'advocate.joined', at: '2026-03-01T15:00:00Z', who: { email: 'zoe@example.com' } };
    const simulated = await reads(['program', 'simulate'], { events: JSON.stringify([joins, joins]) });
    expect(simulated).toMatchObject([{ repeated: false }, { repeated: true }]);
    const changed = { ...file, version: 2, rewards: [] };
    expect(await reads(['program', 'replay'], { programFile: changed })).toMatchObject([
      { comparison: { before: { version: 1 }, after: { version: 2 } } },
    ]);
    const story = await reads(['program', 'explain'], { referralId: by('email', 'ben@example.com') });
    expect(story.length).toBeGreaterThanOrEqual(4);
    expect(story[0]).toMatchObject({ decision: { event: { type: 'referral.submitted' } } });
  });

  test('Report: of a period, or from and to', async () => {
    expect(await does(['report', 'get'], { report: 'funnel', period: 'month' })).toMatchObject([{ report: 'funnel' }]);
    const filters = { from: '2026-01-01T00:00:00Z', to: '2026-02-01T00:00:00Z' };
    expect(await does(['report', 'get'], { report: 'funnel', period: 'custom', filters })).toMatchObject([
      { from: '2026-01-01T00:00:00.000Z' },
    ]);
  });
});

describe('Referral Kit: many items', () => {
  const advocates = Array.from({ length: 260 }, (_, index) => ({
    id: `join-${index}`,
    type: 'advocate.joined',
    who: { email: `many${index}@example.com` },
    data: { role: 'author' },
  }));

  test('Send Batch sends them all, in order, and each item belongs to its own', async () => {
    const { outputs } = await run(
      ['event', 'sendBatch'],
      { eventField: 'event' },
      { items: advocates.map((event) => ({ event })) },
    );
    expect(outputs[0]!.map(({ pairedItem }) => pairedItem)).toEqual(advocates.map((_, item) => ({ item })));
    expect(outputs[0]!.every(({ json }) => json['outcome'] === 'decided')).toBe(true);
  });

  test('Send Batch tells which item is wrong; with an error output the others are sent', async () => {
    const items = [{ ...advocates[0], id: 'x1' }, { id: 'x2' }, { ...advocates[1], id: 'x3' }];
    const stopped = await run(['event', 'sendBatch'], { eventField: '' }, { items });
    expect(stopped.error).toMatchObject({ context: { itemIndex: 1 } });
    const { outputs } = await run(
      ['event', 'sendBatch'],
      { eventField: '' },
      { items, onError: 'continueErrorOutput' },
    );
    expect(outputs[0]!.map(({ pairedItem }) => pairedItem)).toEqual([{ item: 0 }, { item: 2 }]);
    expect(outputs[1]).toMatchObject([{ json: { error: expect.any(String) as string }, pairedItem: { item: 1 } }]);
  });

  test('Get Many gives as many as asked for, or with Return All every page', async () => {
    const many = (parameters: object) => does(['advocate', 'getMany'], { filters: { role: 'author' }, ...parameters });
    expect(await many({ limit: 7 })).toHaveLength(7);
    const all = await many({ returnAll: true });
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    expect(all).toHaveLength(261);
  });
});

describe('Referral Kit: what comes again', () => {
  const skip = (ids: readonly unknown[], more: More & { readonly key?: string } = {}) =>
    run(['event', 'skipRepeats'], more.key === undefined ? {} : { key: more.key }, {
      items: ids.map((id) => ({ id, about: `the rest of ${String(id)}` })),
      ...more,
    });
  const through = ({ outputs }: { readonly outputs: readonly { readonly json: Row }[][] }, output = 0) =>
    (outputs[output] ?? []).map(({ json }) => json['id']);

  /** How many requests to claim were answered. */
  const claims = async () => {
    const { baseUrl, apiKey } = server.credentials;
    const answer = await fetch(`${baseUrl}metrics`, { headers: { authorization: `Bearer ${apiKey}` } });
    return Number(/route="\/v1\/once",status="200"\} (\d+)/.exec(await answer.text())?.[1] ?? 0);
  };

  test('Skip Repeats lets an item through once, unchanged and in order, and drops it in every later execution', async () => {
    const binary = { data: { data: 'aGk=', mimeType: 'text/plain', fileName: 'hi.txt' } };
    const { outputs } = await skip(['b', 'a', 'b', 7], { binary });
    expect(outputs).toEqual([
      [0, 1, 3].map((item) => {
        const id = ['b', 'a', 'b', 7][item];
        return { json: { id, about: `the rest of ${String(id)}` }, binary, pairedItem: { item } };
      }),
    ]);
    expect(through(await skip(['c', '7', 'a', 'd']))).toEqual(['c', 'd']);
    const again = await skip(['a', 'b', 'c']);
    expect(again.error).toBeUndefined();
    expect(through(again)).toEqual([]);
    expect(through(await skip(['a'], { key: '=other {{ $json.id }}' }))).toEqual(['a']);
  });

  test('of executions at the same instant one lets the item through', async () => {
    const runs = await Promise.all(Array.from({ length: 8 }, () => skip(['at once'])));
    expect(runs.flatMap((one) => through(one))).toEqual(['at once']);
  });

  test('an execution that is tried again lets through what it had claimed', async () => {
    const before = await claims();
    const ids = [...Array.from({ length: 1000 }, (_, index) => `tried ${index}`), 'late'];
    const flaky = await breaksOff();
    const first = await skip(ids, { credentials: { ...server.credentials, baseUrl: flaky.baseUrl } });
    flaky.stop();
    expect(first.error).toMatchObject({ httpCode: '503' });
    expect(await claims()).toBe(before + 1);
    const second = await skip(ids, { retryOf: first.data });
    expect(through(second)).toEqual(ids);
    expect(through(await skip(ids))).toEqual([]);
  });

  /** The server behind a door that shuts after the first request. */
  async function breaksOff() {
    let requests = 0;
    const door = createServer((request, response) => {
      requests += 1;
      if (requests > 1) return void response.writeHead(503).end();
      const { authorization = '', 'content-type': type = '' } = request.headers;
      const headers = { authorization, 'content-type': type };
      return void buffer(request)
        .then((body) => fetch(server.credentials.baseUrl.slice(0, -1) + request.url, { method: 'POST', headers, body }))
        .then(async (answer) =>
          response.writeHead(answer.status, { 'content-type': 'application/json' }).end(await answer.text()),
        );
    });
    door.listen(0, '127.0.0.1');
    await once(door, 'listening');
    const baseUrl = `http://127.0.0.1:${(door.address() as AddressInfo).port}`;
    return { baseUrl, stop: () => door.close() };
  }

  test('2,500 items go out in three requests', async () => {
    const before = await claims();
    const ids = Array.from({ length: 2500 }, (_, index) => `many ${index}`);
    expect(through(await skip(ids))).toEqual(ids);
    expect(await claims()).toBe(before + 3);
    expect(through(await skip([...ids, 'one more']))).toEqual(['one more']);
  });

  test.each([
    ['', 'The key of this item is empty'],
    [null, 'The key of this item is empty'],
    ['x'.repeat(401), 'The key is longer than 400 characters'],
  ])(
    'an item without a usable key says so and claims nothing; with an error output the others go on',
    async (bad, said) => {
      const good = [`before ${said} ${bad}`.slice(0, 60), `after ${said} ${bad}`.slice(0, 60)] as const;
      const ids = [good[0], bad, good[1]];
      const stopped = await skip(ids);
      expect(stopped.error).toMatchObject({ message: said, context: { itemIndex: 1 } });
      expect(stopped.error!.description).toContain('tells one item from another');
      const { outputs } = await skip(ids, { onError: 'continueErrorOutput' });
      expect(through({ outputs })).toEqual(good);
      expect(outputs[1]).toMatchObject([{ json: { error: said }, pairedItem: { item: 1 } }]);
    },
  );

  test('without a server nothing goes through: each item goes to the error output', async () => {
    const credentials = { ...server.credentials, baseUrl: 'http://127.0.0.1:1' };
    expect((await skip(['lost'], { credentials })).error!.message).toContain('cannot be reached');
    const { outputs } = await skip(['lost', ''], { credentials, onError: 'continueErrorOutput' });
    expect(outputs[0]).toEqual([]);
    expect(outputs[1]!.map(({ json, pairedItem }) => [json['error'], pairedItem])).toEqual([
      [expect.stringContaining('cannot be reached'), { item: 0 }],
      ['The key of this item is empty', { item: 1 }],
    ]);
  });
});

describe('Referral Kit: failing, and trying again', () => {
  const adjust = { advocateId: by('id', ''), points: 5, reason };
  const balance = async (email: string) => {
    const [{ rows }] = (await does(['advocate', 'getBalance'], { advocateId: by('email', email) })) as [
      { rows: Row[] },
    ];
    return rows.find(({ kind }) => kind === 'points')?.['available'] ?? 0;
  };

  test('an item that fails goes to the error output with its remedy, the others are done', async () => {
    const items = [
      { id: 'ben@example.com', stage: 'nowhere' },
      { id: 'eve@example.com', stage: 'left' },
    ];
    const parameters = {
      referralId: { __rl: true, mode: 'email', value: '={{ $json.id }}' },
      stage: '={{ $json.stage }}',
      reason,
    };
    const { outputs } = await run(['referral', 'move'], parameters, { items, onError: 'continueErrorOutput' });
    expect(outputs[0]).toMatchObject([{ json: { stage: 'left' }, pairedItem: { item: 1 } }]);
    expect(outputs[1]).toMatchObject([
      { json: { error: expect.any(String) as string, details: { code: 'RK408' } }, pairedItem: { item: 0 } },
    ]);
  });

  test('a key that is too small, a key that is wrong, no server: each says how to mend it', async () => {
    const { credentials } = server;
    const apiKey = await server.keyFor('integration');
    const advocateId = by('email', 'ada@example.com');
    const parameters = { advocateId, points: 5, reason };
    const small = await run(['advocate', 'adjustPoints'], parameters, { credentials: { ...credentials, apiKey } });
    expect(small.error).toMatchObject({ httpCode: '403' });
    expect(small.error!.description).toContain('scope');
    const wrong = await run(['report', 'get'], {}, { credentials: { ...credentials, apiKey: 'rk_wrong' } });
    expect(wrong.error!.description).toContain('referral-kit key create');
    const gone = await run(['report', 'get'], {}, { credentials: { ...credentials, baseUrl: 'http://127.0.0.1:1' } });
    expect(gone.error!.message).toContain('cannot be reached');
    expect(gone.error!.description).toContain('Base URL');
  });

  test('an e-mail address nobody has, and an empty choice, are said before anything is sent', async () => {
    const nobody = await run(['advocate', 'get'], { advocateId: by('email', 'nobody@example.com') });
    expect(nobody.error!.message).toContain('nobody@example.com');
    const empty = await run(['advocate', 'get'], { advocateId: by('id', '={{ $json.missing }}') });
    expect(empty.error).toMatchObject({ message: 'The parameter "advocateId" is empty', context: { itemIndex: 0 } });
  });

  test.each(['yesterday', '2026-03-01 (}}{{ 1 }})'])('"%s" is no date', async (at) => {
    const about = { type: 'evening.visited', findBy: 'email', key: 'cy@example.com', additionalFields: { at } };
    const { error } = await run(['event', 'send'], about);
    expect(error).toMatchObject({ message: `"${at}" is no date`, description: 'Write it as 2026-03-01T15:00:00Z.' });
  });

  test('an execution that failed half way and is tried again does nothing twice', async () => {
    const before = Number(await balance('ada@example.com'));
    const items = [{ to: 'ada@example.com' }, { to: 'late@example.com' }];
    const parameters = { ...adjust, advocateId: { __rl: true, mode: 'email', value: '={{ $json.to }}' } };
    const first = await run(['advocate', 'adjustPoints'], parameters, { items });
    expect(first.error).toMatchObject({ context: { itemIndex: 1 } });
    await does(['advocate', 'add'], { email: 'late@example.com' });
    const second = await run(['advocate', 'adjustPoints'], parameters, { items, retryOf: first.data });
    expect(second.error).toBeUndefined();
    expect(second.outputs[0]).toHaveLength(2);
    expect(await balance('ada@example.com')).toBe(before + 5);
    expect(await balance('late@example.com')).toBe(5);
    await run(['advocate', 'adjustPoints'], parameters, { items });
    expect(await balance('ada@example.com')).toBe(before + 10);
  });

  test('with an Idempotency Key of its own, an order is done once for any number of executions', async () => {
    const before = Number(await balance('ada@example.com'));
    const parameters = {
      ...adjust,
      advocateId: by('email', 'ada@example.com'),
      options: { idempotencyKey: 'order-1001' },
    };
    await does(['advocate', 'adjustPoints'], parameters);
    await does(['advocate', 'adjustPoints'], parameters);
    expect(await balance('ada@example.com')).toBe(before + 5);
  });
});

describe('Referral Kit: what the editor shows', () => {
  test('lists of programs, advocates, referrals and rewards, searched by words or an e-mail address', async () => {
    const list = async (method: string, filter?: string) =>
      (await n8n.list({ method, credentials: server.credentials, ...(filter && { filter }) })).result;
    expect(await list('searchPrograms')).toEqual({ results: [{ name: 'Book Club', value: 'club' }] });
    const { results } = await list('searchAdvocates', 'ada@example.com');
    expect(results).toMatchObject([{ name: 'Ada Keller (ADA-50)' }]);
    expect((await list('searchReferrals', 'BEN')).results).toMatchObject([
      { name: expect.stringContaining('Ben') as string },
    ]);
    expect((await list('searchRewards', 'credit for Ada')).results).toHaveLength(3);
    expect((await list('searchAdvocates')).paginationToken).toEqual(expect.any(String));
  });

  test.each([
    ['getStages', ['Referral received', 'Came to an evening', 'Joined the club', 'Left again']],
    ['getRewardRules', ['thanks', 'Shop credit']],
    ['getRoles', ['member', 'author']],
    ['getCatalogueItems', ['Mug']],
    ['getAsks', ['tell']],
  ])('%s', async (method, names) => {
    const parameters = { programId: by('list', 'club') };
    const { result } = await n8n.options({ method, parameters, credentials: server.credentials });
    expect(result.map(({ name }) => name)).toEqual(names);
  });

  test('the credential is tested by a request that the server answers, whether or not the address ends with a slash', async () => {
    expect(n8n.credentials).toMatchObject([
      { name: 'referralKitApi', iconUrl: { dark: expect.any(String) as string } },
    ]);
    const { result } = await n8n.authenticate(server.credentials);
    const answer = await fetch(result.baseURL + result.url, { headers: result.headers });
    expect(answer.status).toBe(200);
    const wrong = await n8n.authenticate({ ...server.credentials, apiKey: 'rk_wrong' });
    expect((await fetch(wrong.result.baseURL + wrong.result.url, { headers: wrong.result.headers })).status).toBe(401);
  });
});
