/** The cells of one sheet. */
export interface Grid {
  readonly name: string;
  readonly cells: unknown[][];
  rows: number;
  columns: number;
  hidden: boolean;
  frozenRows: number;
  readonly hiddenColumns: Set<number>;
  /** Number formats by column, the latest first; `@` is plain text. */
  readonly formats: Map<number, Format[]>;
  /** Values offered, by range in A1 notation. */
  readonly validations: Map<string, readonly string[]>;
  conditionalRules: unknown[];
  readonly charts: { type: string; ranges: string[]; title: string }[];
  readonly protections: { description: string; range: string; warningOnly: boolean }[];
}

export interface Format {
  readonly first: number;
  readonly last: number;
  readonly format: string;
}

export function setFormat({ formats }: Grid, column: number, made: Format): void {
  const others = (formats.get(column) ?? []).filter(({ first, last }) => first < made.first || last > made.last);
  formats.set(column, [made, ...others]);
}

export function formatAt({ formats }: Grid, row: number, column: number): string {
  return formats.get(column)?.find(({ first, last }) => first <= row && row <= last)?.format ?? '';
}

/** A new sheet has 1,000 rows and 26 columns: https://support.google.com/drive/answer/37603 tells the limits, the size is what insertSheet gives. */
export function emptyGrid(name: string): Grid {
  return {
    name,
    cells: [],
    rows: 1_000,
    columns: 26,
    hidden: false,
    frozenRows: 0,
    hiddenColumns: new Set(),
    formats: new Map(),
    validations: new Map(),
    conditionalRules: [],
    charts: [],
    protections: [],
  };
}

/** A cell holds at most 50,000 characters: https://support.google.com/drive/answer/37603 */
const MAX_CELL_CHARACTERS = 50_000;

export interface Formula {
  readonly formula: string;
}

/**
 * What a cell holds after this value was set. Sheets reads a text as if somebody had typed it: `=…` and `+…` become formulas, digits a
 * number, a leading apostrophe keeps the rest as it is; a cell of the format `@` keeps everything.
 * https://developers.google.com/apps-script/reference/spreadsheet/range#setvaluesvalues, https://support.google.com/docs/answer/56470 and
 * https://developers.google.com/workspace/sheets/api/reference/rest/v4/ValueInputOption (USER_ENTERED)
 */
export function typed(value: unknown, format = ''): unknown {
  if (value === undefined || value === null) return '';
  if (typeof value !== 'string') return isDateLike(value) ? new Date(value.getTime()) : value;
  if (value.length > MAX_CELL_CHARACTERS)
    throw new Error(`Your input contains more than the maximum of ${MAX_CELL_CHARACTERS} characters in a single cell.`);
  if (format === '@') return value;
  if (value.startsWith("'")) return value.slice(1);
  if (/^[=+]/.test(value)) return { formula: value } satisfies Formula;
  if (/^(true|false)$/i.test(value)) return value.toLowerCase() === 'true';
  return /^-?\d+(\.\d+)?$/.test(value) ? Number(value) : value;
}

/** What reading gives: a formula's value is not computed here, so it reads as an error would. */
export function readCell(grid: Grid, row: number, column: number): unknown {
  const value = grid.cells[row]?.[column] ?? '';
  return isFormula(value) ? '#FORMULA' : value;
}

export function isFormula(value: unknown): value is Formula {
  return typeof value === 'object' && value !== null && 'formula' in value;
}

export function lastRow({ cells }: Grid): number {
  return cells.findLastIndex((line) => line?.some((value) => (value ?? '') !== '')) + 1;
}

export function lastColumn({ cells }: Grid): number {
  return cells.reduce(
    (most, line) => Math.max(most, (line ?? []).findLastIndex((value) => (value ?? '') !== '') + 1),
    0,
  );
}

export function letters(column: number): string {
  return column <= 26
    ? String.fromCharCode(64 + column)
    : letters(Math.floor((column - 1) / 26)) + letters(((column - 1) % 26) + 1);
}

/** A date of the script comes from another realm. */
function isDateLike(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === '[object Date]';
}
