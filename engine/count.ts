import { changePerson, changeReferral, note, rewardsOf, write } from './draft.ts';
import type { Draft } from './draft.ts';
import type { Event } from './event.ts';
import { amountOf } from './facts.ts';
import { isOrder } from './findReferral.ts';
import { fieldsFrom } from './people.ts';
import type { ObjectRecord, ReferralRecord } from './records.ts';

/** Takes in what the event tells: fields of the invitee, the object it claims, counts once per object, refunds so far. (R3, R7, R8) */
export function count(draft: Draft): void {
  const { event } = draft;
  if (isOrder(event.type) || event.type === 'time.passed') return;
  learn(draft);
  if (draft.object === null) return countOne(draft, event.type);
  if (isRefund(event)) return refund(draft, draft.object.record);
  claim(draft, draft.object.record);
}

/** What happened before the referral was touched is not its doing; orders, ticks, payouts and refunds are never about that. (R11) */
export function isBeforeReferral({ event, referral }: Draft): boolean {
  if (referral === null || !isBeforeTouch(referral, event.at)) return false;
  return !isOrder(event.type) && event.type !== 'time.passed' && event.type !== 'payout.paid' && !isRefund(event);
}

/** Of two instants in one second neither is before the other. */
export function isBeforeTouch(
  { touchedAt, createdAt }: Pick<ReferralRecord, 'touchedAt' | 'createdAt'>,
  at: string,
): boolean {
  return at.slice(0, SECONDS) < (touchedAt ?? createdAt).slice(0, SECONDS);
}

/** How much of an instant tells it to the second. */
const SECONDS = '2026-03-01T15:00:00'.length;

/** What the event tells of the invitee: declared fields, and signals. */
export function learn(draft: Draft): void {
  const { event, invitee } = draft;
  if (event.signals !== undefined) changeReferral(draft, { signals: { ...draft.referral?.signals, ...event.signals } });
  if (invitee !== null && invitee.erased !== true) {
    const fields = fieldsFrom(draft, 'invitee', invitee);
    if (fields !== invitee.fields) changePerson(draft, { ...invitee, fields });
  }
}

export function isRefund(event: Event): boolean {
  return event.type === 'purchase.refunded' || event.type === 'purchase.disputed';
}

/** A refund ahead of its payment moves and takes back nothing until that payment is there. (R25) */
export function isWaiting({ event, object }: Draft): boolean {
  return isRefund(event) && object?.record.waiting.includes(event) === true;
}

function claim(draft: Draft, record: ObjectRecord): void {
  const { event, referral, program } = draft;
  const isNew = !record.counted.includes(event.type);
  if (isNew) countOne(draft, event.type);
  draft.later.push(...record.waiting);
  changeObject(draft, {
    ...record,
    referral: referral?.id ?? null,
    counted: isNew ? [...record.counted, event.type] : record.counted,
    base: record.base ?? amountOf(event, program.currency),
    waiting: [],
  });
}

/** A refund adds to what was refunded before; one whose payment was never seen waits for it. (R25) */
function refund(draft: Draft, record: ObjectRecord): void {
  if (!isPaid(draft, record)) {
    note(draft, 'refundWaits', draft.event.id);
    return changeObject(draft, { ...record, waiting: [...record.waiting, draft.event] });
  }
  const amount = amountOf(draft.event, draft.program.currency);
  const refunded = amount === null || amount < 0 || record.refunded === null ? null : record.refunded + amount;
  if (isWhole({ ...record, refunded }) && !isWhole(record))
    for (const type of record.counted) countOne(draft, type, -1);
  changeObject(draft, { ...record, refunded });
}

/** Whether a payment of the object was seen, or anything was earned on it. */
function isPaid(draft: Draft, { counted, base }: ObjectRecord): boolean {
  if (base !== null || counted.includes('purchase.completed') || counted.includes('invoice.paid')) return true;
  return rewardsOf(draft).some(({ object }) => object !== null && object === draft.object?.id);
}

function isWhole({ base, refunded }: ObjectRecord): boolean {
  return refunded === null || (base !== null && base > 0 && refunded >= base);
}

function changeObject(draft: Draft, record: ObjectRecord): void {
  draft.object = { ...draft.object!, record };
  write(draft, draft.object.key, record);
}

function countOne(draft: Draft, type: string, by = 1): void {
  const counts = draft.referral?.counts ?? {};
  changeReferral(draft, { counts: { ...counts, [type]: (counts[type] ?? 0) + by } });
}
