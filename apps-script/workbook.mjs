/** The workbook to upload to Google Sheets: the tabs with their dropdowns, and the dashboard with its formulas. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compile, readProgram } from '@referral-kit/engine';
import writeExcelFile from 'write-excel-file/node';
import { getOrderOfSiblings, insertElementMarkupAccordingToOrderOfSiblings } from 'write-excel-file/utility';
import { blocksOf, letters } from './setup/dashboard.ts';
import { linesOf } from './setup/programTab.ts';
import { choicesOf } from './setup/setUp.ts';
import { TABS } from './store/tabs.ts';

const here = import.meta.dirname;
const program = JSON.parse(readFileSync(join(here, '../templates/programs/iv-clinic.json'), 'utf8'));
const compiled = compile(readProgram(program));

/** A range of another program than Sheets has an end. */
const LAST_ROW = 3000;
/** Dropdowns take their values from a tab: a list inside the rule may hold 255 characters and no comma. */
const LISTS = 'Lists';
const TITLE = { fontWeight: 'bold', backgroundColor: '#e8eef5' };
/** In characters. What the script hides is narrow here. */
const WIDTHS = { hidden: 4, wide: 30, date: 18, number: 10 };

/**
 * Writes the workbook. `rows` may hold rows by the name of their tab, for a test of the formulas.
 *
 * @param {string} path
 * @param {Readonly<Record<string, readonly Readonly<Record<string, string | number | Date>>[]>>} rows
 */
export async function writeWorkbook(path, rows = {}) {
  const lists = [];
  const tabs = TABS.map((tab) => sheetOf(tab, { lists, rows: rows[tab.name] ?? [] }));
  const sheets = [dashboard(), ...tabs, programSheet(), listSheet(lists)];
  await writeExcelFile(sheets, { fontFamily: 'Arial', fontSize: 10, features: [dropdowns(sheets)] }).toFile(path);
}

function sheetOf(tab, { lists, rows }) {
  const places = tab.columns.map(({ title }) => title);
  const offered = Object.entries(choicesOf({ compiled }, tab)).filter(([, values]) => values.length > 0);
  return {
    sheet: tab.name,
    data: [
      places.map((value) => ({ value, ...TITLE })),
      ...rows.map((row) => places.map((title) => row[title] ?? null)),
    ],
    dateFormat: 'yyyy-mm-dd hh:mm',
    columns: tab.columns.map(({ format }) => ({ width: WIDTHS[format] ?? 16 })),
    stickyRowsCount: 1,
    validations: offered.map(([title, values]) => {
      const column = letters(places.indexOf(title) + 1);
      const list = letters(lists.push(values));
      return { cells: `${column}2:${column}${LAST_ROW}`, values: `${LISTS}!$${list}$1:$${list}$${values.length}` };
    }),
  };
}

function dashboard() {
  const data = [];
  for (const { row, column, cells } of blocksOf(compiled, rangeOf)) {
    cells.forEach((line, down) =>
      line.forEach((cell, right) => {
        const style = down === 0 ? TITLE : {};
        (data[row - 1 + down] ??= [])[column - 1 + right] = cell.startsWith('=')
          ? { type: 'Formula', value: cell, ...style }
          : { value: cell, ...style };
      }),
    );
  }
  const width = Math.max(...data.map((line) => line.length));
  const filled = data.map((line) => Array.from({ length: width }, (_, place) => line[place] ?? null));
  return {
    sheet: 'Dashboard',
    data: filled,
    columns: Array.from({ length: width }, (_, place) => ({ width: place === 0 ? 30 : 16 })),
    validations: [],
  };
}

function rangeOf(tab, title) {
  const column = letters(tab.columns.findIndex((each) => each.title === title) + 1);
  return `${tab.name}!$${column}$2:$${column}$${LAST_ROW}`;
}

function programSheet() {
  const [titles, ...lines] = linesOf(compiled);
  const data = [titles.map((value) => ({ value, ...TITLE })), ...lines];
  return { sheet: 'Program', data, columns: [{ width: 14 }, { width: 40 }, { width: 60 }], validations: [] };
}

function listSheet(lists) {
  const rows = Math.max(...lists.map((values) => values.length));
  const data = Array.from({ length: rows }, (_, row) => lists.map((values) => values[row] ?? null));
  return { sheet: LISTS, data, columns: lists.map(() => ({ width: 24 })), validations: [] };
}

/** Rules for cells are no part of the library; it lets them be added to the file it writes. */
function dropdowns(all) {
  const file = 'xl/worksheets/sheet{id}.xml';
  const transform = (xml, _options, { sheetIndex }) => {
    const { validations } = all[sheetIndex];
    if (validations.length === 0) return xml;
    const rules = validations.map(
      ({ cells, values }) =>
        `<dataValidation type="list" allowBlank="1" errorStyle="warning" showErrorMessage="1" sqref="${cells}"><formula1>${values}</formula1></dataValidation>`,
    );
    const markup = `<dataValidations count="${rules.length}">${rules.join('')}</dataValidations>`;
    return insertElementMarkupAccordingToOrderOfSiblings(
      xml,
      markup,
      getOrderOfSiblings(file, 'worksheet'),
      'worksheet',
    );
  };
  return { files: { transform: { [file]: { transform } } } };
}
