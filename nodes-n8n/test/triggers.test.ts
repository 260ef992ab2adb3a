import { createHmac } from 'node:crypto';
import { installPacked, startN8n, type N8n, type Triggering } from './n8n.ts';
import { startServer, type TestServer } from './server.ts';

/** The packed triggers in n8n-core, told by a real server. */
const installed = installPacked();
let n8n: N8n;
let server: TestServer;

beforeAll(async () => {
  n8n = await startN8n(installed.folder);
  server = await startServer(n8n.receiver);
  await server.call('POST', '/v1/advocates', { email: 'ada@example.com', shareCode: 'ADA-50', role: 'member' });
  await server.call('POST', '/v1/advocates', { email: 'cy@example.com', shareCode: 'CY-50', role: 'author' });
});
afterAll(async () => {
  n8n.stop();
  installed.remove();
  await server.stop();
});

type Kept = Record<string, unknown>;

const listening = (parameters: object, kept: Kept = {}): Triggering => ({
  parameters: { events: ['referral.created'], ...parameters },
  credentials: server.credentials,
  kept,
});
const hooks = async () =>
  (await server.call('GET', '/v1/hooks'))['rows'] as unknown as { id: string; events: string[] }[];
const refer = (email: string, code = 'ADA-50') => server.call('POST', '/v1/referrals', { code, invitee: { email } });

describe('Referral Kit Trigger', () => {
  /** What n8n does when a workflow is switched on. */
  async function activate(parameters: object = {}, kept: Kept = {}): Promise<Kept> {
    const exists = await n8n.hook({ method: 'checkExists', ...listening(parameters, kept) });
    if (exists.result) return kept;
    const created = await n8n.hook({ method: 'create', ...listening(parameters, kept) });
    if (created.error !== undefined) throw new Error(created.error.message);
    return created.kept;
  }
  const deactivate = (kept: Kept, parameters: object = {}) =>
    n8n.hook({ method: 'delete', ...listening(parameters, kept) });

  test('subscribes once, is found again, and leaves nothing behind', async () => {
    const kept = await activate();
    expect(kept).toEqual({ hookId: expect.stringMatching(/^hook_/), secret: expect.stringMatching(/^whsec_/) });
    expect(await activate({}, kept)).toBe(kept);
    expect(await hooks()).toHaveLength(1);
    expect((await deactivate(kept)).kept).toEqual({});
    expect(await hooks()).toEqual([]);
    expect((await deactivate(kept)).result).toBe(true);
  });

  test('subscribes anew when other events are wanted, or what it kept was lost, and ends the hook of before', async () => {
    const first = await activate();
    const second = await activate({ events: ['*'], stage: 'joined' }, first);
    expect(second['hookId']).not.toBe(first['hookId']);
    const ofAuthors = { events: ['*'], stage: 'joined', role: 'author' };
    const narrowed = await activate(ofAuthors, second);
    expect(narrowed['hookId']).not.toBe(second['hookId']);
    expect(await activate(ofAuthors, narrowed)).toBe(narrowed);
    const third = await activate({ events: ['reward.due'] });
    expect(await hooks()).toMatchObject([{ id: third['hookId'], events: ['reward.due'] }]);
    await deactivate({}, { events: ['reward.due'] });
    expect(await hooks()).toEqual([]);
  });

  test('starts a workflow when the server calls, with what happened', async () => {
    const kept = await activate();
    await refer('ben@example.com');
    const { items, status } = await n8n.called();
    expect(status).toBe(200);
    expect(items).toMatchObject([
      {
        json: {
          type: 'referral.created',
          data: { program: 'club', stage: 'submitted' },
          id: expect.any(String) as string,
        },
      },
    ]);
    expect(items![0]!.json).not.toHaveProperty('record');
    await deactivate(kept);
  });

  test('tells only of the role that is wanted, with the full record', async () => {
    const kept = await activate({ role: 'author', fullRecord: true });
    await refer('dot@example.com');
    await refer('eve@example.com', 'CY-50');
    const { items } = await n8n.called();
    expect(items).toMatchObject([{ json: { record: { role: 'author', invitee: { email: 'eve@example.com' } } } }]);
    await deactivate(kept);
  });

  test('a call that was not signed with the secret, or long ago, is refused and starts nothing', async () => {
    const kept = await activate();
    const body = JSON.stringify({
      type: 'referral.created',
      timestamp: '2026-03-01T15:00:00Z',
      data: { program: 'club' },
    });
    const post = async (secret: string, seconds: number, sent = body) => {
      const key = Buffer.from(secret.slice('whsec_'.length), 'base64');
      const signature = createHmac('sha256', key).update(`msg_1.${seconds}.${body}`).digest('base64');
      const headers = {
        'webhook-id': 'msg_1',
        'webhook-timestamp': `${seconds}`,
        'webhook-signature': `v1,bm8= v1,${signature}`,
      };
      const answer = await fetch(`http://${n8n.receiver}/webhook/w1/webhook`, { method: 'POST', headers, body: sent });
      return { status: answer.status, items: (await n8n.called()).items };
    };
    const now = Math.floor(Date.now() / 1000);
    const secret = String(kept['secret']);
    expect(await post(secret, now)).toMatchObject({ status: 200, items: [{ json: { id: 'msg_1' } }] });
    const refused = { status: 401, items: null };
    expect(await post(`whsec_${Buffer.alloc(32).toString('base64')}`, now)).toEqual(refused);
    expect(await post(secret, now - 600)).toEqual(refused);
    expect(await post(secret, now, body.replace('club', 'clan'))).toEqual(refused);
    await deactivate(kept);
  });

  test('says how to mend it when the server may not call this address, or does not know the key', async () => {
    const { credentials } = server;
    const other = await startServer('127.0.0.1:1');
    const refused = await n8n.hook({ method: 'create', ...listening({}), credentials: other.credentials });
    expect(refused.error!.description).toContain('Referral Kit Polling Trigger');
    const unknown = await n8n.hook({
      method: 'create',
      ...listening({}),
      credentials: { ...credentials, apiKey: 'rk_wrong' },
    });
    expect(unknown.error).toMatchObject({ httpCode: '401' });
    await other.stop();
  });
});

describe('Referral Kit Polling Trigger', () => {
  async function poll(parameters: object, kept: Kept = {}, mode: 'manual' | 'trigger' = 'trigger') {
    const { result, kept: after, error } = await n8n.poll({ ...listening(parameters, kept), mode });
    const items = result?.[0]?.map(({ json }) => json) ?? [];
    return { items, kept: after as Kept, error };
  }

  test('begins with now, then tells everything once, oldest first', async () => {
    const parameters = { events: ['*'] };
    const begun = await poll(parameters);
    expect(begun.items).toEqual([]);
    await refer('fay@example.com');
    await refer('gus@example.com');
    const first = await poll(parameters, begun.kept);
    expect(first.items.map(({ type }) => type)).toEqual([
      'referral.created',
      'reward.due',
      'points.changed',
      'referral.created',
      'reward.due',
      'points.changed',
    ]);
    expect((await poll(parameters, first.kept)).items).toEqual([]);
    await refer('hal@example.com');
    const second = await poll(parameters, first.kept);
    const ids = [...first.items, ...second.items].map(({ id }) => id);
    expect(new Set(ids).size).toBe(9);
  });

  test('reads as many pages as it takes, and tells nothing of other events, stages and roles', async () => {
    const parameters = { events: ['referral.created'], role: 'author', fullRecord: true };
    const { kept } = await poll(parameters);
    for (let count = 0; count < 120; count += 1)
      // Referrals come one after the other.
      // oxlint-disable-next-line no-await-in-loop
      await refer(`page${count}@example.com`, count % 2 === 0 ? 'ADA-50' : 'CY-50');
    const { items } = await poll(parameters, kept);
    expect(items).toHaveLength(60);
    expect(items[0]).toMatchObject({ type: 'referral.created', record: { invitee: { email: 'page1@example.com' } } });
    expect(items.at(-1)).toMatchObject({ record: { invitee: { email: 'page119@example.com' } } });
    expect((await poll({ ...parameters, stage: 'joined' }, kept)).items).toEqual([]);
  });

  test('after a failure it tells the same again and loses nothing', async () => {
    const begun = await poll({});
    await refer('ian@example.com');
    const down = { ...server.credentials, baseUrl: 'http://127.0.0.1:1' };
    const failed = await n8n.poll({ ...listening({}, begun.kept), credentials: down });
    expect(failed.error!.message).toContain('cannot be reached');
    expect(failed.kept).toEqual(begun.kept);
    expect((await poll({}, begun.kept)).items).toHaveLength(1);
  });

  test('keeps one place for whatever is listened for, and begins anew at another server', async () => {
    const begun = await poll({ events: ['budget.low'] });
    await refer('jo@example.com');
    const nothing = await poll({ events: ['budget.low'] }, begun.kept);
    expect(nothing.items).toEqual([]);
    const programId = { __rl: true, mode: 'id', value: 'club' };
    expect((await poll({ programId }, begun.kept)).items).toHaveLength(1);
    expect((await poll({ programId }, nothing.kept)).items).toEqual([]);
    const elsewhere = await poll({}, { ...begun.kept, of: 'https://elsewhere.example' });
    expect(elsewhere.items).toEqual([]);
    expect(elsewhere.kept).toEqual(nothing.kept);
  });

  test('goes with a key for integrations', async () => {
    const credentials = { ...server.credentials, apiKey: await server.keyFor('integration') };
    const begun = await n8n.poll({ ...listening({}), credentials });
    await refer('kim@example.com');
    const { result } = await n8n.poll({ ...listening({ fullRecord: true }, begun.kept), credentials });
    expect(result).toMatchObject([[{ json: { record: { invitee: { email: 'kim@example.com' } } } }]]);
  });

  test('after a long time it tells a thousand a poll, each thing once', async () => {
    const { kept } = await poll({ events: ['participant.added'] });
    const events = Array.from({ length: 1000 }, (_, index) => ({
      id: `crowd-${index}`,
      type: 'advocate.joined',
      who: { email: `crowd${index}@example.com` },
    }));
    const more = events.map(({ id, ...event }) => ({
      ...event,
      id: `${id}-more`,
      who: { email: `more-${event.who.email}` },
    }));
    await server.call('POST', '/v1/events', events);
    await server.call('POST', '/v1/events', more.slice(0, 50));
    const first = await poll({ events: ['participant.added'] }, kept);
    const second = await poll({ events: ['participant.added'] }, first.kept);
    const told = [...first.items, ...second.items].map(({ data }) => (data as { advocate: string }).advocate);
    expect([first.items.length, second.items.length]).toEqual([1000, 50]);
    expect(new Set(told).size).toBe(1050);
  });

  test('shows the newest when somebody tries it out, and keeps its place', async () => {
    const { items, kept } = await poll({}, { of: '', after: '1' }, 'manual');
    expect(items).toMatchObject([{ type: 'referral.created' }, {}, {}]);
    expect(kept).toEqual({ of: '', after: '1' });
  });
});
