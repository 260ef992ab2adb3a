import type { CompiledProgram } from './compile.ts';
import type { Decision, Reward } from './decision.ts';
import type { Snapshot } from './draft.ts';
import { DueQueue } from './dueQueue.ts';
import type { Event } from './event.ts';
import { CLOCK_KEY } from './programClock.ts';
import type { ClockRecord, PersonRecord, ReferralRecord } from './records.ts';
import { isStanding } from './rewards.ts';
import { step } from './step.ts';
import { formatInstant, parseInstant } from './time.ts';

/** What a program makes of a log that begins with nothing. */
export interface History {
  readonly program: { readonly id: string; readonly version: number };
  /** How many events were decided. */
  readonly events: number;
  /** How many came again under a source and id that had been decided; they change nothing. (R1) */
  readonly repeated: number;
  /** How many timers were run after the log. */
  readonly ticks: number;
  readonly outcomes: Readonly<Record<Decision['outcome'], number>>;
  /** The latest instant of the log, or the one that timers were run to; null for an empty log. */
  readonly until: string | null;
  readonly referrals: number;
  readonly qualified: number;
  /** What every reward rule gave, in canonical order. */
  readonly rewards: readonly RewardTotal[];
  /** Every account of the ledger that is not empty, in canonical order; over all of them each unit adds up to zero. */
  readonly accounts: readonly AccountTotal[];
  /** The state, record by record. */
  readonly records: ReadonlyMap<string, object>;
}

export interface RewardTotal {
  readonly rule: string;
  readonly kind: string;
  readonly unit: string;
  /** How many stand, and how much of them: what is held, available or handed over. */
  readonly count: number;
  readonly quantity: number;
  /** What was earned before anything was taken back. */
  readonly earned: number;
  readonly held: number;
  /** What is due, on its way in a payout or not. */
  readonly available: number;
  readonly fulfilled: number;
}

export interface AccountTotal {
  readonly account: string;
  readonly unit: string;
  readonly quantity: number;
}

export interface ReplayOptions {
  /** Timers run to this instant after the log, so that holds mature. Left out, only the log's own ticks pass time. */
  readonly until?: string | undefined;
  /**
   * The version that was live when an event was decided, for a log that saw several. The program replayed must know them as
   * `earlier`; a referral stays with the one it began with, unless the program says `switch`. (R32)
   */
  readonly live?: (event: Event) => CompiledProgram;
  /** Told of every decision, in order. */
  readonly decided?: (decision: Decision) => void;
}

/**
 * Decides a log of events, in log order and from an empty state. Nothing is recorded for explanations, so it is quick.
 *
 * @example replay(compile(program), events, { until: '2026-12-31T00:00:00Z' }).rewards
 */
export function replay(program: CompiledProgram, log: Iterable<Event>, options: ReplayOptions = {}): History {
  const { until, live, decided } = options;
  const replaying = new Replaying(program);
  for (const event of log) {
    const decision = replaying.decide(event, live?.(event));
    if (decision !== null) decided?.(decision);
  }
  if (until !== undefined) replaying.runTimers(until, decided);
  return replaying.history();
}

/** What has timers, as far as they matter here. */
type Timed = Partial<Pick<ReferralRecord | PersonRecord | ClockRecord, 'due'>>;

/** A replay under way: events go in one by one. */
export class Replaying {
  readonly program: CompiledProgram;
  readonly records = new Map<string, object>();
  readonly #snapshot: Snapshot = { get: (key) => this.records.get(key) };
  readonly #accounts = new Map<string, number>();
  readonly #seen = new Set<string>();
  readonly #outcomes = { decided: 0, duplicate: 0, unmatched: 0, refused: 0 };
  #repeated = 0;
  #ticks = 0;
  #latest = -Infinity;
  #first = Infinity;

  constructor(program: CompiledProgram) {
    this.program = program;
  }

  /** The latest instant so far; null before the first event. */
  get latest(): string | null {
    return this.#latest === -Infinity ? null : formatInstant(this.#latest);
  }

  /** Null when an event of this source and id was decided before. */
  decide(event: Event, live: CompiledProgram = this.program): Decision | null {
    const name = `${event.source ?? 'api'}\n${event.id}`;
    if (this.#seen.has(name)) {
      this.#repeated += 1;
      return null;
    }
    this.#seen.add(name);
    const decision = this.#step(event, live);
    this.#outcomes[decision.outcome] += 1;
    return decision;
  }

  /** Lets time pass for the program and for every referral and person whose timer is due by then, each at its own instant, in order of instant and id. (R28) */
  runTimers(until: string, decided?: (decision: Decision) => void): void {
    const end = parseInstant(until);
    const queue = new DueQueue();
    const keep = (id: string, { due: at = null }: Timed, after: number): void => {
      const due = at === null ? Infinity : parseInstant(at);
      if (due > after && due <= end) queue.add({ id, due });
    };
    this.#beginClock(end);
    for (const [key, record] of this.records)
      if (key.startsWith('referral/') || key.startsWith('person/'))
        keep((record as ReferralRecord).id, record, -Infinity);
    keep(this.program.id, this.#timed(this.program.id), -Infinity);
    for (let next = queue.next(); next !== undefined; next = queue.next()) {
      const at = formatInstant(next.due);
      const tick = { id: `${next.id}@${at}`, source: 'clock', type: 'time.passed', at, who: this.#whoOf(next.id) };
      this.#ticks += 1;
      const decision = this.#step(tick, this.program);
      decided?.(decision);
      keep(next.id, this.#timed(next.id), next.due);
    }
    this.#latest = Math.max(this.#latest, end);
  }

  history(): History {
    const { id, version } = this.program;
    const { decided, duplicate, unmatched, refused } = this.#outcomes;
    return {
      program: { id, version },
      events: decided + duplicate + unmatched + refused,
      repeated: this.#repeated,
      ticks: this.#ticks,
      outcomes: { ...this.#outcomes },
      until: this.latest,
      ...totals(this.records),
      accounts: this.#accountTotals(),
      records: this.records,
    };
  }

  /** Timers belong to a referral, to a person whose points lapse, or to the program. */
  #whoOf(id: string): Event['who'] {
    if (this.records.has(`referral/${id}`)) return { referralId: id };
    return this.records.has(`person/${id}`) ? { advocateId: id } : {};
  }

  #timed(id: string): Timed {
    const { records } = this;
    return records.get(`referral/${id}`) ?? records.get(`person/${id}`) ?? records.get(CLOCK_KEY) ?? {};
  }

  /** A log that does not say when the program was published began with its first event. */
  #beginClock(end: number): void {
    const { program, records } = this;
    if (program.contests.length + program.reports.length === 0 || records.has(CLOCK_KEY) || this.#first > end) return;
    const at = formatInstant(this.#first);
    this.#step({ id: `${program.id}@${at}`, source: 'clock', type: 'program.published', at, who: {} }, program);
  }

  #step(event: Event, live: CompiledProgram): Decision {
    const { decision, changes } = step(live, this.#snapshot, event);
    for (const { key, value } of changes) this.records.set(key, value);
    for (const { from, to, quantity, unit } of decision.postings) {
      this.#post(`${unit} ${from}`, -quantity);
      this.#post(`${unit} ${to}`, quantity);
    }
    const at = parseInstant(event.at);
    this.#latest = Math.max(this.#latest, at);
    this.#first = Math.min(this.#first, at);
    return decision;
  }

  #post(account: string, quantity: number): void {
    this.#accounts.set(account, (this.#accounts.get(account) ?? 0) + quantity);
  }

  #accountTotals(): AccountTotal[] {
    return [...this.#accounts]
      .filter(([, quantity]) => quantity !== 0)
      .sort(byText(([name]) => name))
      .map(([name, quantity]) => {
        const space = name.indexOf(' ');
        return { account: name.slice(space + 1), unit: name.slice(0, space), quantity };
      });
  }
}

/** Orders by a text that no two have in common, by its UTF-16 code units. */
export function byText<T>(textOf: (value: T) => string): (a: T, b: T) => number {
  return (a, b) => {
    const [one, other] = [textOf(a), textOf(b)];
    return one < other ? -1 : 1;
  };
}

function totals(records: ReadonlyMap<string, object>): Pick<History, 'referrals' | 'qualified' | 'rewards'> {
  let [referrals, qualified] = [0, 0];
  const rewards = new Map<string, Growing<RewardTotal>>();
  for (const [key, record] of records) {
    if (key.startsWith('referral/')) {
      referrals += 1;
      if ((record as ReferralRecord).qualifiedAt !== null) qualified += 1;
    } else if (key.startsWith('reward/')) add(rewards, record as Reward);
  }
  return { referrals, qualified, rewards: [...rewards.values()].sort(byText(ruleAndUnit)) };
}

/** What a total is kept by. */
export function ruleAndUnit({ rule, kind, unit }: Pick<Reward, 'rule' | 'kind' | 'unit'>): string {
  return `${rule} ${kind} ${unit}`;
}

type Growing<T> = { -readonly [K in keyof T]: T[K] };

function add(totalsByRule: Map<string, Growing<RewardTotal>>, reward: Reward): void {
  const { rule, kind, unit, state, quantity, earned } = reward;
  const key = ruleAndUnit(reward);
  const total = totalsByRule.get(key) ?? {
    rule,
    kind,
    unit,
    count: 0,
    quantity: 0,
    earned: 0,
    held: 0,
    available: 0,
    fulfilled: 0,
  };
  totalsByRule.set(key, total);
  total.earned += earned;
  if (!isStanding(reward)) return;
  total.count += 1;
  total.quantity += quantity;
  total[state === 'held' || state === 'fulfilled' ? state : 'available'] += quantity;
}
