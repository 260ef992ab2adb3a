import { sendWaiting } from '../out/send.ts';
import { startClock, underLock } from '../run.ts';
import { openBook } from '../store/book.ts';
import { show } from '../store/show.ts';
import { isBlank, submissionOf } from './form.ts';

/**
 * Runs at each answer of a form that is linked to this spreadsheet. A form that asks for a referral code refers somebody, one that does
 * not makes an advocate. Google delivers some answers twice, and some with nothing in them: each is decided once.
 */
export function onFormSubmit(given: GoogleAppsScript.Events.SheetsOnFormSubmit): void {
  if (isBlank(given.namedValues)) return;
  const deadline = startClock();
  underLock(() => {
    const book = openBook(SpreadsheetApp.getActiveSpreadsheet());
    book.take(submissionOf(given, book.compiled.file.fields ?? {}, book.identity));
    book.commit();
    show(book);
  });
  sendWaiting(deadline);
}
