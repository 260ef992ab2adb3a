import { askByHand } from './asks.ts';
import { beginPass, happen, keepTimers, read, stop } from './draft.ts';
import type { Draft } from './draft.ts';
import { isOrder } from './findReferral.ts';
import { obeyAboutReward } from './obey.ts';
import { findPerson } from './people.ts';
import { keepDue, runPersonTimers } from './personTimers.ts';
import { lapse } from './points.ts';
import { adjust, redeem } from './redeem.ts';

/** About what a person has beyond any one referral: points; and rewards, payouts and ticks that name the advocate and nobody else. (R27) */
export function isAboutAccount(draft: Draft): boolean {
  const { type, who } = draft.given;
  if (payeeOf(draft) !== undefined) return true;
  if (type.startsWith('points.') || type === 'ask.send') return type in ORDERS;
  return who.advocateId !== undefined && Object.keys(who).length === 1 && (type === TICK || type in ORDERS);
}

const TICK = 'time.passed';

/** Whose payout an event speaks of, by the payout's id. */
function payeeOf(draft: Draft): string | undefined {
  const { type, data } = draft.given;
  const id = type === 'payout.paid' || type === 'payout.failed' ? data?.['payoutId'] : undefined;
  return typeof id === 'string' ? read(draft, `payout/${id}`)?.person : undefined;
}

type Refusal = string | null;

const ORDERS: Readonly<Record<string, (draft: Draft) => Refusal>> = {
  'reward.approve': obeyAboutReward,
  'reward.reject': obeyAboutReward,
  'reward.fulfil': obeyAboutReward,
  'reward.reverse': obeyAboutReward,
  'payout.paid': obeyAboutReward,
  'payout.failed': obeyAboutReward,
  'points.redeem': redeem,
  'points.adjust': adjust,
  'ask.send': askByHand,
};

export function changeAccount(draft: Draft): void {
  const { given, live } = draft;
  if (given.unverified === true) return stop(draft, 'refused', 'unverified');
  const payee = payeeOf(draft);
  const person = findPerson(draft, payee === undefined ? given.who : { advocateId: payee });
  if (person === null) return stop(draft, isOrder(given.type) ? 'refused' : 'unmatched', 'unknown_person');
  draft.subject = { kind: 'advocate', id: person.id };
  draft.advocate = person;
  if (given.type === TICK) {
    happen(draft, TICK);
    runPersonTimers(draft, person.id);
    return keepDue(draft, person.id);
  }
  if (live.payouts !== null) {
    runPersonTimers(draft, person.id);
    beginPass(draft, given);
  }
  lapse(draft, person.id);
  if (draft.written.size > 0) keepTimers(draft);
  happen(draft, given.type);
  const refusal = ORDERS[given.type]?.(draft) ?? null;
  if (refusal !== null) stop(draft, 'refused', refusal);
}
