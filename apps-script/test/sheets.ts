import { createHmac, randomUUID } from 'node:crypto';

/**
 * A spreadsheet in memory. It is ours, not Google's: it has only the methods the script uses and throws `NOT FAKED` at any other, so a
 * green test says that the script does what we believe Google's documentation promises, and no more. What it models of Sheets:
 *
 * - a text set into a cell is read as if typed: `=…` and `+…` become formulas, digits a number, a leading apostrophe keeps the rest as it is
 * - a range outside the grid, and values of another size than the range, are errors; a cell holds at most 50,000 characters
 * - nothing may be written without the document lock, and unwritten changes must be flushed before it is released
 */
export interface FakeHost {
  /** The globals a script sees. */
  readonly globals: Readonly<Record<string, object>>;
  readonly book: FakeBook;
  /** How often each service was called, as `Range.setValues`. */
  readonly calls: Map<string, number>;
  /** A row of a sheet, as a form event carries it. */
  range(sheet: string, row: number): object;
  /** True while the script holds the document lock. */
  locked(): boolean;
}

export interface FakeBook {
  /** The values of a sheet, without empty rows below; undefined when there is none of that name. */
  read(name: string): unknown[][] | undefined;
  /** Makes a sheet as a person would. */
  add(name: string, values: readonly (readonly unknown[])[]): void;
  isHidden(name: string): boolean;
}

interface Grid {
  readonly name: string;
  readonly cells: unknown[][];
  rows: number;
  columns: number;
  hidden: boolean;
}

interface Session {
  readonly calls: Map<string, number>;
  readonly grids: Map<string, Grid>;
  locked: boolean;
  unflushed: boolean;
}

const MAX_CELL_CHARACTERS = 50_000;
const FIRST_ROWS = 1000;
const FIRST_COLUMNS = 26;

export function fakeHost(): FakeHost {
  const session: Session = { calls: new Map(), grids: new Map(), locked: false, unflushed: false };
  const book = fakeSpreadsheet(session);
  const lock = only(session, 'Lock', {
    waitLock: () => void (session.locked = true),
    releaseLock: () => release(session),
  });
  const globals = {
    SpreadsheetApp: only(session, 'SpreadsheetApp', {
      getActiveSpreadsheet: () => book,
      flush: () => void (session.unflushed = false),
    }),
    LockService: only(session, 'LockService', { getDocumentLock: () => lock }),
    Utilities: fakeUtilities(session),
  };
  return {
    globals,
    calls: session.calls,
    locked: () => session.locked,
    range: (sheet, row) => rowOf(session, sheet, row),
    book: fakeBook(session),
  };
}

function rowOf(session: Session, name: string, row: number): object {
  const grid = session.grids.get(name);
  if (grid === undefined) throw new Error(`There is no sheet "${name}"`);
  return fakeRange(session, grid, [row - 1, 0, 1, grid.columns]);
}

function fakeBook({ grids }: Session): FakeBook {
  return {
    read: (name) => {
      const grid = grids.get(name);
      return grid === undefined
        ? undefined
        : Array.from({ length: lastRow(grid) }, (_, row) =>
            Array.from({ length: lastColumn(grid) }, (_cell, column) => cell(grid, row, column)),
          );
    },
    add: (name, values) => void grids.set(name, { ...emptyGrid(name), cells: values.map((row) => [...row]) }),
    isHidden: (name) => grids.get(name)?.hidden === true,
  };
}

/** An object that has these methods and counts their use. Any other name is an error, however it is asked for. */
function only(session: Session, kind: string, methods: Readonly<Record<string, unknown>>): object {
  return new Proxy(methods, {
    get(target, name) {
      if (typeof name === 'symbol') return undefined;
      if (!Object.hasOwn(target, name)) throw new Error(`NOT FAKED: ${kind}.${name}`);
      const key = `${kind}.${name}`;
      if (typeof target[name] === 'function') session.calls.set(key, (session.calls.get(key) ?? 0) + 1);
      return target[name];
    },
  });
}

function release(session: Session): void {
  if (session.unflushed)
    throw new Error('The lock is released before SpreadsheetApp.flush(): another run would not see what was written');
  session.locked = false;
}

function fakeSpreadsheet(session: Session): object {
  const sheets = new Map<string, object>();
  const open = (name: string): object | null => {
    const grid = session.grids.get(name);
    if (grid === undefined) return null;
    const sheet = sheets.get(name) ?? fakeSheet(session, grid);
    sheets.set(name, sheet);
    return sheet;
  };
  return only(session, 'Spreadsheet', {
    getSheetByName: open,
    insertSheet(name: string) {
      mayWrite(session);
      if (session.grids.has(name)) throw new Error(`A sheet with the name "${name}" already exists.`);
      session.grids.set(name, emptyGrid(name));
      return open(name);
    },
  });
}

function fakeSheet(session: Session, grid: Grid): object {
  return only(session, 'Sheet', {
    getRange: (row: number, column: number, rows = 1, columns = 1) =>
      fakeRange(session, grid, [row - 1, column - 1, rows, columns]),
    getDataRange: () => fakeRange(session, grid, [0, 0, Math.max(1, lastRow(grid)), Math.max(1, lastColumn(grid))]),
    getLastRow: () => lastRow(grid),
    getLastColumn: () => lastColumn(grid),
    getMaxRows: () => grid.rows,
    insertRowsAfter(_after: number, count: number) {
      mayWrite(session);
      grid.rows += count;
    },
    hideSheet: () => void (grid.hidden = true),
  });
}

type Rectangle = readonly [row: number, column: number, rows: number, columns: number];

function fakeRange(session: Session, grid: Grid, [row, column, rows, columns]: Rectangle): object {
  if (row < 0 || column < 0 || row + rows > grid.rows || column + columns > grid.columns) {
    throw new Error('The coordinates of the range are outside the dimensions of the sheet.');
  }
  const setValues = (values: readonly (readonly unknown[])[]): void => {
    mayWrite(session);
    if (values.length !== rows || values.some((line) => line.length !== columns)) {
      throw new Error(
        'The number of rows or columns in the data does not match the number of rows or columns in the range.',
      );
    }
    values.forEach((line, down) =>
      line.forEach((value, right) => ((grid.cells[row + down] ??= [])[column + right] = typed(value))),
    );
  };
  const getValues = (): unknown[][] =>
    Array.from({ length: rows }, (_, down) =>
      Array.from({ length: columns }, (_cell, right) => cell(grid, row + down, column + right)),
    );
  return only(session, 'Range', {
    getValues,
    getValue: () => getValues()[0]?.[0],
    getCell: (down: number, right: number) => fakeRange(session, grid, [row + down - 1, column + right - 1, 1, 1]),
    setValues,
    setValue: (value: unknown) => setValues([[value]]),
  });
}

function mayWrite(session: Session): void {
  if (!session.locked)
    throw new Error('Written without the document lock: two runs at once would overwrite each other');
  session.unflushed = true;
}

/** What a cell holds after this value was set: Sheets reads it as if somebody had typed it. */
function typed(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  if (value.length > MAX_CELL_CHARACTERS)
    throw new Error(`Your input contains more than the maximum of ${MAX_CELL_CHARACTERS} characters in a single cell.`);
  if (value.startsWith("'")) return value.slice(1);
  if (/^[=+]/.test(value)) return { formula: value };
  return /^-?\d+(\.\d+)?$/.test(value) ? Number(value) : value;
}

function emptyGrid(name: string): Grid {
  return { name, cells: [], rows: FIRST_ROWS, columns: FIRST_COLUMNS, hidden: false };
}

function cell(grid: Grid, row: number, column: number): unknown {
  return grid.cells[row]?.[column] ?? '';
}

function lastRow({ cells }: Grid): number {
  return cells.findLastIndex((line) => line?.some((value) => (value ?? '') !== '')) + 1;
}

function lastColumn({ cells }: Grid): number {
  return Math.max(0, ...cells.map((line) => (line ?? []).findLastIndex((value) => (value ?? '') !== '') + 1));
}

function fakeUtilities(session: Session): object {
  const utf8 = { toString: () => 'UTF_8' };
  return only(session, 'Utilities', {
    Charset: only(session, 'Charset', { UTF_8: utf8 }),
    getUuid: () => randomUUID(),
    /** Bytes are signed, and without UTF-8 every letter beyond ASCII counts as one and the same. */
    computeHmacSha256Signature(text: string, secret: string, charset?: object) {
      const bytes = charset === utf8 ? text : text.replaceAll(/\P{ASCII}/gu, '?');
      return [...new Int8Array(createHmac('sha256', secret).update(bytes).digest())];
    },
  });
}
