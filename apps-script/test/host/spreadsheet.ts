import { emptyGrid, formatAt, lastColumn, lastRow, letters, readCell, setFormat, typed, type Grid } from './grid.ts';
import { mayWrite, modelled, SELF, type Session } from './session.ts';

type Rectangle = readonly [row: number, column: number, rows: number, columns: number];

/** The spreadsheet of a script that is bound to it. */
export function spreadsheetOf(session: Session): object {
  const sheets = new Map<Grid, object>();
  const sheetOf = (grid: Grid): object => {
    const sheet = sheets.get(grid) ?? fakeSheet(session, grid);
    sheets.set(grid, sheet);
    return sheet;
  };
  return modelled(session, 'Spreadsheet', {
    getSheetByName(name: string) {
      const grid = session.grids.get(name);
      return grid === undefined ? null : sheetOf(grid);
    },
    getSheets: () => [...session.grids.values()].map(sheetOf),
    insertSheet(name: string) {
      mayWrite(session);
      if (session.grids.has(name))
        throw new Error(`A sheet with the name "${name}" already exists. Please enter another name.`);
      const grid = emptyGrid(name);
      session.grids.set(name, grid);
      return sheetOf(grid);
    },
    deleteSheet(sheet: { getName(): string }) {
      mayWrite(session);
      session.grids.delete(sheet.getName());
    },
    getActiveSheet: () => sheetOf([...session.grids.values()][0] ?? emptyGrid('Sheet1')),
    setActiveSheet: () => SELF,
    getActiveRange: () => session.grids.size > 0 && selected(session),
    getSpreadsheetTimeZone: () => 'America/New_York',
    getSpreadsheetLocale: () => 'en_US',
    toast: () => undefined,
    getName: () => 'Referrals of the clinic',
  });
}

/** What the person has selected; a test sets it. */
export const selection: { sheet: string; row: number } = { sheet: '', row: 1 };

function selected(session: Session): object | null {
  const grid = session.grids.get(selection.sheet);
  return grid === undefined ? null : rangeOf(session, grid, [selection.row - 1, 0, 1, 1]);
}

function fakeSheet(session: Session, grid: Grid): object {
  return modelled(session, 'Sheet', {
    ...cellsOf(session, grid),
    ...shapeOf(session, grid),
    ...looksOf(session, grid),
  });
}

function cellsOf(session: Session, grid: Grid) {
  return {
    getName: () => grid.name,
    getRange(first: number | string, column = 1, rows = 1, columns = 1) {
      return typeof first === 'string'
        ? rangeOf(session, grid, rectangleOf(grid, first))
        : rangeOf(session, grid, [first - 1, column - 1, rows, columns]);
    },
    getDataRange: () => rangeOf(session, grid, [0, 0, Math.max(1, lastRow(grid)), Math.max(1, lastColumn(grid))]),
    getLastRow: () => lastRow(grid),
    getLastColumn: () => lastColumn(grid),
    getMaxRows: () => grid.rows,
    getMaxColumns: () => grid.columns,
  };
}

function shapeOf(session: Session, grid: Grid) {
  return {
    insertRowsAfter(_after: number, count: number) {
      mayWrite(session);
      grid.rows += count;
      return SELF;
    },
    deleteColumns(_first: number, count: number) {
      mayWrite(session);
      grid.columns -= count;
      return SELF;
    },
    deleteRow(row: number) {
      mayWrite(session);
      grid.cells.splice(row - 1, 1);
      grid.rows -= 1;
      return SELF;
    },
    clear() {
      mayWrite(session);
      grid.cells.length = 0;
      return SELF;
    },
  };
}

function looksOf(session: Session, grid: Grid) {
  return {
    hideSheet: () => ((grid.hidden = true), SELF),
    setFrozenRows: (rows: number) => void (grid.frozenRows = rows),
    setColumnWidth: () => SELF,
    activate: () => SELF,
    hideColumns: (column: number) => void grid.hiddenColumns.add(column),
    setConditionalFormatRules(rules: readonly unknown[]) {
      mayWrite(session);
      grid.conditionalRules = [...rules];
    },
    getConditionalFormatRules: () => [...grid.conditionalRules],
    getProtections: () => grid.protections.map((protection) => protectionOf(session, grid, protection)),
    getCharts: () =>
      grid.charts.map((chart) => modelled(session, 'EmbeddedChart', { getChartId: () => grid.charts.indexOf(chart) })),
    newChart: () => chartBuilder(session),
    insertChart(chart: object) {
      mayWrite(session);
      grid.charts.push(charts.get(chart)!);
    },
    removeChart(chart: { getChartId(): number }) {
      mayWrite(session);
      grid.charts.splice(chart.getChartId(), 1);
    },
  };
}

/** `1:1`, `B2:B` and their like. https://developers.google.com/workspace/sheets/api/guides/concepts#cell */
function rectangleOf(grid: Grid, a1: string): Rectangle {
  const [from = '', to = from] = a1.split(':');
  const [startColumn, startRow] = placeIn(from);
  const [endColumn, endRow] = placeIn(to);
  const [row, column] = [startRow ?? 1, startColumn ?? 1];
  return [row - 1, column - 1, (endRow ?? grid.rows) - row + 1, (endColumn ?? grid.columns) - column + 1];
}

function placeIn(cell: string): [column: number | null, row: number | null] {
  const [, letter = '', number = ''] = /^([A-Z]*)(\d*)$/.exec(cell) ?? [];
  const column = letter.split('').reduce((sum, sign) => sum * 26 + sign.charCodeAt(0) - 64, 0);
  return [letter === '' ? null : column, number === '' ? null : Number(number)];
}

/** Both errors as Sheets words them: https://developers.google.com/apps-script/reference/spreadsheet/sheet#getrangerow,-column,-numrows,-numcolumns */
export function rangeOf(session: Session, grid: Grid, rectangle: Rectangle): object {
  const [row, column, rows, columns] = rectangle;
  if (row < 0 || column < 0 || row + rows > grid.rows || column + columns > grid.columns)
    throw new Error('The coordinates of the range are outside the dimensions of the sheet.');
  const place: Place = { session, grid, rectangle };
  return modelled(session, 'Range', { ...reading(place), ...writing(place), ...dressing(place) });
}

interface Place {
  readonly session: Session;
  readonly grid: Grid;
  readonly rectangle: Rectangle;
}

function each<T>({ rectangle: [row, column, rows, columns] }: Place, make: (row: number, column: number) => T): T[][] {
  return Array.from({ length: rows }, (_, down) =>
    Array.from({ length: columns }, (_cell, right) => make(row + down, column + right)),
  );
}

function a1Of({ rectangle: [row, column, rows, columns] }: Place): string {
  return `${letters(column + 1)}${row + 1}:${letters(column + columns)}${row + rows}`;
}

function reading(place: Place) {
  const { session, grid, rectangle } = place;
  const [row, column, rows, columns] = rectangle;
  return {
    getValues: () => each(place, (down, right) => readCell(grid, down, right)),
    getValue: () => readCell(grid, row, column),
    getCell: (down: number, right: number) => rangeOf(session, grid, [row + down - 1, column + right - 1, 1, 1]),
    getRow: () => row + 1,
    getColumn: () => column + 1,
    getNumRows: () => rows,
    getNumColumns: () => columns,
    getSheet: () => fakeSheet(session, grid),
    getA1Notation: () => a1Of(place),
  };
}

type As = (value: unknown, format?: string) => unknown;

function put({ session, grid, rectangle }: Place, values: readonly (readonly unknown[])[], as: As): typeof SELF {
  const [row, column, rows, columns] = rectangle;
  mayWrite(session);
  if (values.length !== rows || values.some((line) => line.length !== columns))
    throw new Error(
      `The number of rows in the data does not match the number of rows in the range. The data has ${values.length} but the range has ${rows}.`,
    );
  values.forEach((line, down) =>
    line.forEach((value, right) => {
      const format = formatAt(grid, row + down, column + right);
      (grid.cells[row + down] ??= [])[column + right] = as(value, format);
    }),
  );
  return SELF;
}

function writing(place: Place) {
  return {
    setValues: (values: readonly (readonly unknown[])[]) => put(place, values, typed),
    setValue: (value: unknown) =>
      put(
        place,
        each(place, () => value),
        typed,
      ),
    setFormulas: (formulas: readonly (readonly string[])[]) =>
      put(place, formulas, (formula) => (formula === '' ? '' : { formula })),
    clearContent: () =>
      put(
        place,
        each(place, () => ''),
        typed,
      ),
  };
}

function dressing(place: Place) {
  const { session, grid, rectangle } = place;
  const [row, column, rows, columns] = rectangle;
  const a1 = a1Of(place);
  return {
    setNumberFormat(format: string) {
      mayWrite(session);
      for (let right = column; right < column + columns; right += 1)
        setFormat(grid, right, { first: row, last: row + rows - 1, format });
      return SELF;
    },
    setDataValidation(rule: object | null) {
      mayWrite(session);
      if (rule === null) grid.validations.delete(a1);
      else grid.validations.set(a1, validations.get(rule) ?? []);
      return SELF;
    },
    setFontWeight: () => SELF,
    setBackground: () => SELF,
    protect() {
      mayWrite(session);
      const protection = { description: '', range: a1, warningOnly: false };
      grid.protections.push(protection);
      return protectionOf(session, grid, protection);
    },
  };
}

function protectionOf(session: Session, { protections }: Grid, protection: Grid['protections'][number]): object {
  return modelled(session, 'Protection', {
    setDescription: (description: string) => (Object.assign(protection, { description }), SELF),
    setWarningOnly: (warningOnly: boolean) => (Object.assign(protection, { warningOnly }), SELF),
    getDescription: () => protection.description,
    remove: () => void protections.splice(protections.indexOf(protection), 1),
  });
}

const validations = new WeakMap<object, readonly string[]>();
const charts = new WeakMap<object, Grid['charts'][number]>();

function chartBuilder(session: Session): object {
  const made: Grid['charts'][number] = { type: '', ranges: [], title: '' };
  return modelled(session, 'EmbeddedChartBuilder', {
    setChartType: (type: string) => ((made.type = type), SELF),
    addRange: (range: { getA1Notation(): string }) => (made.ranges.push(range.getA1Notation()), SELF),
    setPosition: () => SELF,
    setNumHeaders: () => SELF,
    setOption: (name: string, value: string) => (name === 'title' && (made.title = value), SELF),
    build: () => {
      const chart = modelled(session, 'EmbeddedChart', {});
      charts.set(chart, made);
      return chart;
    },
  });
}

export function validationBuilder(session: Session): object {
  let offered: readonly string[] = [];
  return modelled(session, 'DataValidationBuilder', {
    requireValueInList: (values: readonly string[]) => ((offered = [...values]), SELF),
    setAllowInvalid: () => SELF,
    setHelpText: () => SELF,
    build: () => {
      const rule = modelled(session, 'DataValidation', {});
      validations.set(rule, offered);
      return rule;
    },
  });
}

export function conditionalRuleBuilder(session: Session): object {
  let text = '';
  return modelled(session, 'ConditionalFormatRuleBuilder', {
    whenTextEqualTo: (value: string) => ((text = value), SELF),
    setBackground: () => SELF,
    setRanges: () => SELF,
    build: () =>
      modelled(session, 'ConditionalFormatRule', {
        getBooleanCondition: () => modelled(session, 'BooleanCondition', { getCriteriaValues: () => [text] }),
      }),
  });
}
