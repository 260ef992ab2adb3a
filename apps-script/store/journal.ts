import type { Snapshot } from '@referral-kit/engine';
import { rangeBelow, written } from './cells.ts';

/**
 * The state as records under keys, in a hidden sheet to which rows are only ever added: of several rows with one key the last counts.
 * All that one batch decided goes down in one call, so that a run which Google stops leaves the batch done or not done, never half.
 */
export interface Journal extends Snapshot {
  put(key: string, value: object): void;
  /** Every record whose key begins like this, in the order in which the keys came. */
  all<T extends object>(prefix: string): T[];
  keys(prefix: string): string[];
  /** Keys of this beginning whose text, unread, matches: looking at ten thousand records costs no parsing. */
  matching(prefix: string, pattern: RegExp): string[];
  /** Writes what was put, in one call. */
  commit(): void;
  /** Keys that were written and are not yet shown in the tabs: those of this batch, and of one that was stopped before. */
  unshown(): string[];
  markShown(): void;
  /** How many rows hold something that a later row replaces. */
  garbage(): number;
  /** Leaves each key once. A run that is stopped in the middle leaves the same state. */
  compact(): void;
  /** Forgets every key that is not kept. */
  forget(keep: (key: string) => boolean): void;
}

export const STATE = 'State';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

interface Content {
  /** By key, as JSON text. */
  readonly texts: Map<string, string>;
  /** The key of each row; with a plus before it for a row that goes on with the one above. */
  readonly keys: string[];
  /** How many rows the tabs show already. */
  shown: number;
}

export function openJournal(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): Journal {
  const sheet = spreadsheet.getSheetByName(STATE) ?? makeSheet(spreadsheet);
  const content = read(sheet);
  const parsed = new Map<string, object>();
  const put = new Map<string, object>();
  const get = (key: string): object | undefined => put.get(key) ?? stored(content, parsed, key);
  const keys = (prefix: string): string[] =>
    [...new Set([...content.texts.keys(), ...put.keys()])].filter((key) => key.startsWith(prefix));
  const rewrite = (texts: ReadonlyMap<string, string>): void => {
    replaceAll(sheet, content, texts);
    for (const key of parsed.keys()) if (!content.texts.has(key)) parsed.delete(key);
  };
  return {
    get,
    keys,
    put: (key, value) => void put.set(key, value),
    all: <T extends object>(prefix: string) => keys(prefix).map((key) => get(key) as T),
    matching: (prefix, pattern) =>
      keys(prefix).filter((key) =>
        pattern.test(put.has(key) ? JSON.stringify(put.get(key)) : (content.texts.get(key) ?? '')),
      ),
    commit() {
      append(
        sheet,
        content,
        [...put].map(([key, value]): [string, string] => [key, JSON.stringify(value)]),
      );
      for (const [key, value] of put) parsed.set(key, value);
      put.clear();
    },
    unshown: () => [...new Set(content.keys.slice(content.shown))].filter((key) => !key.startsWith(GOES_ON)),
    markShown() {
      if (content.shown === content.keys.length) return;
      content.shown = content.keys.length;
      sheet.getRange(1, SHOWN_COLUMN).setValue(content.shown);
    },
    garbage: () => content.keys.length - content.texts.size,
    compact: () => rewrite(new Map(content.texts)),
    forget: (keep) => rewrite(new Map([...content.texts].filter(([key]) => keep(key)))),
  };
}

/** Texts are parsed when somebody asks for them: a decision reads a handful of ten thousand. */
function stored({ texts }: Content, parsed: Map<string, object>, key: string): object | undefined {
  const known = parsed.get(key);
  if (known !== undefined) return known;
  const text = texts.get(key);
  if (text === undefined) return undefined;
  const value = JSON.parse(text) as object;
  parsed.set(key, value);
  return value;
}

const TITLES = ['Key', 'Value', '0'];
const SHOWN_COLUMN = 3;
/** Room for the first thousand friends. */
const FIRST_ROWS = 20_000;
/** A cell holds 50,000 characters. */
const MAX_PIECE = 45_000;
const GOES_ON = '+';

function makeSheet(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): Sheet {
  const sheet = spreadsheet.insertSheet(STATE);
  sheet.getRange(1, 1, 1, TITLES.length).setValues([TITLES]);
  sheet.deleteColumns(TITLES.length + 1, sheet.getMaxColumns() - TITLES.length);
  sheet.insertRowsAfter(sheet.getMaxRows(), FIRST_ROWS);
  sheet.hideSheet();
  return sheet;
}

function read(sheet: Sheet): Content {
  const [titles = [], ...rows] = sheet.getDataRange().getValues() as unknown[][];
  const shown = Math.min(Number(titles[SHOWN_COLUMN - 1] ?? 0), rows.length);
  const content: Content = { texts: new Map(), keys: [], shown };
  let above = '';
  for (const row of rows) {
    const [name, piece] = [String(row[0]), String(row[1])];
    content.keys.push(name);
    if (!name.startsWith(GOES_ON)) content.texts.set((above = name), piece);
    else if (name === GOES_ON + above) content.texts.set(above, (content.texts.get(above) ?? '') + piece);
  }
  return content;
}

function append(sheet: Sheet, content: Content, entries: readonly (readonly [string, string])[]): void {
  if (entries.length === 0) return;
  const rows = entries.flatMap(([key, text]) => rowsOf(key, text));
  const first = content.keys.length + 2;
  rangeBelow(sheet, { first, rows: rows.length, columns: 2 }).setValues(rows.map((row) => row.map(written)));
  for (const [key] of rows) content.keys.push(key);
  for (const [key, text] of entries) content.texts.set(key, text);
}

function rowsOf(key: string, text: string): [string, string][] {
  const rows: [string, string][] = [];
  for (let at = 0; at < text.length; at += MAX_PIECE)
    rows.push([at === 0 ? key : GOES_ON + key, text.slice(at, at + MAX_PIECE)]);
  return rows;
}

/** First over the old rows, then the rest is cleared: what stands below until then is newer than what it follows, so nothing is lost. */
function replaceAll(sheet: Sheet, content: Content, texts: ReadonlyMap<string, string>): void {
  const before = content.keys.length;
  content.keys.length = 0;
  content.texts.clear();
  append(sheet, content, [...texts]);
  const left = before - content.keys.length;
  if (left > 0) sheet.getRange(content.keys.length + 2, 1, left, 2).clearContent();
  content.shown = content.keys.length;
  sheet.getRange(1, SHOWN_COLUMN).setValue(content.shown);
}
