import type { Log, LogFields } from './context.ts';

/** Writes one JSON line an entry. Its fields are a closed list, so that no name, address or vendor's body gets into a log. */
export function createLog(write: (line: string) => void, now: () => number): Log {
  const entry =
    (level: string) =>
    (what: string, fields: LogFields = {}) =>
      write(JSON.stringify({ at: new Date(now()).toISOString(), level, what, ...pick(fields) }));
  return { info: entry('info'), warn: entry('warn'), error: entry('error') };
}

const NAMES = [
  'code',
  'program',
  'connection',
  'platform',
  'route',
  'status',
  'delivery',
  'count',
  'durationMs',
  'error',
] as const satisfies (keyof LogFields)[];

function pick(fields: LogFields): LogFields {
  return Object.fromEntries(NAMES.flatMap((name) => (fields[name] === undefined ? [] : [[name, fields[name]]])));
}
