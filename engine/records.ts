import type { Payout, Reward, Verdict } from './decision.ts';
import type { Event, Json } from './event.ts';

/**
 * The state of a program is a set of records under string keys. A decision reads some and writes some; a host stores them and
 * needs to know nothing more about them. The records that a decision read are the facts it used: stored beside it, they let
 * `explain` recompute every why.
 */
export interface Records {
  'person/': PersonRecord;
  'referral/': ReferralRecord;
  'reward/': Reward;
  /** Cash that was issued to a person on one pay day. */
  'payout/': Payout;
  /** Share code, coupon or referral code. */
  'code/': { readonly person?: string; readonly referral?: string };
  /** `key/email/…`, `key/phone/…`, `key/externalId/…`, `key/visitorId/…` */
  'key/': { readonly person: string };
  /** What is known of an order, invoice, deal or visit. */
  'object/': ObjectRecord;
  /** Counts and sums by scope and calendar bucket. */
  'counter/': CounterRecord;
  /** Clicks and codes seen for a key of a person who is not yet known. */
  'touch/': { readonly touches: readonly Touch[] };
  /** Events without a referral, kept for `lateWithin`. */
  'late/': { readonly events: readonly Event[] };
  /** `clock/program`: what is due for the program as a whole. */
  'clock/': ClockRecord;
  /** `score/<contest>/<period>/<shard>`: the referrals that count for each person, in shards so that none grows without end. */
  'score/': { readonly people: Readonly<Record<string, readonly number[]>> };
  /** `contest/<contest>/<period>`: how a contest ended. */
  'contest/': ContestRecord;
  /** `tally/<person>/<period>`: what conditions ask of an advocate by calendar period, by measure. */
  'tally/': TallyRecord;
}

export interface CounterRecord {
  readonly count: number;
  readonly quantity: number;
  /** The share of a budget, in percent, that was told to be used up. */
  readonly told?: number;
}

export interface ClockRecord {
  /** When a tick has something to do for the program; null when nothing runs. Hosts feed `time.passed` with an empty `who` then. */
  readonly due: string | null;
  /** Where the first period of each contest begins that is not settled. */
  readonly contests: Readonly<Record<string, string>>;
  /** When each report is due next. */
  readonly reports: Readonly<Record<string, string>>;
}

export interface ContestRecord {
  readonly at: string;
  /** The best first; what became of their rewards stands there. */
  readonly places: readonly {
    readonly person: string;
    readonly count: number;
    readonly reachedAt: string;
    readonly reward: string;
  }[];
}

export type TallyRecord = Readonly<Partial<Record<Measure, number>>>;

export type Measure = 'qualified' | 'referrals' | 'cash' | 'credit' | 'points';

export type RecordKey = { [P in keyof Records]: `${P}${string}` }[keyof Records];
export type RecordOf<K extends string> = {
  [P in keyof Records]: K extends `${P}${string}` ? Records[P] : never;
}[keyof Records];

export interface PersonRecord {
  readonly id: string;
  /** Empty until the person is an advocate. */
  readonly role: string | null;
  readonly shareCode: string | null;
  readonly joinedAt: string | null;
  /** Declared fields that conditions may read, as far as they are known. */
  readonly fields: Readonly<Record<string, Json>>;
  /** The version of the terms this person accepted. */
  readonly terms: string | null;
  readonly consent: Readonly<Record<string, boolean>>;
  /** The referral in which this person is the invitee. */
  readonly referral: string | null;
  /** Net of what was rejected, undone or is in review. (R7) */
  readonly counts: { readonly referrals: number; readonly qualified: number };
  /** Rewards that wait for this person: to accept the terms, sign an agreement or send a tax form. */
  readonly waiting: readonly string[];
  /** What the highest milestone reached so far made of this advocate. */
  readonly tier?: string;
  /** Milestones reached, in that order; one is reached once. (R27) */
  readonly milestones?: readonly string[];
  /** The points that are available, oldest first; what is owed is one lot below zero. (R26, R27) */
  readonly points?: readonly Lot[];
  /** What is available in cash, where the program pays it out on pay days. */
  readonly cash?: Cash;
  /** Cash of each calendar year that counts for tax, where the program has thresholds. */
  readonly taxed?: Readonly<Record<string, number>>;
  /** Tax forms received, each with the years it was given for. */
  readonly forms?: Readonly<Record<string, readonly number[]>>;
  /** Agreements signed. */
  readonly agreements?: readonly string[];
  /** When somebody invited this person to become an advocate, the last time. */
  readonly invitedAt?: string;
  /** Wants to hear nothing but what must be said, until a consent says otherwise. (R33) */
  readonly optedOut?: true;
  /** When the newest referral of this advocate began; kept only where a condition asks for it. */
  readonly lastReferralAt?: string;
  /** Ask id → how often this advocate was asked. */
  readonly asks?: Readonly<Record<string, Asked>>;
  /** When a tick has something to do for this person; null or absent when nothing runs. Hosts feed `time.passed` then. */
  readonly due?: string | null;
}

/** What the next payout of a person is made of. (R24) */
export interface Cash {
  /** The rewards less what is owed, in minor units; below zero when more is owed. */
  readonly balanceMinor: number;
  /** Available rewards that no payout holds yet, in the order in which they became available. */
  readonly rewards: readonly string[];
  /** The instant after which the next pay day is looked for. */
  readonly since: string;
}

/** How often an advocate was asked for something, and when next. */
export interface Asked {
  readonly last: string | null;
  readonly count: number;
  /** The next instant of a standing reminder, and the plan it follows. */
  readonly due?: string;
  readonly plan?: string;
}

/** Points that became available at one instant, as far as they are not spent. */
export interface Lot {
  readonly at: string;
  readonly points: number;
}

export interface ReferralRecord {
  readonly id: string;
  readonly code: string | null;
  readonly advocate: string;
  readonly invitee: string;
  readonly role: string;
  readonly source: string;
  readonly version: number;
  readonly stage: string;
  readonly createdAt: string;
  readonly stageAt: string;
  /** First entry into each stage so far, in order. */
  readonly entered: Readonly<Record<string, string>>;
  /** Set from entry into a `qualifies` stage until entry into an `undoes` stage. (R16) */
  readonly qualifiedAt: string | null;
  /** What hosts found out about the invitee so far. (R6) */
  readonly signals: Readonly<Record<string, Json>>;
  /** The object of the event that qualified it. */
  readonly qualifyingObject: string | null;
  readonly verdict: Verdict;
  /** Rule id → how it stands. */
  readonly findings: Readonly<Record<string, Finding>>;
  readonly rewards: readonly string[];
  /** Events by type, once per object. (R7) */
  readonly counts: Readonly<Record<string, number>>;
  readonly stuck: boolean;
  /** Timers of the present stage that were due and whose condition did not hold. */
  readonly spent: readonly number[];
  /** The next instant at which a timer acts; null when none runs. Hosts feed `time.passed` then. */
  readonly due: string | null;
}

export interface Finding {
  readonly verdict: Verdict;
  readonly reason: string | null;
  readonly at: string;
  /** When an open review resolves by itself. */
  readonly deadline: string | null;
  readonly otherwise: 'release' | 'reject' | null;
  /** A person or the deadline cleared it; it is not raised again. (R12) */
  readonly cleared: boolean;
}

export interface Touch {
  readonly advocate: string;
  readonly at: string;
  readonly source: string;
  readonly event: string;
}

export interface ObjectRecord {
  /** Null while only a refund of it has been seen. */
  readonly referral: string | null;
  /** The event types that were counted for it. */
  readonly counted: readonly string[];
  /** What was paid for it, in minor units of the program's currency; null when unknown. */
  readonly base: number | null;
  /** What was refunded so far; null once a refund of unknown amount came. */
  readonly refunded: number | null;
  /** Refunds that came ahead of their payment. (R25) */
  readonly waiting: readonly Event[];
}
