import { vendor, type VendorRequest } from '../vendor.ts';

interface Row {
  readonly id: string;
  readonly createdTime: string;
  fields: Record<string, unknown>;
}

interface Written {
  readonly records: readonly { readonly id?: string; readonly fields: Record<string, unknown> }[];
  readonly performUpsert?: { readonly fieldsToMergeOn: readonly string[] };
}

/** A base of Airtable: tables come to be when something is put into them. */
export function airtableBase() {
  const tables = new Map<string, Row[]>();
  const rowsOf = (table: string): Row[] => tables.get(table) ?? tables.set(table, []).get(table)!;
  return {
    /** The records of a table, the newest first. */
    rowsOf,
    /** Somebody types a new record into a table, or over one that is there. */
    put: (table: string, fields: Record<string, unknown>, row?: Row) =>
      row ? change(row, fields) : put(rowsOf(table), fields),
    vendor: vendor({
      hosts: ['api.airtable.com'],
      description: { file: 'airtable', base: '/v0' },
      credentials: { airtableTokenApi: { accessToken: 'pat-example' } },
      strict: true,
      answers: () => (request) => answer(request, rowsOf),
    }),
  };
}

function answer({ method, path, query, body }: VendorRequest, rowsOf: (table: string) => Row[]) {
  const [, , base, table] = path.split('/');
  if (base !== 'appYourBaseId' || table === undefined) return undefined;
  if (method === 'PATCH') return { body: patch(rowsOf(table), body as Written) };
  // What the clock asks for finds nothing, so that a scenario is played by its own hand alone.
  const rows = query['filterByFormula'] === undefined ? rowsOf(table) : [];
  return { body: { records: rows.slice(0, Number(query['maxRecords'] ?? rows.length)) } };
}

/** The newest comes first, as in a view that is sorted so. */
function put(rows: Row[], fields: Record<string, unknown>): Row {
  const id = `rec${String(rows.length + 1).padStart(14, '0')}`;
  const row = { id, createdTime: new Date().toISOString(), fields: {} };
  rows.unshift(row);
  return change(row, fields);
}

/** A field that is set to null or to an empty text is left out of what the API shows. */
function change(row: Row, fields: Record<string, unknown>): Row {
  const filled = Object.entries({ ...row.fields, ...fields }).filter(([, value]) => value !== null && value !== '');
  row.fields = Object.fromEntries(filled);
  return row;
}

function patch(rows: Row[], { records, performUpsert }: Written) {
  const keys = performUpsert?.fieldsToMergeOn ?? [];
  const isMeant = (row: Row, id: string | undefined, fields: Record<string, unknown>) =>
    id === undefined ? keys.every((key) => row.fields[key] === fields[key]) : row.id === id;
  const createdRecords: string[] = [];
  const updatedRecords: string[] = [];
  const written = records.map(({ id, fields }) => {
    const found = rows.find((row) => isMeant(row, id, fields));
    const row = found ? change(found, fields) : put(rows, fields);
    (found ? updatedRecords : createdRecords).push(row.id);
    return row;
  });
  return { records: written, ...(performUpsert && { createdRecords, updatedRecords }) };
}
