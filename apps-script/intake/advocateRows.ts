import type { Event, PersonRecord } from '@referral-kit/engine';
import type { Book, Submission } from '../store/book.ts';
import { isDate, textOf } from '../store/cells.ts';
import type { Line } from '../store/table.ts';
import { ADVOCATES } from '../store/tabs.ts';
import { correction, isNew, linked, nowText, said, told, whoOf, type Intake } from './rows.ts';

/** Advocates: new rows join, a corrected name or role is taken over. */
export const ADVOCATE_ROWS: Intake = {
  tab: ADVOCATES,
  read(book, line) {
    const person = book.journal.get(`person/${textOf(line.get('Id'))}`) as PersonRecord | undefined;
    const parts = said(line, ADVOCATE);
    if (person === undefined) return isNew(line, parts) ? newAdvocate(book, line, parts) : null;
    const role = textOf(line.get('Role'));
    const data = role !== '' && role !== person.role ? { role } : {};
    const who = { advocateId: person.id };
    return correction(book, { person: person.id, type: 'advocate.updated', who, told: told(line, 'Name'), data });
  },
  place: (line) => JSON.stringify(said(line, ['Id', ...ADVOCATE])),
  answered(book, line, answer) {
    const person = book.journal.get(`person/${textOf(line.get('Id'))}`) as PersonRecord | undefined;
    if (person === undefined) return linked(said(line, ADVOCATE), answer);
    return { Role: person.role, Message: answer.message };
  },
};

const ADVOCATE = ['Name', 'E-mail', 'Phone', 'Role'];

function newAdvocate(book: Book, line: Line, parts: readonly string[]): Submission {
  const [name = '', email = '', phone = '', role = ''] = parts;
  const id = book.identity.hash(['row', ADVOCATES.name, ...parts]);
  const joined = line.get('Joined at');
  const code = textOf(line.get('Share code'));
  const event: Event = {
    id,
    source: 'sheet',
    type: 'advocate.joined',
    at: isDate(joined) ? joined.toISOString() : nowText(),
    who: whoOf(book, { code, email, phone }),
    data: role === '' ? {} : { role },
    mint: book.identity.mint(id),
  };
  return { event, facts: { name, email, phone }, idTellsAll: true };
}
