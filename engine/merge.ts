import type { CompiledProgram } from './compile.ts';
import { changePerson, read, stop, textOf, write } from './draft.ts';
import type { Draft } from './draft.ts';
import { MAX_MERGED_PEOPLE } from './limits.ts';
import { tierOf } from './milestones.ts';
import { idsOf, newPerson, resolved } from './persons.ts';
import { lapse, pointsAccount, pointsOf, united } from './points.ts';
import type { PersonRecord } from './records.ts';
import { openWaiting } from './rewards.ts';
import { formatInstant } from './time.ts';

/** Makes one person of two: the one the event is about stays, `data.from` goes. (R31) */
export function merge(draft: Draft, stays: PersonRecord): void {
  const from = textOf(draft, 'from');
  const goes = resolved(draft, from);
  if (goes === undefined || goes.erased === true) return stop(draft, 'refused', 'unknown_person');
  if (from !== goes.id && goes.id === stays.id) return stop(draft, 'duplicate', 'already_merged');
  if (goes.id === stays.id) return stop(draft, 'refused', 'same_person');
  const merged = [...idsOf(stays), ...idsOf(goes)].slice(1);
  if (merged.length > MAX_MERGED_PEOPLE) return stop(draft, 'refused', 'too_many_merged');
  for (const { id } of [stays, goes]) lapse(draft, id);
  const [staying, going] = [stays, goes].map(({ id }) => read(draft, `person/${id}`) ?? newPerson(id)) as [
    PersonRecord,
    PersonRecord,
  ];
  draft.witness?.tell({ about: 'identity', result: 'merged' });
  for (const id of idsOf(going)) bury(draft, id, stays.id);
  movePoints(draft, staying, going);
  changePerson(draft, { ...together(draft, staying, going), merged });
  openWaiting(draft, stays.id);
  for (const referral of [staying.referral, going.referral]) reviewSoon(draft, referral, stays.id);
}

/** What is left under the id of the one who goes: the way to the one who stays, and the code, which stays used. */
function bury(draft: Draft, id: string, mergedInto: string): void {
  const shareCode = read(draft, `person/${id}`)?.shareCode ?? null;
  write(draft, `person/${id}`, { ...newPerson(id), shareCode, mergedInto });
}

function movePoints(draft: Draft, staying: PersonRecord, going: PersonRecord): void {
  const points = pointsOf(going);
  if (points === 0) return;
  const [giver, taker] = points > 0 ? [going, staying] : [staying, going];
  const [from, to] = [pointsAccount(giver.id, 'available'), pointsAccount(taker.id, 'available')];
  draft.postings.push({ from, to, quantity: Math.abs(points), unit: 'points', reward: null });
}

/** Who two people are together; where only one of two things can be, it is that of the one who stays. */
function together(draft: Draft, staying: PersonRecord, going: PersonRecord): PersonRecord {
  const advocate = staying.role === null ? going : staying;
  return {
    ...staying,
    ...reachedBy(draft.live, staying, going),
    ...pointsOfBoth(staying, going, draft.now),
    role: advocate.role,
    shareCode: advocate.shareCode,
    joinedAt: advocate.joinedAt,
    fields: { ...going.fields, ...staying.fields },
    terms: termsOf(draft.live, staying, going),
    consent: consentOf(staying.consent, going.consent),
    referral: staying.referral ?? going.referral,
    counts: {
      referrals: staying.counts.referrals + going.counts.referrals,
      qualified: staying.counts.qualified + going.counts.qualified,
    },
    waiting: [...staying.waiting, ...going.waiting],
  };
}

function reachedBy(live: CompiledProgram, staying: PersonRecord, going: PersonRecord): Partial<PersonRecord> {
  const milestones = [...new Set([...(staying.milestones ?? []), ...(going.milestones ?? [])])];
  const tier = tierOf(live.milestones, milestones) ?? staying.tier ?? going.tier;
  return { ...(milestones.length > 0 ? { milestones } : {}), ...(tier === undefined ? {} : { tier }) };
}

function pointsOfBoth(staying: PersonRecord, going: PersonRecord, now: number): Partial<PersonRecord> {
  if (staying.points === undefined && going.points === undefined) return {};
  const lapsed = (staying.lapsed ?? 0) + (going.lapsed ?? 0);
  return { points: united(staying.points ?? [], going.points ?? [], now), ...(lapsed > 0 ? { lapsed } : {}) };
}

/** The version that is live, if either accepted it. */
function termsOf({ file }: CompiledProgram, staying: PersonRecord, going: PersonRecord): string | null {
  return going.terms !== null && going.terms === file.terms?.version ? going.terms : (staying.terms ?? going.terms);
}

/** A no on either side is a no. */
function consentOf(staying: PersonRecord['consent'], going: PersonRecord['consent']): PersonRecord['consent'] {
  const refused = Object.entries(going).filter(([, given]) => !given);
  return { ...going, ...staying, ...Object.fromEntries(refused) };
}

/** A referral of a person with themselves is looked at by the tick that this makes due at once. */
function reviewSoon(draft: Draft, id: string | null, person: string): void {
  const referral = id === null ? undefined : read(draft, `referral/${id}`);
  if (referral === undefined || referral.verdict === 'rejected' || 'selfReferral' in referral.findings) return;
  if (resolved(draft, referral.advocate)?.id === person && resolved(draft, referral.invitee)?.id === person)
    write(draft, `referral/${referral.id}`, { ...referral, due: formatInstant(draft.now) });
}
