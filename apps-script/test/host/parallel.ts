import { MessageChannel, Worker, type MessagePort } from 'node:worker_threads';
import type { Answered, Asked, Encoded, Run } from './execution.ts';
import { servicesOf } from './services.ts';
import { modelledObjects, newExecution, type Execution, type Session } from './session.ts';

/** What one run is to do. An object of the spreadsheet among the members of an event is handed over as such. */
export interface Job {
  readonly functionName: string;
  readonly event: Readonly<Record<string, unknown>>;
}

/**
 * Runs the script many times at once, each in a thread of its own, on one spreadsheet. A thread that wants the lock sleeps until it is
 * its turn. Gives the errors of the runs that failed.
 */
export async function runAtOnce(code: string, session: Session, jobs: readonly Job[]): Promise<string[]> {
  const host = openHost(session);
  const ended = await Promise.all(jobs.map((job) => run(host, code, job)));
  return ended.filter((error) => error !== null);
}

interface Host {
  readonly session: Session;
  readonly objects: object[];
  readonly numbers: Map<object, number>;
  readonly services: Readonly<Record<string, Encoded>>;
  /** Runs that sleep until the lock is free. */
  readonly sleeping: { readonly execution: Execution; readonly wake: () => void }[];
}

function openHost(session: Session): Host {
  const host: Host = { session, objects: [], numbers: new Map(), services: {}, sleeping: [] };
  const services = Object.entries(servicesOf(session)).map(([name, value]) => [name, encode(host, value)]);
  return { ...host, services: Object.fromEntries(services) as Host['services'] };
}

function encode(host: Host, value: unknown): Encoded {
  if (Array.isArray(value)) return { list: value.map((each) => encode(host, each)) };
  if (typeof value !== 'object' || value === null || !modelledObjects.has(value)) return { plain: value };
  const known = host.numbers.get(value) ?? host.objects.push(value) - 1;
  host.numbers.set(value, known);
  return { object: known };
}

function decode(host: Host, value: Encoded): unknown {
  if ('plain' in value) return value.plain;
  return 'list' in value ? value.list.map((each) => decode(host, each)) : host.objects[value.object];
}

function run(host: Host, code: string, { functionName, event }: Job): Promise<string | null> {
  const { port1, port2 } = new MessageChannel();
  const signal = new Int32Array(new SharedArrayBuffer(4));
  const args = [Object.fromEntries(Object.entries(event).map(([name, value]) => [name, memberOf(host, value)]))];
  const workerData: Run = {
    code,
    functionName,
    args,
    services: host.services,
    nowMs: host.session.nowMs,
    port: port2,
    signal,
  };
  const worker = new Worker(new URL('./execution.ts', import.meta.url), { workerData, transferList: [port2] });
  const execution = newExecution(host.session);
  return new Promise((resolve, reject) => {
    worker.on('error', reject);
    port1.on('message', (message: { asked: Asked } | { done: string | null }) => {
      if ('asked' in message) return answer(host, { execution, asked: message.asked, port: port1, signal });
      port1.close();
      resolve(message.done);
    });
  });
}

function memberOf(host: Host, value: unknown): unknown {
  return typeof value === 'object' && value !== null && modelledObjects.has(value) ? encode(host, value) : value;
}

interface Call {
  readonly execution: Execution;
  readonly asked: Asked;
  readonly port: MessagePort;
  readonly signal: Int32Array;
}

function answer(host: Host, call: Call): void {
  const { session, sleeping } = host;
  const isTaken = session.lockedBy !== null && session.lockedBy !== call.execution;
  if (call.asked.name === 'waitLock' && isTaken) {
    sleeping.push({ execution: call.execution, wake: () => answer(host, call) });
    return;
  }
  session.current = call.execution;
  reply(call, perform(host, call.asked));
  if (session.lockedBy === null) sleeping.shift()?.wake();
}

function perform(host: Host, { object, name, args }: Asked): Answered {
  try {
    const target = host.objects[object] as Record<string, unknown>;
    const member = target[name];
    if (args === null) return { value: encode(host, member) };
    return {
      value: encode(host, (member as (...given: unknown[]) => unknown)(...args.map((each) => decode(host, each)))),
    };
  } catch (error) {
    return { error: (error as Error).message };
  }
}

function reply({ port, signal }: Call, answered: Answered): void {
  port.postMessage(answered);
  Atomics.store(signal, 0, 1);
  Atomics.notify(signal, 0);
}
