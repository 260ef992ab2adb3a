import type { Decision, Reward, Verdict } from './decision.ts';

/**
 * What a changed program would have made of the same history. Plain JSON in canonical order. Quantities are minor units of a
 * currency, points or pieces, as they stand at the end: net of what was refused, rejected or taken back.
 */
export interface Comparison {
  readonly before: { readonly id: string; readonly version: number };
  readonly after: { readonly id: string; readonly version: number };
  /** How many events of the log were decided, each by both. */
  readonly events: number;
  /** Timers of both were run to this instant; null for an empty log. */
  readonly until: string | null;
  readonly sums: readonly SumChange[];
  readonly rewards: readonly RewardRuleChange[];
  /** Who would have earned more or less. */
  readonly people: readonly PersonChange[];
  /** Referrals that would stand otherwise. */
  readonly referrals: readonly ReferralChange[];
}

export interface Change {
  readonly before: number;
  readonly after: number;
  /** `after` less `before`. */
  readonly change: number;
}

/** Of one unit, what all advocates or all invitees earn. */
export interface SumChange extends Change {
  readonly side: Reward['side'];
  readonly unit: string;
  readonly gain: { readonly people: number; readonly quantity: number };
  readonly loss: { readonly people: number; readonly quantity: number };
}

/** What one reward rule gives, of one kind and unit; also rules that would give the same. */
export interface RewardRuleChange extends Change {
  readonly rule: string;
  readonly kind: string;
  readonly unit: string;
  /** How many rewards stand. */
  readonly count: Change;
}

export interface PersonChange extends Change {
  readonly person: string;
  readonly side: Reward['side'];
  readonly unit: string;
}

/** Known by its invitee, because the advocate may be another. */
export interface ReferralChange {
  readonly invitee: string;
  /** Null where there would be none. */
  readonly before: ReferralState | null;
  readonly after: ReferralState | null;
  readonly differs: readonly Difference[];
  /** The first event after which the two stood apart and stayed apart. */
  readonly parted: Parting;
}

export interface Parting {
  readonly event: Decision['event'];
  /** Where the event stands among those decided, from 1; timers that ran after the log follow its last event. */
  readonly place: number;
}

export interface ReferralState {
  readonly id: string;
  readonly advocate: string;
  readonly stage: string;
  readonly verdict: Verdict;
  readonly qualified: boolean;
}

export type Difference = 'existence' | 'advocate' | 'stage' | 'verdict' | 'rewards';
