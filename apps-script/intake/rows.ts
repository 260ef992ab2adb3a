import { canonical, shortHash, type Event, type Json } from '@referral-kit/engine';
import type { Answer, Book, Submission } from '../store/book.ts';
import { textOf } from '../store/cells.ts';
import { factsOf, type Facts } from '../store/facts.ts';
import type { Line, Row, Tab, Table } from '../store/table.ts';

/**
 * How a tab asks for something: a row that was typed, pasted or written by another script, or a cell that says something else than the
 * state does. It is found by comparing, not by who changed it, because Google tells a script only of what a person typed.
 */
export interface Intake {
  readonly tab: Tab;
  /** What must be filled in and saved before the rows are read. */
  readonly stamp?: (table: Table) => boolean;
  /** What this row asks for; null when it asks for nothing. */
  read(book: Book, line: Line): Submission | null;
  /** What tells this row and what it asks for from every other, wherever it is moved meanwhile. */
  place(line: Line): string;
  /** What is written back into the row. */
  answered(book: Book, line: Line, answer: Answered): Row;
}

export interface Answered extends Answer {
  /** Another row shows what this one asks for already. */
  readonly shownElsewhere: boolean;
}

/** The time a host fills in. */
export const nowText = (): string => new Date().toISOString();

/** Parts of a row that tell it apart. */
export function said(line: Line, columns: readonly string[]): string[] {
  return columns.map((column) => textOf(line.get(column)));
}

/** A row that was read has its id, or the mark of what it said: it is read again when somebody corrects it. */
export function isNew(line: Line, parts: readonly string[]): boolean {
  const id = textOf(line.get('Id'));
  return parts.some((part) => part !== '') && (id === '' || (id.startsWith('#') && id !== markOf(parts)));
}

export function markOf(parts: readonly string[]): string {
  return `#${shortHash(JSON.stringify(parts), 12)}`;
}

/** A row becomes that of its referral or advocate; one that became nothing keeps its mark and says why. */
export function linked(parts: readonly string[], answer: Answered): Row {
  const { subject, message, outcome, shownElsewhere } = answer;
  const isShown = subject !== null && (outcome === 'decided' || outcome === 'duplicate');
  if (isShown && !shownElsewhere && outcome === 'decided') return { Id: subject.id, Message: '' };
  return { Id: markOf(parts), Message: message || 'This is known already; another row shows it.' };
}

/** Addresses as keys; what is empty is left out. */
export function whoOf(
  { identity }: Book,
  { code = '', email = '', phone = '' }: { code?: string; email?: string; phone?: string },
): Event['who'] {
  const keys = { code, email: identity.email(email), phone: identity.phone(phone) };
  return Object.fromEntries(Object.entries(keys).filter(([, key]) => key !== ''));
}

/** An order from a cell. The same wish about the same state is the same event, however often the row is looked at. */
export function order(
  book: Book,
  about: { type: string; who: Event['who']; data: Record<string, Json>; state: object },
): Submission {
  const { type, who, data, state } = about;
  const id = book.identity.hash(['order', type, canonical(data), canonical(state)]);
  return { event: { id, source: 'sheet', type, at: nowText(), who, data }, idTellsAll: true };
}

/** Name and addresses as a row says them. */
export function told(line: Line, name: string): Facts {
  const [named = '', email = '', phone = ''] = said(line, [name, 'E-mail', 'Phone']);
  return { name: named, email, phone };
}

/** Somebody corrected a name or an address. What they emptied stays as it was. */
export function correction(
  book: Book,
  {
    person,
    type,
    who,
    told: cells,
    data = {},
  }: { person: string; type: string; who: Event['who']; told: Facts; data?: Record<string, Json> },
): Submission | null {
  const known = factsOf(book.journal, person);
  const changed = Object.entries(cells).filter(
    ([name, text]) => text !== '' && text !== (known[name as keyof Facts] ?? ''),
  );
  if (changed.length === 0 && Object.keys(data).length === 0) return null;
  const facts: Facts = Object.fromEntries(changed);
  const keys = type === 'advocate.updated' ? whoOf(book, facts) : {};
  const asked = order(book, { type, who: { ...keys, ...who }, data, state: { person, ...known, ...facts } });
  return { ...asked, facts, corrects: true };
}
