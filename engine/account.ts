import { happen, keepTimers, stop } from './draft.ts';
import type { Draft } from './draft.ts';
import type { Event } from './event.ts';
import { isOrder } from './findReferral.ts';
import { obeyAboutReward } from './obey.ts';
import { findPerson } from './people.ts';
import { keepDue, runPersonTimers } from './personTimers.ts';
import { lapse } from './points.ts';
import { adjust, redeem } from './redeem.ts';

/** About what a person has beyond any one referral: points; and rewards, payouts and ticks that name the advocate and nobody else. (R27) */
export function isAboutAccount({ type, who }: Event): boolean {
  if (type.startsWith('points.')) return type in ORDERS;
  return who.advocateId !== undefined && Object.keys(who).length === 1 && (type === TICK || type in ORDERS);
}

const TICK = 'time.passed';

type Refusal = string | null;

const ORDERS: Readonly<Record<string, (draft: Draft) => Refusal>> = {
  'reward.approve': obeyAboutReward,
  'reward.reject': obeyAboutReward,
  'reward.fulfil': obeyAboutReward,
  'reward.reverse': obeyAboutReward,
  'payout.paid': obeyAboutReward,
  'points.redeem': redeem,
  'points.adjust': adjust,
};

export function changeAccount(draft: Draft): void {
  const { given } = draft;
  if (given.unverified === true) return stop(draft, 'refused', 'unverified');
  const person = findPerson(draft, given.who);
  if (person === null) return stop(draft, isOrder(given.type) ? 'refused' : 'unmatched', 'unknown_person');
  draft.subject = { kind: 'advocate', id: person.id };
  draft.advocate = person;
  if (given.type === TICK) {
    happen(draft, TICK);
    runPersonTimers(draft, person.id);
    return keepDue(draft, person.id);
  }
  lapse(draft, person.id);
  if (draft.written.size > 0) keepTimers(draft);
  happen(draft, given.type);
  const refusal = ORDERS[given.type]?.(draft) ?? null;
  if (refusal !== null) stop(draft, 'refused', refusal);
}
