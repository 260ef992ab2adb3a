/**
 * A redis-server: the one on the PATH, else Debian's, unpacked with the libraries this machine lacks into the cache that all checkouts
 * share, and installed nowhere. Import `redis()` for the command and its environment.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, globSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { cache } from './real-n8n.mjs';

export function redis() {
  if (starts('redis-server', process.env)) return { command: 'redis-server', env: {} };
  const home = join(cache, `redis-${process.arch}`);
  if (!existsSync(home)) unpackInto(home);
  const [command = ''] = globSync('usr/bin/redis-server', { cwd: home }).map((path) => join(home, path));
  const env = {
    LD_LIBRARY_PATH: globSync('usr/lib/*/', { cwd: home })
      .map((path) => join(home, path))
      .join(':'),
  };
  if (!starts(command, env)) throw new Error(`${command} does not start. ${REMEDY}`);
  return { command, env };
}

const REMEDY = 'Put a redis-server (Redis 6 or newer, or Valkey under that name) on the PATH.';

/** Only what was unpacked as a whole gets the final name, so that a download that broke off is not taken for it. */
function unpackInto(home) {
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, 'redis-'));
  const archives = join(folder, 'archives');
  mkdirSync(join(archives, 'partial'), { recursive: true });
  console.error("Fetching Debian's redis-server …");
  // Gives the package and those it needs that are not installed here.
  const download = [
    'install',
    '--download-only',
    '--no-install-recommends',
    '-y',
    '-o',
    `Dir::Cache::archives=${archives}`,
  ];
  const isThere = () => runs('apt-get', [...download, 'redis-server']);
  if (!isThere() && !(runs('apt-get', ['update']) && isThere())) {
    rmSync(folder, { recursive: true });
    throw new Error(
      `There is no redis-server on the PATH, and apt-get, which needs root, could not fetch one. ${REMEDY}`,
    );
  }
  for (const file of globSync('*.deb', { cwd: archives })) execFileSync('dpkg', ['-x', join(archives, file), folder]);
  rmSync(archives, { recursive: true });
  if (existsSync(home)) rmSync(folder, { recursive: true });
  else renameSync(folder, home);
}

function starts(command, env) {
  return runs(command, ['--version'], env);
}

function runs(command, args, env = process.env) {
  return spawnSync(command, args, { env, stdio: 'ignore' }).status === 0;
}

if (import.meta.main) console.log(redis());
