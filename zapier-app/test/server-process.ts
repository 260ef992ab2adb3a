import { createServer as createReceiver } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createServer } from '@referral-kit/server';

/**
 * A Referral Kit server on loopback, in memory, and somebody who takes what its hooks send. A process of its own, because
 * zapier-platform-core replaces `http.request` of the process it is in. Started by server.ts, told of everything by messages.
 */

const program = {
  id: 'club',
  name: 'Book Club',
  version: 1,
  currency: 'USD',
  timezone: 'Etc/UTC',
  timezoneRule: 'UTC0',
  roles: ['member'],
  lifecycle: {
    initial: 'submitted',
    stages: [{ id: 'submitted' }, { id: 'joined', qualifies: true }],
    transitions: [{ on: 'purchase.completed', from: 'submitted', to: 'joined' }],
  },
  rewards: [],
};

const receiver = createReceiver((request, response) => {
  let text = '';
  request.setEncoding('utf8');
  request.on('data', (part: string) => (text += part));
  request.on('end', () => {
    process.send?.({ arrived: JSON.parse(text) as unknown });
    response.end('{}');
  });
});
await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', resolve));
const host = `127.0.0.1:${(receiver.address() as AddressInfo).port}`;

const server = await createServer({
  memory: true,
  port: 0,
  host: '127.0.0.1',
  programs: [program],
  allowPrivate: [host],
  log: { info: () => undefined, warn: () => undefined, error: () => undefined },
});
const { port } = new URL(await server.listen());
const { key } = await server.context.keys.create({ label: 'Zapier', scopes: ['admin'] });
process.send?.({
  ready: { address: `http://127.0.0.1:${port}`, key, targetUrl: `http://${host}/hooks/standard/1/2/` },
});

process.once('disconnect', () => {
  receiver.close();
  void server.stop();
});
