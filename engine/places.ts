import { isDivisible } from './accounts.ts';
import type { Limit, RewardRule } from './compile.ts';
import type { Reward } from './decision.ts';
import { note, read, write } from './draft.ts';
import type { Draft } from './draft.ts';
import { idsOf } from './ids.ts';
import type { CounterRecord, RewardRecord } from './records.ts';
import { parseInstant, periodOf } from './time.ts';

/** A limit of a rule, and what the period that holds a reward has used of it. */
export interface Counter {
  readonly limit: Limit;
  readonly key: `counter/${string}`;
  /** As it is kept, without what is counted for other ids of the person. */
  readonly own: CounterRecord;
  readonly used: Used;
}

type Used = Pick<CounterRecord, 'count' | 'quantity'>;

/** The limits of a rule as they stand for a reward; those of one person count for all ids they go by. (R22, R31) */
export function countersOf(draft: Draft, rule: RewardRule, reward: Reward): Counter[] {
  return rule.limits.map((limit) => {
    const scope = scopeOf(draft, limit.per, reward);
    const key = counterKey(draft, { rule, reward, limit, scope });
    const others = mergedInto(draft, scope).map((id) => counterKey(draft, { rule, reward, limit, scope: id }));
    const own = read(draft, key) ?? NONE;
    return { limit, key, own, used: others.reduce((sum, each) => together(sum, read(draft, each) ?? NONE), own) };
  });
}

const NONE: Used = { count: 0, quantity: 0 };

function together(one: Used, other: Used): Used {
  return { count: one.count + other.count, quantity: one.quantity + other.quantity };
}

function mergedInto({ advocate, invitee }: Draft, id: string): readonly string[] {
  const person = advocate?.id === id ? advocate : invitee?.id === id ? invitee : null;
  return person?.merged === undefined ? [] : idsOf(person).slice(1);
}

/** Takes a place in every limit of a rule; two limits that count alike share it. (R22) */
export function takePlaces(draft: Draft, reward: Reward, counters: readonly Counter[]): void {
  for (const { key, own } of counters)
    write(draft, key, { ...own, ...together(own, { count: 1, quantity: weightOf(reward, reward.quantity) }) });
  for (const counter of counters) if (counter.limit.per === 'program') tellBudget(draft, reward, counter);
}

/** Tells once for each limit and period when 80, and when 100 percent of a budget are used up. */
function tellBudget(draft: Draft, { rule, kind }: Reward, { key, limit: { maxAmount } }: Counter): void {
  const used = read(draft, key);
  if (used === undefined || maxAmount === undefined || kind === 'points') return;
  const percent = used.quantity >= maxAmount ? 100 : used.quantity * 5 >= maxAmount * 4 ? 80 : 0;
  if (percent <= (used.told ?? 0)) return;
  note(draft, 'budgetLow', rule, { percent });
  write(draft, key, { ...used, told: percent });
}

/** Rejected and reversed, a reward frees the very places it took. (R22) */
export function freePlaces(draft: Draft, reward: RewardRecord, by: Used): void {
  for (const each of reward.counted ?? []) {
    const key: Counter['key'] = `counter/${each}`;
    const own = read(draft, key) ?? NONE;
    write(draft, key, { ...own, ...together(own, { ...by, quantity: weightOf(reward, by.quantity) }) });
  }
}

/** The places it takes, each once though two limits may count alike. */
export function placesOf(counters: readonly Counter[]): Pick<RewardRecord, 'counted'> {
  return counters.length === 0 ? {} : { counted: [...new Set(counters.map(({ key }) => key.slice(COUNTER.length)))] };
}

const COUNTER = 'counter/';

/** What counts against a limit by amount: money and points as they are, a piece with what it is worth. */
export function weightOf({ kind, terms }: Reward, quantity: number): number {
  if (isDivisible(kind)) return quantity;
  return typeof terms['worthMinor'] === 'number' ? terms['worthMinor'] * quantity : 0;
}

/** A limit is known by what it counts, not by its place or its number: another version may change both. */
function counterKey(
  draft: Draft,
  { rule, reward, limit, scope }: { rule: RewardRule; reward: Reward; limit: Limit; scope: string },
): Counter['key'] {
  return placeKey(rule, limit, scope, periodOf(draft.program.zone, parseInstant(reward.at), limit.period));
}

/** Where a limit of a rule is kept, under the rule's oldest id. */
export function placeKey({ id, ids }: RewardRule, { per }: Limit, scope: string, period: string): Counter['key'] {
  return `counter/${ids.at(-1) ?? id}/${per}/${scope}/${period}`;
}

/** An advocate's reward counts as theirs, whoever the referral belongs to by now. */
function scopeOf({ referral }: Draft, per: Limit['per'], { side, person, referral: referralOf }: Reward): string {
  if (referralOf === null) return per === 'advocate' ? person : '';
  if (referral === null || per === 'program') return '';
  if (per === side) return person;
  return per === 'referral' ? referral.id : referral[per];
}
