import { isDate, type Cell, growTo, written } from './cells.ts';

export type { Cell } from './cells.ts';
export type Row = Readonly<Record<string, Cell>>;

/** A column of a tab. */
export interface Column {
  readonly title: string;
  /** People write into it as well; it is never rewritten beside what has to change. */
  readonly edited?: boolean;
  /** Written when the cell is empty and never again. */
  readonly once?: boolean;
  readonly format?: 'date' | 'number' | 'wide' | 'hidden';
}

export interface Tab {
  readonly name: string;
  /** The first one tells rows apart. */
  readonly columns: readonly [Column, ...Column[]];
}

/** A sheet whose first row names its columns. Columns that were moved or added are left where they are. */
export interface Table {
  /** The rows from the top, each with its line in the sheet. */
  readonly lines: readonly Line[];
  find(key: string): Line | undefined;
  /** Writes these columns into the row of this key, or into a new one. Nothing is sent before `save`. */
  put(key: string, row: Row): void;
  /** Writes these columns into a row that may have no key yet. */
  set(line: Line, row: Row): void;
  save(): void;
}

export interface Line {
  /** Counted from 1, the titles included. */
  readonly at: number;
  get(column: string): unknown;
}

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Opens a tab and reads it in one call; makes it when it is missing. */
export function openTable(spreadsheet: Spreadsheet, tab: Tab): Table {
  const sheet = spreadsheet.getSheetByName(tab.name) ?? make(spreadsheet, tab);
  const [titles = [], ...rows] = sheet.getDataRange().getValues() as unknown[][];
  const places = placesOf(sheet, titles, tab);
  const key = tab.columns[0].title;
  const lines = rows.map((values, index): Line => ({
    at: index + 2,
    get: (column) => values[places.get(column) ?? -1] ?? '',
  }));
  const byKey = new Map(lines.map((line) => [String(line.get(key)), line]));
  const changes: Changes = { rows, changed: new Map(), added: new Map() };
  const put = (name: string, row: Row): void => {
    const line = byKey.get(name);
    if (line === undefined) changes.added.set(name, { ...changes.added.get(name), ...row, [key]: name });
    else set(line, row);
  };
  const set = (line: Line, row: Row): void => {
    changes.changed.set(line.at, { ...changes.changed.get(line.at), ...row });
    const name = row[key];
    if (typeof name === 'string' && !byKey.has(name)) byKey.set(name, line);
  };
  return {
    lines,
    find: (name) => (name === '' ? undefined : byKey.get(name)),
    put,
    set,
    save() {
      rewrite(sheet, { tab, places, changes });
      append(sheet, { tab, places, changes });
    },
  };
}

interface Changes {
  readonly rows: readonly unknown[][];
  /** By line in the sheet. */
  readonly changed: Map<number, Row>;
  readonly added: Map<string, Row>;
}

interface Saving {
  readonly tab: Tab;
  /** Where each column stands, counted from 0. */
  readonly places: ReadonlyMap<string, number>;
  readonly changes: Changes;
}

/** Columns that are missing are added at the right. */
function placesOf(sheet: Sheet, titles: readonly unknown[], { columns }: Tab): ReadonlyMap<string, number> {
  const known = titles.map(String);
  while (known.length > 0 && known.at(-1) === '') known.pop();
  const missing = columns.map(({ title }) => title).filter((title) => !known.includes(title));
  if (missing.length > 0) sheet.getRange(1, known.length + 1, 1, missing.length).setValues([missing]);
  return new Map([...known, ...missing].map((title, place) => [title, place]));
}

function make(spreadsheet: Spreadsheet, { name, columns }: Tab): Sheet {
  const sheet = spreadsheet.insertSheet(name);
  sheet.getRange(1, 1, 1, columns.length).setValues([columns.map(({ title }) => title)]);
  return sheet;
}

/** A cell that changes. */
interface Changed {
  readonly at: number;
  readonly place: number;
  readonly edited: boolean;
  readonly value: Cell;
}

function rewrite(sheet: Sheet, saving: Saving): void {
  const cells = changedCells(saving);
  const own = cells.filter(({ edited }) => !edited);
  const { rows } = saving.changes;
  for (const places of runs(own.map(({ place }) => place))) {
    const inside = own.filter(({ place }) => places.includes(place));
    const at = inside.map((cell) => cell.at);
    writeBlock(sheet, rows, { cells: inside, places, first: least(at), last: most(at) });
  }
  for (const place of new Set(cells.filter(({ edited }) => edited).map((cell) => cell.place))) {
    const inside = cells.filter((cell) => cell.edited && cell.place === place);
    for (const at of runs(inside.map((cell) => cell.at)))
      writeBlock(sheet, rows, { cells: inside, places: [place], first: least(at), last: most(at) });
  }
}

/** Only cells that differ, so that nothing is sent when nothing changed. */
function changedCells({ tab, places, changes }: Saving): Changed[] {
  const cells: Changed[] = [];
  for (const [at, row] of changes.changed) {
    for (const { title, edited = false, once = false } of tab.columns) {
      const value = row[title];
      const place = places.get(title) ?? 0;
      const before = changes.rows[at - 2]?.[place] ?? '';
      if (value === undefined || (once && before !== '') || same(before, value)) continue;
      cells.push({ at, place, edited, value });
    }
  }
  return cells;
}

function same(before: unknown, value: Cell): boolean {
  if (isDate(before) && isDate(value)) return before.getTime() === value.getTime();
  return before === (value ?? '');
}

interface Block {
  readonly cells: readonly Changed[];
  readonly places: readonly number[];
  readonly first: number;
  readonly last: number;
}

/** One call for a whole block; the cells between those that change keep what they hold. */
function writeBlock(sheet: Sheet, rows: readonly unknown[][], { cells, places, first, last }: Block): void {
  const left = least(places);
  const values = Array.from({ length: last - first + 1 }, (_, down) =>
    places.map((place) => written((rows[first + down - 2]?.[place] ?? '') as Cell)),
  );
  for (const { at, place, value } of cells) {
    const line = values[at - first];
    if (line !== undefined) line[place - left] = written(value);
  }
  sheet.getRange(first, left + 1, values.length, places.length).setValues(values);
}

/** Runs of whole numbers that follow one another. */
function runs(numbers: readonly number[]): number[][] {
  const found: number[][] = [];
  const sorted = [...new Set(numbers)];
  sorted.sort((a, b) => a - b);
  for (const number of sorted) {
    const last = found.at(-1);
    if (last !== undefined && last.at(-1) === number - 1) last.push(number);
    else found.push([number]);
  }
  return found;
}

const least = (numbers: readonly number[]): number => numbers.reduce((a, b) => Math.min(a, b), Infinity);
const most = (numbers: readonly number[]): number => numbers.reduce((a, b) => Math.max(a, b), -Infinity);

function append(sheet: Sheet, { places, changes }: Saving): void {
  writeNew(sheet, { places, rows: [...changes.added.values()], first: changes.rows.length + 2 });
}

/** Adds rows to a tab without reading what is there. */
export function appendRows(spreadsheet: Spreadsheet, tab: Tab, rows: readonly Row[]): void {
  const sheet = spreadsheet.getSheetByName(tab.name) ?? make(spreadsheet, tab);
  const [titles = []] = sheet.getRange('1:1').getValues() as unknown[][];
  writeNew(sheet, { places: placesOf(sheet, titles, tab), rows, first: sheet.getLastRow() + 1 });
}

interface New {
  readonly places: ReadonlyMap<string, number>;
  readonly rows: readonly Row[];
  readonly first: number;
}

function writeNew(sheet: Sheet, { places, rows, first }: New): void {
  if (rows.length === 0) return;
  growTo(sheet, first + rows.length - 1);
  const width = most([...places.values()]) + 1;
  const lines = rows.map((row) => {
    const line = Array.from<ReturnType<typeof written>>({ length: width }).fill('');
    for (const [column, value] of Object.entries(row)) line[places.get(column) ?? 0] = written(value);
    return line;
  });
  sheet.getRange(first, 1, lines.length, width).setValues(lines);
}
