import { hash } from 'node:crypto';
import type { DatabaseSync, SQLInputValue } from 'node:sqlite';
import { pageOf, readCursor, sizeOf } from './pages.ts';
import type { Rows } from './sql.ts';
import type { AuditEntry, AuditFilter, AuditRow, Page, Verified } from './store.ts';

/** A row with the hash that links it to the row before it. */
export interface AuditLink extends AuditRow {
  readonly hash: Uint8Array;
}

/** Links a row to the one before it: a changed byte in any row breaks every link from there on. */
export function hashOfAudit(before: Uint8Array, { at, who, did, subject }: AuditEntry): Buffer {
  const text = JSON.stringify([Buffer.from(before).toString('base64'), at, who, did, subject]);
  return hash('sha256', text, 'buffer');
}

/** Whether rows link to one another, from the first on. */
export function verifyAudit(rows: Iterable<AuditLink>): Verified {
  let [read, before]: [number, Uint8Array] = [0, new Uint8Array()];
  for (const row of rows) {
    read += 1;
    if (row.seq !== read || !hashOfAudit(before, row).equals(row.hash)) return { rows: read, broken: row.seq };
    before = row.hash;
  }
  return { rows: read, broken: null };
}

/** Appends a row, on the connection of the writer thread. */
export function auditWrites(database: DatabaseSync) {
  const last = database.prepare('SELECT hash FROM audit ORDER BY seq DESC LIMIT 1');
  const insert = database.prepare('INSERT INTO audit (at, at_ms, who, did, subject, hash) VALUES (?, ?, ?, ?, ?, ?)');
  return (entry: AuditEntry): void => {
    const before = (last.get()?.['hash'] as Uint8Array | undefined) ?? new Uint8Array();
    const { at, who, did, subject } = entry;
    insert.run(at, Date.parse(at), who, did, subject, hashOfAudit(before, entry));
  };
}

/** Reads rows, the newest first. */
export function listAudit(rows: Rows, { subject, from, to, limit, cursor }: AuditFilter): Page<AuditRow> {
  const [before = Number.MAX_SAFE_INTEGER] = readCursor(cursor) ?? [];
  const clauses: [text: string, value: SQLInputValue][] = [['seq < ?', before]];
  if (subject !== undefined) clauses.push(['subject = ?', subject]);
  if (from !== undefined) clauses.push(['at_ms >= ?', Date.parse(from)]);
  if (to !== undefined) clauses.push(['at_ms < ?', Date.parse(to)]);
  const where = clauses.map(([text]) => text).join(' AND ');
  const sql = `SELECT seq, at, who, did, subject FROM audit WHERE ${where} ORDER BY seq DESC LIMIT ?`;
  const found = rows(sql, ...clauses.map(([, value]) => value), sizeOf(limit) + 1);
  return pageOf(found as unknown as AuditRow[], limit, ({ seq }) => [seq]);
}

/** Every row with its hash, oldest first. */
export function auditLinks(database: DatabaseSync): Iterable<AuditLink> {
  return database
    .prepare('SELECT seq, at, who, did, subject, hash FROM audit ORDER BY seq')
    .iterate() as Iterable<unknown> as Iterable<AuditLink>;
}
