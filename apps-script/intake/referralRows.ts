import type { Event, ReferralRecord } from '@referral-kit/engine';
import type { Book, Submission } from '../store/book.ts';
import { isDate, textOf } from '../store/cells.ts';
import type { Line } from '../store/table.ts';
import { REFERRALS } from '../store/tabs.ts';
import { stageLabel, stageMeant } from '../store/words.ts';
import { correction, isNew, linked, nowText, order, said, told, whoOf, type Intake } from './rows.ts';

/** Friends: new rows refer somebody, another stage moves, an action decides. */
export const REFERRAL_ROWS: Intake = {
  tab: REFERRALS,
  read(book, line) {
    const record = book.journal.get(`referral/${textOf(line.get('Id'))}`) as ReferralRecord | undefined;
    if (record !== undefined) return askedOfReferral(book, line, record);
    const parts = said(line, FRIEND);
    return isNew(line, parts) && parts.slice(1).some((part) => part !== '') ? newReferral(book, line, parts) : null;
  },
  place: (line) => JSON.stringify(said(line, ['Id', ...FRIEND, 'Stage', 'Action', 'Reason'])),
  answered(book, line, answer) {
    const record = book.journal.get(`referral/${textOf(line.get('Id'))}`) as ReferralRecord | undefined;
    if (record === undefined) return linked(said(line, FRIEND), answer);
    const stage = { Stage: stageLabel(book.compiled, record.stage) };
    return { ...stage, Action: '', Reason: '', Message: answer.message };
  },
};

const FRIEND = ['Friend', 'E-mail', 'Phone', 'Code'];

function newReferral(book: Book, line: Line, parts: readonly string[]): Submission {
  const [name = '', email = '', phone = '', code = ''] = parts;
  const id = book.identity.hash(['row', REFERRALS.name, ...parts]);
  const at = line.get('Referred at');
  const event: Event = {
    id,
    source: 'sheet',
    type: 'referral.submitted',
    at: isDate(at) ? at.toISOString() : nowText(),
    who: whoOf(book, { code, email, phone }),
    mint: book.identity.mint(id),
  };
  return { event, facts: { name, email, phone }, idTellsAll: true };
}

function askedOfReferral(book: Book, line: Line, record: ReferralRecord): Submission | null {
  const who = { referralId: record.id };
  const reason = textOf(line.get('Reason')) || 'changed in the sheet';
  const action = textOf(line.get('Action')).toLowerCase();
  if (action !== '') return actOnReferral(book, record, { action, reason });
  const stage = textOf(line.get('Stage'));
  const to = stageMeant(book.compiled, stage);
  if (stage !== '' && to !== record.stage)
    return order(book, { type: 'referral.move', who, data: { to: to ?? stage, reason }, state: record });
  return correction(book, { person: record.invitee, type: 'customer.updated', who, told: told(line, 'Friend') });
}

function actOnReferral(
  book: Book,
  record: ReferralRecord,
  { action, reason }: { action: string; reason: string },
): Submission {
  const who = { referralId: record.id };
  const isInReview = record.verdict === 'review';
  if (action === 'release' || (action === 'reject' && isInReview))
    return order(book, { type: 'review.resolve', who, data: { resolution: action, reason }, state: record });
  const type = action === 'reject' ? 'referral.reject' : `referral.${action}`;
  return order(book, { type, who, data: { reason }, state: record });
}
