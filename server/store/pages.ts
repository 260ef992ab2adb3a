import type { Page } from './store.ts';

/** How many rows a page has: what was asked for, 1 to 1,000; 50 when nothing was. */
export function sizeOf(limit: number | undefined): number {
  return Math.min(Math.max(Math.trunc(limit ?? DEFAULT_SIZE), 1), LARGEST_SIZE);
}

/** Makes a page of up to one row more than its size; the extra row tells that there is a next page. */
export function pageOf<Row>(
  rows: readonly Row[],
  limit: number | undefined,
  positionOf: (row: Row) => Position,
): Page<Row> {
  const size = sizeOf(limit);
  const kept = rows.slice(0, size);
  const last = kept.at(-1);
  return { rows: kept, next: rows.length > size && last !== undefined ? cursorOf(positionOf(last)) : null };
}

/** Sorts by position, goes on after the cursor, and cuts a page. */
export function paged<Row>(rows: readonly Row[], filter: Paging, positionOf: (row: Row) => Position): Page<Row> {
  const sign = filter.order === 'desc' ? -1 : 1;
  const after = readCursor(filter.cursor);
  const sorted = rows.toSorted((a, b) => sign * comparePositions(positionOf(a), positionOf(b)));
  const rest = after === null ? sorted : sorted.filter((row) => sign * comparePositions(positionOf(row), after) > 0);
  return pageOf(rest.slice(0, sizeOf(filter.limit) + 1), filter.limit, positionOf);
}

interface Paging {
  readonly order?: 'asc' | 'desc';
  readonly limit?: number;
  readonly cursor?: string;
}

/** Orders positions by their first part that differs. */
export function comparePositions(a: Position, b: Position): number {
  for (const [index, part] of a.entries()) {
    const other = b[index] ?? part;
    if (part !== other) return part < other ? -1 : 1;
  }
  return 0;
}

/** Where a list goes on: the sort value and the id of the last row seen. */
export type Position = readonly (string | number)[];

/** Reads a cursor; null without one, and for one that is none of ours, so that a damaged cursor begins again. */
export function readCursor(cursor: string | undefined): Position | null {
  if (cursor === undefined) return null;
  try {
    const position: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    const isOurs =
      Array.isArray(position) && position.every((part) => typeof part === 'string' || Number.isSafeInteger(part));
    return isOurs ? (position as Position) : null;
  } catch {
    return null;
  }
}

function cursorOf(position: Position): string {
  return Buffer.from(JSON.stringify(position)).toString('base64url');
}

const DEFAULT_SIZE = 50;
const LARGEST_SIZE = 1_000;
