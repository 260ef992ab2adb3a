import { account, isDivisible, REDEEM } from './accounts.ts';
import type { Payout, Reward } from './decision.ts';
import { changeReward, read } from './draft.ts';
import type { Draft } from './draft.ts';
import { resolved } from './persons.ts';
import { pointsAccount } from './points.ts';
import type { RewardRecord } from './records.ts';

/** A reward of somebody who was merged into another is that one's, with what stands of it on their account. (R31) */
export function followed(draft: Draft, reward: RewardRecord): RewardRecord {
  if (reward.person === draft.advocate?.id || reward.person === draft.invitee?.id) return reward;
  const person = resolved(draft, reward.person)?.id ?? reward.person;
  if (person === reward.person) return reward;
  const moved = changeReward(draft, reward, { person });
  if (reward.quantity > 0) moveStanding(draft, reward, moved);
  return moved;
}

/** A payout on its way takes its sum along to whoever its person is by now; of one that arrived or failed nothing is left to move. (R31) */
export function followedPayout(draft: Draft, payout: Payout): Payout {
  const { amountMinor: quantity, currency: unit, state } = payout;
  const person = resolved(draft, payout.person)?.id ?? payout.person;
  if (person === payout.person) return payout;
  const [from, to] = [`${payout.person}/cash/issued`, `${person}/cash/issued`];
  if (state === 'issued') draft.postings.push({ from, to, quantity, unit, reward: null });
  return { ...payout, person };
}

/** What was paid for with points takes that payment along. */
function moveStanding(draft: Draft, before: Reward, after: Reward): void {
  const { id, kind, state, quantity, unit, terms } = before;
  const { postings } = draft;
  const place = state === 'fulfilled' ? 'paid' : state === 'held' ? 'held' : 'available';
  if (isDivisible(kind) && !movedBefore(draft, before, after))
    postings.push({ from: account(before, place), to: account(after, place), quantity, unit, reward: id });
  const costPoints = before.rule === REDEEM ? terms['costPoints'] : undefined;
  if (typeof costPoints !== 'number') return;
  const [from, to] = [pointsAccount(before.person, 'paid'), pointsAccount(after.person, 'paid')];
  postings.push({ from, to, quantity: costPoints, unit: 'points', reward: id });
}

/** Points and cash that are available moved with the merge; what is in a payout, or was paid in one, is part of its sum. */
function movedBefore(draft: Draft, { id, kind, state, payout }: Reward, { person }: Reward): boolean {
  if (state === 'held') return false;
  if (state !== 'available') return payout !== undefined;
  return kind === 'points' || read(draft, `person/${person}`)?.cash?.rewards.includes(id) === true;
}
