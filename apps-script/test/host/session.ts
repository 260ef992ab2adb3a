import { known } from './names.ts';
import type { Grid } from './grid.ts';

/** One spreadsheet with everything around it, as long as a test lasts. */
export interface Session {
  readonly grids: Map<string, Grid>;
  /** How often each method was called, as `Range.setValues`. */
  readonly calls: Map<string, number>;
  /** What a careful reader of Google's documentation would object to, though nothing failed. */
  readonly faults: string[];
  readonly mails: Mail[];
  readonly fetched: Fetched[];
  readonly triggers: Trigger[];
  readonly menus: { readonly label: string; readonly function: string }[];
  readonly shown: { html: string; title: string }[];
  readonly alerts: string[];
  /** What the next call to the web answers. */
  answer: (url: string) => { code: number; text: string };
  mailQuota: number;
  /** Google's clock, in milliseconds since 1970. It goes on with every call. */
  nowMs: number;
  /** How long a call takes, and a look at the clock: what computing costs, for want of a better measure. */
  callMs: number;
  tickMs: number;
  /** What runs at the moment. */
  current: Execution;
  lockedBy: Execution | null;
  mode: 'FULL' | 'LIMITED' | 'NONE';
  needsAuthorization: boolean;
  /** How many unique ids were given: the same run gives the same ones. */
  uuids: number;
}

export interface Execution {
  startedMs: number;
  unflushed: boolean;
  killed: boolean;
  /** Stop at this many calls, as when Google's machine goes down; null: never. */
  callsLeft: number | null;
}

export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly body: string;
}

export interface Fetched {
  readonly url: string;
  readonly payload: string;
}

export interface Trigger {
  readonly id: string;
  readonly handler: string;
  readonly event: 'ON_FORM_SUBMIT' | 'ON_EDIT' | 'CLOCK' | 'ON_OPEN';
}

/** Objects of this host, as opposed to plain values. */
export const modelledObjects = new WeakSet();

/**
 * An object with these methods of one of Google's interfaces. A method that Google has and this host has not throws `NOT FAKED`; one that
 * Google has not is a TypeError, as it would be there.
 */
export function modelled<T extends object>(session: Session, kind: string, methods: T): T {
  const names = known.get(kind);
  if (names === undefined) throw new Error(`Google has no ${kind}`);
  for (const name of Object.keys(methods)) if (!names.has(name)) throw new Error(`Google has no ${kind}.${name}`);
  const proxy: T = new Proxy(methods, {
    get(target, name) {
      if (typeof name === 'symbol' || name === 'toJSON' || name === 'then') return undefined;
      const value = (target as Record<string, unknown>)[name];
      if (!Object.hasOwn(target, name)) {
        if (names.has(name)) throw new Error(`NOT FAKED: ${kind}.${name}`);
        if (name === 'toString') return () => kind;
        throw new TypeError(`${kind}.${name} is not a function`);
      }
      if (typeof value !== 'function') return value;
      return (...args: unknown[]) => {
        called(session, `${kind}.${name}`);
        const result: unknown = value(...args);
        return result === SELF ? proxy : result;
      };
    },
  });
  modelledObjects.add(proxy);
  return proxy;
}

/** The same spreadsheet once more, as it stands. */
export function copyOf(session: Session): Session {
  const grids = [...session.grids].map(([name, { conditionalRules: _rules, ...grid }]): [string, Grid] => [
    name,
    { ...structuredClone(grid), conditionalRules: [] },
  ]);
  const current = newExecution(session);
  return { ...session, grids: new Map(grids), calls: new Map(), faults: [], mails: [], current, lockedBy: null };
}

/** What a method gives back to be called in a chain. */
export const SELF = Symbol('self');

/** Google stops a run after six minutes: https://developers.google.com/apps-script/guides/services/quotas#current_limitations */
export const RUN_LIMIT_MS = 6 * 60_000;

function called(session: Session, name: string): void {
  const { current } = session;
  if (current.killed) throw new Error('Exceeded maximum execution time');
  session.calls.set(name, (session.calls.get(name) ?? 0) + 1);
  session.nowMs += session.callMs;
  if (current.callsLeft !== null) current.callsLeft -= 1;
  if (session.nowMs - current.startedMs > RUN_LIMIT_MS || current.callsLeft === 0) {
    current.killed = true;
    if (session.lockedBy === current) session.lockedBy = null;
    throw new Error('Exceeded maximum execution time');
  }
}

/** Names of methods that only give an object to work with. Google's advice is to have few calls that read or write. */
const HANDLES =
  /\.(getActiveSpreadsheet|getSheetByName|getRange|getDataRange|getDocumentLock|getCell|getSheets|getName|getRow|getColumn|getNumColumns|getSheet)$/;

/** How many calls read or wrote something, or asked another service; the lock apart. https://developers.google.com/apps-script/guides/support/best-practices#minimize_calls_to_other_services */
export function serviceCalls({ calls }: Pick<Session, 'calls'>): number {
  return [...calls]
    .filter(([name]) => !HANDLES.test(name) && !name.startsWith('Lock.'))
    .reduce((sum, [, count]) => sum + count, 0);
}

/** Two runs that write without the lock overwrite each other: https://developers.google.com/apps-script/reference/lock */
export function mayWrite(session: Session): void {
  if (session.lockedBy !== session.current)
    throw new Error('Written without the document lock: two runs at once would overwrite each other');
  session.current.unflushed = true;
}

export function newExecution(session: Pick<Session, 'nowMs'>, callsLeft: number | null = null): Execution {
  return { startedMs: session.nowMs, unflushed: false, killed: false, callsLeft };
}
