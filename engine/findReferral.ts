import type { MatchKey } from './compile.ts';
import { objectOf, stop, read } from './draft.ts';
import type { Draft } from './draft.ts';
import type { Event } from './event.ts';
import { heldKeys } from './people.ts';
import type { PersonRecord } from './records.ts';

/**
 * Finds the referral an event speaks of: by its id, by an object it has claimed, else by the first key of `attribution.match`
 * that finds somebody. A share code finds its advocate and never a referral. (R8)
 */
export function findReferral(draft: Draft): void {
  const { type, unverified } = draft.given;
  locate(draft);
  if (unverified === true) stop(draft, 'refused', 'unverified');
  else if (isOrder(type) && draft.referral === null) stop(draft, 'refused', 'unknown_referral');
}

function locate(draft: Draft): void {
  const { who } = draft.given;
  if (who.referralId !== undefined) return byId(draft, who.referralId);
  draft.object = objectOf(draft, draft.given);
  const claimed = draft.object?.record.referral ?? null;
  if (claimed !== null) return byId(draft, claimed);
  draft.invitee = personOf(draft);
  if (draft.invitee?.referral != null) return byId(draft, draft.invitee.referral);
  const answered = draft.given.type === 'veto.answered' ? draft.given.data?.['rewardId'] : undefined;
  const asked = typeof answered === 'string' ? read(draft, `reward/${answered}`)?.referral : undefined;
  if (asked != null) byId(draft, asked);
}

function byId(draft: Draft, id: string): void {
  const referral = read(draft, `referral/${id}`);
  if (referral === undefined) {
    draft.invitee = null;
    return stop(draft, 'unmatched', 'no_referral');
  }
  draft.referral = referral;
  draft.stored = referral;
  draft.subject = { kind: 'referral', id };
  draft.advocate = read(draft, `person/${referral.advocate}`) ?? null;
  if (draft.invitee?.id !== referral.invitee) draft.invitee = read(draft, `person/${referral.invitee}`) ?? null;
  if (draft.live.file.changes !== 'switch') draft.program = draft.live.earlier.get(referral.version) ?? draft.live;
}

/** The first person that a key of the event finds; an invitee found by a referral code counts as one. */
function personOf(draft: Draft): PersonRecord | null {
  for (const kind of draft.live.attribution.match) {
    const id = personBy(draft, kind);
    const person = id === null ? undefined : read(draft, `person/${id}`);
    if (person !== undefined) return person;
  }
  return null;
}

/** Whether two keys of the event point to two people. (R8) */
export function hasIdentityConflict(draft: Draft): boolean {
  const invitee = draft.invitee?.id;
  return draft.live.attribution.match.some((kind) => {
    const found = personBy(draft, kind);
    return found !== null && found !== invitee;
  });
}

function personBy(draft: Draft, kind: MatchKey): string | null {
  const value = draft.given.who[kind];
  if (value === undefined) return null;
  if (kind !== 'code' && kind !== 'coupon') return heldKeys(draft).find((held) => held.kind === kind)?.person ?? null;
  const referral = read(draft, `code/${value}`)?.referral;
  return referral === undefined ? null : (read(draft, `referral/${referral}`)?.invitee ?? null);
}

const ORDERS = new Set([
  'referral.qualify',
  'referral.move',
  'referral.reject',
  'review.resolve',
  'reward.approve',
  'reward.reject',
  'reward.fulfil',
  'reward.reverse',
  'referral.reassign',
  'points.redeem',
  'points.adjust',
  'ask.send',
]);

/** An imperative asks and may be refused; it never creates a referral. (R1) */
export function isOrder(type: Event['type']): boolean {
  return ORDERS.has(type);
}
