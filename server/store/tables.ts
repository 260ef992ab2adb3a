import type { Change, Effect, PersonRecord, ReferralRecord, Reward } from '@referral-kit/engine';
import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite';
import type { PeopleTable } from './peopleTable.ts';
import type { PersonalFacts } from './store.ts';
import type { Entry, LogRow, Tables } from './transact.ts';

type Value = Change['value'];

/**
 * What the decisions of one program read and write, through prepared statements. Rows that were read are remembered until
 * `forget`, so that writing back needs no second search and touches an index only where an indexed value changed.
 */
export class SqliteTables implements Tables {
  readonly #program: number;
  readonly #statements: Statements;
  readonly #people: PeopleTable;
  readonly #seen = new Map<string, Seen | null>();

  constructor(program: number, statements: Statements, people: PeopleTable) {
    this.#program = program;
    this.#statements = statements;
    this.#people = people;
  }

  /** To be called before each event, and after one that was taken back. */
  forget(): void {
    this.#seen.clear();
  }

  find(source: string, id: string): { event: string; decision: string } | undefined {
    return this.#statements.find.get(this.#program, source, id) as { event: string; decision: string } | undefined;
  }

  get(key: string): Value | undefined {
    return this.#look(key)?.value;
  }

  lastHash(): Uint8Array {
    return (this.#statements.lastHash.get()?.['hash'] as Uint8Array | undefined) ?? new Uint8Array();
  }

  append(row: LogRow): number {
    const { source, id, subject, version, event, decision, facts, hash } = row;
    const { append } = this.#statements;
    return Number(
      append.run(this.#program, source, id, subject, version, event, decision, facts, hash).lastInsertRowid,
    );
  }

  put({ key, value }: Change): void {
    const before = this.#look(key);
    const [kind, id] = splitKey(key);
    const n = TABLES[kind](this.#statements, { program: this.#program, key, id, before, value });
    this.#seen.set(key, { n: before?.n ?? n, value });
  }

  post(seq: number, entries: readonly Entry[]): void {
    for (const { account, line, unit, quantity } of entries) {
      this.#statements.post.run(this.#program, account, seq, line, unit, quantity);
    }
  }

  enqueue(seq: number, effects: readonly Effect[], at: string): void {
    for (const effect of effects) {
      const dueAt = effect.notBefore === null ? 0 : Date.parse(effect.notBefore);
      this.#statements.enqueue.run(this.#program, seq, JSON.stringify(effect), dueAt, at);
    }
  }

  getFacts(person: string): PersonalFacts | undefined {
    return this.#people.get(this.#program, person);
  }

  putFacts(person: string, facts: PersonalFacts): void {
    this.#people.put(this.#program, person, facts);
  }

  #look(key: string): Seen | null {
    const seen = this.#seen.get(key);
    if (seen !== undefined) return seen;
    const [kind, id] = splitKey(key);
    const row = this.#statements.get[kind].get(this.#program, kind === 'record' ? key : id);
    const found =
      row === undefined ? null : { n: row['n'] as number, value: JSON.parse(row['record'] as string) as Value };
    this.#seen.set(key, found);
    return found;
  }
}

export type Statements = ReturnType<typeof prepareStatements>;

/** Compiles every statement of the deciding transaction once. */
export function prepareStatements(database: DatabaseSync) {
  const prepare = (sql: string) => database.prepare(sql);
  return {
    find: prepare('SELECT event, decision FROM log WHERE program = ? AND source = ? AND id = ?'),
    lastHash: prepare('SELECT hash FROM log ORDER BY seq DESC LIMIT 1'),
    append: prepare(`INSERT INTO log (program, source, id, subject, version, event, decision, facts, hash)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`),
    post: prepare('INSERT INTO ledger (program, account, seq, line, unit, quantity) VALUES (?, ?, ?, ?, ?, ?)'),
    enqueue: prepare(
      `INSERT INTO outbox (program, seq, effect, state, due_at, created_at) VALUES (?, ?, ?, 'waiting', ?, ?)`,
    ),
    get: {
      person: prepare('SELECT n, record FROM persons WHERE program = ? AND id = ?'),
      referral: prepare('SELECT n, record FROM referrals WHERE program = ? AND id = ?'),
      reward: prepare('SELECT n, record FROM rewards WHERE program = ? AND id = ?'),
      record: prepare('SELECT 0 AS n, value AS record FROM records WHERE program = ? AND key = ?'),
    },
    newPerson: prepare(
      'INSERT INTO persons (program, id, joined_at, role, tier, due, record) VALUES (?, ?, ?, ?, ?, ?, ?)',
    ),
    personDue: prepare('UPDATE persons SET due = ? WHERE n = ?'),
    personJoined: prepare('UPDATE persons SET joined_at = ?, role = ? WHERE n = ?'),
    personTier: prepare('UPDATE persons SET tier = ? WHERE n = ?'),
    person: prepare('UPDATE persons SET record = ? WHERE n = ?'),
    newReferral:
      prepare(`INSERT INTO referrals (program, id, advocate, role, created_at, stage, verdict, stuck, qualified_at, due, record)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`),
    referralAdvocate: prepare('UPDATE referrals SET advocate = ?, role = ? WHERE n = ?'),
    referralStage: prepare('UPDATE referrals SET stage = ? WHERE n = ?'),
    referralStuck: prepare('UPDATE referrals SET stuck = ? WHERE n = ?'),
    referralVerdict: prepare('UPDATE referrals SET verdict = ? WHERE n = ?'),
    referralQualified: prepare('UPDATE referrals SET qualified_at = ? WHERE n = ?'),
    referralDue: prepare('UPDATE referrals SET due = ? WHERE n = ?'),
    referral: prepare('UPDATE referrals SET record = ? WHERE n = ?'),
    newReward: prepare(
      'INSERT INTO rewards (program, id, person, rule, kind, earned_at, state, record) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
    ),
    rewardPerson: prepare('UPDATE rewards SET person = ? WHERE n = ?'),
    rewardState: prepare('UPDATE rewards SET state = ? WHERE n = ?'),
    reward: prepare('UPDATE rewards SET record = ? WHERE n = ?'),
    record: prepare(`INSERT INTO records (program, key, value) VALUES (?, ?, ?)
      ON CONFLICT (program, key) DO UPDATE SET value = excluded.value`),
  };
}

interface Seen {
  readonly n: number;
  readonly value: Value;
}

interface Writing {
  readonly program: number;
  readonly key: string;
  readonly id: string;
  readonly before: Seen | null;
  readonly value: Value;
}

type Kind = 'person' | 'referral' | 'reward' | 'record';

/** How a record of each kind is written; the answer is the number of a new row. */
const TABLES: Record<Kind, (statements: Statements, writing: Writing) => number> = {
  person(statements, { program, id, before, value }) {
    const { joinedAt, role, tier = null, due = null } = value as PersonRecord;
    const text = JSON.stringify(value);
    if (before === null)
      return inserted(statements.newPerson, [program, id, instant(joinedAt), role, tier, instant(due), text]);
    const was = before.value as PersonRecord;
    if ((was.due ?? null) !== due) statements.personDue.run(instant(due), before.n);
    if (was.joinedAt !== joinedAt || was.role !== role) statements.personJoined.run(instant(joinedAt), role, before.n);
    if ((was.tier ?? null) !== tier) statements.personTier.run(tier, before.n);
    statements.person.run(text, before.n);
    return before.n;
  },
  referral(statements, { program, id, before, value }) {
    const now = value as ReferralRecord;
    const { advocate, role, createdAt, stage, verdict, stuck, qualifiedAt, due } = now;
    const text = JSON.stringify(value);
    if (before === null) {
      const instants = [instant(qualifiedAt), instant(due)];
      return inserted(statements.newReferral, [
        program,
        id,
        advocate,
        role,
        instant(createdAt),
        stage,
        verdict,
        Number(stuck),
        ...instants,
        text,
      ]);
    }
    const was = before.value as ReferralRecord;
    if (was.advocate !== advocate || was.role !== role) statements.referralAdvocate.run(advocate, role, before.n);
    if (was.stage !== stage) statements.referralStage.run(stage, before.n);
    if (was.stuck !== stuck) statements.referralStuck.run(Number(stuck), before.n);
    if (was.verdict !== verdict) statements.referralVerdict.run(verdict, before.n);
    if (was.qualifiedAt !== qualifiedAt) statements.referralQualified.run(instant(qualifiedAt), before.n);
    if (was.due !== due) statements.referralDue.run(instant(due), before.n);
    statements.referral.run(text, before.n);
    return before.n;
  },
  reward(statements, { program, id, before, value }) {
    const { person, rule, kind, at, state } = value as Reward;
    const text = JSON.stringify(value);
    if (before === null)
      return inserted(statements.newReward, [program, id, person, rule, kind, instant(at), state, text]);
    const was = before.value as Reward;
    if (was.person !== person) statements.rewardPerson.run(person, before.n);
    if (was.state !== state) statements.rewardState.run(state, before.n);
    statements.reward.run(text, before.n);
    return before.n;
  },
  record(statements, { program, key, value }) {
    statements.record.run(program, key, JSON.stringify(value));
    return 0;
  },
};

/** Texts of instants do not sort when only some have milliseconds; numbers do. */
function instant(text: string | null): number | null {
  return text === null ? null : Date.parse(text);
}

function inserted(statement: StatementSync, values: SQLInputValue[]): number {
  return Number(statement.run(...values).lastInsertRowid);
}

function splitKey(key: string): [kind: Kind, id: string] {
  const slash = key.indexOf('/');
  const kind = key.slice(0, slash);
  const own = kind === 'person' || kind === 'referral' || kind === 'reward';
  return own ? [kind, key.slice(slash + 1)] : ['record', key];
}
