import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createContext, Script, type Context } from 'node:vm';
import { emptyGrid, formatAt, lastColumn, lastRow, readCell, typed, type Grid } from './grid.ts';
import { servicesOf } from './services.ts';
import { newExecution, serviceCalls, type Session } from './session.ts';
import { rangeOf } from './spreadsheet.ts';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Builds the script and gives the very file people paste. */
export function builtCode(): string {
  execFileSync(process.execPath, [at('../../build.mjs')]);
  return readFileSync(at('../../dist/Code.js'), 'utf8');
}

export function newSession(): Session {
  const start = { nowMs: Date.parse('2026-06-01T15:00:00.000Z') };
  return {
    ...start,
    grids: new Map(),
    calls: new Map(),
    faults: [],
    mails: [],
    fetched: [],
    triggers: [],
    menus: [],
    shown: [],
    alerts: [],
    answer: () => ({ code: 200, text: 'ok' }),
    mailQuota: 100,
    callMs: 5,
    tickMs: 0,
    current: newExecution(start),
    lockedBy: null,
    mode: 'FULL',
    needsAuthorization: false,
    uuids: 0,
  };
}

/** A context that has the language and these globals and nothing else: no timers, no URL, no console, no code made of text. */
export function bareContext(globals: Record<string, unknown>, code: string, before = ''): Context {
  const context = createContext({ ...globals }, { codeGeneration: { strings: false, wasm: false } });
  new Script("for (const name of ['console', 'WebAssembly']) delete globalThis[name];").runInContext(context);
  new Script(CLOCK).runInContext(context);
  new Script(before).runInContext(context);
  new Script(code).runInContext(context);
  return context;
}

/** The script's clock is the session's. */
const CLOCK = `{
  const Real = Date;
  const now = tick;
  delete globalThis.tick;
  globalThis.Date = class extends Real {
    constructor(...args) { if (args.length === 0) super(now()); else super(...args); }
    static now() { return now(); }
  };
}`;

/** The built script beside a spreadsheet in memory. */
export interface ScriptHost {
  readonly session: Session;
  readonly context: Context;
  /** Runs a function of the script as Google does: a run of its own, which frees its lock however it ends. */
  call(name: string, ...args: readonly unknown[]): unknown;
  /** The rows of a tab as objects, by the titles of its columns. */
  rows(tab: string): Record<string, unknown>[];
  grid(tab: string): Grid;
  /** Makes a sheet, or writes over one, as a person would: no trigger sees it. */
  paste(tab: string, rows: readonly Readonly<Record<string, unknown>>[]): void;
  /** Types into a cell and, as Google does for a person's edit and for nothing else, runs the edit triggers. */
  type(tab: string, row: number, column: string, value: unknown): void;
  /** Writes into a cell as a script or another system does: no trigger sees it. */
  write(tab: string, row: number, column: string, value: unknown): void;
  /** A row as a form's event carries it. */
  range(tab: string, row: number): object;
  /** What this does costs so many service calls. */
  counting(work: () => void): number;
}

export function openScript(code: string, session: Session = newSession(), before = ''): ScriptHost {
  const tick = (): number => (session.nowMs += session.tickMs);
  const context = bareContext({ ...servicesOf(session), tick }, code, before);
  const grid = (tab: string): Grid => {
    const found = session.grids.get(tab) ?? emptyGrid(tab);
    session.grids.set(tab, found);
    return found;
  };
  const call = (name: string, ...args: readonly unknown[]): unknown => {
    session.current = newExecution(session, session.current.callsLeft);
    try {
      return (context[name] as (...given: readonly unknown[]) => unknown)(...args);
    } finally {
      if (session.lockedBy === session.current) session.lockedBy = null;
      session.current = newExecution(session);
    }
  };
  const cellAt = (tab: string, row: number, column: string): [Grid, number, number] => {
    const found = grid(tab);
    const place = (found.cells[0] ?? []).indexOf(column);
    if (place < 0) throw new Error(`${tab} has no column ${column}`);
    return [found, row - 1, place];
  };
  return {
    session,
    context,
    call,
    grid,
    rows: (tab) => rowsOf(grid(tab)),
    paste: (tab, rows) => pasteInto(grid(tab), rows),
    write(tab, row, column, value) {
      const [found, down, right] = cellAt(tab, row, column);
      (found.cells[down] ??= [])[right] = typed(value, formatAt(found, down, right));
    },
    type(tab, row, column, value) {
      const [found, down, right] = cellAt(tab, row, column);
      (found.cells[down] ??= [])[right] = typed(value, formatAt(found, down, right));
      const event = { range: rangeOf(session, found, [down, right, 1, 1]), value };
      for (const { handler, event: kind } of session.triggers) if (kind === 'ON_EDIT') call(handler, event);
    },
    range: (tab, row) => rangeOf(session, grid(tab), [row - 1, 0, 1, grid(tab).columns]),
    counting(work) {
      session.calls.clear();
      work();
      return serviceCalls(session);
    },
  };
}

function rowsOf(grid: Grid): Record<string, unknown>[] {
  const width = lastColumn(grid);
  const titles = Array.from({ length: width }, (_, column) => String(readCell(grid, 0, column)));
  return Array.from({ length: Math.max(0, lastRow(grid) - 1) }, (_, row) =>
    Object.fromEntries(titles.map((title, column) => [title, readCell(grid, row + 1, column)])),
  );
}

function pasteInto(grid: Grid, rows: readonly Readonly<Record<string, unknown>>[]): void {
  const titles = (grid.cells[0] ??= []);
  const first = Math.max(1, lastRow(grid));
  rows.forEach((row, index) => {
    const line = (grid.cells[first + index] ??= []);
    for (const [title, value] of Object.entries(row)) {
      if (!titles.includes(title)) titles.push(title);
      const place = titles.indexOf(title);
      line[place] = typed(value, formatAt(grid, first + index, place));
    }
  });
  grid.rows = Math.max(grid.rows, first + rows.length);
}
