import { BadEvent, type Decision, type Event, type Program } from '@referral-kit/engine';
import { eventKey, openBook, publish } from './store/book.ts';
import { openJournal } from './store/journal.ts';
import { show } from './store/show.ts';

/** For tests: decides one event as it stands, through the spreadsheet and back. No menu or trigger leads here. */
export const inside = {
  decide(programs: readonly Program[], event: Event): Decision {
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    const journal = openJournal(spreadsheet);
    for (const program of programs) publish(journal, program, event.at);
    const book = openBook(spreadsheet, journal);
    const answer = book.take({ event });
    book.commit();
    show(book);
    if (answer.outcome === 'error')
      throw new BadEvent({ code: codeIn(answer.message), pointer: '', message: answer.message, hint: '' });
    const decision = answer.decision ?? book.log.find(eventKey(event))?.decision;
    if (decision === null || decision === undefined) throw new Error('The log has lost a decision.');
    return decision;
  },
};

function codeIn(message: string): string {
  return /RK\d+/.exec(message)?.[0] ?? '';
}
