import type { ReferralRecord, Reward } from '@referral-kit/engine';
import { nowText } from '../intake/rows.ts';
import type { Book } from '../store/book.ts';
import { amountIn, stageLabel } from '../store/words.ts';
import { NOTICE, type Waiting } from './outbox.ts';

/** Puts a mail to the owner of the sheet into the outbox, once under each key. */
export function notify({ journal }: Book, key: string, text: { subject: string; body: string }): void {
  if (journal.get(`outbox/${key}`) !== undefined) return;
  const waiting: Waiting = {
    key,
    effect: { key, do: NOTICE, with: { ...text }, to: null, about: { referral: null, reward: null }, notBefore: null },
    event: { type: 'notice', object: '' },
    at: nowText(),
    state: 'waiting',
    tries: 0,
    notBefore: null,
    sentAt: null,
    error: null,
  };
  journal.put(`outbox/${key}`, waiting);
}

/** The digest of the day, from the hour the owner chose, once a day. */
export function digestWhenDue(book: Book, now = new Date()): void {
  const { digestHour, staffEmail } = book.settings;
  const zone = book.spreadsheet.getSpreadsheetTimeZone();
  const day = Utilities.formatDate(now, zone, 'yyyy-MM-dd');
  if (digestHour < 0 || staffEmail === '' || Number(Utilities.formatDate(now, zone, 'HH')) < digestHour) return;
  notify(book, `digest~${day}`, digest(book, day, now));
}

const DAY_MS = 86_400_000;

/** What happened in the last 24 hours, and what waits for a person. */
export function digest({ journal, compiled }: Book, day: string, now: Date): { subject: string; body: string } {
  const since = new Date(now.getTime() - DAY_MS).toISOString();
  const referrals = journal.all<ReferralRecord>('referral/');
  const rewards = journal.all<Reward>('reward/');
  const fresh = referrals.filter(({ createdAt }) => createdAt > since);
  const qualified = referrals.filter(({ qualifiedAt }) => (qualifiedAt ?? '') > since);
  const inReview = referrals.filter(({ verdict }) => verdict === 'review');
  const due = rewards.filter(({ state, unit }) => state === 'available' && unit !== 'points');
  const approvals = rewards.filter(({ waitsFor }) => waitsFor.includes('approval'));
  const stages = [...compiled.stages.keys()].map(
    (stage) => `  ${stageLabel(compiled, stage)}: ${referrals.filter((one) => one.stage === stage).length}`,
  );
  const sum = due.filter(({ unit }) => unit === compiled.currency).reduce((total, { quantity }) => total + quantity, 0);
  const body = [
    `In the last 24 hours: ${fresh.length} referred, ${qualified.length} qualified.`,
    `Waiting for you: ${inReview.length} to review, ${approvals.length} to approve, ${due.length} to hand over (${amountIn(compiled.currency, sum)} ${compiled.currency}).`,
    '',
    'Where friends stand:',
    ...stages,
  ].join('\n');
  return { subject: `${compiled.file.name}: ${day}`, body };
}
