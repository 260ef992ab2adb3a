import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A receiver of webhooks that is never killed and remembers what it heard under which id. */
export interface Receiver {
  readonly address: string;
  /** By webhook-id: how often it came, and whether it always said the same. */
  readonly heard: Map<string, { times: number; body: string; same: boolean }>;
  stop(): Promise<void>;
}

const SLOWEST_MS = 20;

export async function startReceiver(): Promise<Receiver> {
  const heard: Receiver['heard'] = new Map();
  const hear = (id: string, body: string) => {
    const before = heard.get(id);
    heard.set(id, {
      times: (before?.times ?? 0) + 1,
      body,
      same: (before?.same ?? true) && (before?.body ?? body) === body,
    });
  };
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      hear(String(request.headers['webhook-id']), Buffer.concat(chunks).toString());
      setTimeout(() => response.writeHead(204).end(), Math.random() * SLOWEST_MS);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    address: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    heard,
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
