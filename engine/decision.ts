import type { Json } from './event.ts';

/** What one event led to: plain JSON whose canonical bytes are the same on every host. (DESIGN 3.2) */
export interface Decision {
  readonly event: { readonly source: string; readonly id: string; readonly type: string; readonly at: string };
  readonly program: { readonly id: string; readonly version: number };
  /** `duplicate`: the invitee has a referral already; `unmatched`: the event found no referral; `refused`: it asked for what may not be. */
  readonly outcome: 'decided' | 'duplicate' | 'unmatched' | 'refused';
  /** Why the outcome is not `decided`: a code of `engine/reasons.ts`; null when it is. */
  readonly reason: string | null;
  readonly subject: { readonly kind: 'referral' | 'advocate'; readonly id: string } | null;
  readonly verdict: Verdict | null;
  /** The stage before and after; null when it did not change. `from` is null for a referral that this event created. */
  readonly stage: { readonly from: string | null; readonly to: string } | null;
  /** Every move in order: timers may move a referral before the event does. */
  readonly moves: readonly Move[];
  /** Every reward this event earned or changed, as it stands afterwards. */
  readonly rewards: readonly RewardChange[];
  readonly postings: readonly Posting[];
  readonly effects: readonly Effect[];
  /** Noteworthy facts for people: a flag raised, a review opened or resolved, a message dropped. */
  readonly notes: readonly Note[];
  /** Payouts that were issued, paid or failed, as they stand afterwards; absent when there are none. */
  readonly payouts?: readonly Payout[];
}

export type Verdict = 'clear' | 'flagged' | 'review' | 'rejected';

export interface Move {
  readonly from: string | null;
  readonly to: string;
  readonly at: string;
  /** What moved it: an event type, `after`, a connection's name, or `operator`. */
  readonly by: string;
}

/** `held` while any gate is shut; `issued` when it is on its way in a payout; `refused` by a limit and `beaten` in an exclusive group are final and pay nothing. (R17, R22, R23) */
export type RewardState =
  | 'held'
  | 'available'
  | 'issued'
  | 'fulfilled'
  | 'rejected'
  | 'reversed'
  | 'refused'
  | 'beaten';

/** What a reward waits for. */
export type Gate = 'hold' | 'review' | 'approval' | 'terms' | 'agreement' | 'taxForm' | 'veto';

export interface Reward {
  /** Derived from program, rule, recipient, subject and occurrence, so that no host can make it twice. (R17) */
  readonly id: string;
  readonly rule: string;
  readonly side: 'advocate' | 'invitee';
  readonly person: string;
  /** Null for what the advocate earned by a milestone: no single referral earned it. */
  readonly referral: string | null;
  readonly occurrence: string;
  readonly kind: string;
  readonly state: RewardState;
  readonly waitsFor: readonly Gate[];
  /** When the hold ends; null without a hold. */
  readonly until: string | null;
  /** What stands now: minor units of a currency, points, or pieces of an indivisible kind. */
  readonly quantity: number;
  /** What was earned before anything was taken back. */
  readonly earned: number;
  /** An ISO 4217 currency, `points` or `piece`. */
  readonly unit: string;
  /** The amount in minor units this reward was earned on; null when the event named none. Refunds are measured against it. (R26) */
  readonly base: number | null;
  readonly object: string | null;
  readonly at: string;
  /** The terms of an indivisible reward: coupon code, item and so on. */
  readonly terms: Readonly<Record<string, Json>>;
  /** True of what was taken back after it had been paid: it is owed, once. (R26) */
  readonly paid?: true;
  /** The payout it was last part of. (R24) */
  readonly payout?: string;
  /** The agreement it needs. */
  readonly agreement?: string;
  /** Until when somebody may object, and what happens if nobody does. (R23) */
  readonly veto?: { readonly until: string; readonly otherwise: 'release' | 'reject' };
}

/** Cash of one person that is paid out together. (R24) */
export interface Payout {
  /** Derived from program, person and pay day, so that no host pays it twice. */
  readonly id: string;
  readonly person: string;
  /** The pay day. */
  readonly at: string;
  readonly state: 'issued' | 'paid' | 'failed';
  /** What is paid: the rewards less what the person owed. */
  readonly amountMinor: number;
  readonly currency: string;
  readonly rewards: readonly string[];
  /** Why it failed, as far as that was told. */
  readonly reason: string | null;
}

/** A reward as it stands after an event, and as it was before. */
export interface RewardChange extends Reward {
  /** Its state before this event; null when the event made it. */
  readonly was: RewardState | null;
}

/** A transfer between two accounts; that the sum over all accounts is zero holds by its shape. (DESIGN 1, promise 6) */
export interface Posting {
  /** `program` or `<person>/held`, `…/available`, `…/issued`, `…/paid`, each with its kind: `program/cash`. */
  readonly from: string;
  readonly to: string;
  readonly quantity: number;
  readonly unit: string;
  /** Null for points that lapse or are adjusted by hand, and for payouts: they belong to no one reward. */
  readonly reward: string | null;
}

/** Something for the host to do after it has committed. Texts and addresses are references, rendered at delivery. */
export interface Effect {
  /** The same effect never gets two keys. */
  readonly key: string;
  /** `message.send`, or `<connection>.<action>`. */
  readonly do: string;
  readonly with: Readonly<Record<string, Json>>;
  /** The person it is for. */
  readonly to: string | null;
  /** What its texts may speak of. */
  readonly about: { readonly referral: string | null; readonly reward: string | null; readonly payout?: string };
  readonly notBefore: string | null;
}

export interface Note {
  readonly kind:
    | 'flag'
    | 'reviewOpened'
    | 'reviewResolved'
    | 'rejected'
    | 'identityConflict'
    | 'stuck'
    | 'messageDropped'
    | 'refundWaits'
    | 'milestone'
    | 'contestSettled'
    | 'budgetLow'
    | 'payoutFailed'
    | 'askDropped';
  readonly rule: string;
  readonly at: string;
  /** Who reached the milestone, was to be paid or is not asked; other notes are about the referral. */
  readonly person?: string;
  /** How much of a budget is used up, in percent. */
  readonly percent?: number;
  /** Of an ask: `cooldown`, `times`, `consent`, `cap` or `missed`. Of a message: `cap`, or nothing when the person did not allow it. */
  readonly why?: string;
}
