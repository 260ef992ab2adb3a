import { randomUUID } from 'node:crypto';
import { startServer, type TestServer } from '../../nodes-n8n/test/server.ts';
import type { Json } from './json.ts';
import { bringIn, change, credential, executionsOf, publish, settle, unpublish, type Part } from './lifecycle.ts';
import { startRecorder, type Recorder, type Watch } from './recorder.ts';
import { refer } from './show.ts';
import { openTheatre, type Theatre } from './theatre.ts';

/** What is left at the server when workflows are switched on and off in a real n8n. */

let theatre: Theatre;
let server: TestServer;
/** Stands before the server, and breaks what the test wants broken. */
let line: Recorder;
let breaks: { [When in keyof Watch]?: string } = {};
let credentials: NonNullable<Part['credentials']>;

beforeAll(async () => {
  theatre = await openTheatre();
  server = await startServer(theatre.entrance.host);
  const breakAt = (when: keyof Watch) => (call: { method: string; path: string }) => {
    if (breaks[when] !== undefined && `${call.method} ${call.path}`.startsWith(breaks[when])) throw new Error('Broken');
  };
  const watch = { asked: breakAt('asked'), answered: breakAt('answered') };
  line = await startRecorder(Number(new URL(server.credentials.baseUrl).port), watch);
  credentials = await credential(theatre.n8n, 'referralKitApi', { ...server.credentials, baseUrl: line.url });
});
afterAll(async () => {
  await line.stop();
  await server.stop();
  await theatre.stop();
});
afterEach(() => {
  breaks = {};
});

const hooks = async (): Promise<Json[]> => (await server.call('GET', '/v1/hooks'))['rows']!;

function trigger(parameters: object): Part {
  return {
    name: 'Referral Kit Trigger',
    type: 'n8n-nodes-referral-kit.referralKitTrigger',
    webhookId: randomUUID(),
    parameters: { events: ['referral.created'], ...parameters },
    credentials,
  };
}

/** What a workflow was told so far, by the e-mail address of the invitee. */
async function told(workflow: string): Promise<string[]> {
  const executions = await executionsOf(theatre.n8n, workflow);
  return executions.flatMap(({ data }) =>
    Object.values<Json>(data.resultData.runData)[0][0].data.main[0].map(({ json }: Json) => json.record.invitee.email),
  );
}

test('ten times on and off: one hook while it is on, none while it is off', async () => {
  const workflow = await bringIn(theatre.n8n, 'on and off', [trigger({})]);
  const counts: number[] = [];
  for (let round = 0; round < 10; round += 1) {
    // One after the other is what is tested.
    /* oxlint-disable no-await-in-loop */
    await publish(theatre.n8n, workflow);
    counts.push((await hooks()).length);
    await unpublish(theatre.n8n, workflow);
    counts.push((await hooks()).length);
    /* oxlint-enable no-await-in-loop */
  }
  expect(counts).toEqual(Array.from({ length: 10 }, () => [1, 0]).flat());
});

test('published again with other parameters while it is on, it has one hook, to what is wanted now', async () => {
  const node = trigger({});
  const workflow = await bringIn(theatre.n8n, 'changed', [node]);
  await publish(theatre.n8n, workflow);
  for (const events of [['reward.due'], ['reward.due', 'referral.created'], ['referral.created']]) {
    const parameters = { events, fullRecord: true };
    // oxlint-disable-next-line no-await-in-loop
    await change(theatre.n8n, workflow, [{ ...node, parameters }]);
    // oxlint-disable-next-line no-await-in-loop
    await publish(theatre.n8n, workflow);
    // oxlint-disable-next-line no-await-in-loop
    expect(await hooks()).toMatchObject([{ events }]);
  }
  await refer(server, { email: 'changed@example.com' });
  await settle(theatre, server, workflow);
  expect(await told(workflow)).toEqual(['changed@example.com']);
  await unpublish(theatre.n8n, workflow);
  expect(await hooks()).toEqual([]);
});

test('of two workflows side by side, one that is switched off ends its own hook alone', async () => {
  const nodes = [trigger({ fullRecord: true }), trigger({ fullRecord: true })];
  const [one, other] = (await Promise.all(nodes.map((node) => bringIn(theatre.n8n, 'one of two', [node])))) as [
    string,
    string,
  ];
  await publish(theatre.n8n, one);
  await publish(theatre.n8n, other);
  expect((await hooks()).map(({ url }) => new URL(url).pathname.split('/')[2]).toSorted()).toEqual(
    nodes.map(({ webhookId }) => webhookId).toSorted(),
  );
  await unpublish(theatre.n8n, one);
  expect(await hooks()).toMatchObject([{ url: expect.stringContaining(nodes[1]!.webhookId!) as string }]);
  await refer(server, { email: 'side@example.com' });
  await settle(theatre, server, other);
  expect([await told(one), await told(other)]).toEqual([[], ['side@example.com']]);
  await unpublish(theatre.n8n, other);
  expect(await hooks()).toEqual([]);
});

test('a hook that could not be ended, as the server could not be reached, starts nothing, serves again when the workflow is on, and ends with it', async () => {
  const workflow = await bringIn(theatre.n8n, 'out of reach', [trigger({ fullRecord: true })]);
  await publish(theatre.n8n, workflow);
  const [kept] = await hooks();
  breaks = { asked: '' };
  await unpublish(theatre.n8n, workflow);
  breaks = {};
  expect(await hooks()).toEqual([kept]);
  await refer(server, { email: 'off@example.com' });
  await settle(theatre, server, workflow);
  expect(await told(workflow)).toEqual([]);
  await publish(theatre.n8n, workflow);
  expect(await hooks()).toEqual([kept]);
  await refer(server, { email: 'on@example.com' });
  await settle(theatre, server, workflow);
  expect(await told(workflow)).toEqual(['on@example.com']);
  await unpublish(theatre.n8n, workflow);
  expect(await hooks()).toEqual([]);
});

test('when the answer to a new hook is lost, n8n ends the hook; if it cannot, the next time the workflow is published does', async () => {
  const workflow = await bringIn(theatre.n8n, 'answer lost', [trigger({ fullRecord: true })]);
  breaks = { answered: 'POST /v1/hooks' };
  await expect(publish(theatre.n8n, workflow)).rejects.toThrow('cannot be reached');
  expect(await hooks()).toEqual([]);
  breaks = { answered: 'POST /v1/hooks', asked: 'DELETE /v1/hooks' };
  await expect(publish(theatre.n8n, workflow)).rejects.toThrow('cannot be reached');
  breaks = {};
  const [lost] = await hooks();
  await publish(theatre.n8n, workflow);
  const [anew, ...more] = await hooks();
  expect([anew.id === lost.id, more]).toEqual([false, []]);
  await refer(server, { email: 'lost@example.com' });
  await settle(theatre, server, workflow);
  expect(await told(workflow)).toEqual(['lost@example.com']);
  await unpublish(theatre.n8n, workflow);
  expect(await hooks()).toEqual([]);
});

test('n8n that was killed while the workflow was on has its hook still, and hears', async () => {
  const workflow = await bringIn(theatre.n8n, 'killed', [trigger({ fullRecord: true })]);
  await publish(theatre.n8n, workflow);
  const before = await hooks();
  await theatre.n8n.killAndRestart();
  await settle(theatre, server, workflow);
  await refer(server, { email: 'killed@example.com' });
  await settle(theatre, server, workflow);
  expect(await told(workflow)).toEqual(['killed@example.com']);
  expect(await hooks()).toEqual(before);
  await unpublish(theatre.n8n, workflow);
  expect(await hooks()).toEqual([]);
});

test('the polling trigger leaves no hook, and tells once what happened since it was first switched on, on and off as it may be', async () => {
  const node = {
    ...trigger({ fullRecord: true, pollTimes: { item: [{ mode: 'everyMinute' }] } }),
    type: 'n8n-nodes-referral-kit.referralKitPollingTrigger',
  };
  const workflow = await bringIn(theatre.n8n, 'polls', [node]);
  await refer(server, { email: 'before@example.com' });
  await publish(theatre.n8n, workflow);
  await refer(server, { email: 'polled@example.com' });
  for (const email of ['unpolled@example.com', undefined, undefined]) {
    /* oxlint-disable no-await-in-loop */
    await unpublish(theatre.n8n, workflow);
    if (email !== undefined) await refer(server, { email });
    await publish(theatre.n8n, workflow);
    await settle(theatre, server, workflow);
    expect(await told(workflow)).toEqual(['polled@example.com', 'unpolled@example.com']);
    /* oxlint-enable no-await-in-loop */
  }
  await unpublish(theatre.n8n, workflow);
  expect(await hooks()).toEqual([]);
});
