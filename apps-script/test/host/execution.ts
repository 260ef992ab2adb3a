import { receiveMessageOnPort, workerData, type MessagePort } from 'node:worker_threads';
import { bareContext } from './script.ts';

/** One run of the script in a thread of its own. Every call of a service blocks until the spreadsheet has answered, as at Google. */
export interface Run {
  readonly code: string;
  readonly functionName: string;
  readonly args: readonly unknown[];
  readonly services: Readonly<Record<string, Encoded>>;
  readonly nowMs: number;
  readonly port: MessagePort;
  readonly signal: Int32Array;
}

/** A plain value, or the number under which the other side knows an object. */
export type Encoded = { readonly plain: unknown } | { readonly object: number } | { readonly list: readonly Encoded[] };

export type Asked = { readonly object: number; readonly name: string; readonly args: readonly Encoded[] | null };
export type Answered = { readonly value: Encoded } | { readonly error: string };

const { code, functionName, args, services, nowMs, port, signal } = workerData as Run;
const numbers = new WeakMap<object, number>();

function ask(asked: Asked): unknown {
  Atomics.store(signal, 0, 0);
  port.postMessage({ asked });
  Atomics.wait(signal, 0, 0);
  const answer = receiveMessageOnPort(port)?.message as Answered;
  if ('error' in answer) throw new Error(answer.error);
  return decode(answer.value);
}

function decode(value: Encoded): unknown {
  if ('plain' in value) return value.plain;
  return 'list' in value ? value.list.map(decode) : remote(value.object);
}

function encode(value: unknown): Encoded {
  const known = typeof value === 'object' && value !== null ? numbers.get(value) : undefined;
  if (known !== undefined) return { object: known };
  return Array.isArray(value) ? { list: value.map(encode) } : { plain: value };
}

/** Stands for an object of the other side. What begins with a capital is a member, everything else is called. */
function remote(object: number): object {
  const proxy = new Proxy(
    {},
    {
      get(_target, name) {
        if (typeof name === 'symbol' || name === 'then') return undefined;
        if (/^[A-Z]/.test(name)) return ask({ object, name, args: null });
        return (...given: readonly unknown[]) => ask({ object, name, args: given.map(encode) });
      },
    },
  );
  numbers.set(proxy, object);
  return proxy;
}

const globals = Object.fromEntries(Object.entries(services).map(([name, value]) => [name, decode(value)]));
const context = bareContext({ ...globals, tick: () => nowMs }, code);

/** Members of an event may be objects of the other side. */
function revived(argument: unknown): unknown {
  if (typeof argument !== 'object' || argument === null) return argument;
  return Object.fromEntries(
    Object.entries(argument).map(([name, value]) => [name, isEncoded(value) ? decode(value) : (value as unknown)]),
  );
}

function isEncoded(value: unknown): value is Encoded {
  return typeof value === 'object' && value !== null && 'object' in value;
}

try {
  (context[functionName] as (...given: readonly unknown[]) => unknown)(...args.map(revived));
  port.postMessage({ done: null });
} catch (error) {
  port.postMessage({ done: (error as Error).message });
}
