/**
 * A whole n8n (2.9 GB, some minutes), once for all checkouts: in REFERRAL_KIT_CACHE, else in the user's cache folder. It needs no
 * compiler, as with PostgreSQL nothing native is loaded. Import `realN8n()` for the folder of its packages, `cache` for that folder.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const manifest = fileURLToPath(new URL('../test/n8n/instance/', import.meta.url));
export const cache = process.env.REFERRAL_KIT_CACHE ?? join(homedir(), '.cache', 'referral-kit');

export function realN8n() {
  const lock = readFileSync(join(manifest, 'package-lock.json'));
  const home = join(cache, `n8n-${createHash('sha256').update(lock).digest('hex').slice(0, 12)}`);
  if (!existsSync(home)) installInto(home);
  return join(home, 'node_modules');
}

/** Only a whole n8n gets the final name, so that an installation that broke off is not taken for one. `npm ci` refuses its lockfile. */
function installInto(home) {
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, 'n8n-'));
  for (const file of ['package.json', 'package-lock.json']) cpSync(join(manifest, file), join(folder, file));
  console.error('Installing n8n, which takes some minutes once …');
  const install = ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  execFileSync('npm', install, { cwd: folder, stdio: 'inherit' });
  if (existsSync(home)) rmSync(folder, { recursive: true });
  else renameSync(folder, home);
}

if (import.meta.main) console.log(realN8n());
