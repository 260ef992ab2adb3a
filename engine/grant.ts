import type { Limit } from './compile.ts';
import type { Reward } from './decision.ts';
import { addReward, readerOf } from './draft.ts';
import type { Draft } from './draft.ts';
import type { Claim } from './earn.ts';
import { account, awaitPerson, countersOf, isDivisible, post, useLimits, weightOf } from './rewards.ts';
import type { Counter } from './rewards.ts';
import { tallyReward } from './keepTallies.ts';
import { behindForm } from './tax.ts';

/** Makes a claimed reward real, or records that it was beaten or refused: either way its id is used up. (R17, R21, R22) */
export function grant(draft: Draft, claim: Claim, claims: readonly Claim[]): void {
  const { rule, key, reward } = claim;
  if (winnerAmong(draft, claim, claims) !== claim) return record(draft, claim, 'beaten', null);
  const counters = countersOf(draft, rule, reward);
  const room = roomFor(reward, counters);
  if (room.quantity === 0) return record(draft, claim, 'refused', room.limit);
  const isWhole = room.quantity === reward.quantity;
  const cut = isWhole ? reward : { ...reward, quantity: room.quantity, earned: room.quantity };
  const granted = behindForm(draft, cut);
  addReward(draft, key, granted);
  useLimits(draft, granted, counters, { count: 1, quantity: granted.quantity });
  post(draft, granted, {
    from: account(granted, 'program'),
    to: account(granted, granted.state === 'held' ? 'held' : 'available'),
    quantity: granted.quantity,
  });
  awaitPerson(draft, granted);
  if (draft.live.tallies.length > 0) tallyReward(draft, granted, granted.quantity);
  tell(draft, claim, 'earned', isWhole ? null : room.limit);
}

function record(draft: Draft, claim: Claim, state: 'beaten' | 'refused', limit: number | null): void {
  addReward(draft, claim.key, { ...claim.reward, state, waitsFor: [], until: null, quantity: 0, earned: 0 });
  tell(draft, claim, state === 'beaten' ? 'beaten' : 'limit', limit);
}

function tell(
  draft: Draft,
  { rule, reward }: Claim,
  result: 'earned' | 'beaten' | 'limit',
  limit: number | null,
): void {
  if (draft.witness === null) return;
  const looked = rule.when === null ? null : draft.witness.look(rule.when, readerOf(draft));
  draft.witness.tell({ about: 'reward', rule: rule.id, result, reward: reward.id, limit, trace: looked });
}

/** Of exclusive rewards claimed for one recipient the first listed wins, or the highest in money. (R21) */
function winnerAmong(draft: Draft, claim: Claim, claims: readonly Claim[]): Claim {
  const group = draft.program.groups.get(claim.rule.id);
  if (group === undefined || claims.length === 1) return claim;
  const rivals = claims.filter(
    ({ rule, reward }) => group.among.includes(rule.id) && reward.person === claim.reward.person,
  );
  const inOrder = rivals.sort((a, b) => group.among.indexOf(a.rule.id) - group.among.indexOf(b.rule.id));
  const ranked = group.winner === 'first' ? inOrder : inOrder.sort((a, b) => worthOf(b.reward) - worthOf(a.reward));
  return ranked[0]!;
}

/** In minor units; a kind without a price states what it is worth, and points stand in no such group (RK151). */
function worthOf(reward: Reward): number {
  return weightOf(reward, reward.quantity);
}

interface Room {
  readonly quantity: number;
  readonly limit: number | null;
}

/** How much of a reward every limit leaves room for, and the limit that leaves least. (R22) */
function roomFor(reward: Reward, counters: readonly Counter[]): Room {
  let room: Room = { quantity: reward.quantity, limit: null };
  counters.forEach(({ limit, used }, index) => {
    const quantity = roomIn(limit, reward, used);
    if (quantity < room.quantity) room = { quantity, limit: index };
  });
  return room;
}

function roomIn(limit: Limit, reward: Reward, used: Counter['used']): number {
  if (limit.maxCount !== undefined && used.count >= limit.maxCount) return 0;
  if (limit.maxAmount === undefined) return reward.quantity;
  const rest = Math.max(0, limit.maxAmount - used.quantity);
  if (rest >= weightOf(reward, reward.quantity)) return reward.quantity;
  return isDivisible(reward.kind) && limit.over !== 'refuse' ? rest : 0;
}
