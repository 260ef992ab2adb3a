import http from 'node:http';
import net, { type AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Json } from '@referral-kit/engine';
import { createOutbound } from './outbound.ts';
import type { Action, Call, Connection, Connector, NextStep, Outbound, OutboundRequest } from './shape.ts';
import { vendorDescription } from '../test/vendorDescription.ts';

/** What a connector's own test says about one of its actions. */
export interface ActionTrial {
  readonly connection: Pick<Connection, 'secrets' | 'settings'>;
  readonly right: Readonly<Record<string, Json>>;
  /** Wrong inputs by the JSON pointer that has to be named. */
  readonly wrong: Readonly<Record<string, Call['input']>>;
  /** What an action over HTTP does; left out for one that speaks something else and brings its own faults. */
  readonly http?: {
    /** What the vendor answers when all is well, and what is made of it. */
    readonly answer: Json;
    readonly result: Readonly<Record<string, Json>>;
    /** Where the vendor describes the request, as `POST /chat.postMessage`. */
    readonly operation?: string;
    /** Answers that mean something else here than they do by HTTP. */
    readonly steps?: Partial<Record<Fault, Step>>;
    /** Answers of this vendor alone: name → body sent with status 200, and what it means. */
    readonly answers?: Readonly<Record<string, readonly [body: Json, step: Step]>>;
  };
}

type Step = NextStep['step'];
export type Fault = keyof typeof faults;

/** Proves for every action: wrong input is refused with its place, and every answer leads to exactly one next step. */
export function testActions(connector: Connector, trials: Readonly<Record<string, ActionTrial>>): void {
  for (const [name, trial] of Object.entries(trials)) {
    const action = connector.actions[name];
    if (action === undefined) throw new Error(`${connector.id} has no action ${name}`);
    describe(`${connector.id}.${name}`, () => {
      testInput(action, trial);
      if (trial.http !== undefined) testAnswers({ connector, action, trial, way: trial.http });
    });
  }
}

const silence: Outbound = { send: () => Promise.reject(new Error('nothing may be sent')) };

function testInput(action: Action, trial: ActionTrial): void {
  test('explains every field of its input', () => {
    const properties: Record<string, unknown> =
      'properties' in action.input ? (action.input.properties as Record<string, unknown>) : {};
    expect(Object.keys(properties)).not.toEqual([]);
    for (const property of Object.values(properties))
      expect(property).toMatchObject({ title: expect.any(String), description: expect.any(String) });
  });
  test('refuses wrong input, names the place and sends nothing', async () => {
    const wrong = Object.entries({ ...trial.wrong, '/unknownField': { ...trial.right, unknownField: 1 } });
    for (const [pointer, input] of wrong) {
      const step = await action.perform(callOf(trial, { input }), {
        outbound: silence,
      });
      expect(step).toMatchObject({ step: 'refused', pointer });
    }
  });
}

interface Tried {
  readonly connector: Connector;
  readonly action: Action;
  readonly trial: ActionTrial;
  readonly way: NonNullable<ActionTrial['http']>;
}

function testAnswers({ connector, action, trial, way }: Tried): void {
  const server = faultyServer(() => way.answer);
  beforeAll(() => server.start());
  afterAll(() => server.stop());
  const perform = (fault: string) => action.perform(callOf(trial), { outbound: server.outbound(fault) });

  for (const [fault, step] of Object.entries({ ...faults, ...way.steps })) {
    test(`${fault} means ${step}`, async () => {
      expect(await perform(fault)).toMatchObject({ step });
      expect(server.trapped()).toBe(0);
    });
  }
  for (const [name, [body, step]] of Object.entries(way.answers ?? {})) {
    test(`the answer ${name} means ${step}`, async () => {
      server.answerOnce(body);
      expect(await perform('ok')).toMatchObject({ step });
    });
  }
  test('hands back what the vendor said, and how long to wait', async () => {
    expect(await perform('ok')).toEqual({ step: 'done', result: way.result });
    expect(await perform('429 with Retry-After')).toMatchObject({ afterMs: 7_000 });
  });
  test('sends nothing without credentials', async () => {
    expect(await action.perform(callOf(trial, { secrets: {} }), { outbound: silence })).toMatchObject({
      step: 'needsCredentials',
    });
  });
  test('sends the same effect with the same key in the same bytes', async () => {
    const sent: OutboundRequest[] = [];
    const outbound: Outbound = { send: (request) => server.outbound('ok').send((sent.push(request), request)) };
    for (let attempt = 0; attempt < 2; attempt += 1) await action.perform(callOf(trial), { outbound });
    expect(sent[1]).toEqual(sent[0]);
  });
  test('says whether a lost request may have arrived', async () => {
    for (const fault of ['nobody listens', 'a broken TLS handshake'])
      expect(await perform(fault)).toMatchObject({ mayHaveArrived: false });
    for (const fault of ['no answer in time', 'reset after sending', '500'])
      expect(await perform(fault)).toMatchObject({ mayHaveArrived: true });
  });
  const { operation } = way;
  const description = operation === undefined ? null : vendorDescription(connector.id);
  if (operation === undefined || description === null) return;
  test(`the request that leaves is as the vendor describes ${operation}`, async () => {
    await perform('ok');
    expect(description.faultsOfRequest(operation, JSON.parse(server.lastBody()))).toEqual([]);
  });
}

function callOf(trial: ActionTrial, more: { input?: Call['input']; secrets?: Connection['secrets'] } = {}) {
  const { input = trial.right, secrets = trial.connection.secrets } = more;
  return {
    input,
    connection: { name: 'ours', platform: 'trial', ...trial.connection, secrets },
    key: 'glow/act/1',
    nowMs: 1_772_460_130_000,
  };
}

/** Everything that can come back instead of an answer, and what it means unless a vendor means otherwise. (Figure 6 of the fault matrix) */
const faults = {
  ok: 'done',
  '400': 'refused',
  '401': 'needsCredentials',
  '403': 'needsCredentials',
  '404': 'refused',
  '409': 'refused',
  '410': 'refused',
  '422': 'refused',
  '429 with Retry-After': 'retryLater',
  '429 without Retry-After': 'retryLater',
  '500': 'retryLater',
  '502': 'retryLater',
  '503': 'retryLater',
  'no answer in time': 'retryLater',
  'nobody listens': 'retryLater',
  'reset before sending': 'retryLater',
  'reset after sending': 'retryLater',
  'an HTML page': 'retryLater',
  'JSON cut off': 'retryLater',
  'an answer of 10 MB': 'retryLater',
  'a redirect to loopback': 'refused',
  'a broken TLS handshake': 'retryLater',
} as const satisfies Record<string, Step>;

const TIMEOUT_MS = 400;

/** A real server on loopback that answers as badly as it is asked to, and a client that is led to it whatever it calls. */
function faultyServer(answer: () => Json) {
  let body = '';
  let once: Json | undefined;
  let trapped = 0;
  const trap = http.createServer((_request, response) => {
    trapped += 1;
    response.end();
  });
  const server = http.createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      body = Buffer.concat(chunks).toString();
      const json = JSON.stringify(once ?? answer());
      once = undefined;
      reply(decodeURIComponent(request.url ?? '').slice(1), response, {
        json,
        trap: `http://127.0.0.1:${portOf(trap)}/`,
      });
    });
  });
  const slammer = net.createServer((socket) => socket.resetAndDestroy());
  const all = [server, trap, slammer];
  return {
    start: async () => {
      await Promise.all(all.map((one) => new Promise<void>((ready) => one.listen(0, '127.0.0.1', ready))));
    },
    stop: async () => {
      for (const one of [server, trap]) one.closeAllConnections();
      await Promise.all(all.map((one) => new Promise((ended) => one.close(ended))));
    },
    outbound: (fault: string): Outbound =>
      led(fault, () => (fault === 'nobody listens' ? 9 : portOf(fault === 'reset before sending' ? slammer : server))),
    answerOnce: (value: Json) => {
      once = value;
    },
    lastBody: () => body,
    trapped: () => trapped,
  };
}

function led(fault: string, port: () => number): Outbound {
  return {
    async send(request) {
      const host = `127.0.0.1:${port()}`;
      const client = createOutbound({ allowPrivate: [host], timeoutMs: TIMEOUT_MS });
      const scheme = fault === 'a broken TLS handshake' ? 'https' : 'http';
      return client.send({ ...request, url: `${scheme}://${host}/${encodeURIComponent(fault)}` });
    },
  };
}

function reply(fault: string, response: http.ServerResponse, { json, trap }: { json: string; trap: string }): void {
  const said = special[fault];
  if (said !== undefined) return said(response, json, trap);
  const status = fault === 'ok' ? 200 : Number(fault.slice(0, 3));
  const wait = fault.endsWith('with Retry-After') ? { 'retry-after': '7' } : {};
  response.writeHead(status, { 'content-type': 'application/json', ...wait }).end(fault === 'ok' ? json : '{}');
}

const special: Readonly<Record<string, (response: http.ServerResponse, json: string, trap: string) => void>> = {
  'no answer in time': () => undefined,
  'reset after sending': (response) => response.socket?.resetAndDestroy(),
  'an HTML page': (response) =>
    response
      .writeHead(200, { 'content-type': 'text/html' })
      .end('<!doctype html><h1>Welcome to the guest network</h1>'),
  'JSON cut off': (response, json) => {
    response
      .writeHead(200, { 'content-type': 'application/json', 'content-length': String(json.length + 100) })
      .write(json.slice(0, -1));
    setTimeout(() => response.destroy(), 20);
  },
  'an answer of 10 MB': (response) =>
    response.writeHead(200, { 'content-type': 'application/json' }).end(`{"a":"${'a'.repeat(10_000_000)}"}`),
  'a redirect to loopback': (response, _json, trap) => response.writeHead(302, { location: trap }).end(),
};

function portOf(server: net.Server): number {
  return (server.address() as AddressInfo).port;
}
