import { notify } from '../out/notices.ts';
import { underLock } from '../run.ts';
import { missingTriggers } from '../setup/automation.ts';
import { checkHealth, type Finding } from '../setup/health.ts';
import { openBook } from '../store/book.ts';
import { textOf } from '../store/cells.ts';
import { openJournal } from '../store/journal.ts';
import { changeSettings, type Settings } from '../store/settings.ts';
import { openTable } from '../store/table.ts';
import { ADVOCATES, LOG, REFERRALS, REWARDS, TABS } from '../store/tabs.ts';
import { commonOf, type Common } from './common.ts';

/** The page of the sidebar, put in when the script is built. */
declare const SIDEBAR_HTML: string;

/** Shows the sidebar. */
export function openSidebar(): void {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput(SIDEBAR_HTML).setTitle('Referrals'));
}

/** What the owner may see and change; the secret stays where it is. */
export type OpenSettings = Omit<Settings, 'secret'>;

export interface SidebarState {
  readonly program: string;
  readonly automation: boolean;
  readonly mailsLeft: number;
  readonly settings: OpenSettings;
  readonly common: Common;
}

/** Everything the sidebar shows when it opens. */
export function sidebarState(): SidebarState {
  const { compiled, settings } = openBook(SpreadsheetApp.getActiveSpreadsheet());
  const { secret: _secret, serverKey, ...open } = settings;
  return {
    program: compiled.file.name,
    automation: missingTriggers().length === 0,
    mailsLeft: MailApp.getRemainingDailyQuota(),
    settings: { ...open, serverKey: serverKey === '' ? '' : HIDDEN },
    common: commonOf(compiled.file),
  };
}

/** Stands for a key that is not shown again. */
const HIDDEN = '••••••••';

/** Changes settings. Addresses of other systems must be https. */
export function saveSettings(change: Partial<OpenSettings>): void {
  for (const url of [change.slackUrl, change.webhookUrl, change.link, change.serverUrl]) {
    if (url !== undefined && url !== '' && !/^https:\/\/[^\s/]+/.test(url))
      throw new Error(`${url} is not an address that begins with https://`);
  }
  if (change.link !== undefined && change.link !== '' && !change.link.includes('{code}'))
    throw new Error('The share link needs {code} where the code goes.');
  underLock(() => {
    const journal = openJournal(SpreadsheetApp.getActiveSpreadsheet());
    const { secret: _kept, serverKey, ...wanted } = change as Partial<Settings>;
    const isNew = serverKey !== undefined && serverKey !== HIDDEN;
    changeSettings(journal, isNew ? { ...wanted, serverKey } : wanted);
    journal.commit();
  });
}

/** A key for the web app that nobody can guess. */
export function newWebKey(): string {
  const webKey = Utilities.getUuid().replace(/-/g, '') + Utilities.getUuid().replace(/-/g, '');
  saveSettings({ webKey });
  return webKey;
}

export interface Told {
  readonly title: string;
  readonly sentences: readonly string[];
}

/** Why the selected row stands as it does: the last things that happened to it, newest first. */
export function whySelected(): Told {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const range = spreadsheet.getActiveRange();
  const tab = TABS.find(({ name }) => name === range?.getSheet().getName());
  const line =
    tab === undefined ? undefined : openTable(spreadsheet, tab).lines.find(({ at }) => at === range?.getRow());
  if (line === undefined || tab === undefined)
    return { title: 'Select a row of a friend, an advocate or a reward.', sentences: [] };
  if (tab === LOG) return { title: textOf(line.get('What happened')), sentences: textOf(line.get('Why')).split('\n') };
  const name =
    textOf(line.get('Friend')) || textOf(line.get('Name')) || textOf(line.get('For')) || textOf(line.get('Id'));
  const about = tab === REWARDS ? textOf(line.get('Referral')) : textOf(line.get('Id'));
  const happened = openTable(spreadsheet, LOG).lines.filter(
    (entry) => about !== '' && textOf(entry.get('About')) === about,
  );
  const known = [REFERRALS, ADVOCATES, REWARDS].includes(tab);
  const sentences = happened
    .slice(-MOST_TOLD)
    .reduce<string[]>((told, entry) => [...textOf(entry.get('Why')).split('\n'), ...told], []);
  const message = textOf(line.get('Message'));
  return { title: known ? name : 'This row', sentences: message === '' ? sentences : [message, ...sentences] };
}

const MOST_TOLD = 5;

/** The findings of the health check, for the sidebar. */
export function health(): Finding[] {
  return checkHealth(SpreadsheetApp.getActiveSpreadsheet());
}

/** Looks at everything that can go quietly wrong, and says it. */
export function healthCheck(): void {
  SpreadsheetApp.getUi().alert(
    health()
      .map(({ ok, text }) => `${ok ? '✓' : '✗'} ${text}`)
      .join('\n'),
  );
}

/** Puts a mail to the owner into the outbox, to see that mails arrive. */
export function sendTestMail(): string {
  return underLock(() => {
    const book = openBook(SpreadsheetApp.getActiveSpreadsheet());
    if (book.settings.staffEmail === '') throw new Error('Set an address for staff first.');
    notify(book, `test~${Utilities.getUuid()}`, {
      subject: 'A test of your referral sheet',
      body: 'Mails from your referral sheet arrive.',
    });
    book.commit();
    return `A mail to ${book.settings.staffEmail} is on its way with the next run.`;
  });
}
