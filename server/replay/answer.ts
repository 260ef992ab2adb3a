import type { Comparison } from '@referral-kit/engine';

/** What a comparison answers, in data and in words. */
export interface ReplayAnswer {
  /** Its lists of people and referrals end after `LISTED`. */
  readonly comparison: Comparison;
  readonly sentences: readonly string[];
  /** How many are not listed. */
  readonly left: { readonly people: number; readonly referrals: number };
}

/** How many people, and how many referrals, an answer lists. */
const LISTED = 1000;

/** A comparison short enough to be sent, and how many are left out. */
export function cutLists(comparison: Comparison): Pick<ReplayAnswer, 'comparison' | 'left'> {
  const { people, referrals } = comparison;
  return {
    comparison: { ...comparison, people: people.slice(0, LISTED), referrals: referrals.slice(0, LISTED) },
    left: { people: Math.max(0, people.length - LISTED), referrals: Math.max(0, referrals.length - LISTED) },
  };
}
