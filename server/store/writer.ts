import { DatabaseSync } from 'node:sqlite';
import { parentPort, receiveMessageOnPort, workerData } from 'node:worker_threads';
import type { MessagePort } from 'node:worker_threads';
import { secretsOf } from '../identity/secrets.ts';
import { StoreUnavailable } from './errors.ts';
import { openOperations } from './operations.ts';
import type { Call, Operations, Outcome, Sent } from './operations.ts';
import { configure } from './pragmas.ts';
import { migrate } from './schema.ts';

/**
 * The only thread that writes. It takes what has arrived, up to a batch, decides and writes it in one transaction with a savepoint
 * for each call, and answers when the disk has it.
 */
function run(port: MessagePort, { path, keys }: WriterData): void {
  const database = new DatabaseSync(path, { timeout: BUSY_MS });
  configure(database);
  migrate(database);
  const operations = openOperations(database, secretsOf(keys));
  port.on('message', (first: Sent) => {
    const batch = drain(port, first);
    port.postMessage(commit(database, operations, batch), NOTHING_MOVED);
    if (!batch.some(({ call }) => call.op === 'close')) return;
    database.close();
    port.close();
  });
  port.postMessage([], NOTHING_MOVED);
}

export interface WriterData {
  readonly path: string;
  readonly keys: readonly Uint8Array[];
}

const BATCH = 256;
const BUSY_MS = 10_000;
const NOTHING_MOVED: [] = [];

function drain(port: MessagePort, first: Sent): Sent[] {
  const batch = [first];
  while (batch.length < BATCH) {
    const next = receiveMessageOnPort(port);
    if (next === undefined) break;
    batch.push(next.message as Sent);
  }
  return batch;
}

/** Runs a batch in one transaction. When the transaction itself fails, nothing of it happened and every call is told so. */
function commit(database: DatabaseSync, operations: Operations, batch: readonly Sent[]): Outcome[] {
  try {
    database.exec('BEGIN IMMEDIATE');
    operations.refresh();
    const outcomes = batch.map(({ n, call }) => attempt(operations, n, call));
    if (!database.isTransaction) throw new StoreUnavailable('The database gave up the transaction.');
    database.exec('COMMIT');
    operations.afterCommit();
    return outcomes;
  } catch (error) {
    if (database.isTransaction) database.exec('ROLLBACK');
    operations.forgetAll();
    const message = error instanceof Error ? error.message : String(error);
    return batch.map(({ n }) => ({ n, error: { name: 'StoreUnavailable', message } }));
  }
}

function attempt(operations: Operations, n: number, call: Call): Outcome {
  try {
    return { n, result: operations.run(call) };
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const findings = 'findings' in error ? { findings: error.findings } : {};
    return { n, error: { name: error.name, message: error.message, ...findings } };
  }
}

if (parentPort !== null) run(parentPort, workerData as WriterData);
