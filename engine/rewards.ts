import { account, isDivisible, REDEEM } from './accounts.ts';
import type { Gate, Reward } from './decision.ts';
import { changePerson, changeReward, rewardsOf } from './draft.ts';
import type { Draft } from './draft.ts';
import type { RewardRule } from './compile.ts';
import { followed } from './follow.ts';
import { followCash } from './payouts.ts';
import { resolved } from './persons.ts';
import { freePlaces } from './places.ts';
import { movePoints, pointsAccount } from './points.ts';
import type { RewardRecord } from './records.ts';
import { tallyReward } from './keepTallies.ts';
import { awaitsForm } from './tax.ts';

/** What the parts of a step do to a reward once it exists: gates, money moved, places freed. */

const GATES: readonly Gate[] = ['hold', 'review', 'approval', 'terms', 'agreement', 'taxForm', 'veto'];

/** Gates that the recipient opens. */
export const PERSONAL_GATES: ReadonlySet<Gate> = new Set(['terms', 'agreement', 'taxForm']);

/** Earned and neither refused, rejected nor taken back. */
export function isStanding({ state }: Reward): boolean {
  return state === 'held' || state === 'available' || state === 'issued' || state === 'fulfilled';
}

/** Opens one gate; the reward is available when the last opens. (R23) */
export function openGate(draft: Draft, given: RewardRecord, gate: Gate): void {
  if (given.state !== 'held' || !given.waitsFor.includes(gate)) return;
  const reward = followed(draft, given);
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
export function withdraw(draft: Draft, given: RewardRecord, quantity: number, state: 'rejected' | 'reversed'): void {
  const reward = followed(draft, given);
  const left = reward.quantity - quantity;
  const owed = reward.state === 'fulfilled' || reward.state === 'issued';
  post(draft, reward, {
    from: account(reward, reward.state === 'held' ? 'held' : 'available'),
    to: account(reward, 'program'),
    quantity,
  });
  changeReward(draft, reward, left === 0 ? gone(state, owed) : { quantity: left });
  if (reward.rule === REDEEM && left === 0) givePointsBack(draft, reward);
  const result = state === 'rejected' ? fallen(draft, reward) : 'taken';
  draft.witness?.tell({ about: 'takeBack', reward: reward.id, rule: reward.rule, result, quantity, owed });
  if (draft.live.tallies.length > 0 && reward.rule !== REDEEM) tallyReward(draft, reward, -quantity);
  freePlaces(draft, reward, { count: left === 0 ? -1 : 0, quantity: -quantity });
}

function fallen(draft: Draft, { person }: Reward): 'erased' | 'fell' {
  return resolved(draft, person)?.erased === true ? 'erased' : 'fell';
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

/** Notes that this reward waits for its recipient: to accept the terms, sign an agreement or send a tax form. */
export function awaitPerson(draft: Draft, { id, person: recipient, waitsFor }: Reward): void {
  if (!waitsFor.some((gate) => PERSONAL_GATES.has(gate))) return;
  const person = resolved(draft, recipient);
  if (person === undefined || person.waiting.includes(id)) return;
  changePerson(draft, { ...person, waiting: [...person.waiting, id] });
}
