import { vendor, type VendorRequest } from '../vendor.ts';

type Cell = string | number;
type Sheets = Readonly<Record<string, Cell[][]>>;

interface Range {
  readonly range: string;
  readonly values: readonly (readonly Cell[])[];
}

const OAUTH = {
  clientId: 'example',
  clientSecret: 'example',
  oauthTokenData: { access_token: 'example', token_type: 'Bearer' },
};
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const EXPORT = '/spreadsheets/export';

/** A spreadsheet of Google with the sheets that are given, a first row of headings each. */
export function spreadsheet(sheets: Sheets) {
  return {
    /** The rows of a sheet, headings first. */
    rowsOf: (sheet: string): readonly Cell[][] => sheets[sheet] ?? [],
    /** Somebody types into a cell; rows and columns are counted from 0. */
    type: (cell: { sheet: string; row: number; column: number }, value: Cell) => type(sheets, cell, value),
    vendor: vendor({
      hosts: ['sheets.googleapis.com', 'www.googleapis.com', 'docs.google.com'],
      description: { file: 'google-sheets' },
      credentials: { googleSheetsOAuth2Api: OAUTH, googleSheetsTriggerOAuth2Api: OAUTH },
      // The names of the sheets, and the revisions of the file at Google Drive: what the trigger reads first.
      unchecked: [`GET ${SPREADSHEET}`, 'GET /drive/v3/files/YOUR_SPREADSHEET_ID/revisions', `GET ${EXPORT}`],
      strict: true,
      answers: () => {
        const revisions: string[] = [];
        return (request) => answer(request, sheets, revisions);
      },
    }),
  };
}

const SPREADSHEET = '/v4/spreadsheets/YOUR_SPREADSHEET_ID';

function answer({ method, path, query, body }: VendorRequest, sheets: Sheets, revisions: string[]) {
  if (path === EXPORT)
    return { headers: { 'content-type': XLSX }, body: revisions[Number(query['revision']) - 1] ?? '' };
  if (path.endsWith('/revisions')) return { body: { revisions: [revisionOf(sheets, revisions)] } };
  if (path === SPREADSHEET)
    return { body: { sheets: Object.keys(sheets).map((title, sheetId) => ({ properties: { sheetId, title } })) } };
  const [, range = '', verb = ''] = /\/values\/?(.*?)(?::(append|batchUpdate))?$/.exec(decodeURIComponent(path)) ?? [];
  if (method === 'GET') return { body: read(sheets, range) };
  if (verb === 'append') return { body: append(sheets, asTyped(body as Range, query['valueInputOption'])) };
  if (method === 'PUT') return { body: write(sheets, [asTyped(body as Range, query['valueInputOption'])]) };
  const { data, valueInputOption } = body as { data: readonly Range[]; valueInputOption: string };
  return {
    body: write(
      sheets,
      data.map((one) => asTyped(one, valueInputOption)),
    ),
  };
}

/** What is not written RAW is taken as if somebody typed it: a text that begins with = becomes a formula, and shows its result. */
function asTyped({ range, values }: Range, option = 'RAW'): Range {
  const isFormula = (cell: Cell) => option === 'USER_ENTERED' && String(cell).startsWith('=');
  return {
    range,
    values: values.map((row) => row.map((cell) => (isFormula(cell) ? 'the result of a formula' : cell))),
  };
}

/** The file as it is now; a revision of its own if it changed since it was looked at last. */
function revisionOf(sheets: Sheets, revisions: string[]) {
  const now = asWorkbook(sheets);
  if (revisions.at(-1) !== now) revisions.push(now);
  const id = String(revisions.length);
  return { id, exportLinks: { [XLSX]: `https://docs.google.com${EXPORT}?revision=${id}` } };
}

/** A workbook in the older XML form, which those who read the newer one take as well. */
function asWorkbook(sheets: Sheets): string {
  const namespace = 'urn:schemas-microsoft-com:office:spreadsheet';
  const all = Object.entries(sheets).map(asWorksheet).join('');
  return `<?xml version="1.0"?><Workbook xmlns="${namespace}" xmlns:ss="${namespace}">${all}</Workbook>`;
}

function asWorksheet([name, rows]: [string, Cell[][]]): string {
  const lines = rows.map((row) => `<Row>${row.map(asXml).join('')}</Row>`).join('');
  return `<Worksheet ss:Name="${name}"><Table>${lines}</Table></Worksheet>`;
}

function asXml(value: Cell): string {
  return `<Cell><Data ss:Type="${typeof value === 'number' ? 'Number' : 'String'}">${value}</Data></Cell>`;
}

/** Which sheet, and which of its rows and columns, counted from 0. A name without cells means all rows. */
function placeOf(range: string): { sheet: string; column: number; from: number; to: number } {
  const [name = '', cells = ''] = range.split('!');
  const [, letters = '', first = '', last = ''] = /^([A-Z]*)(\d*)(?::[A-Z]*(\d*))?$/.exec(cells) ?? [];
  const column = letters.split('').reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  const to = last === '' ? Number.POSITIVE_INFINITY : Number(last);
  return { sheet: name.replaceAll("'", ''), column: Math.max(column - 1, 0), from: Number(first || 1) - 1, to };
}

/** Empty cells at the end of a row are not sent, as Google does. */
function read(sheets: Sheets, range: string) {
  const { sheet, from, to } = placeOf(range);
  const rows = (sheets[sheet] ?? []).slice(from, to);
  const values = rows.map((row) => row.slice(0, row.findLastIndex((cell) => cell !== '') + 1));
  return { range, majorDimension: 'ROWS', ...(values.length > 0 && { values }) };
}

function append(sheets: Sheets, { range, values }: Range) {
  sheets[placeOf(range).sheet]?.push(...values.map((row) => row.map((cell) => cell ?? '')));
  return { updates: { updatedRange: range, updatedRows: values.length } };
}

function type(sheets: Sheets, { sheet, row, column }: { sheet: string; row: number; column: number }, value: Cell) {
  const cells = ((sheets[sheet] ?? [])[row] ??= []);
  while (cells.length < column) cells.push('');
  cells[column] = value;
}

function write(sheets: Sheets, ranges: readonly Range[]) {
  for (const { range, values } of ranges) {
    const { sheet, column, from } = placeOf(range);
    for (const [down, row] of values.entries())
      for (const [right, value] of row.entries())
        type(sheets, { sheet, row: from + down, column: column + right }, value);
  }
  return { totalUpdatedCells: ranges.length };
}
