import { installPacked } from '../../nodes-n8n/test/n8n.ts';
import { openEntrance, type Entrance } from './entrance.ts';
import { startDatabase, type Database } from './database.ts';
import { freePort, startRealN8n, startWorker } from './n8n.ts';
import type { RealN8n, Setting, Worker } from './n8n.ts';
import { startProxy, type Proxy } from './proxy.ts';
import { startRecorder, type Recorder } from './recorder.ts';
import { startRedis } from './redis.ts';

/** A real n8n with everything around it. */
export interface Theatre {
  readonly n8n: RealN8n;
  readonly proxy: Proxy;
  readonly recorder: Recorder;
  readonly entrance: Entrance;
  /** In queue mode: who does the executions. */
  readonly workers: readonly Worker[];
  stop(): Promise<void>;
}

/** With workers it is in queue mode, which needs a Redis. */
export async function openTheatre({ workers: wanted = 0 } = {}): Promise<Theatre> {
  const redis = wanted === 0 ? undefined : await startRedis();
  const packed = installPacked();
  const [database, proxy, port] = await Promise.all([startDatabase(), startProxy(), freePort()]);
  const recorder = await startRecorder(port);
  const entrance = await openEntrance(`http://${recorder.host}`);
  const env = { ...proxy.env, ...(redis && queueMode(redis.port)) };
  const setting = { packed: packed.folder, webhookUrl: entrance.url, env };
  const n8n = await startRealN8n(database, port, setting);
  const workers = await startWorkers(wanted, database, setting);
  return {
    n8n,
    proxy,
    recorder,
    entrance,
    workers,
    async stop() {
      await Promise.all(workers.map((worker) => worker.stop()));
      await n8n.stop();
      await Promise.all([database.stop(), proxy.stop(), entrance.stop(), recorder.stop(), redis?.stop()]);
      packed.remove();
    },
  };
}

function queueMode(port: number) {
  return { EXECUTIONS_MODE: 'queue', QUEUE_BULL_REDIS_HOST: '127.0.0.1', QUEUE_BULL_REDIS_PORT: String(port) };
}

function startWorkers(wanted: number, database: Database, setting: Setting): Promise<Worker[]> {
  return Promise.all(Array.from({ length: wanted }, () => startWorker(database, setting)));
}
