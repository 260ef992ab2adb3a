/**
 * Rows as CSV by RFC 4180, with a head line. A text that a spreadsheet would run as a formula gets an apostrophe in front. What is
 * nested becomes `person.email`; an empty cell is null or not known.
 */
export async function* csvOf(rows: AsyncIterable<object> | Iterable<object>): AsyncGenerator<string> {
  const kept: Record<string, unknown>[] = [];
  const columns = new Set<string>();
  for await (const row of rows) {
    const flat = Object.fromEntries(cellsOf(row, ''));
    for (const name of Object.keys(flat)) columns.add(name);
    kept.push(flat);
  }
  const names = [...columns];
  yield lineOf(names);
  for (const row of kept) yield lineOf(names.map((name) => row[name]));
}

function cellsOf(row: object, prefix: string): [string, unknown][] {
  return Object.entries(row).flatMap(([name, value]: [string, unknown]) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? cellsOf(value, `${prefix}${name}.`)
      : [[`${prefix}${name}`, value] as [string, unknown]],
  );
}

function lineOf(cells: readonly unknown[]): string {
  return `${cells.map(cellOf).join(',')}\r\n`;
}

function cellOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  const text = Array.isArray(value) ? value.join(' ') : typeof value === 'string' ? value : JSON.stringify(value);
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
