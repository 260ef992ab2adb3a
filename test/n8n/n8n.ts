import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { INodeTypeDescription } from 'n8n-workflow';
import { realN8n } from '../../tools/real-n8n.mjs';
import type { Database } from './database.ts';
import type { Json } from './json.ts';

/** A real n8n on loopback, with our packed nodes installed the way n8n installs a community package, and its API. */
export interface RealN8n {
  readonly url: string;
  /** Calls the API that n8n's own editor uses, as the owner. */
  rest<Answer = Json>(method: string, path: string, body?: object): Promise<Answer>;
  /** Calls the API that n8n offers to its users. */
  api<Answer = Json>(method: string, path: string, body?: object): Promise<Answer>;
  readonly nodeTypes: readonly INodeTypeDescription[];
  /** What a browser needs to be signed in. */
  readonly cookie: string;
  /** Ends it the hard way and starts it again upon the same data. */
  killAndRestart(): Promise<void>;
  stop(): Promise<void>;
}

export interface Setting {
  /** The folder of the packed package. */
  readonly packed: string;
  /** The address under which the outside world calls its webhooks. */
  readonly webhookUrl: string;
  readonly env?: Readonly<Record<string, string>>;
}

export async function startRealN8n(database: Database, port: number, setting: Setting): Promise<RealN8n> {
  const home = mkdtempSync(join(tmpdir(), 'n8n-home-'));
  install(setting.packed, home);
  const url = `http://127.0.0.1:${port}`;
  const env = { ...(await environment(database, home, setting)), N8N_PORT: String(port) };
  let child = await boot(url, env);
  const cookie = await setUpOwner(url);
  const rest = caller(`${url}/rest`, { cookie });
  const { rawApiKey } = await makeKey(rest);
  const api = caller(`${url}/api/v1`, { 'x-n8n-api-key': rawApiKey });
  const nodeTypes = (await (
    await fetch(`${url}/types/nodes.json`, { headers: { cookie } })
  ).json()) as INodeTypeDescription[];
  return {
    url,
    cookie,
    nodeTypes,
    rest: async (method, path, body) => ((await rest(method, path, body)) as { data: never }).data,
    api: (method, path, body) => api(method, path, body) as Promise<never>,
    async killAndRestart() {
      await end(child, 'SIGKILL');
      child = await boot(url, env);
    },
    async stop() {
      await end(child, 'SIGTERM');
      rmSync(home, { recursive: true, force: true });
    },
  };
}

/** A process beside n8n, in queue mode, that does its executions. It has a home and the package of its own, as on another machine. */
export interface Worker {
  /** The executions it began, by id. */
  readonly began: readonly string[];
  /** Ends it the hard way. */
  kill(): Promise<void>;
  stop(): Promise<void>;
}

export async function startWorker(database: Database, setting: Setting): Promise<Worker> {
  const home = mkdtempSync(join(tmpdir(), 'n8n-worker-'));
  install(setting.packed, home);
  const port = await freePort();
  const health = { QUEUE_HEALTH_CHECK_ACTIVE: 'true', QUEUE_HEALTH_CHECK_PORT: String(port), N8N_LOG_LEVEL: 'info' };
  const env = { ...(await environment(database, home, setting)), ...health };
  const child = await boot(`http://127.0.0.1:${port}`, env, 'worker');
  let said = '';
  child.stdout?.on('data', (words: Buffer) => (said += words.toString()));
  return {
    get began() {
      return [...said.matchAll(/Worker started execution (\d+)/g)].map(([, id]) => id!);
    },
    kill: () => end(child, 'SIGKILL'),
    async stop() {
      await end(child, 'SIGTERM');
      rmSync(home, { recursive: true, force: true });
    },
  };
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  return port;
}

function install(packed: string, home: string): void {
  const folder = join(home, '.n8n/nodes/node_modules/n8n-nodes-referral-kit');
  mkdirSync(folder, { recursive: true });
  cpSync(packed, folder, { recursive: true });
}

async function environment({ port, name, user }: Database, home: string, { webhookUrl, env = {} }: Setting) {
  return {
    PATH: process.env['PATH'] ?? '',
    NODE_ENV: 'production',
    NODE_COMPILE_CACHE: join(tmpdir(), 'referral-kit-n8n-compile-cache'),
    N8N_USER_FOLDER: home,
    N8N_ENCRYPTION_KEY: 'of the tests',
    N8N_LISTEN_ADDRESS: '127.0.0.1',
    N8N_RUNNERS_BROKER_PORT: String(await freePort()),
    N8N_DIAGNOSTICS_ENABLED: 'false',
    N8N_VERSION_NOTIFICATIONS_ENABLED: 'false',
    N8N_PERSONALIZATION_ENABLED: 'false',
    N8N_SECURE_COOKIE: 'false',
    N8N_LOG_LEVEL: 'warn',
    WEBHOOK_URL: webhookUrl,
    GENERIC_TIMEZONE: 'Etc/UTC',
    DB_TYPE: 'postgresdb',
    DB_POSTGRESDB_HOST: '127.0.0.1',
    DB_POSTGRESDB_PORT: String(port),
    DB_POSTGRESDB_USER: user,
    DB_POSTGRESDB_DATABASE: name,
    ...env,
  };
}

const PATIENCE_MS = 180_000;

async function boot(url: string, env: Record<string, string>, command = 'start'): Promise<ChildProcess> {
  const child = spawn(process.execPath, [join(realN8n(), 'n8n/bin/n8n'), command], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (words: Buffer) => (said += words.toString()));
  const until = Date.now() + PATIENCE_MS;
  while (!(await isReady(url))) {
    if (child.exitCode !== null || Date.now() > until) throw new Error(`n8n did not start:\n${said}`);
    // It starts or it does not.
    // oxlint-disable-next-line no-await-in-loop
    await sleep(200);
  }
  return child;
}

function isReady(url: string): Promise<boolean> {
  return fetch(`${url}/healthz/readiness`).then(
    ({ ok }) => ok,
    () => false,
  );
}

async function end(child: ChildProcess, signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill(signal);
  await ended;
}

async function setUpOwner(url: string): Promise<string> {
  const owner = { email: 'owner@example.com', firstName: 'Olivia', lastName: 'Owner', password: 'Referral-Kit-1' };
  const answer = await fetch(`${url}/rest/owner/setup`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(owner),
  });
  if (!answer.ok) throw new Error(`n8n took no owner: ${await answer.text()}`);
  return answer.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ');
}

type Call = (method: string, path: string, body?: object) => Promise<unknown>;

async function makeKey(rest: Call): Promise<{ rawApiKey: string }> {
  const scopes = ((await rest('GET', '/api-keys/scopes')) as { data: string[] }).data;
  const body = { label: 'tests', expiresAt: null, scopes };
  return ((await rest('POST', '/api-keys', body)) as { data: { rawApiKey: string } }).data;
}

function caller(base: string, headers: Record<string, string>): Call {
  return async (method, path, body) => {
    const answer = await fetch(base + path, {
      method,
      // A connection that n8n is about to close is not used again.
      headers: { connection: 'close', ...headers, ...(body && { 'content-type': 'application/json' }) },
      ...(body && { body: JSON.stringify(body) }),
    });
    const said = await answer.text();
    if (!answer.ok) throw new Error(`n8n: ${method} ${path}: ${answer.status} ${said}`);
    return said === '' ? {} : JSON.parse(said);
  };
}
