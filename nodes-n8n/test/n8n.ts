import { execFileSync, fork } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { INodeExecutionData, INodeTypeDescription } from 'n8n-workflow';

export const packageFolder = fileURLToPath(new URL('..', import.meta.url));

/** The package as a user installs it: built, packed, unpacked into a folder of its own. */
export function installPacked(): { folder: string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'n8n-nodes-referral-kit-'));
  for (const file of ['package.json', 'README.md']) cpSync(join(packageFolder, file), join(folder, file));
  execFileSync(process.execPath, [join(packageFolder, 'build.mjs'), folder]);
  const packed = execFileSync('npm', ['pack', '--json'], {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [{ filename }] = JSON.parse(packed) as [{ filename: string }];
  execFileSync('tar', ['-xzf', filename], { cwd: folder });
  return { folder: join(folder, 'package'), remove: () => rmSync(folder, { recursive: true }) };
}

export interface Run {
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly items: readonly object[];
  readonly onError?: 'stopWorkflow' | 'continueRegularOutput' | 'continueErrorOutput';
}

export interface RunResult {
  /** By output of the node, then by item. */
  readonly outputs: readonly INodeExecutionData[][];
  /** What the run as a whole took, in milliseconds. */
  readonly ms: number;
  readonly error?: {
    readonly message: string;
    readonly description?: string;
    readonly context?: { readonly itemIndex?: number };
  };
}

export interface N8n {
  readonly nodes: readonly INodeTypeDescription[];
  /** Runs Start → Referral Kit with these items pinned to Start. */
  run(what: Run): Promise<RunResult>;
  stop(): void;
}

/** n8n's own loader and executor (n8n-core) in a process of their own, with the package loaded. */
export async function startN8n(folder: string): Promise<N8n> {
  const home = mkdtempSync(join(tmpdir(), 'n8n-home-'));
  const host = fork(join(packageFolder, 'test/n8n-host.mjs'), [folder], {
    env: {
      ...process.env,
      NODE_ENV: 'production',
      NODE_PATH: join(packageFolder, 'node_modules'),
      N8N_USER_FOLDER: home,
      N8N_ENCRYPTION_KEY: 'test',
      N8N_LOG_LEVEL: 'silent',
    },
    execArgv: [],
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  const waiting = new Map<number, (result: RunResult) => void>();
  const nodes = await new Promise<INodeTypeDescription[]>((resolve, reject) => {
    host.once('exit', (code) => reject(new Error(`n8n-core ended with ${code} before it was ready`)));
    host.on('message', (message: { ready: INodeTypeDescription[] } | (RunResult & { id: number })) => {
      if ('ready' in message) resolve(message.ready);
      else waiting.get(message.id)?.(message);
    });
  });
  let count = 0;
  return {
    nodes,
    run(what) {
      count += 1;
      const id = count;
      return new Promise((resolve) => {
        waiting.set(id, resolve);
        host.send({ id, ...what });
      });
    },
    stop() {
      host.disconnect();
      rmSync(home, { recursive: true, force: true });
    },
  };
}
