import type { Facts } from './conditions/evaluate.ts';
import { CLOCK } from './conditions/moments.ts';
import type { Draft } from './draft.ts';
import type { Event } from './event.ts';
import type { PersonRecord, ReferralRecord } from './records.ts';
import { dayOf, parseInstant } from './time.ts';
import type { Zone } from './time.ts';

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
  return draft.advocate === null
    ? undefined
    : { ...personFacts(draft.advocate), count: countsOf(draft, draft.advocate) };
}

const NONE: readonly string[] = [];

/** What a milestone counts: unlike a condition it never counts a referral that is in review. (R7, R27) */
export function milestoneFacts({ advocate, referral, stored }: Draft): object | undefined {
  return advocate === null
    ? undefined
    : { ...personFacts(advocate), count: netCounts(advocate, stored, share(referral, advocate.id)) };
}

function signalFacts({ referral, event }: Draft): object | undefined {
  return referral === null ? event.signals : { ...referral.signals, ...event.signals };
}

function personFacts({ fields, role, consent, tier, milestones = NONE }: PersonRecord): object {
  return { milestones, tier, ...fields, role, consent };
}

function referralFacts({ referral, now, program }: Draft): object | undefined {
  if (referral === null) return undefined;
  const { id, stage, verdict, source, role, createdAt, counts, qualifiedAt, touchpoint, utm } = referral;
  return {
    id,
    stage,
    verdict,
    source,
    role,
    createdAt,
    qualified: qualifiedAt !== null,
    touchpoint,
    utm,
    count: counts,
    ...(program.asksDays ? daysOf(program.zone, now, referral) : undefined),
  };
}

/** Whole days of the program's calendar. */
function daysOf(zone: Zone, now: number, { createdAt, stageAt, qualifiedAt }: ReferralRecord): object {
  const today = dayOf(zone, now);
  const daysSince = (at: string): number => today - dayOf(zone, parseInstant(at));
  return {
    daysSinceCreated: daysSince(createdAt),
    daysInStage: daysSince(stageAt),
    daysSinceQualified: qualifiedAt === null ? null : daysSince(qualifiedAt),
  };
}

/** The advocate's counts as they stand in this event; a referral in review counts for its own rewards only. (R7) */
function countsOf({ referral, stored: old }: Draft, advocate: PersonRecord): PersonRecord['counts'] {
  if (referral === null) return advocate.counts;
  return netCounts(advocate, old, {
    referrals: referral.verdict === 'rejected' ? 0 : 1,
    qualified: referral.verdict !== 'rejected' && referral.qualifiedAt !== null ? 1 : 0,
  });
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
