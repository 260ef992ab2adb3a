import { setTimeout as sleep } from 'node:timers/promises';
import { program } from '../../nodes-n8n/test/program.ts';
import { startServer, type TestServer } from '../../nodes-n8n/test/server.ts';
import type { Json } from './json.ts';
import { bringIn, credential, executionsOf, publish, settle, type Part } from './lifecycle.ts';
import { startRecorder, type Recorder } from './recorder.ts';
import { refer } from './show.ts';
import { openTheatre, type Theatre } from './theatre.ts';
import { vendor } from './vendor.ts';

/**
 * A real n8n is killed (SIGKILL) in the middle of three workflows at once: Webhook, Referral Kit, a vendor, Referral Kit. Afterwards each
 * execution that crashed is retried, as n8n offers it, and the sender sends it again.
 */
const FLOWS = ['keyed', 'event', 'bare'] as const;
type Flow = (typeof FLOWS)[number];

let theatre: Theatre;
let server: TestServer;
/** Stands before the server. */
let line: Recorder;
let workflows: Readonly<Record<Flow, string>>;

beforeAll(async () => {
  theatre = await openTheatre();
  theatre.proxy.play([shop]);
  const rewards = [{ id: 'mug', to: 'advocate', on: { enter: 'joined' }, give: { kind: 'gift', item: 'mug' } }];
  server = await startServer(theatre.entrance.host, [{ ...program, rewards }]);
  line = await startRecorder(Number(new URL(server.credentials.baseUrl).port), {
    asked: ({ method, path }) => arrive(`asked ${method} ${path}`),
    answered: ({ method, path }) => arrive(`answered ${method} ${path}`),
  });
  const baseUrl = line.url;
  const credentials = await credential(theatre.n8n, 'referralKitApi', { ...server.credentials, baseUrl });
  const ids = await Promise.all(FLOWS.map((flow) => bringIn(theatre.n8n, flow, partsOf(flow, credentials))));
  workflows = Object.fromEntries(FLOWS.map((flow, place) => [flow, ids[place]])) as Record<Flow, string>;
  await Promise.all(ids.map((id) => publish(theatre.n8n, id)));
});
afterAll(async () => {
  await theatre.stop();
  await line.stop();
  await server.stop();
});

describe.each([
  ['before the server heard', '^asked POST /v1/(qualify|events)', 'fulfilled'],
  ['when the server had decided and n8n did not know', '^answered POST /v1/(qualify|events)', 'available'],
  ['while the vendor was at work', '^the vendor', 'available'],
  ['before the server heard that the reward was given', '^asked POST /v1/rewards/.*/fulfil', 'available'],
  [
    'when the server had noted that it was given and n8n did not know',
    '^answered POST /v1/rewards/.*/fulfil',
    'fulfilled',
  ],
])('killed %s', (where, place, bareEndsAs) => {
  const order = where.replaceAll(' ', '-');
  const emailOf = (flow: Flow) => `${flow}.${order}@example.com`;

  beforeAll(async () => {
    for (const flow of FLOWS) {
      // One after the other, as the same advocate refers them.
      // oxlint-disable-next-line no-await-in-loop
      await refer(server, { email: emailOf(flow) });
    }
    holdAt(place);
    await Promise.all(FLOWS.map((flow) => send(flow, emailOf(flow), order)));
    await arrived(FLOWS.length);
    await theatre.n8n.killAndRestart();
    breakHeld();
    await Promise.all(FLOWS.map((flow) => retryAndRepeat(flow, emailOf(flow), order)));
  });

  test('with the keys of the sender, all that was left is done, and every step is done once', async () => {
    const { statuses, story, reward, given } = await outcomeOf('keyed', emailOf('keyed'));
    expect(statuses).toEqual(['crashed', 'success', 'success']);
    expect(story).toEqual(['referral.submitted decided', 'referral.qualify decided', 'reward.fulfil decided']);
    expect(reward.state).toBe('fulfilled');
    expect(new Set(given)).toEqual(new Set([reward.id]));
  });

  test('with the id of the event, all that was left is done, and whoever comes too late is told that the reward was given', async () => {
    const { statuses, story, reward, given } = await outcomeOf('event', emailOf('event'));
    expect(statuses[0]).toBe('crashed');
    expect(story.filter((step) => !step.endsWith('refused'))).toEqual([
      'referral.submitted decided',
      'purchase.completed decided',
      'reward.fulfil decided',
    ]);
    expect(reward.state).toBe('fulfilled');
    expect(new Set(given)).toEqual(new Set([reward.id]));
  });

  test('with neither, nothing happens twice, but what the crash left undone is left to a person', async () => {
    const { story, reward, given } = await outcomeOf('bare', emailOf('bare'));
    const steps = ['referral.submitted', 'referral.qualify', ...(bareEndsAs === 'fulfilled' ? ['reward.fulfil'] : [])];
    expect(story.filter((step) => !step.endsWith('refused'))).toEqual(steps.map((step) => `${step} decided`));
    expect(reward.state).toBe(bareEndsAs);
    expect(given.length).toBeLessThanOrEqual(1);
  });
});

describe('an execution that failed, retried in n8n, asks the server for nothing twice', () => {
  test.each([
    ['when the vendor refused', 'Send the Gift', '^the vendor'],
    ['when the answer of the server was lost', 'Decide', '^answered POST /v1/qualify'],
    ['when the last answer of the server was lost', 'Mark It Fulfilled', '^answered POST /v1/rewards/.*/fulfil'],
  ])('%s', async (when, node, place) => {
    const email = `${when.replaceAll(' ', '-')}@example.com`;
    await refer(server, { email });
    holdAt(place);
    held.letGo();
    await send('bare', email, when);
    await settle(theatre, server, workflows.bare);
    breakHeld();
    const failed = (await executionsOf(theatre.n8n, workflows.bare)).at(-1)!;
    expect(failed).toMatchObject({ status: 'error', data: { resultData: { lastNodeExecuted: node } } });
    const retried = await theatre.n8n.rest<Json>('POST', `/executions/${failed.id}/retry`, { loadWorkflow: true });
    expect(retried).toMatchObject({ status: 'success', retryOf: failed.id });
    const { story, reward } = await outcomeOf('bare', email);
    expect(story).toEqual(['referral.submitted decided', 'referral.qualify decided', 'reward.fulfil decided']);
    expect(reward.state).toBe('fulfilled');
  });
});

/** Retried before it is sent again, so that both are seen. */
async function retryAndRepeat(flow: Flow, email: string, order: string): Promise<void> {
  const crashed = (await executionsOf(theatre.n8n, workflows[flow])).at(-1)!;
  await theatre.n8n.rest('POST', `/executions/${crashed.id}/retry`, { loadWorkflow: false });
  await send(flow, email, order);
  await settle(theatre, server, workflows[flow]);
}

async function send(flow: Flow, email: string, order: string): Promise<void> {
  const body = JSON.stringify({ email, order });
  const headers = { 'content-type': 'application/json' };
  const { status } = await fetch(`${theatre.n8n.url}/webhook/${flow}`, { method: 'POST', headers, body });
  if (status !== 200) throw new Error(`The webhook answered ${status}`);
}

/** What came of the one referral there is, and of the one reward. */
async function outcomeOf(flow: Flow, email: string) {
  const executions = (await executionsOf(theatre.n8n, workflows[flow])).slice(-3);
  const [referral, ...referrals] = await rows(`/v1/referrals?email=${email}`);
  const story = await rows(`/v1/audit?of=decisions&subject=${referral.id}`);
  const [reward, ...rewards] = await rows(`/v1/rewards?referral=${referral.id}`);
  const ofReward = await rows(`/v1/audit?of=decisions&subject=${encodeURIComponent(reward.id as string)}`);
  expect([referrals, rewards]).toEqual([[], []]);
  const keys = theatre.proxy.requests.map(({ headers }) => headers['idempotency-key'] ?? '');
  return {
    statuses: executions.map(({ status }) => status),
    story: [...story, ...ofReward].map(({ did, outcome }) => `${did} ${outcome}`),
    reward,
    given: keys.filter((key) => key.includes(referral.id as string)),
  };
}

async function rows(path: string): Promise<Json[]> {
  return (await server.call('GET', path))['rows']!;
}

const held = { at: /never/, count: 0, letGo: () => undefined as void, broken: Promise.resolve() };

/** From now on calls wait there. */
function holdAt(place: string): void {
  held.at = new RegExp(place);
  held.count = 0;
  held.broken = new Promise((_resolve, reject) => (held.letGo = () => reject(new Error('n8n was killed'))));
  held.broken.catch(() => undefined);
}

async function arrive(where: string): Promise<void> {
  if (!held.at.test(where)) return;
  held.count += 1;
  await held.broken;
}

async function arrived(count: number): Promise<void> {
  const until = Date.now() + 60_000;
  while (held.count < count) {
    if (Date.now() > until) throw new Error(`Only ${held.count} came to ${held.at}`);
    // It is asked until it is so.
    // oxlint-disable-next-line no-await-in-loop
    await sleep(20);
  }
}

/** The calls of the dead go nowhere. */
function breakHeld(): void {
  held.at = /never/;
  held.letGo();
}

/** Takes a gift once for each key, as shops do. */
const shop = vendor({
  hosts: ['shop.example.com'],
  description: null,
  credentials: {},
  strict: true,
  answers: () => () =>
    arrive('the vendor').then(
      () => ({ body: { id: 'gift-1' } }),
      () => ({ status: 503, body: { error: 'closed' } }),
    ),
});

function partsOf(flow: Flow, credentials: NonNullable<Part['credentials']>): Part[] {
  const kit = (name: string, parameters: Json): Part => ({
    name,
    type: 'n8n-nodes-referral-kit.referralKit',
    credentials,
    parameters,
  });
  const keyed = (key: string) => (flow === 'keyed' ? { options: { idempotencyKey: key } } : {});
  const webhook: Part = {
    name: 'Webhook',
    type: 'n8n-nodes-base.webhook',
    typeVersion: 2.1,
    webhookId: flow,
    parameters: { httpMethod: 'POST', path: flow, options: {} },
  };
  const happened = { findBy: 'email', key: '={{ $json.body.email }}' };
  const decide =
    flow === 'event'
      ? kit('Decide', {
          resource: 'event',
          operation: 'send',
          type: 'purchase.completed',
          ...happened,
          additionalFields: { id: '={{ $json.body.order }}' },
        })
      : kit('Decide', {
          resource: 'referral',
          operation: 'qualify',
          ...happened,
          ...keyed('=qualify-{{ $json.body.order }}'),
        });
  const reward = "={{ $('Decide').item.json.rewards[0].id }}";
  const give: Part = {
    name: 'Send the Gift',
    type: 'n8n-nodes-base.httpRequest',
    typeVersion: 4.2,
    parameters: {
      method: 'POST',
      url: 'https://shop.example.com/gifts',
      sendHeaders: true,
      headerParameters: { parameters: [{ name: 'idempotency-key', value: reward }] },
    },
  };
  const fulfil = kit('Mark It Fulfilled', {
    resource: 'reward',
    operation: 'fulfil',
    rewardId: { __rl: true, mode: 'id', value: reward },
    reference: '={{ $json.id }}',
    ...keyed("=given-{{ $('Webhook').item.json.body.order }}"),
  });
  return [webhook, decide, give, fulfil];
}
