import type { Reward } from './decision.ts';
import { changeReward, read, stop, textOf } from './draft.ts';
import type { Draft } from './draft.ts';
import { isOrder } from './findReferral.ts';
import { amountOf } from './facts.ts';
import { rejectReferral, resolveReview } from './judge.ts';
import { fail, pay, payoutOf } from './payouts.ts';
import { account, isStanding, openGate, post, withdraw } from './rewards.ts';
import { answerOf, answerVeto } from './veto.ts';

/** Carries out an order, or refuses it and says why. An order never passes limits, gates or used-up ids. (R1, R13, R15) */
export function obey(draft: Draft): void {
  const order = ORDERS[draft.event.type];
  if (order === undefined || draft.referral === null) return;
  const isClosed =
    draft.referral.verdict === 'rejected' && isOrder(draft.event.type) && draft.event.type !== 'reward.reverse';
  const refusal = isClosed ? 'referral_rejected' : order(draft);
  if (refusal !== null) stop(draft, 'refused', refusal);
}

/** The same orders for what an advocate earned by no single referral. */
export function obeyAboutReward(draft: Draft): Refusal {
  return ORDERS[draft.event.type]?.(draft) ?? null;
}

type Refusal = string | null;

/** Orders that this version does not carry out are refused, not swallowed. */
const notYet = (): Refusal => 'not_yet';

const ORDERS: Readonly<Record<string, (draft: Draft) => Refusal>> = {
  'referral.qualify': mayQualify,
  'referral.move': mayMove,
  'referral.reject': reject,
  'review.resolve': resolve,
  'reward.approve': approve,
  'reward.reject': rejectReward,
  'reward.fulfil': fulfil,
  'reward.reverse': reverse,
  'payout.paid': recordPayout,
  'payout.failed': recordFailure,
  'veto.answered': recordAnswer,
  'referral.reassign': notYet,
};

function mayQualify({ referral, program }: Draft): Refusal {
  if (referral?.qualifiedAt !== null) return 'already_qualified';
  if (program.stages.get(referral.stage)?.final === true) return 'final_stage';
  return program.qualifying === null && !program.transitionsOn.has('referral.qualify') ? 'unknown_stage' : null;
}

/** An operator's move skips `from` and `when` and may undo a final stage; it needs a reason. (R15) */
function mayMove(draft: Draft): Refusal {
  const { referral, program } = draft;
  const to = textOf(draft, 'to');
  if (!program.stages.has(to)) return 'unknown_stage';
  if (referral?.stage === to) return 'same_stage';
  return hasReason(draft) ? null : 'reason_needed';
}

function reject(draft: Draft): Refusal {
  if (!hasReason(draft)) return 'reason_needed';
  rejectReferral(draft, 'operator', textOf(draft, 'reason'));
  return null;
}

function resolve(draft: Draft): Refusal {
  const resolution = textOf(draft, 'resolution');
  const rule = textOf(draft, 'rule');
  const findings = Object.entries(draft.referral?.findings ?? {}).filter(([id]) => rule === '' || rule === id);
  if (!findings.some(([, { verdict, cleared }]) => verdict === 'review' && !cleared)) return 'no_review';
  if (resolution !== 'release' && resolution !== 'reject') return 'unknown_resolution';
  resolveReview(draft, resolution, rule === '' ? null : rule);
  return null;
}

function approve(draft: Draft): Refusal {
  const reward = rewardOf(draft);
  if (reward === null) return 'unknown_reward';
  if (!reward.waitsFor.includes('approval')) return 'not_waiting_for_approval';
  openGate(draft, reward, 'approval');
  return null;
}

function rejectReward(draft: Draft): Refusal {
  const reward = rewardOf(draft);
  if (reward === null) return 'unknown_reward';
  if (reward.state !== 'held' && reward.state !== 'available') return 'already_closed';
  if (!hasReason(draft)) return 'reason_needed';
  withdraw(draft, reward, reward.quantity, 'rejected');
  return null;
}

function fulfil(draft: Draft): Refusal {
  const reward = rewardOf(draft);
  if (reward === null) return 'unknown_reward';
  if (reward.state === 'issued') return 'in_payout';
  if (reward.state !== 'available') return 'not_available';
  handOver(draft, reward);
  return null;
}

/** What was paid was paid, though a gate be shut: it is not refused, and not to be paid again. (R1, R23) */
function recordPayout(draft: Draft): null {
  const payout = payoutOf(draft);
  const reward = rewardOf(draft);
  if (payout !== undefined) pay(draft, payout);
  else if (reward?.state === 'held' || reward?.state === 'available') handOver(draft, reward);
  else if ((reward?.state === 'rejected' || reward?.state === 'reversed') && reward.paid !== true) owe(draft, reward);
  return null;
}

/** Paid after it had been taken back: the recipient owes it, once; how much, the event says, or else all that was earned. (R26) */
function owe(draft: Draft, reward: Reward): void {
  const told = amountOf(draft.event, draft.program.currency) ?? 0;
  const quantity = told > 0 && reward.kind !== 'points' ? told : reward.earned;
  post(draft, reward, { from: account(reward, 'available'), to: account(reward, 'paid'), quantity });
  changeReward(draft, reward, { paid: true });
  draft.witness?.tell({ about: 'handedOver', reward: reward.id, rule: reward.rule, owed: true });
}

function recordFailure(draft: Draft): null {
  const payout = payoutOf(draft);
  if (payout !== undefined) fail(draft, payout);
  return null;
}

function recordAnswer(draft: Draft): null {
  const reward = rewardOf(draft);
  if (reward !== null) answerVeto(draft, reward, answerOf(draft));
  return null;
}

function handOver(draft: Draft, reward: Reward): void {
  const from = account(reward, reward.state === 'held' ? 'held' : 'available');
  post(draft, reward, { from, to: account(reward, 'paid'), quantity: reward.quantity });
  changeReward(draft, reward, { state: 'fulfilled', waitsFor: [] });
  draft.witness?.tell({ about: 'handedOver', reward: reward.id, rule: reward.rule, owed: false });
}

function reverse(draft: Draft): Refusal {
  const reward = rewardOf(draft);
  if (reward === null) return 'unknown_reward';
  if (!isStanding(reward)) return 'already_closed';
  if (!hasReason(draft)) return 'reason_needed';
  withdraw(draft, reward, reward.quantity, 'reversed');
  return null;
}

function rewardOf(draft: Draft): Reward | null {
  const reward = read(draft, `reward/${textOf(draft, 'rewardId')}`);
  if (reward === undefined) return null;
  const isMeant =
    draft.referral === null
      ? reward.referral === null && reward.person === draft.advocate?.id
      : reward.referral === draft.referral.id;
  return isMeant ? reward : null;
}

function hasReason(draft: Draft): boolean {
  return textOf(draft, 'reason').trim() !== '';
}
