import type { Facts } from './conditions/evaluate.ts';
import { CLOCK } from './conditions/moments.ts';
import type { Draft } from './draft.ts';
import type { Event } from './event.ts';
import type { PersonRecord, ReferralRecord } from './records.ts';
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
  return draft.advocate === null ? undefined : countedFacts(draft, draft.advocate, ownCounts(draft));
}

function countedFacts(draft: Draft, advocate: PersonRecord, is: PersonRecord['counts']): object {
  const { live, stored } = draft;
  const net = netCounts(advocate, stored, is);
  if (live.tallies.length === 0) return { ...personFacts(advocate), count: net };
  return { ...personFacts(advocate), ...tallyFacts(draft, advocate, { net, was: share(stored, advocate.id), is }) };
}

const NONE: readonly string[] = [];

/** What a milestone counts: unlike a condition it never counts a referral that is in review. (R7, R27) */
export function milestoneFacts(draft: Draft): object | undefined {
  const { advocate, referral } = draft;
  return advocate === null ? undefined : countedFacts(draft, advocate, share(referral, advocate.id));
}

function signalFacts({ referral, event }: Draft): object | undefined {
  return referral === null ? event.signals : { ...referral.signals, ...event.signals };
}

function personFacts({ fields, role, consent, tier, milestones = NONE }: PersonRecord): object {
  return { milestones, tier, ...fields, role, consent };
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
