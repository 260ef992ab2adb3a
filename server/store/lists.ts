import type { Payout, PersonRecord, ReferralRecord, Reward } from '@referral-kit/engine';
import type { SQLInputValue } from 'node:sqlite';
import { pageOf, readCursor, sizeOf } from './pages.ts';
import { PROGRAM_NUMBER } from './sql.ts';
import type { ReadRecord, Rows } from './sql.ts';
import { idsOf, personNow } from './persons.ts';
import { advocateRow, referralRow, rewardRow } from './rows.ts';
import type {
  AdvocateFilter,
  AdvocateRow,
  Page,
  PayoutFilter,
  ReferralFilter,
  ReferralRow,
  RewardFilter,
} from './store.ts';

/** Sorted by the instant they joined or qualified, then by id. */
export function listReferrals(rows: Rows, filter: ReferralFilter, record: ReadRecord): Page<ReferralRow> {
  const qualified = filter.sort === 'qualified';
  const column = qualified ? 'qualified_at' : 'created_at';
  const [direction, beyond] = directionOf(filter);
  const where = referralClauses(filter, record);
  if (qualified) where.and('qualified_at IS NOT NULL');
  const [at, id] = readCursor(filter.cursor) ?? [];
  if (at !== undefined && id !== undefined) where.and(`(${column}, id) ${beyond} (?, ?)`, at, id);
  const sql = `SELECT record FROM referrals INDEXED BY ${indexFor(filter)} WHERE ${where.text}
    ORDER BY ${column} ${direction}, id ${direction} LIMIT ?`;
  const found = rows(sql, ...where.values, sizeOf(filter.limit) + 1);
  const list = found.map((row) => referralRow(filter.program, JSON.parse(row['record'] as string) as ReferralRecord));
  return pageOf(list, filter.limit, (row) => [Date.parse((qualified ? row.qualifiedAt : row.joinedAt) ?? ''), row.id]);
}

function directionOf({ order }: { readonly order?: 'asc' | 'desc' }): readonly [string, string] {
  return order === 'desc' ? ['DESC', '<'] : ['ASC', '>'];
}

/** The index that leaves least to read and gives the order asked for; SQLite, which does not know how the values lie, would guess. */
function indexFor({ invitee, advocate, stage, role, verdict, stuck, sort }: ReferralFilter): string {
  if (invitee !== undefined) return 'referrals_id';
  if (advocate !== undefined) return 'referrals_advocate';
  if (sort === 'qualified') return 'referrals_qualified';
  if (stuck !== undefined) return 'referrals_stuck';
  if (verdict !== undefined && verdict !== 'clear') return 'referrals_verdict';
  if (stage !== undefined) return 'referrals_stage';
  return role === undefined ? 'referrals_created' : 'referrals_role';
}

function referralClauses(filter: ReferralFilter, record: ReadRecord): Clauses {
  const bound = filter.period === 'qualified' ? 'qualified_at' : 'created_at';
  const where = new Clauses(`program = ${PROGRAM_NUMBER}`, filter.program)
    .among('advocate', allIds(record, filter.program, filter.advocate))
    .when(filter.invitee && referralOf(record, filter.program, filter.invitee), 'id = ?')
    .when(filter.stage, 'stage = ?')
    .when(filter.verdict, filter.verdict === 'clear' ? 'verdict = ?' : "verdict = ? AND verdict <> 'clear'")
    .when(filter.role, 'role = ?')
    .when(filter.stuck && 1, 'stuck = ? AND stuck = 1')
    .when(filter.from && Date.parse(filter.from), `${bound} >= ?`)
    .when(filter.to && Date.parse(filter.to), `${bound} < ?`);
  if (filter.qualified === undefined) return where;
  return where.and(filter.qualified ? 'qualified_at IS NOT NULL' : 'qualified_at IS NULL');
}

/** The referral in which this person is the invitee; no id when there is none. */
function referralOf(record: ReadRecord, program: string, invitee: string): string {
  const person = record(program, `person/${invitee}`) as PersonRecord | null;
  return person?.referral ?? '';
}

/** Every id this person goes by; none where nobody was asked for. */
function allIds(record: ReadRecord, program: string, id: string | undefined): readonly string[] {
  return id === undefined ? [] : idsOf((key) => record(program, key), id);
}

/** The id of whoever this person is by now. */
function idNow(record: ReadRecord, program: string, id: string): string {
  return personNow((key) => record(program, key), id)?.id ?? id;
}

/** In the order in which they joined, or the newest first. */
export function listAdvocates(rows: Rows, filter: AdvocateFilter, record: ReadRecord): Page<AdvocateRow> {
  const [direction, beyond] = directionOf(filter);
  const [at, id] = readCursor(filter.cursor) ?? [];
  const where = new Clauses(`program = ${PROGRAM_NUMBER} AND joined_at IS NOT NULL`, filter.program)
    .when(filter.person && idNow(record, filter.program, filter.person), 'id = ?')
    .when(filter.role, 'role = ?')
    .when(filter.tier, 'tier = ?');
  if (at !== undefined && id !== undefined) where.and(`(joined_at, id) ${beyond} (?, ?)`, at, id);
  const sql = `SELECT record FROM persons WHERE ${where.text}
    ORDER BY joined_at ${direction}, id ${direction} LIMIT ?`;
  const found = rows(sql, ...where.values, sizeOf(filter.limit) + 1);
  const list = found.flatMap(
    (row) => advocateRow(filter.program, JSON.parse(row['record'] as string) as PersonRecord) ?? [],
  );
  return pageOf(list, filter.limit, (row) => [Date.parse(row.joinedAt), row.id]);
}

/** In the order in which they were earned, or the newest first. */
export function listRewards(rows: Rows, filter: RewardFilter, record: ReadRecord): Page<Reward> {
  const [direction, beyond] = directionOf(filter);
  const where = new Clauses(`program = ${PROGRAM_NUMBER}`, filter.program)
    .among('person', allIds(record, filter.program, filter.person))
    .when(filter.state, 'state = ?')
    .when(filter.kind, 'kind = ?')
    .when(filter.rule, 'rule = ?')
    .when(filter.from && Date.parse(filter.from), 'earned_at >= ?')
    .when(filter.to && Date.parse(filter.to), 'earned_at < ?');
  if (filter.referral !== undefined) {
    const referral = record(filter.program, `referral/${filter.referral}`) as ReferralRecord | null;
    where.and('id IN (SELECT value FROM json_each(?))', JSON.stringify(referral?.rewards ?? []));
  }
  where.when(readCursor(filter.cursor)?.[0], `n ${beyond} ?`);
  const sql = `SELECT n, record FROM rewards WHERE ${where.text} ORDER BY n ${direction} LIMIT ?`;
  const found = rows(sql, ...where.values, sizeOf(filter.limit) + 1);
  const page = pageOf(found, filter.limit, (row) => [row['n'] as number]);
  return { ...page, rows: page.rows.map((row) => rewardRow(JSON.parse(row['record'] as string) as Reward)) };
}

/** The newest pay day first. They stand among the records, where one key after the other is read. */
export function listPayouts(rows: Rows, filter: PayoutFilter, record: ReadRecord): Page<Payout> {
  const where = new Clauses(`program = ${PROGRAM_NUMBER} AND key >= 'payout/' AND key < 'payout0'`, filter.program)
    .among(`value ->> '$.person'`, allIds(record, filter.program, filter.person))
    .when(filter.state, `value ->> '$.state' = ?`);
  const [at, id] = readCursor(filter.cursor) ?? [];
  if (at !== undefined && id !== undefined) where.and(`(value ->> '$.at', value ->> '$.id') < (?, ?)`, at, id);
  const sql = `SELECT value FROM records WHERE ${where.text} ORDER BY value ->> '$.at' DESC, value ->> '$.id' DESC LIMIT ?`;
  const found = rows(sql, ...where.values, sizeOf(filter.limit) + 1);
  const payouts = found.map((row) => JSON.parse(row['value'] as string) as Payout);
  return pageOf(payouts, filter.limit, (payout) => [payout.at, payout.id]);
}

/** The parts of a WHERE that were asked for, each with its values. */
class Clauses {
  text: string;
  readonly values: SQLInputValue[];

  constructor(text: string, ...values: SQLInputValue[]) {
    this.text = text;
    this.values = values;
  }

  when(value: SQLInputValue | undefined, text: string): this {
    return value === undefined ? this : this.and(text, value);
  }

  /** One id is read off an index in its order; the few of somebody others were merged into are sorted. */
  among(column: string, ids: readonly string[]): this {
    const [id, ...more] = ids;
    if (id === undefined) return this;
    return more.length === 0
      ? this.and(`${column} = ?`, id)
      : this.and(`${column} IN (SELECT value FROM json_each(?))`, JSON.stringify(ids));
  }

  and(text: string, ...values: SQLInputValue[]): this {
    this.text += ` AND ${text}`;
    this.values.push(...values);
    return this;
  }
}
