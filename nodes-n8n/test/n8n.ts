import { execFileSync, fork } from 'node:child_process';
import { EventEmitter, once } from 'node:events';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type {
  IBinaryKeyData,
  INodeExecutionData,
  INodeListSearchResult,
  INodePropertyOptions,
  INodeTypeDescription,
} from 'n8n-workflow';

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

export interface Credentials {
  readonly baseUrl: string;
  readonly apiKey: string;
}

export interface Run {
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly items: readonly object[];
  /** What every item carries along. */
  readonly binary?: IBinaryKeyData;
  readonly onError?: 'stopWorkflow' | 'continueRegularOutput' | 'continueErrorOutput';
  readonly credentials?: Credentials;
  readonly executionId?: string;
  /** The data of an execution that failed; this one goes on from there, under an id of its own. */
  readonly retryOf?: unknown;
}

export interface Failure {
  readonly message: string;
  readonly description?: string;
  readonly httpCode?: string;
  readonly context?: { readonly itemIndex?: number };
}

export interface RunResult {
  /** By output of the node, then by item. */
  readonly outputs: readonly INodeExecutionData[][];
  /** What the run as a whole took, in milliseconds. */
  readonly ms: number;
  /** All that n8n would store of an execution that failed. */
  readonly data?: unknown;
  readonly error?: Failure;
}

type Kept = Readonly<Record<string, unknown>>;

/** What a trigger is called with: its parameters, and what it kept. */
export interface Triggering {
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly credentials: Credentials;
  readonly kept?: Kept;
}

export interface Deed<Result> {
  readonly result: Result;
  readonly kept: Kept;
  readonly error?: Failure;
}

/** What a call from outside led to; no items when nothing was started. */
export interface Called {
  readonly items: readonly INodeExecutionData[] | null;
  readonly status: number;
  readonly error?: Failure;
}

export interface N8n {
  readonly nodes: readonly INodeTypeDescription[];
  readonly credentials: readonly { readonly name: string; readonly iconUrl: unknown }[];
  /** Host and port at which triggers are called. */
  readonly receiver: string;
  /** Runs Start → Referral Kit with these items pinned to Start. */
  run(what: Run): Promise<RunResult>;
  hook(what: Triggering & { method: 'checkExists' | 'create' | 'delete' }): Promise<Deed<boolean>>;
  poll(what: Triggering & { mode?: 'manual' | 'trigger' }): Promise<Deed<INodeExecutionData[][] | null>>;
  list(what: Filling): Promise<Deed<INodeListSearchResult>>;
  options(what: Filling): Promise<Deed<INodePropertyOptions[]>>;
  /** The request by which the credential is tested. */
  authenticate(
    credentials: Credentials,
  ): Promise<Deed<{ baseURL: string; url: string; headers: Record<string, string> }>>;
  /** What the next call from outside leads to. */
  called(): Promise<Called>;
  stop(): void;
}

export interface Filling {
  readonly method: string;
  readonly credentials: Credentials;
  readonly parameters?: object;
  readonly filter?: string;
}

interface Ready {
  readonly nodes: INodeTypeDescription[];
  readonly credentials: { name: string; iconUrl: unknown }[];
  readonly receiver: string;
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
  const waiting = new Map<number, (result: never) => void>();
  const calls: Called[] = [];
  const arrivals = new EventEmitter();
  const ready = await new Promise<Ready>((resolve, reject) => {
    host.once('exit', (code) => reject(new Error(`n8n-core ended with ${code} before it was ready`)));
    host.on('message', (message: { ready: Ready } | { called: Called } | { id: number }) => {
      if ('ready' in message) return resolve(message.ready);
      if ('id' in message) return waiting.get(message.id)?.(message as never);
      calls.push(message.called);
      return void arrivals.emit('call');
    });
  });
  let count = 0;
  function ask<Result>(deed: string, what: object): Promise<Result> {
    count += 1;
    const id = count;
    return new Promise((resolve) => {
      waiting.set(id, resolve);
      host.send({ id, deed, ...what });
    });
  }
  return {
    ...ready,
    run: (what) => ask('run', what),
    hook: (what) => ask('hook', what),
    poll: (what) => ask('poll', what),
    list: (what) => ask('list', what),
    options: (what) => ask('options', what),
    authenticate: (credentials) => ask('authenticate', { credentials }),
    async called() {
      while (calls.length === 0) {
        // Calls come one by one.
        // oxlint-disable-next-line no-await-in-loop
        await once(arrivals, 'call');
      }
      return calls.shift()!;
    },
    stop() {
      host.disconnect();
      rmSync(home, { recursive: true, force: true });
    },
  };
}
