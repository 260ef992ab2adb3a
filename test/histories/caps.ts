import type { Decision, Memory, Program, Reward } from '../../engine/main.ts';
import type { ReferralRecord } from '../../engine/records.ts';

type Rule = Program['rewards'][number];
type Limit = NonNullable<Rule['limits']>[number];

/** Counts what stands under each limit from the rewards themselves, apart from the engine's counters. (R22) */
export class Caps {
  readonly #rules: readonly Rule[];
  readonly #memory: Memory;
  readonly #rewards = new Map<string, Reward>();
  /** How often a limit was found full to its last place. */
  full = 0;

  /** @param memory where referrals are looked up */
  constructor(program: Program, memory: Memory) {
    this.#rules = program.rewards;
    this.#memory = memory;
  }

  /** The first limit that is exceeded, as a sentence; null when none is. */
  add({ rewards }: Decision): string | null {
    for (const reward of rewards) this.#rewards.set(reward.id, reward);
    if (rewards.length === 0) return null;
    for (const rule of this.#rules)
      for (const limit of rule.limits ?? []) {
        const complaint = this.#exceeded(rule, limit);
        if (complaint !== null) return complaint;
      }
    return null;
  }

  #exceeded({ id }: Rule, limit: Limit): string | null {
    const standing = [...this.#rewards.values()].filter((reward) => reward.rule === id && STANDING.has(reward.state));
    const places = Map.groupBy(
      standing,
      (reward) => `${this.#whose(reward, limit.per)} in ${periodOf(reward, limit.period)}`,
    );
    for (const [place, all] of places) {
      const sum = all.reduce((total, reward) => total + weightOf(reward), 0);
      if (all.length === limit.maxCount || sum === limit.maxAmount) this.full += 1;
      if (all.length > (limit.maxCount ?? Infinity)) return `${id} stands ${all.length} times for ${place}`;
      if (sum > (limit.maxAmount ?? Infinity)) return `${id} comes to ${sum} for ${place}`;
    }
    return null;
  }

  #whose({ referral: id }: Reward, per: Limit['per']): string {
    const referral = this.#memory.get(`referral/${id}`) as ReferralRecord;
    return per === 'program' ? 'all' : per === 'referral' ? referral.id : referral[per];
  }
}

const STANDING: ReadonlySet<Reward['state']> = new Set(['held', 'available', 'fulfilled']);

function weightOf({ kind, quantity, terms }: Reward): number {
  return ['cash', 'credit', 'points'].includes(kind) ? quantity : Number(terms['worthMinor'] ?? 0) * quantity;
}

/** By the calendar in UTC; a week is named by its Monday. */
function periodOf({ at }: Reward, period: Limit['period']): string {
  if (period === 'ever') return '';
  if (period === 'quarter') return `${at.slice(0, 4)} ${Math.floor((Number(at.slice(5, 7)) - 1) / 3)}`;
  if (period !== 'week') return at.slice(0, { day: 10, month: 7, year: 4 }[period]);
  const day = new Date(`${at.slice(0, 10)}T00:00:00Z`);
  const sinceMonday = (day.getUTCDay() + 6) % 7;
  return new Date(day.getTime() - sinceMonday * 86_400_000).toISOString();
}
