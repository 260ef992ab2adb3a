import type { Json, Payout, PersonRecord, ReferralRecord, Reward } from '@referral-kit/engine';
import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite';
import { auditLinks, listAudit, verifyAudit } from './audit.ts';
import { listAdvocates, listPayouts, listReferrals, listRewards } from './lists.ts';
import { ledgerQueries, logQueries } from './logQueries.ts';
import { advocateRow, balancesOf, referralRow } from './rows.ts';
import { PROGRAM_NUMBER } from './sql.ts';
import type { ReadRecord, Row, Rows } from './sql.ts';
import type { DueTimer, PublishedProgram, Store } from './store.ts';

/** What the main thread reads, on a connection of its own that sees every committed transaction whole. */
export function openQueries(database: DatabaseSync): Queries {
  const rows = cachedStatements(database);
  const record: ReadRecord = (program, key) => readRecord(rows, program, key);
  return {
    records: { get: async (program, key) => record(program, key) as Json },
    programs: {
      live: async () => rows(`${VERSION} AND version = live ORDER BY programs.id`) as unknown as PublishedProgram[],
      versions: async (id) =>
        rows(`${VERSION} AND programs.id = ? ORDER BY version`, id) as unknown as PublishedProgram[],
    },
    referrals: {
      list: async (filter) => listReferrals(rows, filter, record),
      async get(program, id) {
        const found = record(program, `referral/${id}`);
        return found === null ? null : referralRow(program, found as ReferralRecord);
      },
      byCode: async (program, code) => record(program, `code/${code}`),
    },
    timers: {
      async due(now, limit) {
        const at = Date.parse(now);
        return rows(DUE, at, at, at, limit).map(dueRow);
      },
    },
    advocates: {
      list: async (filter) => listAdvocates(rows, filter),
      async get(program, id) {
        const found = record(program, `person/${id}`);
        return found === null ? null : advocateRow(program, found as PersonRecord);
      },
      balance: async (program, id) => balancesOf(rows(SUMS, program, `${id}/`, `${id}0`) as unknown as Sum[]),
    },
    rewards: {
      list: async (filter) => listRewards(rows, filter, record),
      get: async (program, id) => record(program, `reward/${id}`) as Reward | null,
    },
    payouts: {
      list: async (filter) => listPayouts(rows, filter),
      get: async (program, id) => record(program, `payout/${id}`) as Payout | null,
    },
    log: logQueries(database, rows),
    audit: {
      list: async (filter) => listAudit(rows, filter),
      verify: async () => verifyAudit(auditLinks(database)),
    },
    ledger: ledgerQueries(rows, record),
  };
}

export type Queries = Pick<
  Store,
  'records' | 'referrals' | 'timers' | 'advocates' | 'rewards' | 'payouts' | 'log' | 'ledger'
> & {
  readonly programs: Pick<Store['programs'], 'live' | 'versions'>;
  readonly audit: Pick<Store['audit'], 'list' | 'verify'>;
};

type Sum = Parameters<typeof balancesOf>[0][number];

const VERSION = `SELECT programs.id, version, body, published_at AS publishedAt FROM versions
  JOIN programs ON programs.n = versions.program WHERE live IS NOT NULL`;
const CLOCKS = `SELECT n, id, CAST(round(unixepoch(value ->> '$.due', 'subsec') * 1000) AS INTEGER) AS due
  FROM programs JOIN records ON program = n AND key = 'clock/program' WHERE live IS NOT NULL`;
const DUE = `SELECT programs.id AS program, kind, waiting.id, due FROM (
    SELECT program, 'referral' AS kind, id, due FROM referrals WHERE due <= ?
    UNION ALL SELECT program, 'person', id, due FROM persons WHERE due <= ?
    UNION ALL SELECT n, 'program', id, due FROM (${CLOCKS}) WHERE due <= ?
  ) AS waiting JOIN programs ON programs.n = waiting.program ORDER BY due, waiting.id LIMIT ?`;
const SUMS = `SELECT account, unit, sum(quantity) AS quantity FROM ledger WHERE program = ${PROGRAM_NUMBER}
  AND account >= ? AND account < ? GROUP BY account, unit`;
const RECORD = `SELECT value AS record FROM records WHERE program = ${PROGRAM_NUMBER} AND key = ?`;
const OWN_TABLE: Readonly<Record<string, string>> = {
  person: `SELECT record FROM persons WHERE program = ${PROGRAM_NUMBER} AND id = ?`,
  referral: `SELECT record FROM referrals WHERE program = ${PROGRAM_NUMBER} AND id = ?`,
  reward: `SELECT record FROM rewards WHERE program = ${PROGRAM_NUMBER} AND id = ?`,
};

function readRecord(rows: Rows, program: string, key: string): object | null {
  const slash = key.indexOf('/');
  const own = OWN_TABLE[key.slice(0, slash)];
  const [row] = own === undefined ? rows(RECORD, program, key) : rows(own, program, key.slice(slash + 1));
  return row === undefined ? null : (JSON.parse(row['record'] as string) as object);
}

function dueRow({ program, kind, id, due }: Row): DueTimer {
  return {
    program: String(program),
    kind: kind as DueTimer['kind'],
    id: String(id),
    due: new Date(Number(due)).toISOString(),
  };
}

function cachedStatements(database: DatabaseSync): Rows {
  const cache = new Map<string, StatementSync>();
  return (sql, ...values: SQLInputValue[]) => {
    const statement = cache.get(sql) ?? database.prepare(sql);
    cache.set(sql, statement);
    return statement.all(...values);
  };
}
