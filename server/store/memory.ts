import type { Change, ClockRecord, Json, Payout, PersonRecord, ReferralRecord, Reward } from '@referral-kit/engine';
import { hashOfAudit, verifyAudit } from './audit.ts';
import type { AuditLink } from './audit.ts';
import { readHooks } from './hooks.ts';
import { MemoryTables, slot } from './memoryTables.ts';
import type { MemoryLogRow, Undo } from './memoryTables.ts';
import { comparePositions, paged } from './pages.ts';
import type { Position } from './pages.ts';
import { idsOf, personNow, recordNow } from './persons.ts';
import type { ReadOne } from './persons.ts';
import { advocateRow, balancesOf, placesOf, postingsOf, referralRow, rewardRow } from './rows.ts';
import { Shelf } from './shelf.ts';
import type {
  Answer,
  DecideRequest,
  Delivery,
  DueTimer,
  LoadStep,
  LogEntry,
  ReferralFilter,
  ReferralRow,
  Store,
} from './store.ts';
import { answerError, hashOf, noProgram, programOfStep, readDecision, takeStep, transact } from './transact.ts';

/** A store that lives as long as the process: for tests, `simulate` and the demo. Keeps every promise of a store but durability. */
export function openMemory(): Store {
  const memory = new Memory();
  return {
    decide: async (requests) => requests.map((request) => memory.decide(request)),
    programs: {
      publish: async (program) => void memory.shelf.publish(program),
      live: async () => memory.shelf.live(),
      versions: async (id) => [...memory.shelf.versions(id)],
    },
    people: {
      get: async (program, ids) =>
        ids.flatMap((id) =>
          copiesOf(memory.tables(program)?.people.get(memory.ids(program, id)[0])).map((facts) => ({ ...facts, id })),
        ),
      erase: async (program, id) => memory.erase(program, id),
    },
    records: { get: async (program, key) => copy(recordNow(memory.reading(program), key)) as Json },
    referrals: referralsOf(memory),
    timers: timersOf(memory),
    advocates: advocatesOf(memory),
    rewards: rewardsOf(memory),
    payouts: payoutsOf(memory),
    log: logOf(memory),
    ledger: ledgerOf(memory),
    outbox: outboxOf(memory),
    audit: auditOf(memory),
    documents: documentsOf(memory),
    load: async (steps) => memory.load(structuredClone(steps)),
    healthy: async () => true,
    close: async () => undefined,
  };
}

/** The state, and the writes that concern more than one part of it. */
class Memory {
  readonly shelf = new Shelf();
  readonly log: MemoryLogRow[] = [];
  readonly outbox: Delivery[] = [];
  readonly audit: AuditLink[] = [];
  readonly documents = new Map<string, Map<string, Json>>();
  readonly #tables = new Map<string, MemoryTables>();

  tables(program: string): MemoryTables | undefined {
    if (this.shelf.compiled(program) === undefined) return undefined;
    return slot(this.#tables, program, () => new MemoryTables(program, this));
  }

  reading(program: string): ReadOne {
    return (key) => this.tables(program)?.get(key);
  }

  /** Every id this person goes by. */
  ids(program: string, id: string): readonly [string, ...string[]] {
    return idsOf(this.reading(program), id);
  }

  decide(request: DecideRequest): Answer {
    const program = this.shelf.compiled(request.program);
    const tables = this.tables(request.program);
    if (program === undefined || tables === undefined) return { ok: false, error: noProgram(request.program) };
    const undo: Undo = [];
    try {
      const hooks = readHooks(this.list('hook'));
      const { decision, repeated } = transact(tables.writing(undo), program, hooks, structuredClone(request));
      return { ok: true, decision: readDecision(decision), repeated };
    } catch (error) {
      for (const takeBack of undo.toReversed()) takeBack();
      return { ok: false, error: answerError(error) };
    }
  }

  /** Publishing is not taken back when a later step fails; nobody can tell, for the store of a process is thrown away with it. */
  load(steps: readonly LoadStep[]): void {
    const undo: Undo = [];
    try {
      for (const step of steps) this.#take(step, undo);
    } catch (error) {
      for (const takeBack of undo.toReversed()) takeBack();
      throw error;
    }
  }

  #take(step: LoadStep, undo: Undo): void {
    if (step.step === 'publish') return void this.shelf.publish(step.program);
    const program = this.shelf.compiled(programOfStep(step));
    const tables = this.tables(programOfStep(step))?.writing(undo);
    if (program === undefined || tables === undefined) throw new RangeError(noProgram(programOfStep(step)).message);
    takeStep(step, { tables, program });
  }

  list(kind: string): { id: string; body: Json }[] {
    const documents = [...(this.documents.get(kind) ?? [])].map(([id, body]) => ({ id, body: copy(body) }));
    return documents.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  }

  erase(program: string, person: string): boolean {
    const known = this.tables(program)?.people.delete(person) ?? false;
    const mails = [...(this.documents.get('mail') ?? [])].filter(([, body]) => {
      const mail = body as { program?: Json; person?: Json };
      return mail.program === program && mail.person === person;
    });
    for (const [id] of mails) this.documents.get('mail')?.delete(id);
    return known || mails.length > 0;
  }
}

function recordsOf<T>(memory: Memory, program: string, kind: string): T[] {
  const records: Iterable<[string, Change['value']]> = memory.tables(program)?.records ?? [];
  return [...records].flatMap(([key, value]) => (key.startsWith(`${kind}/`) ? [value as T] : []));
}

function referralsOf(memory: Memory): Store['referrals'] {
  return {
    async list(filter) {
      const rows = recordsOf<ReferralRecord>(memory, filter.program, 'referral').map((record) =>
        referralRow(filter.program, record),
      );
      const position = (row: (typeof rows)[number]): Position => {
        return [Date.parse((filter.sort === 'qualified' ? row.qualifiedAt : row.joinedAt) ?? ''), row.id];
      };
      return paged(
        rows.filter((row) => isWanted(memory, row, filter)),
        filter,
        position,
      );
    },
    async get(program, id) {
      const record = memory.tables(program)?.get(`referral/${id}`);
      return record === undefined ? null : referralRow(program, record as ReferralRecord);
    },
    byCode: async (program, code) => copy(memory.tables(program)?.get(`code/${code}`) ?? null) as { referral?: string },
  };
}

function timersOf(memory: Memory): Store['timers'] {
  const dueIn = (program: string, kind: 'referral' | 'person', now: string) =>
    recordsOf<ReferralRecord | PersonRecord>(memory, program, kind).flatMap(({ id, due = null }) =>
      due === null || Date.parse(due) > Date.parse(now)
        ? []
        : [{ program, kind, id, due: new Date(due).toISOString() }],
    );
  const dueOf = (program: string, now: string): DueTimer[] => {
    const { due = null } = (memory.tables(program)?.get('clock/program') ?? {}) as Partial<ClockRecord>;
    if (due === null || Date.parse(due) > Date.parse(now)) return [];
    return [{ program, kind: 'program', id: program, due: new Date(due).toISOString() }];
  };
  return {
    async due(now, limit) {
      const all = memory.shelf
        .live()
        .flatMap(({ id }) => [...dueIn(id, 'referral', now), ...dueIn(id, 'person', now), ...dueOf(id, now)]);
      return all.toSorted((a, b) => comparePositions([a.due, a.id], [b.due, b.id])).slice(0, limit);
    },
  };
}

function isWanted(memory: Memory, row: ReferralRow, filter: ReferralFilter): boolean {
  const wanted = { ...row, ...filter };
  const same = (['stage', 'verdict', 'role'] as const).every((name) => wanted[name] === row[name]);
  const isQualified = row.qualifiedAt !== null;
  const listed = (filter.qualified ?? isQualified) === isQualified && (isQualified || filter.sort !== 'qualified');
  const stuck = filter.stuck === undefined || row.stuck;
  const at = filter.period === 'qualified' ? row.qualifiedAt : row.joinedAt;
  return same && stuck && listed && isWithin(at, filter) && isBetween(memory, row, filter);
}

/** Whether these two are its people, by whatever id they are asked for. */
function isBetween(
  memory: Memory,
  { program, id, ...row }: ReferralRow,
  { advocate, invitee }: ReferralFilter,
): boolean {
  if (!memory.ids(program, advocate ?? row.advocate).includes(row.advocate)) return false;
  return invitee === undefined || personNow(memory.reading(program), invitee)?.referral === id;
}

function isWithin(at: string | null, { from, to }: Pick<ReferralFilter, 'from' | 'to'>): boolean {
  if (at === null) return from === undefined && to === undefined;
  return Date.parse(at) >= Date.parse(from ?? at) && (to === undefined || Date.parse(at) < Date.parse(to));
}

function advocatesOf(memory: Memory): Store['advocates'] {
  return {
    async list(filter) {
      const persons = recordsOf<PersonRecord>(memory, filter.program, 'person');
      const rows = persons.flatMap((record) => advocateRow(filter.program, record) ?? []);
      return paged(
        rows.filter(
          ({ id, role, tier }) =>
            id === memory.ids(filter.program, filter.person ?? id)[0] &&
            role === (filter.role ?? role) &&
            tier === (filter.tier ?? tier),
        ),
        filter,
        (row) => [Date.parse(row.joinedAt), row.id],
      );
    },
    async get(program, id) {
      const record = personNow(memory.reading(program), id);
      return record === null ? null : advocateRow(program, record);
    },
    async balance(program, id) {
      const ids = memory.ids(program, id);
      const ledger = memory.tables(program)?.ledger ?? [];
      return balancesOf(ledger.filter(({ account }) => ids.some((each) => account.startsWith(`${each}/`))));
    },
  };
}

function rewardsOf(memory: Memory): Store['rewards'] {
  return {
    async list(filter) {
      const all = recordsOf<Reward>(memory, filter.program, 'reward').map((reward, index) => ({
        reward,
        n: index + 1,
      }));
      const wanted = all.filter(({ reward }) => {
        const asked = { ...reward, ...filter };
        const names = ['referral', 'state', 'kind', 'rule'] as const;
        const isTheirs = memory.ids(filter.program, asked.person).includes(reward.person);
        return isTheirs && names.every((name) => asked[name] === reward[name]) && isWithin(reward.at, filter);
      });
      const page = paged(wanted, filter, ({ n }) => [n]);
      return { ...page, rows: page.rows.map(({ reward }) => rewardRow(reward)) };
    },
    async get(program, id) {
      const found = memory.tables(program)?.get(`reward/${id}`) as Reward | undefined;
      return found === undefined ? null : copy(rewardRow(found));
    },
  };
}

function payoutsOf(memory: Memory): Store['payouts'] {
  return {
    async list(filter) {
      const wanted = recordsOf<Payout>(memory, filter.program, 'payout').filter(
        ({ person, state }) =>
          memory.ids(filter.program, filter.person ?? person).includes(person) && (filter.state ?? state) === state,
      );
      return paged(wanted, { ...filter, order: 'desc' }, ({ at, id }) => [at, id]);
    },
    get: async (program, id) => copy((memory.tables(program)?.get(`payout/${id}`) as Payout | undefined) ?? null),
  };
}

function logOf(memory: Memory): Store['log'] {
  const of = (program: string | null) => memory.log.filter((row) => program === null || row.program === program);
  return {
    async get(program, source, id) {
      const row = memory.tables(program)?.event(source, id);
      return row === undefined ? null : logEntry(row);
    },
    ofSubject: async (program, subject) =>
      of(program)
        .filter((row) => row.subject !== null && memory.ids(program, subject).includes(row.subject))
        .map(logEntry),
    after: async (program, seq, limit) =>
      of(program)
        .filter((row) => row.seq > seq)
        .slice(0, limit)
        .map(logEntry),
    before: async (program, seq, limit) =>
      of(program)
        .filter((row) => row.seq < seq)
        .slice(-limit)
        .toReversed()
        .map(logEntry),
    last: async () => memory.log.at(-1)?.seq ?? 0,
    async verify() {
      let before: Uint8Array = new Uint8Array();
      for (const [index, row] of memory.log.entries()) {
        if (!hashOf(before, row).equals(row.hash)) return { rows: index + 1, broken: row.seq };
        before = row.hash;
      }
      return { rows: memory.log.length, broken: null };
    },
  };
}

function ledgerOf(memory: Memory): Store['ledger'] {
  return {
    async totals(program) {
      const sums = new Map<string, number>();
      for (const { unit, quantity } of memory.tables(program)?.ledger ?? [])
        sums.set(unit, (sums.get(unit) ?? 0) + quantity);
      return [...sums].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([unit, sum]) => ({ unit, sum }));
    },
    async places(program) {
      const sums = new Map<string, { account: string; unit: string; quantity: number }>();
      for (const { account, unit, quantity } of memory.tables(program)?.ledger ?? []) {
        const sum = slot(sums, `${account} ${unit}`, () => ({ account, unit, quantity: 0 }));
        sum.quantity += quantity;
      }
      return placesOf([...sums.values()]);
    },
    async ofReward(program, reward) {
      const rows = memory.log.filter((row) => row.program === program && row.decision.includes(JSON.stringify(reward)));
      return postingsOf(
        rows.map((row) => readDecision(row.decision)),
        reward,
      );
    },
  };
}

function outboxOf({ outbox }: Memory): Store['outbox'] {
  const replace = (id: number, change: Partial<Delivery>) => {
    const delivery = outbox[id - 1];
    if (delivery !== undefined) outbox[id - 1] = { ...delivery, ...change };
  };
  const open = () => outbox.filter(({ state }) => state === 'waiting' || state === 'claimed');
  return {
    async claim(now, limit, leaseMs) {
      const due = open().filter(({ dueAt }) => dueAt <= now);
      const taken = due.toSorted((a, b) => comparePositions([a.dueAt, a.id], [b.dueAt, b.id])).slice(0, limit);
      for (const { id, attempts } of taken)
        replace(id, { state: 'claimed', attempts: attempts + 1, dueAt: now + leaseMs });
      return taken.flatMap(({ id }) => copiesOf(outbox[id - 1]));
    },
    async settle(id, outcome) {
      if (outcome.kind === 'done') {
        replace(id, { state: 'done', dueAt: 0, lastError: null, reference: outcome.reference ?? null });
      } else if (outcome.kind === 'parked')
        replace(id, { state: 'parked', dueAt: 0, lastError: outcome.error, reference: null });
      else replace(id, { state: 'waiting', dueAt: outcome.dueAt, lastError: outcome.error, reference: null });
    },
    get: async (id) => copy(outbox[id - 1] ?? null),
    async list(filter) {
      const { program, state } = filter;
      const all = outbox.filter(
        (row) => (program ?? row.program) === row.program && (state ?? row.state) === row.state,
      );
      return copy(paged(all, { ...filter, order: 'desc' }, ({ id }) => [id]));
    },
    async replay(id) {
      const { state } = outbox[id - 1] ?? {};
      const closed = state === 'done' || state === 'parked';
      if (closed) replace(id, { state: 'waiting', attempts: 0, dueAt: 0, lastError: null, reference: null });
      return closed;
    },
    count: async () => ({ open: open().length, parked: outbox.filter(({ state }) => state === 'parked').length }),
    nextDue: async () => open().reduce<number | null>((least, { dueAt }) => Math.min(least ?? dueAt, dueAt), null),
  };
}

function auditOf({ audit }: Memory): Store['audit'] {
  return {
    async append(entry) {
      const hash = hashOfAudit(audit.at(-1)?.hash ?? new Uint8Array(), entry);
      audit.push({ ...entry, seq: audit.length + 1, hash });
    },
    async list(filter) {
      const wanted = audit.filter(({ at, subject }) => (filter.subject ?? subject) === subject && isWithin(at, filter));
      const page = paged(wanted, { ...filter, order: 'desc' }, ({ seq }) => [seq]);
      return { ...page, rows: page.rows.map(({ hash: _hash, ...row }) => row) };
    },
    verify: async () => verifyAudit(audit),
  };
}

function documentsOf(memory: Memory): Store['documents'] {
  const of = (kind: string) => slot(memory.documents, kind, () => new Map<string, Json>());
  return {
    get: async (kind, id) => copy(of(kind).get(id) ?? null),
    put: async (kind, id, body) => void of(kind).set(id, copy(body)),
    async insert(kind, id, body) {
      if (of(kind).has(id)) return false;
      of(kind).set(id, copy(body));
      return true;
    },
    async take(kind, id) {
      const body = of(kind).get(id) ?? null;
      of(kind).delete(id);
      return body;
    },
    list: async (kind) => memory.list(kind),
  };
}

function logEntry({ seq, program, version, ...texts }: MemoryLogRow): LogEntry {
  const event = JSON.parse(texts.event) as LogEntry['event'];
  const facts = JSON.parse(texts.facts) as LogEntry['facts'];
  return { seq, program, version, event, decision: readDecision(texts.decision), facts };
}

function copy<T>(value: T): T {
  return structuredClone(value);
}

function copiesOf<T>(value: T | undefined): T[] {
  return value === undefined ? [] : [copy(value)];
}
