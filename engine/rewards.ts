import type { Gate, Reward } from './decision.ts';
import { changePerson, changeReward, note, read, rewardsOf, write } from './draft.ts';
import type { Draft } from './draft.ts';
import type { Limit, RewardRule } from './compile.ts';
import { followCash } from './payouts.ts';
import { movePoints, pointsAccount } from './points.ts';
import type { CounterRecord } from './records.ts';
import { tallyReward } from './keepTallies.ts';
import { awaitsForm } from './tax.ts';
import { parseInstant, periodOf } from './time.ts';

/** What the parts of a step do to a reward once it exists: gates, money moved, places freed. */

const GATES: readonly Gate[] = ['hold', 'review', 'approval', 'terms', 'agreement', 'taxForm', 'veto'];

/** Gates that the recipient opens. */
export const PERSONAL_GATES: ReadonlySet<Gate> = new Set(['terms', 'agreement', 'taxForm']);

/** Money and points can be split and stand on accounts; all else comes in pieces. */
export function isDivisible(kind: string): boolean {
  return kind === 'cash' || kind === 'credit' || kind === 'points';
}

/** Earned and neither refused, rejected nor taken back. */
export function isStanding({ state }: Reward): boolean {
  return state === 'held' || state === 'available' || state === 'issued' || state === 'fulfilled';
}

/** Opens one gate; the reward is available when the last opens. (R23) */
export function openGate(draft: Draft, reward: Reward, gate: Gate): void {
  if (reward.state !== 'held' || !reward.waitsFor.includes(gate)) return;
  const others = reward.waitsFor.filter((each) => each !== gate);
  const waitsFor: readonly Gate[] = others.length === 0 && awaitsForm(draft, reward) ? ['taxForm'] : others;
  draft.witness?.tell({ about: 'gate', reward: reward.id, rule: reward.rule, gate, left: waitsFor });
  if (waitsFor.length === 0)
    post(draft, reward, { from: account(reward, 'held'), to: account(reward, 'available'), quantity: reward.quantity });
  const changed = changeReward(draft, reward, waitsFor.length === 0 ? { waitsFor, state: 'available' } : { waitsFor });
  if (waitsFor !== others) awaitPerson(draft, changed);
}

export function openGates(draft: Draft, gate: Gate): void {
  for (const reward of rewardsOf(draft)) openGate(draft, reward, gate);
}

/** Rewards that are not yet available wait for the review too. (R12) */
export function closeForReview(draft: Draft): void {
  for (const reward of rewardsOf(draft)) {
    if (reward.state !== 'held' || reward.waitsFor.includes('review')) continue;
    changeReward(draft, reward, {
      waitsFor: GATES.filter((gate) => gate === 'review' || reward.waitsFor.includes(gate)),
    });
  }
}

/** What was not issued falls. (R12) */
export function rejectRewards(draft: Draft, which: (reward: Reward) => boolean = () => true): void {
  for (const reward of rewardsOf(draft))
    if ((reward.state === 'held' || reward.state === 'available') && which(reward))
      withdraw(draft, reward, reward.quantity, 'rejected');
}

/**
 * Takes a quantity of a reward back. Before issue the reward shrinks; after, the recipient owes it, and the balance of what is
 * available may fall below zero until later rewards net it. (R26)
 */
export function withdraw(draft: Draft, reward: Reward, quantity: number, state: 'rejected' | 'reversed'): void {
  const left = reward.quantity - quantity;
  const owed = reward.state === 'fulfilled' || reward.state === 'issued';
  post(draft, reward, {
    from: account(reward, reward.state === 'held' ? 'held' : 'available'),
    to: account(reward, 'program'),
    quantity,
  });
  changeReward(draft, reward, left === 0 ? gone(state, owed) : { quantity: left });
  if (reward.rule === REDEEM && left === 0) givePointsBack(draft, reward);
  const result = state === 'rejected' ? 'fell' : 'taken';
  draft.witness?.tell({ about: 'takeBack', reward: reward.id, rule: reward.rule, result, quantity, owed });
  freePlaces(draft, reward, { count: left === 0 ? -1 : 0, quantity: -quantity });
}

/** What was taken back no longer counts, against limits or in a period. (R7, R22) */
function freePlaces(draft: Draft, reward: Reward, by: { readonly count: number; readonly quantity: number }): void {
  if (draft.live.tallies.length > 0 && reward.rule !== REDEEM) tallyReward(draft, reward, by.quantity);
  const rule = ruleOf(draft, reward);
  if (rule !== undefined) useLimits(draft, reward, countersOf(draft, rule, reward), by);
}

/** What is taken back after it was paid is owed once, also when the payment is told again. */
function gone(state: 'rejected' | 'reversed', owed: boolean): Partial<Reward> {
  const rest = { quantity: 0, state, waitsFor: [] };
  return owed ? { ...rest, paid: true } : rest;
}

/** The rule of a reward; of one that the program no longer has, as it last stood. (R32) */
export function ruleOf({ program, live }: Draft, { rule: id }: Reward): RewardRule | undefined {
  const rule = program.rewards.get(id);
  if (rule !== undefined) return rule;
  return [...live.earlier.values()].flatMap(({ rewards }) => rewards.get(id) ?? []).at(-1);
}

/** The rule of what was had for points. */
export const REDEEM = 'redeem';

/** Points that come back are as good as new. */
function givePointsBack(draft: Draft, { id, person, terms }: Reward): void {
  const quantity = terms['costPoints'];
  if (typeof quantity !== 'number') return;
  const [from, to] = [pointsAccount(person, 'paid'), pointsAccount(person, 'available')];
  movePoints(draft, person, { from, to, quantity, reward: id });
}

/** Moves a divisible quantity between two accounts; pieces have no account. */
export function post(
  draft: Draft,
  reward: Reward,
  move: { readonly from: string; readonly to: string; readonly quantity: number },
): void {
  if (!isDivisible(reward.kind) || move.quantity === 0) return;
  const { from, to, quantity } = move;
  if (reward.kind === 'points') return movePoints(draft, reward.person, { from, to, quantity, reward: reward.id });
  draft.postings.push({ from, to, quantity, unit: reward.unit, reward: reward.id });
  if (draft.live.followsCash && reward.kind === 'cash') followCash(draft, reward, move);
}

export function account(reward: Reward, place: 'program' | 'held' | 'available' | 'paid'): string {
  return place === 'program' ? `program/${reward.kind}` : `${reward.person}/${reward.kind}/${place}`;
}

/** Notes that this reward waits for its recipient: to accept the terms, sign an agreement or send a tax form. */
export function awaitPerson(draft: Draft, { id, person: recipient, waitsFor }: Reward): void {
  if (!waitsFor.some((gate) => PERSONAL_GATES.has(gate))) return;
  const person = read(draft, `person/${recipient}`);
  if (person === undefined || person.waiting.includes(id)) return;
  changePerson(draft, { ...person, waiting: [...person.waiting, id] });
}

/** A limit of a rule, and what the period that holds a reward has used of it. */
export interface Counter {
  readonly limit: Limit;
  readonly key: `counter/${string}`;
  readonly used: CounterRecord;
}

export function countersOf(draft: Draft, rule: RewardRule, reward: Reward): Counter[] {
  return rule.limits.map((limit, index) => {
    const key = counterKey(draft, reward, limit, index);
    return { limit, key, used: read(draft, key) ?? { count: 0, quantity: 0 } };
  });
}

/** Takes places in every limit of a rule; rejected and reversed rewards free theirs. (R22) */
export function useLimits(
  draft: Draft,
  reward: Reward,
  counters: readonly Counter[],
  by: { readonly count: number; readonly quantity: number },
): void {
  for (const { limit, key, used } of counters) {
    const quantity = used.quantity + weightOf(reward, by.quantity);
    const told = limit.per === 'program' ? tellBudget(draft, reward, limit, { ...used, quantity }) : undefined;
    write(draft, key, { count: used.count + by.count, quantity, ...(told === undefined ? {} : { told }) });
  }
}

/** Tells once for each limit and period when 80, and when 100 percent of a budget are used up. */
function tellBudget(draft: Draft, { rule, kind }: Reward, { maxAmount }: Limit, used: CounterRecord) {
  if (maxAmount === undefined || kind === 'points') return undefined;
  const percent = used.quantity >= maxAmount ? 100 : used.quantity * 5 >= maxAmount * 4 ? 80 : 0;
  if (percent <= (used.told ?? 0)) return used.told;
  note(draft, 'budgetLow', rule, { percent });
  return percent;
}

/** What counts against a limit by amount: money and points as they are, a piece with what it is worth. */
export function weightOf({ kind, terms }: Reward, quantity: number): number {
  if (isDivisible(kind)) return quantity;
  return typeof terms['worthMinor'] === 'number' ? terms['worthMinor'] * quantity : 0;
}

function counterKey(draft: Draft, reward: Reward, { per, period }: Limit, index: number): Counter['key'] {
  const held = periodOf(draft.program.zone, parseInstant(reward.at), period);
  return `counter/${reward.rule}/${index}/${scopeOf(draft, per, reward)}/${held}`;
}

/** An advocate's reward counts as theirs, whoever the referral belongs to by now. */
function scopeOf({ referral }: Draft, per: Limit['per'], { side, person, referral: referralOf }: Reward): string {
  if (referralOf === null) return per === 'advocate' ? person : '';
  if (referral === null || per === 'program') return '';
  if (per === side) return person;
  return per === 'referral' ? referral.id : referral[per];
}
