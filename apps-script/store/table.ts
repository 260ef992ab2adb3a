import { isDate, textOf, type Cell, rangeBelow, written } from './cells.ts';

export type { Cell } from './cells.ts';
export type Row = Readonly<Record<string, Cell>>;

/** A column of a tab. */
export interface Column {
  readonly title: string;
  /** People write into it as well; it is never rewritten beside what has to change. */
  readonly edited?: boolean;
  /** Written when the cell is empty and never again. */
  readonly once?: boolean;
  /**
   * Plain text, whatever is typed: numbers that begin with 0 or +. Such a cell takes what a script writes as it is, so the apostrophe that
   * protects other texts would be seen.
   */
  readonly plain?: boolean;
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
  readonly plain: boolean;
  readonly value: Cell;
}

function rewrite(sheet: Sheet, saving: Saving): void {
  const cells = changedCells(saving);
  const { rows } = saving.changes;
  rewriteEdited(
    sheet,
    rows,
    cells.filter(({ edited }) => edited),
  );
  const own = cells.filter(({ edited }) => !edited);
  // The key goes last: a row that a stopped run left without the rest is taken for new.
  const key = saving.places.get(saving.tab.columns[0].title) ?? 0;
  const ordered = runs(own.map(({ place }) => place)).filter((places) => !places.includes(key));
  ordered.push(...runs(own.map(({ place }) => place)).filter((places) => places.includes(key)));
  for (const places of ordered) {
    const inside = own.filter(({ place }) => places.includes(place));
    const at = inside.map((cell) => cell.at);
    writeBlock(sheet, rows, { cells: inside, places, first: least(at), last: most(at) });
  }
}

/** Cell by cell or in runs without a gap: what somebody types beside at this moment must not be written over. */
function rewriteEdited(sheet: Sheet, rows: readonly unknown[][], cells: readonly Changed[]): void {
  for (const place of new Set(cells.map((cell) => cell.place))) {
    const inside = cells.filter((cell) => cell.place === place);
    for (const at of runs(inside.map((cell) => cell.at))) {
      const [first, last] = [least(at), most(at)];
      const block = inside.filter((cell) => cell.at >= first && cell.at <= last);
      writeBlock(sheet, rows, { cells: block, places: [place], first, last });
    }
  }
}

/** Only cells that differ, so that nothing is sent when nothing changed. */
function changedCells({ tab, places, changes }: Saving): Changed[] {
  const cells: Changed[] = [];
  for (const [at, row] of changes.changed) {
    for (const column of tab.columns) {
      const value = row[column.title];
      const place = places.get(column.title) ?? 0;
      const before = changes.rows[at - 2]?.[place] ?? '';
      if (value === undefined || stays(column, before, value)) continue;
      cells.push({ at, place, edited: column.edited === true, plain: column.plain === true, value });
    }
  }
  return cells;
}

function stays({ once }: Column, before: unknown, value: Cell): boolean {
  return same(before, value) || (once === true && before !== '');
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
  const isPlain = cells.some(({ plain }) => plain);
  const put = isPlain ? plainly : written;
  const values = Array.from({ length: last - first + 1 }, (_, down) =>
    places.map((place) => put((rows[first + down - 2]?.[place] ?? '') as Cell)),
  );
  for (const { at, place, value } of cells) {
    const line = values[at - first];
    if (line !== undefined) line[place - left] = put(value);
  }
  const range = sheet.getRange(first, left + 1, values.length, places.length);
  if (isPlain) range.setNumberFormat(PLAIN);
  range.setValues(values);
}

/** The format that keeps a text as it is. */
export const PLAIN = '@';

function plainly(value: Cell): ReturnType<typeof written> {
  return isDate(value) ? value : textOf(value);
}

/** Runs of whole numbers that follow one another. */
export function runs(numbers: readonly number[]): number[][] {
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

function append(sheet: Sheet, { tab, places, changes }: Saving): void {
  writeNew(sheet, { tab, places, rows: [...changes.added.values()], first: changes.rows.length + 2 });
}

/** Adds rows to a tab without reading what is there. */
export function appendRows(spreadsheet: Spreadsheet, tab: Tab, rows: readonly Row[]): void {
  const sheet = spreadsheet.getSheetByName(tab.name) ?? make(spreadsheet, tab);
  const [titles = []] = sheet.getRange('1:1').getValues() as unknown[][];
  writeNew(sheet, { tab, places: placesOf(sheet, titles, tab), rows, first: sheet.getLastRow() + 1 });
}

interface New {
  readonly tab: Tab;
  readonly places: ReadonlyMap<string, number>;
  readonly rows: readonly Row[];
  readonly first: number;
}

function writeNew(sheet: Sheet, { tab, places, rows, first }: New): void {
  if (rows.length === 0) return;
  const width = most([...places.values()]) + 1;
  const plain = new Set(tab.columns.filter((column) => column.plain === true).map(({ title }) => title));
  const lines = rows.map((row) => {
    const line = Array.from<ReturnType<typeof written>>({ length: width }).fill('');
    for (const [column, value] of Object.entries(row))
      if (!plain.has(column)) line[places.get(column) ?? 0] = written(value);
    return line;
  });
  rangeBelow(sheet, { first, rows: lines.length, columns: width }).setValues(lines);
  for (const column of plain) {
    const values = rows.map((row) => [plainly(row[column] ?? null)]);
    if (values.every(([value]) => value === '')) continue;
    const range = sheet.getRange(first, (places.get(column) ?? 0) + 1, values.length, 1);
    range.setNumberFormat(PLAIN).setValues(values);
  }
}
