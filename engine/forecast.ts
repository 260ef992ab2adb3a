import type { CompiledProgram } from './compile.ts';
import type { Reward } from './decision.ts';
import { share } from './money.ts';
import type { ReferralRecord } from './records.ts';
import { byText, ruleAndUnit } from './replay.ts';
import type { AccountTotal } from './replay.ts';
import { isStanding } from './rewards.ts';
import { addDuration, formatInstant, parseInstant } from './time.ts';

/** What a program owes, will owe and may come to owe. Plain JSON in canonical order. */
export interface Forecast {
  readonly program: { readonly id: string; readonly version: number };
  readonly at: string;
  /** The ends of the next 30, 60 and 90 days, by the program's calendar. */
  readonly horizons: readonly Horizon[];
  readonly rewards: readonly RewardForecast[];
  /** What people owe back, because it was taken back after they had got it; null when no accounts were given. */
  readonly owedBack: readonly OwedBack[] | null;
  /** Referrals that have neither qualified nor ended, by the stage they are in, and what they may still earn. An estimate. */
  readonly underWay: readonly StageForecast[];
  /** How many ended referrals a stage must have seen before anything is estimated of it. */
  readonly leastSample: number;
}

export interface Horizon {
  readonly days: number;
  readonly until: string;
}

export interface Heap {
  readonly count: number;
  readonly quantity: number;
}

/** One reward rule, kind and unit. `held` is `maturing` at the last horizon, `later` and `waiting` together. */
export interface RewardForecast {
  readonly rule: string;
  readonly kind: string;
  readonly unit: string;
  /** Due now: to be handed over, on its way in a payout, or points on a balance. */
  readonly available: Heap;
  readonly held: Heap;
  /** Held by time alone, and available by the end of each horizon; each horizon includes the ones before it. */
  readonly maturing: readonly Heap[];
  readonly later: Heap;
  /** Held until a person acts: a review, an approval, terms to accept, a form to send. */
  readonly waiting: Heap;
}

export interface OwedBack {
  readonly kind: string;
  readonly unit: string;
  readonly people: number;
  readonly quantity: number;
}

export interface StageForecast {
  readonly stage: string;
  /** Under way in this stage now. */
  readonly referrals: number;
  /** Referrals that came through this stage and have qualified or ended: what the estimate rests on. */
  readonly sample: number;
  /** How many of the sample count as qualified. */
  readonly qualified: number;
  /** What the sample earned on average after it had entered this stage, times `referrals`; null when the sample is too small. */
  readonly expected: readonly Expected[] | null;
}

export interface Expected {
  readonly rule: string;
  readonly kind: string;
  readonly unit: string;
  readonly quantity: number;
}

/** Below this nothing is estimated: one referral more or less would change a share by more than five in a hundred. */
export const LEAST_SAMPLE = 20;

const HORIZON_DAYS = [30, 60, 90];

export interface ForecastState {
  /** Every record of the program by key, as a replay or a host has them. */
  readonly records: Iterable<readonly [string, object]>;
  /** The accounts of the ledger, by which is known what people owe back. */
  readonly accounts?: readonly AccountTotal[] | undefined;
}

/**
 * Foretells what a program will pay, from the state as it stands at an instant. Timers that are due should have run.
 *
 * @example forecast(program, replay(program, events, { until: at }), at).rewards
 */
export function forecast(program: CompiledProgram, { records, accounts }: ForecastState, at: string): Forecast {
  const horizons = HORIZON_DAYS.map((days) => ({ days, until: later(program, at, days) }));
  const rewards = new Map<string, Reward>();
  const referrals: ReferralRecord[] = [];
  for (const [key, record] of records) {
    if (key.startsWith('reward/')) rewards.set((record as Reward).id, record as Reward);
    else if (key.startsWith('referral/')) referrals.push(record as ReferralRecord);
  }
  return {
    program: { id: program.id, version: program.version },
    at,
    horizons,
    rewards: rewardForecasts([...rewards.values()].filter(isStanding), horizons),
    owedBack: accounts === undefined ? null : owedBack(accounts),
    underWay: stageForecasts(program, referrals, rewards),
    leastSample: LEAST_SAMPLE,
  };
}

function later({ zone }: CompiledProgram, at: string, days: number): string {
  return formatInstant(addDuration(zone, parseInstant(at), { count: days, unit: 'day' }));
}

function rewardForecasts(standing: readonly Reward[], horizons: readonly Horizon[]): RewardForecast[] {
  return grouped(standing, ruleAndUnit).map((rewards) => {
    const { rule, kind, unit } = rewards[0]!;
    const held = rewards.filter(({ state }) => state === 'held');
    const byTime = held.filter(isHeldByTime);
    const within = ({ until }: Horizon): Reward[] => byTime.filter((reward) => isOver(reward, until));
    const last = horizons.at(-1)!.until;
    return {
      rule,
      kind,
      unit,
      available: heap(rewards.filter(({ state }) => state === 'available' || state === 'issued')),
      held: heap(held),
      maturing: horizons.map((horizon) => heap(within(horizon))),
      later: heap(byTime.filter((reward) => !isOver(reward, last))),
      waiting: heap(held.filter((reward) => !isHeldByTime(reward))),
    };
  });
}

function isHeldByTime({ waitsFor }: Reward): boolean {
  return waitsFor.every((gate) => gate === 'hold');
}

/** At its end a hold is over. (R28) */
function isOver({ until }: Reward, by: string): boolean {
  return until === null || parseInstant(until) <= parseInstant(by);
}

function heap(rewards: readonly Reward[]): Heap {
  return { count: rewards.length, quantity: rewards.reduce((sum, { quantity }) => sum + quantity, 0) };
}

/** A balance below zero: what was taken back after it had been handed over, as far as later rewards have not made up for it. (R26) */
function owedBack(accounts: readonly AccountTotal[]): OwedBack[] {
  const owing = accounts.filter(({ account, quantity }) => quantity < 0 && account.endsWith('/available'));
  return grouped(owing, (each) => `${kindOf(each)} ${each.unit}`).map((all) => ({
    kind: kindOf(all[0]!),
    unit: all[0]!.unit,
    people: all.length,
    quantity: all.reduce((sum, { quantity }) => sum - quantity, 0),
  }));
}

/** `p_…/cash/available` is an account of cash. */
function kindOf({ account }: AccountTotal): string {
  return account.split('/').at(-2)!;
}

/** In file order. Nothing is foretold of a final stage, or of one that qualifies: there nobody is under way. */
function stageForecasts(
  program: CompiledProgram,
  referrals: readonly ReferralRecord[],
  rewards: ReadonlyMap<string, Reward>,
): StageForecast[] {
  const underWay = referrals.filter((referral) => isUnderWay(program, referral));
  const ended = referrals.filter((referral) => !isUnderWay(program, referral));
  return [...program.stages.keys()].flatMap((stage) => {
    const count = underWay.filter((referral) => referral.stage === stage).length;
    if (count === 0) return [];
    const sample = ended.filter(({ entered }) => Object.hasOwn(entered, stage));
    const qualified = sample.filter(({ qualifiedAt }) => qualifiedAt !== null).length;
    const expected = sample.length < LEAST_SAMPLE ? null : expectedOf(stage, sample, { count, rewards });
    return [{ stage, referrals: count, sample: sample.length, qualified, expected }];
  });
}

function isUnderWay(program: CompiledProgram, { verdict, stage, version, qualifiedAt }: ReferralRecord): boolean {
  const own = program.file.changes === 'switch' ? program : (program.earlier.get(version) ?? program);
  const now = own.stages.get(stage);
  return verdict !== 'rejected' && qualifiedAt === null && now?.final !== true && now?.undoes !== true;
}

/** The mean over the sample of what still stands and was earned after entry into the stage, rounded once for each rule. */
function expectedOf(
  stage: string,
  sample: readonly ReferralRecord[],
  { count, rewards }: { readonly count: number; readonly rewards: ReadonlyMap<string, Reward> },
): Expected[] {
  const earned = sample.flatMap((referral) => {
    const since = parseInstant(referral.entered[stage]!);
    const own = referral.rewards.map((id) => rewards.get(id)!);
    return own.filter((reward) => isStanding(reward) && parseInstant(reward.at) > since);
  });
  return grouped(earned, ruleAndUnit).map((all) => {
    const { rule, kind, unit } = all[0]!;
    return { rule, kind, unit, quantity: share(heap(all).quantity, count, sample.length) };
  });
}

/** Never empty groups, in the order of their keys. */
function grouped<T>(values: readonly T[], keyOf: (value: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const value of values) {
    const key = keyOf(value);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [value]);
    else group.push(value);
  }
  return [...groups].sort(byText(([key]) => key)).map(([, group]) => group);
}
