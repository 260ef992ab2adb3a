/**
 * Node 22, which Zapier runs, for tests: comes from npm into node_modules/.cache, once. Run it for the path of the
 * binary, or import `node22()`.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const version = '22.23.3';
const cache = fileURLToPath(new URL('../node_modules/.cache', import.meta.url));

/** The path of the binary. */
export function node22() {
  const home = join(cache, `node-${version}`);
  if (!existsSync(home)) fetchInto(home);
  const { bin } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'));
  return join(home, bin.node);
}

/** Only a whole package gets the final name, so that a download that broke off is not taken for one. */
function fetchInto(home) {
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, 'node-'));
  const name = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}@${version}`;
  console.error(`Fetching ${name} …`);
  const [{ filename }] = JSON.parse(
    execFileSync('npm', ['pack', name, '--json', '--pack-destination', folder], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }),
  );
  execFileSync('tar', ['-xzf', filename, 'package/bin', 'package/package.json'], { cwd: folder });
  rmSync(home, { recursive: true, force: true });
  renameSync(join(folder, 'package'), home);
  rmSync(folder, { recursive: true });
}

if (import.meta.main) console.log(node22());
