import type { Event, Json, Reward } from '@referral-kit/engine';
import type { DatabaseSync } from 'node:sqlite';
import { PROGRAM_NUMBER } from './sql.ts';
import type { ReadRecord, Row, Rows } from './sql.ts';
import { idsOf } from './persons.ts';
import { placesOf, postingsOf } from './rows.ts';
import type { LogEntry, Store } from './store.ts';
import { hashOf, readDecision } from './transact.ts';

/** What was decided, and whether it still is what was decided. */
export function logQueries(database: DatabaseSync, rows: Rows, record: ReadRecord): Store['log'] {
  return {
    async get(program, source, id) {
      const [row] = rows(`${LOG} AND source = ? AND log.id = ?`, program, source, id);
      return row === undefined ? null : logEntry(row);
    },
    async ofSubject(program, subject) {
      const ids = JSON.stringify(idsOf((key) => record(program, key), subject));
      return rows(`${LOG} AND subject IN (SELECT value FROM json_each(?)) ORDER BY seq`, program, ids).map(logEntry);
    },
    after: async (program, seq, limit) =>
      rows(`${ofProgram(program)} AND seq > ? ORDER BY seq LIMIT ?`, ...named(program), seq, limit).map(logEntry),
    before: async (program, seq, limit) =>
      rows(`${ofProgram(program)} AND seq < ? ORDER BY seq DESC LIMIT ?`, ...named(program), seq, limit).map(logEntry),
    last: async () => Number(rows('SELECT seq FROM log ORDER BY seq DESC LIMIT 1')[0]?.['seq'] ?? 0),
    verify: () => verifyLog(database),
  };
}

/** The ledger's sums, and its postings as the decisions tell them. */
export function ledgerQueries(rows: Rows, record: ReadRecord): Store['ledger'] {
  return {
    totals: async (program) => rows(TOTALS, program) as { unit: string; sum: number }[],
    places: async (program) => placesOf(rows(ACCOUNTS, program) as Parameters<typeof placesOf>[0][number][]),
    async ofReward(program, reward) {
      const found = record(program, `reward/${reward}`) as Reward | null;
      if (found === null) return [];
      const ids = idsOf((key) => record(program, key), found.person);
      const decided = ids.flatMap((id) => rows(OF_REWARD, program, `${id}/`, `${id}0`, JSON.stringify(reward)));
      const bySeq = new Map(decided.map((row) => [row['seq'] as number, row['decision'] as string]));
      const decisions = [...bySeq].toSorted(([a], [b]) => a - b).map(([, text]) => readDecision(text));
      return postingsOf(decisions, reward);
    },
  };
}

const ofProgram = (program: string | null): string => (program === null ? ALL : LOG);
const named = (program: string | null): readonly string[] => (program === null ? [] : [program]);

const ALL = `SELECT seq, programs.id AS program, version, event, decision, facts FROM log JOIN programs ON programs.n = log.program
  WHERE true`;
const LOG = `${ALL} AND log.program = ${PROGRAM_NUMBER}`;
const TOTALS = `SELECT unit, sum(quantity) AS sum FROM ledger WHERE program = ${PROGRAM_NUMBER} GROUP BY unit ORDER BY unit`;
const ACCOUNTS = `SELECT account, unit, sum(quantity) AS quantity FROM ledger WHERE program = ${PROGRAM_NUMBER} GROUP BY account, unit`;
const OF_REWARD = `SELECT seq, decision FROM log WHERE seq IN (SELECT seq FROM ledger WHERE program = ${PROGRAM_NUMBER}
  AND account >= ? AND account < ?) AND instr(decision, ?) > 0 ORDER BY seq`;

/** Reads the log once, from the first row, and lets others work in between. */
async function verifyLog(database: DatabaseSync): Promise<{ rows: number; broken: number | null }> {
  const statement = database.prepare(`SELECT seq, source, id, version, event, decision, facts, hash FROM log
    WHERE seq > ? ORDER BY seq LIMIT ${VERIFY_ROWS}`);
  let [seq, read, before]: [number, number, Uint8Array] = [0, 0, new Uint8Array()];
  for (;;) {
    const rows = statement.all(seq) as unknown as (Parameters<typeof hashOf>[1] & { seq: number; hash: Uint8Array })[];
    for (const row of rows) {
      read += 1;
      if (row.seq !== seq + 1 || !hashOf(before, row).equals(row.hash)) return { rows: read, broken: row.seq };
      [seq, before] = [row.seq, row.hash];
    }
    if (rows.length < VERIFY_ROWS) return { rows: read, broken: null };
    await new Promise(setImmediate);
  }
}

const VERIFY_ROWS = 500;

function logEntry(row: Row): LogEntry {
  const { seq, program, version, event, decision, facts } = row as Record<string, string> & {
    seq: number;
    version: number;
  };
  return {
    seq,
    program: String(program),
    version,
    event: JSON.parse(String(event)) as Event,
    decision: readDecision(String(decision)),
    facts: JSON.parse(String(facts)) as Record<string, Json>,
  };
}
