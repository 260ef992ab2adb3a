import { BadEvent, decide, readEvent, type Decided, type Event } from '@referral-kit/engine';
import { openBook, type Book } from './book.ts';
import { isBlank, submissionOf, type Submission } from './form.ts';
import { identityOf } from './identity.ts';

const LOCK_WAIT_MS = 25_000;

/**
 * Runs at each answer of a form that is linked to this spreadsheet. A form that asks for a referral code refers somebody, one that does
 * not makes an advocate. Google delivers some answers twice, and some with nothing in them: each is decided once.
 */
export function onFormSubmit(given: GoogleAppsScript.Events.SheetsOnFormSubmit): void {
  if (isBlank(given.namedValues)) return;
  const lock = LockService.getDocumentLock();
  lock.waitLock(LOCK_WAIT_MS);
  try {
    take(given);
    // Another run may look as soon as the lock is free.
    SpreadsheetApp.flush();
  } finally {
    lock.releaseLock();
  }
}

function take(given: GoogleAppsScript.Events.SheetsOnFormSubmit): void {
  const book = openBook(SpreadsheetApp.getActiveSpreadsheet());
  const identity = identityOf(book.secret());
  const submission = submissionOf(given, book.program.fields ?? {}, identity);
  if (book.find('form', submission.event.id) !== undefined) return;
  book.write(submission, decideOne(book, submission));
}

/** An event that cannot be decided is written down as well, with the reason: a row that vanished helps nobody. */
function decideOne(book: Book, { event }: Submission): { event: Event; decided: Decided } | { refusal: string } {
  try {
    const read = readEvent(event);
    return { event: read, decided: decide(book.compiled, book, book, read) };
  } catch (error) {
    if (error instanceof BadEvent) return { refusal: error.message };
    throw error;
  }
}
