import type { CompiledProgram } from './compile.ts';
import { uniteScores } from './contests.ts';
import { beginPass, changePerson, read, stop, textOf, write } from './draft.ts';
import type { Draft } from './draft.ts';
import { MAX_MERGED_PEOPLE } from './limits.ts';
import { tierOf } from './milestones.ts';
import { openFor } from './papers.ts';
import { cashOf, unitedCash } from './payouts.ts';
import { idsOf } from './ids.ts';
import { newPerson, resolved } from './persons.ts';
import { runPersonTimers } from './personTimers.ts';
import { lapse, pointsAccount, pointsOf, united } from './points.ts';
import type { Asked, PersonRecord } from './records.ts';
import { missingForm } from './tax.ts';
import { formatInstant, parseInstant } from './time.ts';

/** Makes one person of two: the one the event is about stays, `data.from` goes. (R31) */
export function merge(draft: Draft, stays: PersonRecord): void {
  const from = textOf(draft, 'from');
  const goes = resolved(draft, from);
  if (goes === undefined || goes.erased === true) return stop(draft, 'refused', 'unknown_person');
  if (from !== goes.id && goes.id === stays.id) return stop(draft, 'duplicate', 'already_merged');
  if (goes.id === stays.id) return stop(draft, 'refused', 'same_person');
  const merged = [...idsOf(stays), ...idsOf(goes)].slice(1);
  if (merged.length > MAX_MERGED_PEOPLE) return stop(draft, 'refused', 'too_many_merged');
  for (const { id } of [stays, goes]) actBefore(draft, id);
  const [staying, going] = [stays, goes].map(({ id }) => read(draft, `person/${id}`) ?? newPerson(id)) as [
    PersonRecord,
    PersonRecord,
  ];
  draft.witness?.tell({ about: 'identity', result: 'merged' });
  for (const id of idsOf(going)) bury(draft, id, stays.id);
  moveBalances(draft, staying, going);
  changePerson(draft, { ...together(draft, staying, going), merged });
  uniteScores(draft, stays.id, goes.id);
  openWaiting(draft, stays.id);
  for (const referral of [staying.referral, going.referral]) reviewSoon(draft, referral, stays.id);
}

/** Pay days that are over come first, and points that are too old go. */
function actBefore(draft: Draft, id: string): void {
  if (draft.live.payouts !== null) {
    runPersonTimers(draft, id);
    beginPass(draft, draft.given);
  }
  lapse(draft, id);
}

/** What waited for one of them opens by what the other had done. */
function openWaiting(draft: Draft, id: string): void {
  const { live } = draft;
  const person = (): PersonRecord => read(draft, `person/${id}`) ?? newPerson(id);
  const { terms, agreements = [] } = person();
  if (person().waiting.length === 0) return;
  if (terms !== null && terms === live.file.terms?.version) openFor(draft, person(), 'terms');
  openFor(draft, person(), 'agreement', ({ agreement }) => agreement !== undefined && agreements.includes(agreement));
  if (live.tax.length > 0) openFor(draft, person(), 'taxForm', () => missingForm(draft, person()) === null);
}

/** What is left under the id of the one who goes: the way to the one who stays, and the code, which stays used. */
function bury(draft: Draft, id: string, mergedInto: string): void {
  const shareCode = read(draft, `person/${id}`)?.shareCode ?? null;
  write(draft, `person/${id}`, { ...newPerson(id), shareCode, mergedInto });
}

/** Points, and the cash of which payouts are made; what is owed goes the other way. */
function moveBalances(draft: Draft, staying: PersonRecord, going: PersonRecord): void {
  const move = (balance: number, unit: string, account: (id: string) => string): void => {
    const [giver, taker] = balance > 0 ? [going, staying] : [staying, going];
    const [from, to] = [account(giver.id), account(taker.id)];
    if (balance !== 0) draft.postings.push({ from, to, quantity: Math.abs(balance), unit, reward: null });
  };
  move(pointsOf(going), 'points', (id) => pointsAccount(id, 'available'));
  move(cashOf(going).balanceMinor, draft.live.currency, (id) => `${id}/cash/available`);
}

/** Who two people are together; where only one of two things can be, it is that of the one who stays. */
function together(draft: Draft, staying: PersonRecord, going: PersonRecord): PersonRecord {
  const advocate = staying.role === null ? going : staying;
  return {
    ...staying,
    ...reachedBy(draft.live, staying, going),
    ...pointsOfBoth(staying, going, draft.now),
    ...unitedCash(draft.now, staying, going),
    ...papersOf(staying, going),
    ...heardBy(staying, going),
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
  const milestones = unique(staying.milestones, going.milestones);
  const tier = tierOf(live.milestones, milestones) ?? staying.tier ?? going.tier;
  return { ...(milestones.length > 0 ? { milestones } : {}), ...(tier === undefined ? {} : { tier }) };
}

function pointsOfBoth(staying: PersonRecord, going: PersonRecord, now: number): Partial<PersonRecord> {
  if (staying.points === undefined && going.points === undefined) return {};
  const lapsed = (staying.lapsed ?? 0) + (going.lapsed ?? 0);
  return { points: united(staying.points ?? [], going.points ?? [], now), ...(lapsed > 0 ? { lapsed } : {}) };
}

/** What was signed or sent in by either, and what the years of both add up to. */
function papersOf(staying: PersonRecord, going: PersonRecord): Partial<PersonRecord> {
  const agreements = unique(staying.agreements, going.agreements);
  const forms = both(staying.forms, going.forms, (one, other) => unique(one, other).sort((a, b) => a - b));
  const taxed = both(staying.taxed, going.taxed, (one, other) => one + other);
  return {
    ...(agreements.length > 0 ? { agreements } : {}),
    ...(forms === undefined ? {} : { forms }),
    ...(taxed === undefined ? {} : { taxed }),
  };
}

/** What they were asked, and what they want to hear. */
function heardBy(staying: PersonRecord, going: PersonRecord): Partial<PersonRecord> {
  const asks = both(staying.asks, going.asks, askedBoth);
  const invitedAt = later(staying.invitedAt, going.invitedAt);
  const lastReferralAt = later(staying.lastReferralAt, going.lastReferralAt);
  return {
    ...(asks === undefined ? {} : { asks }),
    ...(invitedAt == null ? {} : { invitedAt }),
    ...(lastReferralAt == null ? {} : { lastReferralAt }),
    ...(going.optedOut === true ? { optedOut: true } : {}),
  };
}

/** Asked as often as both were, at last when the later of them was. */
function askedBoth(staying: Asked, going: Asked): Asked {
  const last = later(staying.last, going.last) ?? null;
  return { ...(staying.due === undefined ? going : staying), last, count: staying.count + going.count };
}

type Named<T> = Readonly<Record<string, T>>;

/** What stands under a name with both is made one of. */
function both<T>(staying: Named<T> | undefined, going: Named<T> | undefined, unite: (one: T, other: T) => T) {
  if (staying === undefined || going === undefined) return staying ?? going;
  const shared = Object.entries(staying).flatMap(([name, one]) =>
    Object.hasOwn(going, name) ? [[name, unite(one, going[name]!)] as const] : [],
  );
  return { ...going, ...staying, ...Object.fromEntries(shared) };
}

function unique<T>(one: readonly T[] = [], other: readonly T[] = []): T[] {
  return [...new Set([...one, ...other])];
}

type Time = string | null | undefined;

function later(one: Time, other: Time): Time {
  if (one == null || other == null) return one ?? other;
  return parseInstant(one) < parseInstant(other) ? other : one;
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
