import type { Program } from '@referral-kit/engine';
import type { Waiting } from '../out/outbox.ts';
import { liveProgram } from '../store/book.ts';
import { openJournal, type Journal } from '../store/journal.ts';
import { settingsIn } from '../store/settings.ts';
import { TABS } from '../store/tabs.ts';
import { missingTriggers } from './automation.ts';

/** One thing that is well, or what to do about it. */
export interface Finding {
  readonly ok: boolean;
  readonly text: string;
}

/** Looks at everything that can go quietly wrong in a spreadsheet. */
export function checkHealth(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): Finding[] {
  const journal = openJournal(spreadsheet);
  const program = liveProgram(journal)?.file;
  const findings = [authorization(), triggers(), quota()];
  if (program === undefined)
    return [...findings, { ok: false, text: 'There is no program yet. Use Referrals → Set up.' }];
  return [
    ...findings,
    ...tabs(spreadsheet),
    timeZone(spreadsheet, program),
    outbox(journal),
    staff(journal),
    size(journal),
  ];
}

function authorization(): Finding {
  const info = ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL);
  const isMissing = info.getAuthorizationStatus() === ScriptApp.AuthorizationStatus.REQUIRED;
  return isMissing
    ? { ok: false, text: `The script needs your permission again: ${info.getAuthorizationUrl()}` }
    : { ok: true, text: 'The script has the permissions it needs.' };
}

/** A copy of a sheet has no triggers, and Google removes them when permissions are withdrawn: nothing says so but this. */
function triggers(): Finding {
  const missing = missingTriggers();
  return missing.length === 0
    ? { ok: true, text: 'Automation is on.' }
    : { ok: false, text: `Automation is off (${missing.join(', ')}). Use Referrals → Automation on.` };
}

function quota(): Finding {
  const left = MailApp.getRemainingDailyQuota();
  return { ok: left > 0, text: `${left} mails may still go out today. What does not fit goes out tomorrow.` };
}

function tabs(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): Finding[] {
  const missing = TABS.filter(({ name }) => spreadsheet.getSheetByName(name) === null).map(({ name }) => name);
  return missing.length === 0
    ? []
    : [{ ok: false, text: `Tabs are missing: ${missing.join(', ')}. Use Referrals → Set up.` }];
}

function timeZone(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, { timezone }: Program): Finding {
  const zone = spreadsheet.getSpreadsheetTimeZone();
  const hint = 'Dates in cells are shown in the sheet’s zone, days and deadlines follow the program’s.';
  return zone === timezone
    ? { ok: true, text: `Sheet and program are in the time zone ${zone}.` }
    : { ok: false, text: `The sheet is in ${zone}, the program in ${timezone}. ${hint}` };
}

function outbox(journal: Journal): Finding {
  const waiting = journal.all<Waiting>('outbox/');
  const stuck = waiting.filter(({ state }) => state === 'failed' || state === 'unclear').length;
  return stuck === 0
    ? { ok: true, text: `${waiting.filter(({ state }) => state === 'waiting').length} messages wait to be sent.` }
    : { ok: false, text: `${stuck} messages were not sent or are unclear. See the tab Outbox.` };
}

function staff(journal: Journal): Finding {
  const { staffEmail } = settingsIn(journal);
  return staffEmail === ''
    ? { ok: false, text: 'No address for staff is set: warnings and the digest go nowhere. Set it in the sidebar.' }
    : { ok: true, text: `Messages for staff go to ${staffEmail}.` };
}

/** A spreadsheet holds ten million cells; long before that it gets slow. */
const MANY_RECORDS = 200_000;

function size(journal: Journal): Finding {
  const records = journal.keys('').length;
  return { ok: records < MANY_RECORDS, text: `${records} records. Above ${MANY_RECORDS} move to a server.` };
}
