import { hundredths } from '../money.ts';
import { placeRule } from '../outgoing.ts';
import type { Program } from '../program.ts';
import { parseDuration } from '../time.ts';
import { minutes } from './durations.ts';
import { ALWAYS, atEvent, type Reasoning, reasoningAbout } from './reasoning.ts';

/** An amount in minor units of the program's currency that is never exceeded; null where nothing bounds it. */
export type Most = number | null;

/**
 * What one reward rule can come to at most, as it stands: what was rejected or taken back does not count. Points count with what the
 * catalogue gives for them, pieces with what the program says they are worth.
 */
export interface RewardMost {
  readonly rule: string;
  /** What people call it. */
  readonly label: string;
  readonly to: 'advocate' | 'invitee';
  /** For one friend of one advocate, ever. */
  readonly perFriend: Most;
  /** For one advocate and all their friends, earned in one calendar month. */
  readonly perMonth: Most;
  /** For one advocate and all their friends, ever. */
  readonly ever: Most;
  /** For everybody together, earned in one calendar month. */
  readonly everybody: Most;
  /** Why a month has no bound; null where it has one. */
  readonly why: string | null;
  /** False where nobody says what a piece is worth: it counts as nothing. */
  readonly isPriced: boolean;
}

export interface WorstCase {
  readonly currency: string;
  readonly rewards: readonly RewardMost[];
  /** What one advocate can earn, and what their friends can, each over all rules. */
  readonly advocate: Sum;
  readonly friends: Sum;
}

export type Sum = Pick<RewardMost, 'perFriend' | 'perMonth' | 'ever'>;

/**
 * States what a program can come to cost at most, from the file alone. Points added by hand, and what an operator moves by hand, are
 * left out of account: a person answers for them.
 *
 * @example worstCase(program).advocate.perMonth
 */
export function worstCase(program: Program): WorstCase {
  const reasoning = reasoningAbout(program);
  const rewards = [
    ...program.rewards.map((reward) => mostOf(program, reward, reasoning)),
    ...(program.contests ?? []).map((contest) => mostOfContest(program, contest)),
  ];
  const rivals = rivalsIn(program);
  const sum = (to: RewardMost['to']): Sum => {
    const own = rewards.filter((each) => each.to === to);
    const total = (name: keyof Sum, of = own): Most =>
      of.reduce<Most>((all, each) => (all === null || each[name] === null ? null : all + each[name]), 0);
    const given = own.filter((one) => {
      const others = rivals(one.rule);
      return others.length === 0 || !own.some((other) => others.includes(other.rule) && isBeaten(one, other));
    });
    return { perFriend: total('perFriend', given), perMonth: total('perMonth'), ever: total('ever') };
  };
  return { currency: program.currency, rewards, advocate: sum('advocate'), friends: sum('invitee') };
}

/**
 * The rewards of which one friend can bring only one: those of one exclusive group that are claimed at the same entry, without a
 * condition, once and of a fixed amount, so that what is beaten then is never earned. (R17, R21)
 */
function rivalsIn({ exclusive = [], rewards }: Program): (rule: string) => readonly string[] {
  return (rule) => {
    const own = rewards.find(({ id }) => id === rule);
    const group = exclusive.find(({ among }) => among.includes(rule));
    if (own === undefined || group === undefined || !isClaimedAtOnce(own)) return [];
    const others = rewards.filter((each) => each.id !== rule && group.among.includes(each.id) && isClaimedAtOnce(each));
    return others.filter((each) => momentOf(each) === momentOf(own)).map(({ id }) => id);
  };
}

function isClaimedAtOnce({ on, when, give, oncePer = 'referral' }: Reward): boolean {
  if (typeof on === 'string' || !('enter' in on) || when !== undefined || oncePer !== 'referral') return false;
  return !('of' in give) && !('tiers' in give);
}

const momentOf = ({ to, on }: Reward): string => JSON.stringify([to, on]);

/** Of two of which only one is given, the cheaper; of two that cost the same, the one with the later name. */
function isBeaten({ perFriend, rule }: RewardMost, other: RewardMost): boolean {
  if (perFriend === null) return false;
  return (
    other.perFriend === null || other.perFriend > perFriend || (other.perFriend === perFriend && other.rule < rule)
  );
}

/** The most that so many people can come to in a month who invite each other, each of them once. */
export function mostOfGroup({ rewards }: WorstCase, people: number): Most {
  return rewards.reduce<Most>((all, { perFriend, perMonth, everybody }) => {
    const own = Math.min(
      times(people, perFriend ?? Infinity),
      times(people, perMonth ?? Infinity),
      everybody ?? Infinity,
    );
    return all === null || own === Infinity ? null : all + own;
  }, 0);
}

type Reward = Program['rewards'][number];
type Limit = NonNullable<Reward['limits']>[number];

function mostOf(program: Program, reward: Reward, reasoning: Reasoning): RewardMost {
  const { id, label = id, on, to, give, limits = [], oncePer } = reward;
  const each = mostOnce(reward, reasoning);
  const worth = worthOf(program, give);
  const isOnceEver = oncePer === 'advocate' || (typeof on === 'object' && 'milestone' in on);
  const cap = (which: (limit: Limit) => boolean, periods: (limit: Limit) => number): number =>
    Math.min(Infinity, ...limits.filter(which).map((limit) => times(periods(limit), capOf(limit, each))));
  const own = isOnceEver ? each : Infinity;
  const perMonth = Math.min(
    own,
    cap(isShared, ({ period }) => IN_A_MONTH[period]),
  );
  const ever = Math.min(
    own,
    cap(isShared, ({ period }) => (period === 'ever' ? 1 : Infinity)),
  );
  const perFriend = Math.min(
    ever,
    times(occurrences(reward), each),
    cap(
      () => true,
      (limit) => periodsOf(reward, limit),
    ),
  );
  const everybody = cap(
    ({ per }) => per === 'program',
    ({ period }) => IN_A_MONTH[period],
  );
  const most = (quantity: number): Most => (quantity === Infinity ? null : worth(quantity));
  return {
    rule: id,
    label,
    to,
    perFriend: most(perFriend),
    perMonth: most(perMonth),
    ever: most(ever),
    everybody: most(everybody),
    why: perMonth < Infinity ? null : perFriend === Infinity ? whyNoEnd(each) : 'nothing limits how many friends count',
    isPriced: give.kind === 'cash' || give.kind === 'credit' || worth(1_000_000) > 0,
  };
}

type Contest = NonNullable<Program['contests']>[number];

/** One advocate wins one place of a round; in it one friend may be enough. (R30) */
function mostOfContest(program: Program, { id, label = id, every, places }: Contest): RewardMost {
  const prizes = places.map((give) => worthOf(program, give)(quantityOf(give)));
  const dearest = Math.max(...prizes);
  const rounds = SETTLED_IN_A_MONTH[every];
  return {
    rule: placeRule(id),
    label,
    to: 'advocate',
    perFriend: dearest,
    perMonth: rounds * dearest,
    ever: null,
    everybody: rounds * prizes.reduce((sum, prize) => sum + prize, 0),
    why: null,
    isPriced: dearest > 0,
  };
}

/** How many rounds can be settled in one calendar month; two of a month, because the wait is counted in days. */
const SETTLED_IN_A_MONTH = { week: 6, month: 2, quarter: 1, year: 1 } as const;

function quantityOf(give: Contest['places'][number]): number {
  if (give.kind === 'points') return give.amount;
  return give.kind === 'cash' || give.kind === 'credit' ? give.amountMinor : 1;
}

function whyNoEnd(each: number): string {
  return each === Infinity
    ? 'nothing limits the amount it is a share of'
    : 'nothing limits how often one friend can bring it';
}

/** Whether a limit counts what all friends of an advocate bring together. */
const isShared = ({ per }: Limit): boolean => per === 'advocate' || per === 'program';

/** Zero times anything is nothing, even of what has no bound. */
function times(count: number, quantity: number): number {
  return count === 0 || quantity === 0 ? 0 : count * quantity;
}

/** How many periods of a kind one calendar month can touch. */
const IN_A_MONTH = { day: 31, week: 6, month: 1, quarter: 1, year: 1, ever: 1 } as const;

/** How much one occurrence gives at most: minor units, points or pieces. */
function mostOnce({ on, when = ALWAYS, give }: Reward, { highest, together }: Reasoning): number {
  if (give.kind === 'points') return give.amount;
  if (give.kind !== 'cash' && give.kind !== 'credit') return 1;
  const { of, tiers } = give;
  const condition = atEvent(on, when);
  const priced = ({
    amountMinor,
    percent = 0,
  }: {
    readonly amountMinor?: number;
    readonly percent?: number;
  }): number => {
    if (amountMinor !== undefined) return amountMinor;
    const base = of === undefined ? null : highest(of, condition);
    return base === null ? Infinity : Math.ceil((Math.max(0, base) * hundredths(percent)) / 10_000);
  };
  if (tiers === undefined) return priced(give);
  const open = tiers.steps.filter(({ from }) =>
    together([condition, { ...tiers.by, operator: 'greaterThanInclusive', value: from }]),
  );
  return Math.max(0, ...open.map(priced));
}

/** How often one friend can bring it. */
function occurrences({ on, oncePer, times: limit }: Reward): number {
  const isForEachObject = (oncePer ?? (typeof on === 'string' ? 'object' : 'referral')) === 'object';
  return isForEachObject ? (limit ?? Infinity) : 1;
}

/** What one period of a limit lets through. An amount limits pieces by what they are worth, so it does not bound their number. */
function capOf({ maxCount = Infinity, maxAmount = Infinity }: Limit, each: number): number {
  return Math.min(times(maxCount, each), maxAmount);
}

/** How many periods of a limit the time can touch in which one friend brings the reward. */
function periodsOf({ for: lasts }: Reward, { period }: Limit): number {
  if (period === 'ever') return 1;
  if (lasts === undefined) return Infinity;
  const { count, unit } = parseDuration(lasts);
  const months = unit === 'year' ? count * 12 : unit === 'month' ? count : null;
  if (months !== null && period in MONTHS) return Math.ceil(months / MONTHS[period as keyof typeof MONTHS]) + 1;
  return Math.ceil(minutes(lasts).most / minutes(`1 ${period === 'quarter' ? 'month' : period}`).least) + 1;
}

const MONTHS = { month: 1, quarter: 3, year: 12 } as const;

/** What a quantity of this kind is worth, in minor units. */
export function worthOf({ points }: Program, give: Reward['give']): (quantity: number) => number {
  if (give.kind === 'cash' || give.kind === 'credit') return (quantity) => quantity;
  const catalog = points?.catalog ?? [];
  if (give.kind === 'points')
    return (quantity) =>
      Math.max(0, ...catalog.map((item) => Math.floor((quantity * priceOf(item.give)) / item.costPoints)));
  return (quantity) => quantity * priceOf(give);
}

/** What one piece is worth; nothing where the program does not say. */
export function priceOf(give: { readonly worthMinor?: number; readonly amountMinor?: number }): number {
  return give.worthMinor ?? give.amountMinor ?? 0;
}
