import { execFile, execFileSync, fork, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { App, Output } from './story.ts';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const app = at('..');
const cli = at('../../test/zapier/node_modules/zapier-platform-cli/src/bin/run');

/** What the command line itself unzips with. */
const Zip = createRequire(cli)('adm-zip') as new (file: string) => { extractAllTo(folder: string): void };

/** Node 22, which Zapier runs. */
export const node22 = execFileSync(process.execPath, [at('../../tools/node22.mjs')], { encoding: 'utf8' }).trim();

/** Runs Zapier's command line in a folder and gives what it prints. */
export function zapier(folder: string, args: readonly string[], node = process.execPath): string {
  const { status, stdout, stderr } = spawnSync(node, [cli, ...args], settings(folder, node));
  if (status === 0) return stdout;
  throw new Error(`zapier-platform ${args.slice(0, 3).join(' ')} failed:\n${stdout}\n${stderr}`);
}

function settings(folder: string, node: string) {
  const env = { ...process.env, PATH: [dirname(node), process.env['PATH']].join(delimiter), FORCE_COLOR: '0' };
  return { cwd: folder, encoding: 'utf8', env } as const;
}

/** What is uploaded: built by Zapier's command line and unzipped. */
export function unzippedBuild(): { folder: string; zipBytes: number } {
  zapier(app, ['build', '--skip-dep-install', '--skip-validation']);
  const zip = join(app, 'build/build.zip');
  const folder = mkdtempSync(join(tmpdir(), 'zapier-build-'));
  new Zip(zip).extractAllTo(folder);
  cpSync(at('driver.mjs'), join(folder, 'driver.mjs'));
  return { folder, zipBytes: statSync(zip).size };
}

/** Invoking needs more of core than is uploaded; the app itself stays the one of the build. */
export function completed(folder: string): string {
  cpSync(join(app, 'node_modules'), join(folder, 'node_modules'), { recursive: true });
  return folder;
}

/** The build, each step invoked by Zapier's command line under Node 22, as its users would try it out. */
export function invoked(folder: string, authData: object): App {
  writeFileSync(
    join(folder, '.env'),
    Object.entries(authData)
      .map(([key, value]) => `authData_${key}=${String(value)}\n`)
      .join(''),
  );
  const invoke = async (kind: string, key: string, inputData: object): Promise<unknown> => {
    const args = ['invoke', kind, key, '-i', JSON.stringify(inputData), '--non-interactive'];
    const { stdout } = await promisify(execFile)(node22, [cli, ...args], settings(folder, node22));
    return JSON.parse(stdout);
  };
  return {
    create: async (key, inputData) => (await invoke('create', key, inputData)) as Output,
    search: async (key, inputData) => (await invoke('search', key, inputData)) as Output[],
    trigger: async (key, inputData = {}) => (await invoke('trigger', key, inputData)) as Output[],
  };
}

/** A running process that has loaded a build. */
export interface Driver {
  readonly version: string;
  run(step: readonly [kind: string, key: string, operation: string], bundle: object): Promise<unknown>;
  stop(): void;
}

/** Starts a build under a Node of one's choice. */
export async function drive(folder: string, node: string): Promise<Driver> {
  const child = fork(join(folder, 'driver.mjs'), { execPath: node, execArgv: [] });
  const [{ ready }] = (await once(child, 'message')) as [{ ready: string }];
  let last = 0;
  return {
    version: ready,
    async run(step, bundle) {
      const id = (last += 1);
      const answer = once(child, 'message') as Promise<[{ id: number; output?: unknown; error?: Said }]>;
      child.send({ id, step, bundle });
      const [{ output, error }] = await answer;
      if (error === undefined) return output;
      throw Object.assign(new Error(error.message), { name: error.name });
    },
    stop: () => child.disconnect(),
  };
}

interface Said {
  readonly name: string;
  readonly message: string;
}
