import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createOutbound, type Outbound } from '@referral-kit/connectors';
import type { Clock, Log, ServerContext } from './context.ts';
import { systemClock } from './flow/clock.ts';
import { receive } from './flow/receive.ts';
import { startWork, type Work } from './flow/work.ts';
import type { App } from './http/app-type.ts';
import { createApp } from './http/app.ts';
import { forgetAnswers } from './http/idempotency.ts';
import { forgetClaims } from './http/once.ts';
import { newKey, openSecrets, secretsOf, type Secrets } from './identity/secrets.ts';
import { createConnections } from './keys/connections.ts';
import { createKeys } from './keys/keys.ts';
import { createLog } from './log.ts';
import { createMetrics } from './metrics.ts';
import { registerPages } from './pages/main.ts';
import { openPrograms } from './programs.ts';
import { createShadows } from './replay/shadows.ts';
import { openMemory } from './store/memory.ts';
import { openSqlite } from './store/sqlite.ts';
import type { Store } from './store/store.ts';

/**
 * Opens a server: store, programs, routes and pages. It answers once `listen` is called, and does its own work (deliveries, timers)
 * from then on. Throws `BadProgram` when a program cannot be published; nothing is left open then.
 */
export async function openServer(options: ServerOptions): Promise<Server> {
  const clock = options.clock ?? systemClock;
  const log =
    options.log ??
    createLog(
      (line) => process.stderr.write(`${line}\n`),
      () => clock.now(),
    );
  const secrets = openKey(options);
  const store = await openStore(options, secrets);
  try {
    return await assemble(options, { clock, log, secrets, store });
  } catch (error) {
    await store.close();
    throw error;
  }
}

export interface ServerOptions {
  /** The folder that holds everything; left out with `memory`. */
  readonly dataDir?: string;
  /** Keeps everything in the process, for tests and demos. */
  readonly memory?: boolean;
  /** Program files to publish at the start: paths of JSON files, or what stands in them. */
  readonly programs?: readonly (string | object)[];
  /** 0 takes any free port. Default 3000. */
  readonly port?: number;
  /** The address to listen on. Default: this machine only; 0.0.0.0 is every one. */
  readonly host?: string;
  /** The address under which people reach this server. Default: localhost and the port. */
  readonly baseUrl?: string;
  readonly clock?: Clock;
  /** The master key, 32 bytes in base64. Default: REFERRAL_KIT_KEY, else the file in the data folder. */
  readonly key?: string;
  /** `host:port` pairs that may be called although they are private. */
  readonly allowPrivate?: readonly string[];
  readonly outbound?: Outbound;
  readonly log?: Log;
  /** Takes what the person who starts the server should read. */
  readonly notice?: (text: string) => void;
}

export interface Server {
  readonly app: App;
  readonly context: ServerContext;
  /** Begins to answer and to work; gives the address. */
  listen(): Promise<string>;
  /** Does all that is due by the clock: timers, then deliveries. The server does so by itself while it listens; a simulated clock needs it. */
  work(): Promise<void>;
  /** Stops accepting, finishes what was taken, closes the store. */
  stop(): Promise<void>;
}

interface Parts {
  readonly clock: Clock;
  readonly log: Log;
  readonly secrets: Secrets;
  readonly store: Store;
}

async function assemble(options: ServerOptions, parts: Parts): Promise<Server> {
  const { store, clock } = parts;
  const address = {
    baseUrl: (options.baseUrl ?? `http://localhost:${options.port ?? DEFAULT_PORT}`).replace(/\/+$/, ''),
  };
  const allowPrivate = options.allowPrivate ?? [];
  const context: ServerContext = {
    ...parts,
    programs: await openPrograms(store, clock),
    outbound: options.outbound ?? createOutbound({ allowPrivate }),
    allowPrivate,
    connections: createConnections(parts),
    keys: createKeys({ store, clock, baseUrl: () => address.baseUrl }),
    shadows: createShadows(parts),
    metrics: createMetrics(),
    get baseUrl() {
      return address.baseUrl;
    },
    async receive(incoming) {
      const began = performance.now();
      const received = await receive(context, incoming);
      context.metrics.decided(received, performance.now() - began);
      return received;
    },
  };
  for (const program of options.programs ?? [])
    await context.programs.publish(typeof program === 'string' ? JSON.parse(readFileSync(program, 'utf8')) : program);
  const app = await createApp(context, (scope) => registerPages(scope, context));
  return running({ options, context, app, address });
}

const DEFAULT_PORT = 3000;
const SWEEP_MS = 60 * 60 * 1000;

interface Assembled {
  readonly options: ServerOptions;
  readonly context: ServerContext;
  readonly app: App;
  readonly address: { baseUrl: string };
}

function running({ options, context, app, address }: Assembled): Server {
  let work: Work | null = null;
  let sweep: NodeJS.Timeout | undefined;
  let stopping: Promise<void> | null = null;
  return {
    app,
    context,
    async listen() {
      await app.listen({ port: options.port ?? DEFAULT_PORT, host: options.host ?? 'localhost' });
      const bound = app.server.address();
      if (options.baseUrl === undefined && typeof bound === 'object' && bound !== null)
        address.baseUrl = `http://${nameOf(options.host)}:${bound.port}`;
      work = startWork(context);
      await context.shadows.resume();
      sweep = setInterval(
        () =>
          void Promise.all([forgetAnswers(context), forgetClaims(context)]).catch(() =>
            context.log.warn('Old answers and claims could not be forgotten'),
          ),
        SWEEP_MS,
      );
      sweep.unref();
      return address.baseUrl;
    },
    work: () => startWork.once(context),
    stop() {
      stopping ??= stop();
      return stopping;
    },
  };

  async function stop(): Promise<void> {
    clearInterval(sweep);
    await closeApp(app);
    await work?.stop();
    await context.shadows.stop();
    await context.store.close();
  }
}

/** Closes an app: requests under way are answered, then their connections end, however long a client would keep them open. */
async function closeApp(app: App): Promise<void> {
  const idle = setInterval(() => app.server.closeIdleConnections(), IDLE_MS);
  const all = setTimeout(() => app.server.closeAllConnections(), LONGEST_REQUEST_MS);
  try {
    await app.close();
  } finally {
    clearInterval(idle);
    clearTimeout(all);
  }
}

const IDLE_MS = 50;
const LONGEST_REQUEST_MS = 5_000;

/** What to call an address that listens: every one is also localhost. */
function nameOf(host: string | undefined): string {
  if (host === undefined || host === '0.0.0.0' || host === '::') return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
}

function openKey({ key, memory, dataDir, notice }: ServerOptions): Secrets {
  if (key !== undefined) return secretsOf([Buffer.from(key, 'base64')]);
  if (memory === true || dataDir === undefined) return secretsOf([newKey()]);
  keepOutOfGit(dataDir);
  return openSecrets(dataDir, process.env, notice ?? (() => undefined));
}

/** A data folder holds a key and people's data: wherever it stands, it is not committed by accident. */
function keepOutOfGit(dataDir: string): void {
  mkdirSync(dataDir, { recursive: true });
  const file = join(dataDir, '.gitignore');
  if (!existsSync(file)) writeFileSync(file, '*\n');
}

async function openStore({ memory, dataDir }: ServerOptions, secrets: Secrets): Promise<Store> {
  if (memory === true) return openMemory();
  if (dataDir === undefined) throw new TypeError('A server needs a data folder, or memory: true');
  return openSqlite({ path: join(dataDir, 'referral-kit.sqlite'), secrets });
}
