import type { Event, Json } from '@referral-kit/engine';
import type { Book, Submission } from '../store/book.ts';
import { isDate, textOf } from '../store/cells.ts';
import type { Line, Table } from '../store/table.ts';
import { INBOX } from '../store/tabs.ts';
import { eventInWords, minorOf } from '../store/words.ts';
import { markOf, said, whoOf, isNew, nowText, type Intake } from './rows.ts';

/** What another system told the web app, and what people paste: payments, visits, anything the program knows. */
export const INBOX_ROWS: Intake = {
  tab: INBOX,
  stamp: (table) => stampNow(table, INBOX_CELLS, 'At'),
  read(book, line) {
    const parts = said(line, INBOX_CELLS);
    if (!isNew(line, parts)) return null;
    const sent = textOf(line.get('Sent as'));
    return sent === '' ? pasted(book, line, parts) : sentIn(book, sent);
  },
  place: (line) => JSON.stringify(said(line, ['Id', ...INBOX_CELLS])),
  answered: (_book, line, { outcome, message }) => ({
    Id: markOf(said(line, INBOX_CELLS)),
    Result: outcome === 'decided' ? 'done' : outcome,
    Message: message,
  }),
};

const INBOX_CELLS = ['What happened', 'At', 'Code', 'E-mail', 'Phone', 'Name', 'Order or visit', 'Amount', 'Sent as'];

/** Rows without a time get the one at which they were first seen; then they are the same row however often they are read. */
export function stampNow(table: Table, columns: readonly string[], stamped: string): boolean {
  const now = new Date();
  const rows = table.lines.filter(
    (line) => textOf(line.get(stamped)) === '' && isNew(line, said(line, columns)) && textOf(line.get('Id')) === '',
  );
  for (const line of rows) table.set(line, { [stamped]: now });
  return rows.length > 0;
}

function pasted(book: Book, line: Line, parts: readonly string[]): Submission {
  const [what = '', , code = '', email = '', phone = '', name = '', object = ''] = parts;
  const at = line.get('At');
  const amountMinor = minorOf(book.compiled.currency, line.get('Amount'));
  const id = book.identity.hash(['row', INBOX.name, ...parts]);
  const event: Event = {
    id,
    source: 'sheet',
    type: typeMeant(book, what),
    at: isDate(at) ? at.toISOString() : textOf(at) || nowText(),
    who: whoOf(book, { code, email, phone }),
    ...(object !== '' && { object }),
    ...(amountMinor !== null && { data: { amountMinor, currency: book.compiled.currency } }),
    mint: book.identity.mint(id),
  };
  return { event, facts: { name, email, phone }, idTellsAll: true };
}

/** A message of the web app, as it came. Its id is the sender's own, so another content under it is an error. */
function sentIn(book: Book, text: string): Submission {
  const sent = JSON.parse(text) as Event & { readonly data?: Record<string, Json> };
  const { email = '', phone = '', ...others } = sent.who ?? {};
  const { name = '', firstName = '', lastName = '', ...data } = (sent.data ?? {}) as Record<string, string>;
  const who = { ...others, ...whoOf(book, { email, phone }) };
  const event = { ...sent, who, data, mint: book.identity.mint(`${sent.source ?? 'web'}/${sent.id}`) };
  return { event: event, facts: { name: name || `${firstName} ${lastName}`.trim(), email, phone } };
}

/** The event type somebody means: written as it is, or in words. */
function typeMeant(book: Book, words: string): string {
  const wanted = words.trim().toLowerCase();
  return eventTypes(book).find((type) => eventInWords(type).toLowerCase() === wanted) ?? wanted;
}

/** What can be chosen in the column: what the program listens to, and what every program knows. */
export function eventTypes({ compiled }: Pick<Book, 'compiled'>): string[] {
  const { file } = compiled;
  const asked = [...file.lifecycle.transitions, ...file.rewards].flatMap(({ on }) =>
    typeof on === 'string' ? [on] : [],
  );
  return [...new Set([...asked, ...USUAL])];
}

const USUAL = [
  'invitee.registered',
  'appointment.booked',
  'appointment.attended',
  'appointment.canceled',
  'purchase.completed',
  'purchase.refunded',
  'invoice.paid',
  'terms.accepted',
  'advocate.optedOut',
];
