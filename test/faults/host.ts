import { createServer } from '@referral-kit/server';
import { faultProgram, HOOK, hookSecret } from './program.ts';

/**
 * The server that is killed: the one that `referral-kit serve` runs, with one subscription to a receiver on this machine. Its first
 * line says where it listens and with which key. Arguments: data folder, port, receiver's `host:port`, master key.
 */
const [dataDir = '', port = '', receiver = '', key = ''] = process.argv.slice(2);
const server = await createServer({
  dataDir,
  port: Number(port),
  programs: [faultProgram()],
  allowPrivate: [receiver],
  key,
});
const { store, secrets, keys } = server.context;
await store.documents.insert('hook', HOOK, {
  id: HOOK,
  url: `http://${receiver}/hook`,
  events: ['*'],
  secret: secrets.seal(hookSecret(), `hook ${HOOK}`),
});
const address = await server.listen();
const { key: token } = await keys.create({ label: 'faults', scopes: ['read', 'write'] });
process.on('SIGTERM', () => void server.stop().then(() => process.exit(0)));
process.stdout.write(`${JSON.stringify({ address, token })}\n`);
