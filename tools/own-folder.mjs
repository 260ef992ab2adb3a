/** Folders with a lockfile of their own: what they need is too big for everybody's `npm ci`. */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The packagings that have such a folder. */
export const packagings = ['nodes-n8n', 'zapier-app'].filter((folder) => existsSync(join(folder, 'package-lock.json')));

/** Makes a folder ready to be tested: its packages are there, and with them it compiles and lints, and `more` that needs them. */
export function prepare(folder, ...more) {
  install(folder);
  if (existsSync(join(folder, 'tsconfig.json'))) execFileSync('tsc', ['-b', folder], { stdio: 'inherit' });
  execFileSync('oxlint', ['--type-aware', '--deny-warnings', '--no-error-on-unmatched-pattern', folder, ...more], {
    stdio: 'inherit',
  });
}

/** Runs jest with one configuration and ends this process the way jest ended. */
export function runJest(config) {
  const jest = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', 'node_modules/jest/bin/jest.js'];
  const args = [...jest, '--config', config, ...process.argv.slice(2)];
  process.exitCode = spawnSync(process.execPath, args, { stdio: 'inherit' }).status ?? 1;
}

/** Unless it was done since the lockfile last changed. Install scripts do not run. */
export function install(folder) {
  if (changedAt(join(folder, 'node_modules/.package-lock.json')) >= changedAt(join(folder, 'package-lock.json')))
    return;
  console.log(`Installing ${folder} …`);
  execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: folder, stdio: 'inherit' });
}

function changedAt(file) {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
