/** What a cell holds, as Sheets gives it and takes it. */
export type Cell = string | number | boolean | Date | null;

/** A text stays the text it is: with an apostrophe before it, Sheets makes no formula of "=…" or "+49…" and no number of "0012". */
export function written(value: Cell | undefined): string | number | boolean | Date {
  if (value === null || value === undefined) return '';
  return typeof value === 'string' && value !== '' ? `'${value}` : value;
}

/** What a person reads in a cell; dates as instants. */
export function textOf(value: unknown): string {
  if (isDate(value)) return value.toISOString();
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value).trim()
    : '';
}

/** Dates come from another realm than ours, so their class tells nothing. */
export function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === '[object Date]';
}

/** An instant as a date of the spreadsheet; empty stays empty. */
export function dateOf(instant: string | null | undefined): Date | null {
  return instant === null || instant === undefined ? null : new Date(instant);
}

/**
 * A block of cells below what is there. A sheet ends somewhere, and a range beyond its end is an error: then rows are added, more than are
 * asked for, so that it is seldom needed. Asking how many there are would be a call each time.
 */
export function rangeBelow(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  { first, rows, columns }: { readonly first: number; readonly rows: number; readonly columns: number },
): GoogleAppsScript.Spreadsheet.Range {
  try {
    return sheet.getRange(first, 1, rows, columns);
  } catch {
    sheet.insertRowsAfter(sheet.getMaxRows(), rows + SPARE_ROWS);
    return sheet.getRange(first, 1, rows, columns);
  }
}

const SPARE_ROWS = 2_000;
