import type { Change, Decision, Log, Snapshot } from '@referral-kit/engine';

/** Everything a program decided so far. How it is stored is up to the workflow: in one cell, or one row a record. */
export interface State {
  /** Grows by one with each decided event. */
  readonly version: number;
  readonly records: Readonly<Record<string, object>>;
}

interface LogEntry {
  readonly event: string;
  readonly decision: Decision;
}

/** A state at work: what earlier items of the run changed is seen by later ones. */
export interface OpenState extends Snapshot, Log {
  readonly version: number;
  /** Takes over what a decision changed and returns all that is to be stored, the log entry among it. */
  keep(changes: readonly Change[], entry: LogEntry): Change[];
}

/** Opens the state the items bring along. Throws when they bring two that differ. */
export function openState(given: readonly unknown[]): OpenState {
  const [first, ...others] = given.filter((value) => value !== undefined && value !== null).map(readState);
  const other = others.find(({ version }) => version !== first?.version);
  if (other !== undefined)
    throw new Error(`The items bring two states, version ${first?.version} and version ${other.version}`);
  const records = new Map(Object.entries(first?.records ?? {}));
  let version = first?.version ?? 0;
  return {
    get version() {
      return version;
    },
    get: (key) => records.get(key),
    find: (source, id) => records.get(logKey(source, id)) as LogEntry | undefined,
    keep(changes, entry) {
      const { source, id } = entry.decision.event;
      const all = [...changes, { key: logKey(source, id), value: entry }];
      for (const { key, value } of all) records.set(key, value);
      version += 1;
      return all;
    },
  };
}

function logKey(source: string, id: string): string {
  return `event/${encodeURIComponent(source)}/${id}`;
}

function readState(value: unknown): State {
  const given: unknown = typeof value === 'string' ? JSON.parse(value) : value;
  const { version, records } = given as Partial<State>;
  if (Number.isSafeInteger(version) && typeof records === 'object' && !Array.isArray(records)) return given as State;
  throw new Error('The state has no "version" (a whole number) and "records" (an object)');
}
