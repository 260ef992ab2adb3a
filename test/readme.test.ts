import { afterAll, describe, expect, test } from '@jest/globals';
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const readme = readFileSync(join(root, 'README.md'), 'utf8');
const commands = [...readme.matchAll(/```sh\n([\s\S]*?)```/g)].flatMap(([, block = '']) => block.trim().split('\n'));
const folder = mkdtempSync(join(tmpdir(), 'referral-kit-readme-'));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** How each command of the README is tried; a new one has to be added here. */
const tried: Readonly<Record<string, (command: string) => Promise<void> | void>> = {
  'npm ci': isFirstStepOfTheChecks,
  'npm test': isFirstStepOfTheChecks,
  'npm start': (command) => serves(`${command} -- --data ${folder}/start`),
  'npm run demo': (command) => ends(command, /The books: 0 USD over all accounts/),
  'npm run -s referral-kit -- init my-program.json': (command) => ends(command, /my-program\.json/),
  'npm run -s referral-kit -- check my-program.json': (command) => ends(command, /\S/),
  'npm run -s referral-kit -- test my-program.json': (command) => ends(command, /\S/),
  'npm run -s referral-kit -- serve --program my-program.json': (command) => serves(`${command} --data ${folder}/own`),
};

describe('the README', () => {
  test('has only commands that are tried', () => {
    expect(commands.filter((command) => !Object.hasOwn(tried, command))).toEqual([]);
  });

  for (const [command, how] of Object.entries(tried)) {
    test(`${command} does what it says`, async () => {
      expect(commands).toContain(command);
      await how(command);
    }, 60_000);
  }

  test('names only files that exist', () => {
    const links = [...readme.matchAll(/\]\(([^)#]+)\)/g)].map(([, path = '']) => path);
    const files = [...readme.matchAll(/`((?:engine|server|test)\/[\w./-]+)`/g)].map(([, path = '']) => path);
    expect([...links, ...files].filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });

  test('names only scripts that exist', () => {
    const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: object };
    const named = [...readme.matchAll(/npm run (?:-s )?([\w:-]+)/g)].map(([, name = '']) => name);
    expect(named.filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
  });
});

/** Installing and the everyday suite itself run in the checks of a clean checkout, not within a test. */
function isFirstStepOfTheChecks(command: string): void {
  expect(readFileSync(join(root, '.ci/run'), 'utf8')).toContain(command);
}

async function ends(command: string, says: RegExp): Promise<void> {
  const { output, code } = await run(command, () => false);
  expect(output).toMatch(says);
  expect(code).toBe(0);
}

/** Runs until the landing page's address is printed, opens that page, and stops as Ctrl+C would. */
async function serves(command: string): Promise<void> {
  let page = Promise.resolve('');
  const { output } = await run(command, (soFar) => {
    const address = /http:\/\/localhost:\d+\/join\/[\w-]+/.exec(soFar)?.[0];
    if (address === undefined || !soFar.includes('Stop with Ctrl+C')) return false;
    page = fetch(address).then((answer) => answer.text());
    return page.then(() => true);
  });
  expect(await page).toContain('<form');
  expect(output).toContain('Stopping.');
}

/** Runs a command line in a folder of its own; stops it once `isEnough` says so. */
function run(
  command: string,
  isEnough: (output: string) => boolean | Promise<boolean>,
): Promise<{ output: string; code: number | null }> {
  const line = command.replaceAll('my-program.json', join(folder, 'my-program.json'));
  const env = { ...process.env, PORT: '0' };
  const child = spawn('sh', ['-c', `exec ${line}`], { cwd: dirname(join(root, 'package.json')), env, detached: true });
  let output = '';
  let isStopping = false;
  return new Promise((resolve, reject) => {
    const heard = async (chunk: Buffer): Promise<void> => {
      output += chunk.toString();
      if (isStopping || !(await isEnough(output)) || isStopping) return;
      isStopping = true;
      process.kill(-(child.pid ?? 0), 'SIGINT');
    };
    child.stdout.on('data', (chunk: Buffer) => void heard(chunk).catch(reject));
    child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.on('error', reject);
    child.on('close', (code) => resolve({ output, code }));
  });
}
