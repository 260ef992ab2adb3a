import { mkdtempSync, rmSync } from 'node:fs';
import { createServer as createReceiver } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServer } from '@referral-kit/server';
import { program } from './program.ts';

/**
 * A Referral Kit server on loopback, on SQLite, and somebody who takes what its hooks send. A process of its own, because
 * zapier-platform-core replaces `http.request` of the process it is in. Started by server.ts, told of everything by messages.
 */

const dataDir = mkdtempSync(join(tmpdir(), 'zapier-'));
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
  dataDir,
  port: 0,
  host: '127.0.0.1',
  programs: [program],
  allowPrivate: [host],
  log: { info: () => undefined, warn: () => undefined, error: () => undefined },
});
const { port } = new URL(await server.listen());
const { key } = await server.context.keys.create({ label: 'the tests', scopes: ['admin'] });
process.send?.({
  ready: { address: `http://127.0.0.1:${port}`, key, targetUrl: `http://${host}/hooks/standard/1/2/` },
});

process.once('disconnect', () => {
  receiver.close();
  void server.stop().then(() => rmSync(dataDir, { recursive: true }));
});
