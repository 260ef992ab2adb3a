import type { CompiledProgram } from './compile.ts';
import type { Facts } from './conditions/evaluate.ts';
import { CLOCK } from './conditions/moments.ts';
import type { Draft } from './draft.ts';
import type { Event } from './event.ts';
import { NO_CONSENT } from './consent.ts';
import type { PersonRecord, ReferralRecord } from './records.ts';
import { segmentsAmong } from './segments.ts';
import { tallyFacts } from './tallies.ts';
import { dayOf, parseInstant } from './time.ts';

/** What conditions see. A fact is made when a condition asks for it, so that a step sees what earlier steps did. (R3) */
export function factsOf(draft: Draft): Facts {
  return (name) => FACTS.get(name)?.(draft);
}

const FACTS: ReadonlyMap<string, (draft: Draft) => unknown> = new Map<string, (draft: Draft) => unknown>([
  ['event', eventFacts],
  ['referral', referralFacts],
  ['advocate', advocateFacts],
  ['invitee', ({ invitee }) => (invitee === null ? undefined : personFacts(invitee))],
  ['refund', refundFacts],
  ['signals', signalFacts],
  ['lists', ({ program }) => program.file.lists],
  [CLOCK, ({ now, program: { zone } }) => ({ now, zone })],
  ['program', ({ program: { id, currency } }) => ({ id, currency })],
]);

/** An amount in another currency is unknown: the engine never converts. (R5, R19) */
function eventFacts({ event, program: { currency } }: Draft): object {
  const { type, at, source, object, data = {} } = event;
  return {
    type,
    at,
    source: source ?? 'api',
    object,
    data: isForeign(event, currency) ? { ...data, amountMinor: null } : data,
  };
}

export function isForeign(event: Event, currency: string): boolean {
  const own = event.data?.['currency'];
  return own !== undefined && own !== null && own !== currency;
}

/** The amount of an event in minor units of the program's currency; null when it is not known. (R19) */
export function amountOf(event: Event, currency: string): number | null {
  const amount = event.data?.['amountMinor'];
  return typeof amount === 'number' && !isForeign(event, currency) ? amount : null;
}

function advocateFacts(draft: Draft): object | undefined {
  const { advocate, program, now } = draft;
  if (advocate === null) return undefined;
  const facts = countedFacts(draft, advocate, ownCounts(draft));
  return program.looksBack ? lookBack(program, advocate, facts, now) : facts;
}

function countedFacts(draft: Draft, advocate: PersonRecord, is: PersonRecord['counts']): object {
  const { live, stored } = draft;
  const net = netCounts(advocate, stored, is);
  if (live.tallies.length === 0) return { ...personFacts(advocate), count: net };
  return { ...personFacts(advocate), ...tallyFacts(draft, advocate, { net, was: share(stored, advocate.id), is }) };
}

/** The ids of the segments an advocate is in at an instant, in file order. */
export function segmentsOf(program: CompiledProgram, advocate: PersonRecord, at: string): readonly string[] {
  return lookBack(program, advocate, { ...personFacts(advocate), count: advocate.counts }, parseInstant(at)).segments;
}

/** The same in the middle of an event, under the live version. */
export function segmentsNow(draft: Draft, advocate: PersonRecord): readonly string[] {
  const { referral, live, now } = draft;
  const own = referral?.advocate === advocate.id ? ownCounts(draft) : share(referral, advocate.id);
  return lookBack(live, advocate, countedFacts(draft, advocate, own), now).segments;
}

/** What only some programs ask for is worked out for these alone, and segments when they are read. */
function lookBack(
  program: CompiledProgram,
  advocate: PersonRecord,
  facts: object,
  now: number,
): { readonly segments: readonly string[] } {
  const { segments, zone } = program;
  const all = { ...pastFacts(program, advocate, now), ...facts };
  return {
    ...all,
    get segments() {
      return segments === null ? NONE : segmentsAmong(segments, all, { now, zone });
    },
  };
}

/** What lies behind an advocate; what has not been is missing. */
function pastFacts({ zone }: CompiledProgram, person: PersonRecord, now: number): object {
  const { joinedAt, invitedAt, lastReferralAt, optedOut = false, asks = {} } = person;
  const days = (since: string | null | undefined): number | undefined =>
    since == null ? undefined : dayOf(zone, now) - dayOf(zone, parseInstant(since));
  const lastAskedAt = Object.values(asks).reduce<string | undefined>(
    (latest, { last }) =>
      last === null || (latest !== undefined && parseInstant(latest) >= parseInstant(last)) ? latest : last,
    undefined,
  );
  return {
    joinedAt,
    invitedAt,
    lastAskedAt,
    optedOut,
    daysSinceJoined: days(joinedAt),
    daysSinceLastReferral: days(lastReferralAt),
  };
}

/** The names of these facts, and of the segments. */
export const PAST_FACTS: readonly string[] = [
  'segments',
  'joinedAt',
  'invitedAt',
  'lastAskedAt',
  'optedOut',
  'daysSinceJoined',
  'daysSinceLastReferral',
];

const NONE: readonly string[] = [];

/** What a milestone counts: unlike a condition it never counts a referral that is in review. (R7, R27) */
export function milestoneFacts(draft: Draft): object | undefined {
  const { advocate, referral } = draft;
  return advocate === null ? undefined : countedFacts(draft, advocate, share(referral, advocate.id));
}

function signalFacts({ referral, event }: Draft): object | undefined {
  return referral === null ? event.signals : { ...referral.signals, ...event.signals };
}

function personFacts({ fields, role, consent, tier, milestones = NONE, optedOut }: PersonRecord): object {
  return { milestones, tier, ...fields, role, consent: optedOut === true ? NO_CONSENT : consent };
}

function referralFacts({ referral, now, program }: Draft): object | undefined {
  if (referral === null) return undefined;
  const { id, stage, verdict, source, role, createdAt, counts, qualifiedAt } = referral;
  const days = dayOf(program.zone, now) - dayOf(program.zone, parseInstant(createdAt));
  return {
    id,
    stage,
    verdict,
    source,
    role,
    createdAt,
    qualified: qualifiedAt !== null,
    daysSinceCreated: days,
    count: counts,
  };
}

/** What the referral at hand adds to the counts in this event; one that is in review counts for its own rewards only. (R7) */
function ownCounts({ referral }: Draft): PersonRecord['counts'] {
  if (referral === null || referral.verdict === 'rejected') return { referrals: 0, qualified: 0 };
  return { referrals: 1, qualified: referral.qualifiedAt === null ? 0 : 1 };
}

/** The counts of an advocate with what the referral at hand adds now in place of what it added before. */
function netCounts(
  { id, counts }: PersonRecord,
  stored: ReferralRecord | null,
  own: PersonRecord['counts'],
): PersonRecord['counts'] {
  const before = share(stored, id);
  return {
    referrals: counts.referrals - before.referrals + own.referrals,
    qualified: counts.qualified - before.qualified + own.qualified,
  };
}

/** What a referral adds to the counts of its advocate. */
export function share(referral: ReferralRecord | null, advocate: string): PersonRecord['counts'] {
  const counts =
    referral !== null &&
    referral.advocate === advocate &&
    (referral.verdict === 'clear' || referral.verdict === 'flagged');
  return { referrals: counts ? 1 : 0, qualified: counts && referral.qualifiedAt !== null ? 1 : 0 };
}

function refundFacts({ object, referral }: Draft): object | undefined {
  if (object === null || referral === null || object.record.refunded === 0) return undefined;
  const { base, refunded } = object.record;
  return {
    whole: refunded === null ? true : base === null ? undefined : refunded >= base,
    ofQualifying: referral.qualifyingObject !== null && referral.qualifyingObject === object.id,
  };
}
