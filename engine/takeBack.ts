import type { Reverse } from './compile.ts';
import type { Reward } from './decision.ts';
import { rewardsOf } from './draft.ts';
import type { Draft } from './draft.ts';
import { isRefund, isWaiting } from './count.ts';
import { raise } from './judge.ts';
import { share } from './money.ts';
import { isDivisible } from './accounts.ts';
import { isStanding, ruleOf, withdraw } from './rewards.ts';
import { addDuration, parseInstant } from './time.ts';

/**
 * Takes back what a refund or a stage undoes: an event named in `reverse` what its object earned, in proportion to all that was
 * refunded so far; a stage named there what the referral earned. (R25, R26)
 */
export function takeBack(draft: Draft): void {
  const { event, entered } = draft;
  if (entered.length === 0 && !draft.program.reversals.has(event.type)) return;
  if (isWaiting(draft)) return;
  if (isRefund(event) && event.object === undefined && entered.length === 0) return askPerson(draft);
  for (const reward of rewardsOf(draft)) if (isStanding(reward)) consider(draft, reward);
}

/** Nobody can say what a refund without an object takes back. (R25) */
function askPerson(draft: Draft): void {
  raise(draft, { rule: 'refundWithoutObject', verdict: 'review', reason: null, deadline: null, otherwise: null });
}

function consider(draft: Draft, reward: Reward): void {
  const reverse = ruleOf(draft, reward)?.reverse;
  if (reverse === undefined) return;
  if (reverse === null) {
    if (draft.entered.some((stage) => draft.program.stages.get(stage)?.undoes === true))
      take(draft, reward, reward.quantity);
    return;
  }
  const named = reverse.find((each) => concerns(draft, reward, each));
  if (named === undefined) return;
  if (named.within !== null && draft.now >= addDuration(draft.program.zone, parseInstant(reward.at), named.within)) {
    return draft.witness?.tell({
      about: 'takeBack',
      reward: reward.id,
      rule: reward.rule,
      result: 'tooLate',
      quantity: 0,
      owed: false,
    });
  }
  take(draft, reward, named.on === null || named.whole ? reward.quantity : dueBack(draft, reward));
}

function concerns({ event, entered }: Draft, reward: Reward, { on, enter }: Reverse): boolean {
  return on === null
    ? enter.some((stage) => entered.includes(stage))
    : on === event.type && reward.object !== null && reward.object === event.object;
}

/**
 * What all refunds so far take back, less what already went back; rounded once over the sum, so that parts add up. An event that
 * is no refund states no part, so it takes back all. (R26)
 */
function dueBack({ event, object }: Draft, reward: Reward): number {
  const refunded = object?.record.refunded ?? null;
  const { base, earned, quantity } = reward;
  if (!isRefund(event) || !isDivisible(reward.kind) || refunded === null || base === null || base <= 0) return quantity;
  return Math.max(0, share(earned, Math.min(refunded, base), base) - (earned - quantity));
}

function take(draft: Draft, reward: Reward, quantity: number): void {
  if (quantity > 0) return withdraw(draft, reward, quantity, 'reversed');
  draft.witness?.tell({
    about: 'takeBack',
    reward: reward.id,
    rule: reward.rule,
    result: 'nothingLeft',
    quantity: 0,
    owed: false,
  });
}
