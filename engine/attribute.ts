import { isRefund } from './count.ts';
import { changePerson, changeReferral, happen, read, stop, UNSEEN, write } from './draft.ts';
import type { Draft } from './draft.ts';
import type { Event, Who } from './event.ts';
import { hasIdentityConflict } from './findReferral.ts';
import { shortHash } from './hash.ts';
import { MAX_KEPT_EVENTS, MAX_TOUCHES } from './limits.ts';
import { freeCode, keysOf, linkKeys, newPerson, personId } from './people.ts';
import type { PersonRecord, ReferralRecord, Touch } from './records.ts';
import { rejectReferral, raise } from './judge.ts';
import { addDuration, formatInstant, parseInstant } from './time.ts';
import { rejectRewards } from './rewards.ts';

/**
 * Decides whose referral this is. A touch creates nothing; the event that first identifies the invitee creates the referral,
 * and the program's rule picks among the touches within its window. What belongs to nobody yet is kept for later. (R10, R11)
 */
export function attribute(draft: Draft): void {
  draft.now = parseInstant(draft.given.at);
  const touch = touchOf(draft);
  if (draft.referral !== null) return known(draft, draft.referral, touch);
  if (!isIdentified(draft.given.who)) return remember(draft, touch);
  const winner = winnerOf(draft, touch);
  if (winner === null) return keep(draft);
  if (draft.now < draft.live.from || draft.now >= draft.live.until) {
    return stop(draft, 'unmatched', 'program_over');
  }
  create(draft, winner);
}

/** The advocate this very event names: by id, or by a share code or coupon. */
function touchOf(draft: Draft): Touch | null {
  const { who, at, id } = draft.given;
  const source = draft.given.source ?? 'api';
  if (who.advocateId !== undefined) {
    return isAdvocate(draft, who.advocateId) ? { advocate: who.advocateId, at, source, event: id } : null;
  }
  for (const code of [who.code, who.coupon]) {
    const advocate = code === undefined ? undefined : read(draft, `code/${code}`)?.person;
    if (advocate !== undefined) return { advocate, at, source, event: id };
  }
  return null;
}

function isAdvocate(draft: Draft, id: string): boolean {
  return (read(draft, `person/${id}`)?.role ?? null) !== null;
}

/** The invitee has a referral already. */
function known(draft: Draft, referral: ReferralRecord, touch: Touch | null): void {
  const { live } = draft;
  const other = touch !== null && touch.advocate !== referral.advocate && touch.advocate !== referral.invitee;
  if (other && live.attribution.winner === 'last' && referral.stage === live.initial && referral.verdict !== 'rejected')
    reassign(draft, touch);
  else if (draft.given.type === 'referral.submitted') return stop(draft, 'duplicate', 'already_referred');
  if (hasIdentityConflict(draft))
    raise(draft, { rule: 'identityConflict', verdict: 'flagged', reason: null, deadline: null, otherwise: null });
  if (draft.invitee !== null) linkKeys(draft, draft.invitee);
}

/** With `winner: "last"` a newer touch wins until the initial stage is left. (R10) */
function reassign(draft: Draft, touch: Touch): void {
  const advocate = read(draft, `person/${touch.advocate}`);
  if (advocate === undefined) return;
  rejectRewards(draft, (reward) => reward.side === 'advocate');
  draft.advocate = advocate;
  changeReferral(draft, { advocate: advocate.id, role: advocate.role ?? '' });
  draft.created = [draft.live.initial];
  draft.witness?.tell({ about: 'attribution', result: 'reattributed' });
}

/** A touch by somebody not yet known is remembered under the keys the event brings. */
function remember(draft: Draft, touch: Touch | null): void {
  const { who } = draft.given;
  if (touch === null || (who.visitorId === undefined && draft.given.type !== 'link.visited')) return keep(draft);
  draft.subject = { kind: 'advocate', id: touch.advocate };
  if (who.visitorId === undefined) return;
  const key = `touch/visitorId/${who.visitorId}` as const;
  write(draft, key, { touches: [...(read(draft, key)?.touches ?? []), touch].slice(-MAX_TOUCHES) });
}

/** The first or the last touch within the window; of two at one instant the one with the smaller event id. */
function winnerOf(draft: Draft, own: Touch | null): Touch | null {
  const { winner, window } = draft.live.attribution;
  const { visitorId } = draft.given.who;
  const seen = visitorId === undefined ? [] : (read(draft, `touch/visitorId/${visitorId}`)?.touches ?? []);
  const touches = (own === null ? seen : [...seen, own]).filter(({ at }) => {
    const since = parseInstant(at);
    return since <= draft.now && (window === null || draft.now < addDuration(draft.live.zone, since, window));
  });
  if (touches.length === 0 && seen.length > 0) stop(draft, 'unmatched', 'outside_window');
  const sign = winner === 'first' ? 1 : -1;
  const before = (a: Touch, b: Touch): number =>
    sign * (parseInstant(a.at) - parseInstant(b.at)) || (a.event < b.event ? -1 : 1);
  return touches.sort(before)[0] ?? null;
}

/** Nobody's event: kept under its keys for `lateWithin`, in case its referral appears. A refund waits under its object. (R11, R25) */
function keep(draft: Draft): void {
  const { given, live } = draft;
  if (draft.outcome === 'decided') stop(draft, 'unmatched', whyUnmatched(draft));
  if (given.object !== undefined && isRefund(given)) return awaitPayment(draft, given.object);
  if (live.attribution.lateWithin === null) return;
  for (const [kind, value] of keysOf(given.who)) {
    const events = (read(draft, `late/${kind}/${value}`)?.events ?? []).filter((late) => isInTime(draft, late));
    write(draft, `late/${kind}/${value}`, { events: [...events, given].slice(-MAX_KEPT_EVENTS) });
  }
}

function whyUnmatched(draft: Draft): 'unknown_advocate' | 'unknown_code' | 'no_referral' {
  const { advocateId, code, coupon } = draft.given.who;
  if (advocateId !== undefined && !isAdvocate(draft, advocateId)) return 'unknown_advocate';
  const named = code ?? coupon;
  return named !== undefined && read(draft, `code/${named}`) === undefined ? 'unknown_code' : 'no_referral';
}

/** A refund ahead of its payment waits under the object it speaks of, however long that takes. */
function awaitPayment(draft: Draft, object: string): void {
  const record = read(draft, `object/${object}`) ?? UNSEEN;
  write(draft, `object/${object}`, { ...record, waiting: [...record.waiting, draft.given] });
}

function isInTime(draft: Draft, late: Event): boolean {
  const { lateWithin } = draft.live.attribution;
  return lateWithin !== null && draft.now < addDuration(draft.live.zone, parseInstant(late.at), lateWithin);
}

function create(draft: Draft, touch: Touch): void {
  const { given, live } = draft;
  const advocate = read(draft, `person/${touch.advocate}`);
  if (advocate === undefined) return keep(draft);
  const invitee = draft.invitee ?? inviteeOf(draft);
  const isSelf = invitee.id === advocate.id;
  const id = `r_${shortHash(`${live.id}:${advocate.id}:${invitee.id}`, 26)}`;
  draft.subject = { kind: 'referral', id };
  draft.advocate = advocate;
  if (read(draft, `referral/${id}`) !== undefined) return repeated(draft, id);
  draft.invitee = isSelf ? advocate : { ...invitee, referral: id };
  changePerson(draft, draft.invitee);
  if (live.looksForReferrals && !isSelf) changePerson(draft, { ...advocate, lastReferralAt: formatInstant(draft.now) });
  draft.referral = newReferral(draft, { id, advocate, invitee, source: touch.source });
  changeReferral(draft, {});
  write(draft, `code/${draft.referral.code!}`, { referral: id });
  draft.moves.push({ from: null, to: live.initial, at: formatInstant(draft.now), by: given.type });
  draft.created = [live.initial];
  happen(draft, `enter:${live.initial}`);
  draft.witness?.tell({ about: 'attribution', result: 'created' });
  linkKeys(draft, draft.invitee);
  if (isSelf) rejectReferral(draft, 'selfReferral', 'self_referral');
  else if (hasIdentityConflict(draft))
    raise(draft, { rule: 'identityConflict', verdict: 'flagged', reason: null, deadline: null, otherwise: null });
  takeKept(draft, touch);
}

/** The person that the event speaks of, known or not. */
function inviteeOf(draft: Draft): PersonRecord {
  const id = personId(draft.given.who);
  return read(draft, `person/${id}`) ?? newPerson(id);
}

/** The same pair again, as with a second attempt to refer oneself. */
function repeated(draft: Draft, id: string): void {
  draft.stored = read(draft, `referral/${id}`)!;
  draft.referral = draft.stored;
  stop(draft, 'duplicate', 'already_referred');
}

function newReferral(
  draft: Draft,
  made: { id: string; advocate: PersonRecord; invitee: PersonRecord; source: string },
): ReferralRecord {
  const { given, live } = draft;
  const at = formatInstant(draft.now);
  return {
    id: made.id,
    code: freeCode(draft, given.mint?.referral, `code:${made.id}`),
    advocate: made.advocate.id,
    invitee: made.invitee.id,
    role: made.advocate.role ?? '',
    source: made.source,
    version: live.version,
    stage: live.initial,
    createdAt: at,
    stageAt: at,
    entered: { [live.initial]: at },
    qualifiedAt: null,
    qualifyingObject: null,
    signals: {},
    verdict: 'clear',
    findings: {},
    rewards: [],
    counts: {},
    stuck: false,
    spent: [],
    due: null,
  };
}

/** Events of the invitee that came before the referral are decided with it, if the touch is not later than they are. (R11) */
function takeKept(draft: Draft, touch: Touch): void {
  const found = new Map<string, Event>();
  const isHis = (late: Event): boolean => isInTime(draft, late) && parseInstant(touch.at) <= parseInstant(late.at);
  for (const [kind, value] of keysOf(draft.given.who)) {
    const kept = read(draft, `late/${kind}/${value}`)?.events ?? [];
    if (kept.length === 0) continue;
    for (const late of kept.filter(isHis)) found.set(`${late.source ?? 'api'} ${late.id}`, late);
    write(draft, `late/${kind}/${value}`, { events: [] });
  }
  draft.earlier = [...found.values()];
}

function isIdentified(who: Who): boolean {
  return who.email !== undefined || who.phone !== undefined || who.externalId !== undefined;
}
