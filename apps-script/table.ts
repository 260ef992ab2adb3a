type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
export type Cell = string | number | null;
export type Row = Readonly<Record<string, Cell>>;

/** A sheet whose first row names its columns and whose first column of ours tells rows apart. */
export interface Table {
  /** What stands in a row, by column; texts as they are. */
  find(key: string): Row | undefined;
  /** Writes these columns into the row of this key, or into a new one. Nothing is sent before `save`. */
  put(key: string, row: Row): void;
  save(): void;
}

/** Opens a sheet and reads it in one call; makes it when it is missing. Columns that were moved or added are left where they are. */
export function openTable(
  book: GoogleAppsScript.Spreadsheet.Spreadsheet,
  name: string,
  columns: readonly [string, ...string[]],
): Table {
  const sheet = book.getSheetByName(name) ?? make(book, name, columns);
  const [titles = [], ...rows] = sheet.getDataRange().getValues() as unknown[][];
  const place = placesOf(sheet, titles, columns);
  const lines = new Map(rows.map((values, index) => [String(values[place(columns[0])]), index]));
  const changed = new Map<string, Row>();
  return {
    find: (key) => {
      const line = lines.get(key);
      return line === undefined
        ? undefined
        : Object.fromEntries(columns.map((column) => [column, rows[line]?.[place(column)] as Cell]));
    },
    put: (key, row) => changed.set(key, { ...changed.get(key), ...row, [columns[0]]: key }),
    save() {
      const added = [...changed].filter(([key]) => !lines.has(key)).map(([, row]) => row);
      for (const [key, row] of changed) {
        const line = lines.get(key);
        if (line !== undefined) rewrite(sheet, { line: line + 2, row, place, before: rows[line] ?? [] });
      }
      append(sheet, added, place);
    },
  };
}

type Place = (column: string) => number;

/** Where each column stands, counted from 0; those that are missing are added at the right. */
function placesOf(sheet: Sheet, titles: readonly unknown[], columns: readonly string[]): Place {
  const known = titles.map(String).filter((title) => title !== '');
  const missing = columns.filter((column) => !known.includes(column));
  if (missing.length > 0) sheet.getRange(1, known.length + 1, 1, missing.length).setValues([missing]);
  const all = [...known, ...missing];
  return (column) => all.indexOf(column);
}

function make(book: GoogleAppsScript.Spreadsheet.Spreadsheet, name: string, columns: readonly string[]): Sheet {
  const sheet = book.insertSheet(name);
  sheet.getRange(1, 1, 1, columns.length).setValues([[...columns]]);
  return sheet;
}

/** Only the cells that differ, so that a formula beside them stays one. */
function rewrite(
  sheet: Sheet,
  { line, row, place, before }: { line: number; row: Row; place: Place; before: readonly unknown[] },
): void {
  for (const [column, value] of Object.entries(row)) {
    if (before[place(column)] !== (value ?? '')) sheet.getRange(line, place(column) + 1).setValue(asText(value));
  }
}

function append(sheet: Sheet, rows: readonly Row[], place: Place): void {
  if (rows.length === 0) return;
  const first = sheet.getLastRow() + 1;
  const missing = first + rows.length - 1 - sheet.getMaxRows();
  if (missing > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missing);
  const width = sheet.getLastColumn();
  const lines = rows.map((row) => {
    const line = Array.from<Cell>({ length: width }).fill('');
    for (const [column, value] of Object.entries(row)) line[place(column)] = asText(value);
    return line;
  });
  sheet.getRange(first, 1, lines.length, width).setValues(lines);
}

/** A text stays the text it is: with an apostrophe before it, Sheets makes no formula of "=…" or "+49…" and no number of "0012". */
function asText(value: Cell): string | number {
  if (value === null) return '';
  return typeof value === 'string' && value !== '' ? `'${value}` : value;
}
