import type { Decision, Effect, Event, Finding, Json, Payout, Posting, Reward, Verdict } from '@referral-kit/engine';

/** Where a program's state lives. Two drivers, `sqlite.ts` and `memory.ts`, pass one suite, `testStore.ts`. */
export interface Store {
  /** Decides events in the given order, each in its own savepoint, all durable when the promise settles. One answer an event. */
  decide(requests: readonly DecideRequest[]): Promise<Answer[]>;

  readonly programs: {
    /**
     * Publishes a version; the one published last is live. The same version with the same content again is fine and makes it live.
     * Throws `BadProgram` for a program that does not compile, for a version that exists with other content, and for a new version
     * below the newest.
     */
    publish(program: PublishedProgram): Promise<void>;
    live(): Promise<PublishedProgram[]>;
    versions(id: string): Promise<PublishedProgram[]>;
  };

  readonly people: {
    /** What is known of these people, in no particular order; who was erased or never known is left out. */
    get(program: string, ids: readonly string[]): Promise<Person[]>;
    /** Destroys a person's key, facts and kept mails, so that no copy of the file gives them back. True when there were any. */
    erase(program: string, id: string): Promise<boolean>;
  };

  /** The records of the engine by key, as `person/p_…` or `code/…`; who was merged into another is read as that other, here and everywhere. */
  readonly records: {
    get(program: string, key: string): Promise<Json | null>;
  };

  readonly referrals: {
    list(filter: ReferralFilter): Promise<Page<ReferralRow>>;
    get(program: string, id: string): Promise<ReferralRow | null>;
    byCode(program: string, code: string): Promise<{ readonly referral?: string; readonly person?: string } | null>;
  };

  readonly timers: {
    /** Referrals whose timer is due at `now`, people whose points lapse, and programs with a contest or a report, soonest first. */
    due(now: string, limit: number): Promise<DueTimer[]>;
  };

  readonly advocates: {
    list(filter: AdvocateFilter): Promise<Page<AdvocateRow>>;
    get(program: string, id: string): Promise<AdvocateRow | null>;
    /** The sums of the ledger by account kind: held, available, issued, paid, each with its unit. */
    balance(program: string, id: string): Promise<Balance[]>;
  };

  readonly rewards: {
    list(filter: RewardFilter): Promise<Page<Reward>>;
    get(program: string, id: string): Promise<Reward | null>;
  };

  readonly payouts: {
    /** The newest pay day first. */
    list(filter: PayoutFilter): Promise<Page<Payout>>;
    get(program: string, id: string): Promise<Payout | null>;
  };

  readonly log: {
    /** One decided event with what is needed to recompute its why. */
    get(program: string, source: string, id: string): Promise<LogEntry | null>;
    ofSubject(program: string, subject: string): Promise<LogEntry[]>;
    /** In log order, after `seq`; of all programs where none is named. */
    after(program: string | null, seq: number, limit: number): Promise<LogEntry[]>;
    /** The newest first, before `seq`; of all programs where none is named. */
    before(program: string | null, seq: number, limit: number): Promise<LogEntry[]>;
    /** The number of the newest row, of any program; 0 before the first. */
    last(): Promise<number>;
    /** Recomputes the hash chain over all programs: how many rows it read, and the first that does not fit (null when all do). */
    verify(): Promise<Verified>;
  };

  /** Who changed what of the host itself, and who gave which order. Rows are added and never changed. */
  readonly audit: {
    append(entry: AuditEntry): Promise<void>;
    /** The newest first. */
    list(filter: AuditFilter): Promise<Page<AuditRow>>;
    verify(): Promise<Verified>;
  };

  readonly ledger: {
    /** The sum over all accounts by unit; every one is zero. */
    totals(program: string): Promise<{ readonly unit: string; readonly sum: number }[]>;
    /** What stands on all accounts of one kind and place, as `credit/available`, by unit; what people owe is apart. */
    places(program: string): Promise<Place[]>;
    ofReward(program: string, reward: string): Promise<(Posting & { readonly at: string })[]>;
  };

  readonly outbox: {
    /** Takes up to `limit` deliveries that are due, marks them claimed until `now + leaseMs`. */
    claim(now: number, limit: number, leaseMs: number): Promise<Delivery[]>;
    get(id: number): Promise<Delivery | null>;
    /** Records how an attempt ended. */
    settle(id: number, outcome: DeliveryOutcome): Promise<void>;
    list(filter: DeliveryFilter): Promise<Page<Delivery>>;
    /** Puts a parked or done delivery back in the queue, due at once, its attempts forgotten. False when there is none such. */
    replay(id: number): Promise<boolean>;
    /** The instant (ms) at which the next delivery is due, 0 when one is due at once, or null. */
    nextDue(): Promise<number | null>;
    /** How many wait or are under way, and how many are parked. */
    count(): Promise<{ readonly open: number; readonly parked: number }>;
  };

  /** Small documents of the host itself: connections, hooks, API keys, sessions, kept mails. */
  readonly documents: {
    get(kind: string, id: string): Promise<Json | null>;
    put(kind: string, id: string, body: Json): Promise<void>;
    /** Writes only when none is there; true when this call wrote it. */
    insert(kind: string, id: string, body: Json): Promise<boolean>;
    /** Deletes and returns it: a one-time token is taken by exactly one caller. */
    take(kind: string, id: string): Promise<Json | null>;
    list(kind: string): Promise<{ readonly id: string; readonly body: Json }[]>;
  };

  /** Takes in what another host decided, all of it or nothing; throws what a step is refused for. Nobody else is served meanwhile. */
  load(steps: readonly LoadStep[]): Promise<void>;

  /** True when a write can be made durable now. */
  healthy(): Promise<boolean>;
  close(): Promise<void>;
}

/** A hash chain read from its first row: how many rows were read, and the first that does not fit (null when all do). */
export interface Verified {
  readonly rows: number;
  readonly broken: number | null;
}

export interface AuditEntry {
  /** An ISO instant. */
  readonly at: string;
  /** The key, by id and label, or the login. */
  readonly who: string;
  /** The route, as `POST /v1/rewards/:id/approve`, or the command. */
  readonly did: string;
  /** The id of what it was done to. */
  readonly subject: string | null;
}

export interface AuditRow extends AuditEntry {
  readonly seq: number;
}

export interface AuditFilter {
  readonly subject?: string;
  /** Inclusive and exclusive. */
  readonly from?: string;
  readonly to?: string;
  readonly limit?: number;
  readonly cursor?: string;
}

/** One part of a load. */
export type LoadStep =
  | { readonly step: 'publish'; readonly program: PublishedProgram }
  | { readonly step: 'decide'; readonly request: DecideRequest }
  | { readonly step: 'facts'; readonly program: string; readonly person: string; readonly facts: PersonalFacts }
  /** Lets a person be found by a key, unless somebody is found by it already. */
  | { readonly step: 'key'; readonly program: string; readonly key: string; readonly person: string };

/** A referral, a person or a program for whom time is to pass. */
export interface DueTimer {
  readonly program: string;
  readonly kind: 'referral' | 'person' | 'program';
  readonly id: string;
  readonly due: string;
}

export interface DecideRequest {
  readonly program: string;
  readonly event: Event;
  /** Personal facts the intake took out of the event, by the side they belong to. Sealed in the deciding transaction. */
  readonly personal?: { readonly advocate?: PersonalFacts; readonly invitee?: PersonalFacts };
  /**
   * The members of the event that the host filled in. When the same message comes again they are taken from the first time, so
   * that a sender who names no time is not told that the content differs.
   */
  readonly madeByHost?: readonly ('at' | 'mint' | 'signals')[];
  /** Set for an event that another host decided: the keys of those effects that it has not done. Nobody who listens is told again. */
  readonly deliver?: ReadonlySet<string>;
}

export interface PersonalFacts {
  readonly email?: string;
  readonly phone?: string;
  readonly firstName?: string;
  readonly lastName?: string;
  readonly language?: string;
  /** Values of the fields that the program declares personal, by field name. */
  readonly fields?: Readonly<Record<string, Json>>;
}

export type Answer =
  | {
      readonly ok: true;
      readonly decision: Decision;
      /** Decided before; nothing changed now. */ readonly repeated: boolean;
    }
  | { readonly ok: false; readonly error: AnswerError };

/** `BadEvent`: mend the event and send it again. `Failed`: a fault of ours; nothing of this event was kept, other events were. */
export interface AnswerError extends Finding {
  readonly name: 'BadEvent' | 'Failed';
}

export interface PublishedProgram {
  readonly id: string;
  readonly version: number;
  /** The program file, canonical JSON. */
  readonly body: string;
  readonly publishedAt: string;
}

export interface Person extends PersonalFacts {
  readonly id: string;
}

export interface Page<Row> {
  readonly rows: readonly Row[];
  /** Pass it back as `cursor` for the next page; null at the end. */
  readonly next: string | null;
}

export interface ReferralRow {
  readonly program: string;
  readonly id: string;
  readonly code: string | null;
  readonly advocate: string;
  readonly invitee: string;
  readonly role: string;
  readonly source: string;
  readonly stage: string;
  readonly verdict: Verdict;
  readonly joinedAt: string;
  readonly qualifiedAt: string | null;
  /** Since when it is in its stage. */
  readonly stageAt: string;
  /** The first entry into each stage so far. */
  readonly entered: Readonly<Record<string, string>>;
  readonly stuck: boolean;
}

export interface ReferralFilter {
  readonly program: string;
  readonly advocate?: string;
  readonly invitee?: string;
  readonly stage?: string;
  readonly verdict?: Verdict;
  /** The role of the advocate by whose code it came. */
  readonly role?: string;
  readonly qualified?: boolean;
  /** Only those that have been told to be stuck, and still are. */
  readonly stuck?: true;
  /** Bounds on `joinedAt` (or `qualifiedAt` with `period: 'qualified'`), from inclusive, to exclusive. */
  readonly from?: string;
  readonly to?: string;
  readonly period?: 'joined' | 'qualified';
  /** `qualified` lists those that qualified only, by the instant at which they did. */
  readonly sort?: 'joined' | 'qualified';
  readonly order?: 'asc' | 'desc';
  /** At most 1,000; 50 when absent. */
  readonly limit?: number;
  readonly cursor?: string;
}

export interface AdvocateRow {
  readonly program: string;
  readonly id: string;
  readonly role: string;
  readonly shareCode: string;
  readonly joinedAt: string;
  readonly referrals: number;
  readonly qualified: number;
  /** What the highest milestone reached made of this advocate; null before any. */
  readonly tier: string | null;
}

export interface AdvocateFilter {
  readonly program: string;
  /** Only this person, if an advocate. */
  readonly person?: string;
  readonly role?: string;
  /** What the highest milestone reached made of them. */
  readonly tier?: string;
  readonly order?: 'asc' | 'desc';
  readonly limit?: number;
  readonly cursor?: string;
}

export interface Balance {
  /** The reward kind whose account it is: cash, credit, points. */
  readonly kind: string;
  readonly unit: string;
  readonly held: number;
  readonly available: number;
  /** On its way in payouts; absent where there never was one. */
  readonly issued?: number;
  readonly paid: number;
}

export interface PayoutFilter {
  readonly program: string;
  readonly person?: string;
  /** `issued` are those nobody has told the end of. */
  readonly state?: Payout['state'];
  readonly limit?: number;
  readonly cursor?: string;
}

/** The accounts of all people of one kind and place. */
export interface Place {
  readonly place: string;
  readonly unit: string;
  /** The sum of the accounts above zero. */
  readonly due: number;
  /** The sum of those below zero, as a positive number. */
  readonly owed: number;
}

export interface RewardFilter {
  readonly program: string;
  readonly person?: string;
  readonly referral?: string;
  readonly state?: string;
  readonly kind?: string;
  readonly rule?: string;
  readonly order?: 'asc' | 'desc';
  /** Bounds on the instant at which it was earned, from inclusive, to exclusive. */
  readonly from?: string;
  readonly to?: string;
  readonly limit?: number;
  readonly cursor?: string;
}

export interface LogEntry {
  readonly seq: number;
  readonly program: string;
  readonly version: number;
  readonly event: Event;
  readonly decision: Decision;
  /** The records the decision read: `explain` recomputes every why from them. */
  readonly facts: Readonly<Record<string, Json>>;
}

export interface Delivery {
  readonly id: number;
  readonly program: string;
  /** The row of the log that asked for it. */
  readonly seq: number;
  /** An effect of a decision, or an outgoing hook event. */
  readonly effect: Effect;
  readonly state: 'waiting' | 'claimed' | 'done' | 'parked';
  readonly attempts: number;
  readonly dueAt: number;
  readonly lastError: string | null;
  /** What the other side calls it, or why it was not sent; null until it is done. */
  readonly reference: string | null;
  readonly createdAt: string;
}

export type DeliveryOutcome =
  | { readonly kind: 'done'; readonly reference?: string }
  | { readonly kind: 'retry'; readonly dueAt: number; readonly error: string }
  /** Given up, visible, and may be replayed by hand. */
  | { readonly kind: 'parked'; readonly error: string };

export interface DeliveryFilter {
  readonly program?: string;
  readonly state?: Delivery['state'];
  readonly limit?: number;
  readonly cursor?: string;
}
