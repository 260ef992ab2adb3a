import { readProgram } from '@referral-kit/engine';
import { dueTimers, gather, processWaiting } from './process.ts';
import { digestWhenDue, notify } from './out/notices.ts';
import { writePayouts } from './out/payouts.ts';
import { sendWaiting } from './out/send.ts';
import { INTAKES } from './intake/intakes.ts';
import { nowText } from './intake/rows.ts';
import { setAutomation } from './setup/automation.ts';
import { addSamples, removeSamples } from './setup/samples.ts';
import { setUpTabs } from './setup/setUp.ts';
import { startProgram } from './setup/startProgram.ts';
import { startClock, underLock } from './run.ts';
import { liveProgram, openBook, publish, type Book } from './store/book.ts';
import { openJournal, type Journal } from './store/journal.ts';
import { repair } from './store/show.ts';

/** What the menu, the triggers and the sidebar call. */

const book = (): Book => openBook(SpreadsheetApp.getActiveSpreadsheet());
const say = (text: string): void => void SpreadsheetApp.getUi().alert(text);

/** Makes the tabs and switches automation on. May be done again: what is there stays. */
export function setUp(): void {
  underLock(() => {
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    const journal = openJournal(spreadsheet);
    if (liveProgram(journal) === null) {
      publish(journal, readProgram(startProgram), nowText());
      journal.commit();
    }
    setUpTabs(spreadsheet);
  });
  setAutomation(true);
  say('The tabs are ready and automation is on. Open Referrals → Sidebar to choose stages, rewards and texts.');
}

/** Decides everything that waits in the tabs, then sends what is to be sent. */
export function processNow(): void {
  const deadline = startClock();
  const { decided, more } = processWaiting(deadline);
  sendWaiting(deadline);
  const rest = more ? ' More wait; the next run goes on with them.' : '';
  SpreadsheetApp.getActiveSpreadsheet().toast(`${decided} decided.${rest}`, 'Referrals');
}

/** Runs every ten minutes: also what no person's edit announces, deadlines, the digest, and a batch that took too long. */
export function onClock(): void {
  const deadline = startClock();
  processWaiting(deadline);
  underLock(() => remind(book()));
  sendWaiting(deadline);
  underLock(() => tidy(openJournal(SpreadsheetApp.getActiveSpreadsheet())));
}

/** Rows of the state that later ones replaced go, once they are as many as those that count. */
function tidy(journal: Journal): void {
  if (journal.garbage() > journal.keys('').length + SMALL_STATE) journal.compact();
}

const SMALL_STATE = 2_000;

/** At most one mail of each kind a day. */
function remind(open: Book): void {
  digestWhenDue(open);
  const info = ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL);
  if (info.getAuthorizationStatus() === ScriptApp.AuthorizationStatus.REQUIRED) {
    const body = `The script of your referral sheet stops until you allow it again: ${info.getAuthorizationUrl()}`;
    notify(open, `authorize~${nowText().slice(0, 10)}`, { subject: 'Your referral sheet needs a permission', body });
  }
  open.commit();
}

/** Runs at each edit a person makes. What scripts and other systems write, the clock finds. */
export function onSheetEdit(given: GoogleAppsScript.Events.SheetsOnEdit): void {
  const tab = given.range.getSheet().getName();
  if (!INTAKES.some((intake) => intake.tab.name === tab)) return;
  const deadline = startClock();
  if (processWaiting(deadline, tab).toSend) sendWaiting(deadline);
}

/** Says what a run would do now. Nothing is written or sent. */
export function simulate(): void {
  const lines = simulateWaiting();
  say(lines.length === 0 ? 'Nothing waits.' : lines.slice(0, MOST_LINES).join('\n'));
}

const MOST_LINES = 30;

/** What a run would do now, a line for each row that waits. */
export function simulateWaiting(): string[] {
  return underLock(() => {
    const open = book();
    return [...gather(open, INTAKES, false), ...dueTimers(open)].map(({ submission }) => {
      const { outcome, message, decision } = open.take(submission);
      const earned = (decision?.rewards ?? []).filter(({ was }) => was === null).length;
      const who = submission.facts?.name || submission.facts?.email || submission.event.type;
      return `${who}: ${outcome === 'decided' ? `done, ${earned} rewards` : message || outcome}`;
    });
  });
}

/** Writes the list of what is due, one line a person. */
export function payoutList(): void {
  const count = underLock(() => writePayouts(book()));
  if (count === 0) say('Nothing is due.');
}

/** Puts sample data in, to look around with. */
export function addSampleData(): void {
  underLock(() => addSamples(book()));
}

/** Takes the sample data out again, and everything that followed from it. */
export function removeSampleData(): void {
  underLock(() => removeSamples(book()));
}

/** Writes every tab anew from what was decided. */
export function repairTabs(): void {
  underLock(() => {
    const open = book();
    open.journal.compact();
    repair(open);
  });
}

/** Switches on everything that runs by itself. */
export function automationOn(): void {
  setAutomation(true);
}

/** Switches off everything that runs by itself. */
export function automationOff(): void {
  setAutomation(false);
}
