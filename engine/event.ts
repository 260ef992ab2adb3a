/** What happened, as the engine sees it. Personal facts (addresses, names) have been taken out by the intake. (SEMANTICS R1) */
export interface Event {
  /** The sender's own id of this message; `(source, id)` decides once. At most 200 characters. */
  readonly id: string;
  /** Who tells us: `stripe`, `api`, `page`, a connection's name. Defaults to `api`. */
  readonly source?: string;
  /** A dotted name. Past tense tells what happened; `referral.qualify` and its like ask, and may be refused. */
  readonly type: string;
  /** When it happened: an ISO 8601 instant in UTC, as `2026-03-01T15:00:00.000Z` or without the milliseconds. */
  readonly at: string;
  /** Whom it concerns. */
  readonly who: Who;
  /** The order, invoice, deal or visit it speaks of. At most 200 characters. */
  readonly object?: string;
  /** Everything else the sender said; conditions read it as `event.data`. */
  readonly data?: Readonly<Record<string, Json>>;
  /** What the host found out about the sender, as `sameDevice: true`. A signal a host cannot compute is left out. (R6) */
  readonly signals?: Readonly<Record<string, Json>>;
  /** True when nothing proves the sender, as with a browser snippet: such an event is recorded and never moves or earns. */
  readonly unverified?: boolean;
  /** Codes the host made for the case that this event creates an advocate or a referral. */
  readonly mint?: { readonly share?: string; readonly referral?: string };
}

/**
 * The keys by which a person or a referral is found. `code` is a share code (finds the advocate) or a referral code (finds the
 * referral); `email`, `phone`, `externalId` and `visitorId` speak of the invitee, except in `advocate.*` and `advocacy.*` events, where they
 * speak of the advocate. A host that keeps personal data passes keyed hashes here.
 */
export interface Who {
  readonly referralId?: string;
  readonly code?: string;
  readonly coupon?: string;
  readonly externalId?: string;
  readonly email?: string;
  readonly phone?: string;
  readonly visitorId?: string;
  readonly advocateId?: string;
}

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
