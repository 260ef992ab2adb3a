import type { Effect } from '@referral-kit/engine';
import type { DatabaseSync } from 'node:sqlite';
import type { Delivery, DeliveryFilter, DeliveryOutcome, Page, Store } from './store.ts';
import { pageOf, readCursor, sizeOf } from './pages.ts';

/** The outbox as the writer thread changes it. Deliveries that are due come in the order in which they were written. */
export function outboxWrites(database: DatabaseSync) {
  const due = database.prepare(`${COLUMNS} WHERE due_at <= ? ORDER BY due_at, outbox.id LIMIT ?`);
  const claim = database.prepare(
    `UPDATE outbox SET state = 'claimed', attempts = attempts + 1, due_at = ? WHERE id = ?`,
  );
  const settle = database.prepare('UPDATE outbox SET state = ?, due_at = ?, error = ?, reference = ? WHERE id = ?');
  const replay =
    database.prepare(`UPDATE outbox SET state = 'waiting', attempts = 0, due_at = 0, error = NULL, reference = NULL
    WHERE id = ? AND state IN ('done', 'parked')`);
  return {
    claim(now: number, limit: number, leaseMs: number): OutboxRow[] {
      const rows = due.all(now, limit) as unknown as OutboxRow[];
      for (const { id } of rows) claim.run(now + leaseMs, id);
      return rows.map((row) => ({ ...row, state: 'claimed', attempts: row.attempts + 1, dueAt: now + leaseMs }));
    },
    settle(id: number, outcome: DeliveryOutcome): void {
      if (outcome.kind === 'done') settle.run('done', null, null, outcome.reference ?? null, id);
      else if (outcome.kind === 'parked') settle.run('parked', null, outcome.error, null, id);
      else settle.run('waiting', outcome.dueAt, outcome.error, null, id);
    },
    replay: (id: number): boolean => replay.run(id).changes === 1,
  };
}

/** The outbox as the main thread reads it. */
export function outboxReads(database: DatabaseSync): Pick<Store['outbox'], 'get' | 'list' | 'nextDue' | 'count'> {
  const one = database.prepare(`${COLUMNS} WHERE outbox.id = ?`);
  const next = database.prepare('SELECT min(due_at) AS due FROM outbox WHERE due_at IS NOT NULL');
  const count = database.prepare(`SELECT (SELECT count(*) FROM outbox WHERE due_at IS NOT NULL) AS open,
    (SELECT count(*) FROM outbox WHERE state = 'parked') AS parked`);
  const list = database.prepare(`${COLUMNS} WHERE outbox.id < :before AND (:program IS NULL OR programs.id = :program)
    AND (:state IS NULL OR state = :state) ORDER BY outbox.id DESC LIMIT :limit`);
  const parked = database.prepare(`${COLUMNS} WHERE outbox.id < :before AND (:program IS NULL OR programs.id = :program)
    AND state = 'parked' ORDER BY outbox.id DESC LIMIT :limit`);
  return {
    async get(id) {
      const row = one.get(id);
      return row === undefined ? null : deliveryOf(row as unknown as OutboxRow);
    },
    async list(filter: DeliveryFilter): Promise<Page<Delivery>> {
      const before = Number(readCursor(filter.cursor)?.[0] ?? Number.MAX_SAFE_INTEGER);
      const wanted = { before, program: filter.program ?? null, limit: sizeOf(filter.limit) + 1 };
      const rows =
        filter.state === 'parked' ? parked.all(wanted) : list.all({ ...wanted, state: filter.state ?? null });
      return pageOf((rows as unknown as OutboxRow[]).map(deliveryOf), filter.limit, ({ id }) => [id]);
    },
    async count() {
      const found = count.get() as unknown as { open: number; parked: number };
      return { open: found.open, parked: found.parked };
    },
    async nextDue() {
      return (next.get()?.['due'] as number | null | undefined) ?? null;
    },
  };
}

export interface OutboxRow extends Omit<Delivery, 'effect'> {
  readonly effect: string;
}

/** Reads the effect of a row. */
export function deliveryOf(row: OutboxRow): Delivery {
  return { ...row, effect: JSON.parse(row.effect) as Effect };
}

const COLUMNS = `SELECT outbox.id, programs.id AS program, seq, effect, state, attempts, coalesce(due_at, 0) AS dueAt, error AS lastError,
  reference, created_at AS createdAt FROM outbox JOIN programs ON programs.n = outbox.program`;
