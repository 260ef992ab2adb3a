import { createOutbound } from '@referral-kit/connectors';
import type { Json } from '@referral-kit/engine';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Incoming, LogFields, ServerContext } from '../context.ts';
import { secretsOf } from '../identity/secrets.ts';
import { createConnections } from '../keys/connections.ts';
import { createKeys } from '../keys/keys.ts';
import { openPrograms } from '../programs.ts';
import { createMetrics } from '../metrics.ts';
import { createShadows } from '../replay/shadows.ts';
import { openMemory } from '../store/memory.ts';
import type { Store } from '../store/store.ts';
import { published } from '../store/testProgram.ts';
import { simulatedClock } from './clock.ts';
import { receive } from './receive.ts';

export const START = Date.parse('2026-01-05T00:00:00.000Z');

/** Everything that works needs, on the memory store (or a given one) and a simulated clock, with the demo program published. */
export async function testContext({
  store = openMemory(),
  allowPrivate = [],
}: { store?: Store; allowPrivate?: string[] } = {}) {
  const clock = simulatedClock(START);
  const secrets = secretsOf([Buffer.alloc(32, 1)]);
  const lines: { what: string; fields?: LogFields }[] = [];
  const write = (what: string, fields?: LogFields) =>
    void lines.push({ what, ...(fields !== undefined && { fields }) });
  const log = { info: write, warn: write, error: write };
  const programs = await openPrograms(store, clock);
  await programs.publish(JSON.parse(published(1).body));
  const context: ServerContext = {
    store,
    programs,
    clock,
    secrets,
    baseUrl: 'https://kit.example',
    outbound: createOutbound({ allowPrivate }),
    allowPrivate,
    connections: createConnections({ store, secrets, clock }),
    keys: createKeys({ store, clock, baseUrl: () => 'https://kit.example' }),
    log,
    metrics: createMetrics(),
    shadows: createShadows({ store, clock, log }),
    receive: (incoming: Incoming) => receive(context, incoming),
  };
  return { context, clock, lines };
}

/** A receiver on a real socket that answers as it is told and remembers what it got. */
export async function startReceiver(): Promise<Receiver> {
  const got: Received[] = [];
  const answers: Answered[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const text = Buffer.concat(chunks).toString();
      got.push({ headers: request.headers, text, body: JSON.parse(text) as Received['body'] });
      const { status = 200, headers = {} } = answers.shift() ?? {};
      response.writeHead(status, headers).end('{"ok":true}');
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    address,
    got,
    answer: (...next) => void answers.push(...next),
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

export interface Receiver {
  /** `host:port` */
  readonly address: string;
  readonly got: Received[];
  /** How the next requests are answered, in turn; 200 when nothing is said. */
  answer(...next: Answered[]): void;
  stop(): Promise<void>;
}

interface Received {
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
  readonly body: Readonly<Record<string, Json>>;
}

interface Answered {
  readonly status?: number;
  readonly headers?: Record<string, string>;
}

/** A subscription as the API keeps it. */
export async function subscribe(
  { store, secrets }: ServerContext,
  hook: { id: string; url: string; events: string[] },
): Promise<string> {
  const secret = `whsec_${Buffer.alloc(32, 9).toString('base64')}`;
  await store.documents.put('hook', hook.id, { ...hook, secret: secrets.seal(secret, `hook ${hook.id}`) });
  return secret;
}
