import { threadCpuUsage } from 'node:process';

/** No single call may take longer, in milliseconds of processor time. */
export const SLOWEST_MS = 50;

/** Runs a call and refuses one that takes too long. A slow call is repeated, and the quickest of all counts: the others met the collector. */
export function within<T>(what: string, call: () => T): T {
  const first = timed(call);
  let quickest = first.tookMs;
  for (let again = 0; quickest > SLOWEST_MS && again < 3; again += 1) quickest = Math.min(quickest, timed(call).tookMs);
  if (quickest > SLOWEST_MS) throw new Error(`${what} took ${quickest.toFixed(1)} ms`);
  slowest.set(what, Math.max(slowest.get(what) ?? 0, quickest));
  return first.result;
}

/** The slowest call of each kind so far, in milliseconds. */
export const slowest = new Map<string, number>();

function timed<T>(call: () => T): { readonly result: T; readonly tookMs: number } {
  const before = processorMs();
  const result = call();
  return { result, tookMs: processorMs() - before };
}

function processorMs(): number {
  const { user, system } = threadCpuUsage();
  return (user + system) / 1000;
}

/** What everything inherits, as it is now. */
export function inherited(): ReadonlyMap<string, unknown> {
  return new Map(
    [Object, Array, Function, String, Number, Boolean, Map, Set, Date, RegExp].flatMap(({ name, prototype }) =>
      Reflect.ownKeys(prototype).map((key) => {
        const { value, get } = Reflect.getOwnPropertyDescriptor(prototype, key)!;
        return [`${name}.${String(key)}`, get ?? (value as unknown)] as const;
      }),
    ),
  );
}

/** What prototype pollution leaves behind: the names that were added, changed or taken away. */
export function polluted(before: ReadonlyMap<string, unknown>): string[] {
  const now = inherited();
  return [...new Set([...before.keys(), ...now.keys()])].filter((name) => before.get(name) !== now.get(name));
}
