import { readFileSync } from 'node:fs';
import type { Template } from '../../nodes-n8n/test/lintTemplate.ts';
import { startServer, type TestServer } from '../../nodes-n8n/test/server.ts';
import type { Json } from './json.ts';
import { bringIn, credential, executionsOf, publish, settle, unpublish, type Part } from './lifecycle.ts';
import { startRecorder } from './recorder.ts';
import { withKey } from './senders.ts';
import { refer, Show, type Imported } from './show.ts';
import { openTheatre, type Theatre } from './theatre.ts';

/** n8n in queue mode: one process listens, two others, with homes of their own, do the executions. */

let theatre: Theatre;
let server: TestServer;
let credentials: NonNullable<Part['credentials']>;

beforeAll(async () => {
  theatre = await openTheatre({ workers: 2 });
  theatre.proxy.play([]);
  server = await startServer(theatre.entrance.host);
  credentials = await credential(theatre.n8n, 'referralKitApi', server.credentials);
});
afterAll(async () => {
  await theatre.stop();
  await server.stop();
});

const people = Array.from({ length: 20 }, (_, number) => `friend-${number}@example.com`);

describe('forty deliveries of twenty events at once', () => {
  let sale: string;
  let listens: string;

  beforeAll(async () => {
    for (const email of people) {
      // One after the other, as the same advocate refers them.
      // oxlint-disable-next-line no-await-in-loop
      await refer(server, { email });
    }
    sale = await bringIn(theatre.n8n, 'sale', saleParts('sale', credentials));
    listens = await bringIn(theatre.n8n, 'listens', [
      {
        name: 'Referral Kit Trigger',
        type: 'n8n-nodes-referral-kit.referralKitTrigger',
        webhookId: 'listens',
        credentials,
        parameters: { events: ['referral.qualified'], fullRecord: true },
      },
    ]);
    await Promise.all([publish(theatre.n8n, sale), publish(theatre.n8n, listens)]);
    await Promise.all([...people, ...people].map((email) => post('sale', { email, order: `order of ${email}` })));
    await settle(theatre, server, sale);
    await settle(theatre, server, listens);
  });

  test('are forty executions, which both workers do, and all succeed', async () => {
    const executions = await executionsOf(theatre.n8n, sale);
    expect(executions.map(({ status }) => status)).toEqual(Array.from({ length: 40 }, () => 'success'));
    const [one, other] = theatre.workers.map(({ began }) => began) as [readonly string[], readonly string[]];
    expect(Math.min(one.length, other.length)).toBeGreaterThan(0);
    const ids = [...executions, ...(await executionsOf(theatre.n8n, listens))].map(({ id }) => id);
    expect([...one, ...other].toSorted()).toEqual(ids.toSorted());
  });

  test('are twenty decisions and twenty rewards', async () => {
    const decisions = await rows('/v1/audit?of=decisions&limit=200');
    expect(decisions.filter(({ did }) => did === 'purchase.completed')).toHaveLength(20);
    const rewards = (await rows('/v1/rewards?limit=100')).filter(({ rule }) => rule === 'credit');
    expect(new Set(rewards.map(({ referral }) => referral as string)).size).toBe(20);
    expect(rewards).toHaveLength(20);
  });

  test('the trigger tells each of the twenty', async () => {
    const told = (await executionsOf(theatre.n8n, listens)).flatMap(({ data }) =>
      data.resultData.runData['Referral Kit Trigger'][0].data.main[0].map(
        ({ json }: Json) => json.record.invitee.email,
      ),
    );
    expect(told).toHaveLength(people.length);
    expect(new Set(told)).toEqual(new Set(people));
  });

  test('nothing is kept in the workflows but the hook and its secret', async () => {
    expect(await staticDataOf(sale)).toEqual({});
    const [hook] = await rows('/v1/hooks');
    expect(await staticDataOf(listens)).toEqual({
      'node:Referral Kit Trigger': { hookId: hook.id, secret: expect.stringMatching(/^whsec_/) as string },
    });
    await unpublish(theatre.n8n, listens);
    expect(await staticDataOf(listens)).toEqual({ 'node:Referral Kit Trigger': {} });
    expect(await rows('/v1/hooks')).toEqual([]);
  });
});

test('the polling trigger keeps nothing but how far it has read', async () => {
  const polls = await bringIn(theatre.n8n, 'polls', [
    {
      name: 'Polls',
      type: 'n8n-nodes-referral-kit.referralKitPollingTrigger',
      credentials,
      parameters: { events: ['referral.created'], pollTimes: { item: [{ mode: 'everyMinute' }] } },
    },
  ]);
  await publish(theatre.n8n, polls);
  expect(await staticDataOf(polls)).toEqual({
    'node:Polls': { of: server.credentials.baseUrl, after: expect.stringMatching(/^\d+$/) as string },
  });
  await unpublish(theatre.n8n, polls);
});

describe('Decide upon a data table, with events at once', () => {
  let show: Show;
  const file = new URL('../../templates/data-table/n8n/decide-without-server.json', import.meta.url);
  const at = '2026-03-01T15:00:00Z';
  const joins = {
    id: 'joins',
    type: 'advocate.joined',
    at,
    who: { email: 'ada@example.com' },
    mint: { share: 'ADA10' },
  };
  const events = people.slice(0, 12).map((email) => ({
    id: `refers ${email}`,
    type: 'referral.submitted',
    at,
    who: { code: 'ADA10', email },
  }));
  let rounds: number[][];

  beforeAll(async () => {
    const imported = await theatre.n8n.rest<Imported>(
      'POST',
      '/workflows',
      JSON.parse(readFileSync(file, 'utf8')) as Template,
    );
    show = new Show(theatre, server, imported, { vendors: [], play: () => Promise.resolve(), shows: {} });
    await show.giveCredentials();
    await show.publish();
    await show.stage.run('Set Up');
    await show.stage.post('Event', joins, withKey);
    rounds = await untilStored(events);
  });

  /** Sends them at once, and those that were answered 409 again. By round: what was answered. */
  async function untilStored(left: readonly object[], before: number[][] = []): Promise<number[][]> {
    if (left.length === 0) return before;
    const answers = await Promise.all(left.map((event) => show.stage.post('Event', event, withKey)));
    const statuses = answers.map(({ status }) => status);
    return untilStored(
      left.filter((_, place) => statuses[place] === 409),
      [...before, statuses],
    );
  }

  test('who is quicker is stored, who is not is told to send it again, and in the end all are stored', () => {
    expect(new Set(rounds[0])).toEqual(new Set([200, 409]));
    expect(rounds.flat().filter((status) => status === 200)).toHaveLength(events.length);
    expect(new Set(rounds.flat())).toEqual(new Set([200, 409]));
  });

  test('the state at the end holds every event, once, also when all are sent again', async () => {
    const ids = [joins, ...events].map(({ id }) => id).toSorted();
    const before = await stored();
    expect(before.referrals).toHaveLength(events.length);
    expect(before.log).toEqual(ids);
    const again = await Promise.all(events.map((event) => show.stage.post('Event', event, withKey)));
    expect(again.map(({ status }) => status)).toEqual(events.map(() => 200));
    expect(await stored()).toEqual(before);
  });

  /** What the two data tables hold. */
  async function stored() {
    const [state, ...others] = await table('referral_state');
    expect(others).toEqual([]);
    const log = (await table('referral_log')).map(({ event }) => event as string);
    const referrals = Object.keys(JSON.parse(state.records as string) as object).filter((key) =>
      key.startsWith('referral/'),
    );
    return { version: state.version as number, referrals, log: log.toSorted() };
  }

  async function table(wanted: string): Promise<Json[]> {
    const { data } = await theatre.n8n.api<{ data: { id: string; name: string }[] }>('GET', '/data-tables');
    const { id } = data.find(({ name }) => name === wanted)!;
    return (await theatre.n8n.api<{ data: Json[] }>('GET', `/data-tables/${id}/rows?limit=100`)).data;
  }
});

test('when a worker is killed before it heard the answer, the other does what the sender repeats, and it counts once', async () => {
  const [reached, killed] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  killed.promise.catch(() => undefined);
  let isFirst = true;
  const line = await startRecorder(Number(new URL(server.credentials.baseUrl).port), {
    async answered({ path }) {
      if (!isFirst || !path.startsWith('/v1/events')) return;
      isFirst = false;
      reached.resolve();
      await killed.promise;
    },
  });
  const through = await credential(theatre.n8n, 'referralKitApi', { ...server.credentials, baseUrl: line.url });
  await publish(theatre.n8n, await bringIn(theatre.n8n, 'repeated', saleParts('repeated', through)));
  const { id: referral } = await refer(server, { email: 'repeated@example.com' });
  const order = { email: 'repeated@example.com', order: 'repeated' };
  const before = theatre.workers.map(({ began }) => began.length);
  void post('repeated', order).catch(() => undefined);
  await reached.promise;
  const busy = theatre.workers.find(({ began }, place) => began.length > before[place]!);
  await busy!.kill();
  killed.reject(new Error('The worker was killed'));
  await post('repeated', order);
  const decisions = await rows(`/v1/audit?of=decisions&subject=${referral}`);
  expect(decisions.map(({ did }) => did as string)).toEqual(['referral.submitted', 'purchase.completed']);
  const rewards = (await rows(`/v1/rewards?referral=${referral}`)).filter(({ rule }) => rule === 'credit');
  expect(rewards).toHaveLength(1);
  await line.stop();
});

/** A sale comes in and is sent on; the answer goes out when that is done. */
function saleParts(path: string, kit: NonNullable<Part['credentials']>): Part[] {
  return [
    {
      name: 'Webhook',
      type: 'n8n-nodes-base.webhook',
      typeVersion: 2.1,
      webhookId: path,
      parameters: { httpMethod: 'POST', path, responseMode: 'lastNode', options: {} },
    },
    {
      name: 'Send',
      type: 'n8n-nodes-referral-kit.referralKit',
      credentials: kit,
      parameters: {
        resource: 'event',
        operation: 'send',
        type: 'purchase.completed',
        findBy: 'email',
        key: '={{ $json.body.email }}',
        additionalFields: { id: '={{ $json.body.order }}' },
      },
    },
  ];
}

async function post(path: string, body: object): Promise<void> {
  const headers = { connection: 'close', 'content-type': 'application/json' };
  const url = `${theatre.n8n.url}/webhook/${path}`;
  const { status } = await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) });
  if (status !== 200) throw new Error(`The webhook answered ${status}`);
}

async function rows(path: string): Promise<Json[]> {
  return (await server.call('GET', path))['rows']!;
}

async function staticDataOf(workflow: string): Promise<Json> {
  return (await theatre.n8n.api('GET', `/workflows/${workflow}`)).staticData ?? {};
}
