import type { CompiledProgram } from '@referral-kit/engine';
import { eventTypes } from '../intake/inbox.ts';
import { REWARD_ACTIONS } from '../intake/rewardRows.ts';
import { openBook, type Book } from '../store/book.ts';
import { openTable, PLAIN, runs, type Tab } from '../store/table.ts';
import { ADVOCATES, INBOX, OUTBOX, REDEMPTIONS, REFERRALS, REWARDS, TABS } from '../store/tabs.ts';
import { eventInWords, stagesOf } from '../store/words.ts';
import { buildDashboard } from './dashboard.ts';
import { describeProgram } from './programTab.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Makes the tabs, or mends them: what is there already stays as it is, so this may be done again at any time. */
export function setUpTabs(spreadsheet: Spreadsheet): void {
  const book = openBook(spreadsheet);
  book.commit();
  for (const tab of TABS) {
    openTable(spreadsheet, tab);
    const sheet = spreadsheet.getSheetByName(tab.name);
    if (sheet !== null) dress(sheet, tab);
  }
  refreshTabs(spreadsheet, book.compiled);
}

/** What depends on the program: dropdowns, the tab that describes it, the dashboard. */
export function refreshTabs(spreadsheet: Spreadsheet, compiled: CompiledProgram): void {
  for (const tab of TABS) {
    const sheet = spreadsheet.getSheetByName(tab.name);
    if (sheet !== null) offerAll(sheet, choicesOf({ compiled }, tab));
  }
  describeProgram(spreadsheet, compiled);
  buildDashboard(spreadsheet, compiled);
}

type Choices = Readonly<Record<string, readonly string[]>>;

/** What the dropdowns of a tab offer. */
export function choicesOf(book: Pick<Book, 'compiled'>, tab: Tab): Choices {
  const { compiled } = book;
  if (tab === ADVOCATES) return { Role: compiled.file.roles ?? ['advocate'] };
  if (tab === REFERRALS) return { Stage: stagesOf(compiled), Action: ['release', 'reject'] };
  if (tab === REWARDS) return { Action: Object.keys(REWARD_ACTIONS) };
  if (tab === REDEMPTIONS) return { Item: [...compiled.catalog.values()].map(({ name }) => name) };
  if (tab === INBOX) return { 'What happened': eventTypes(book).map(eventInWords) };
  return tab === OUTBOX ? { Action: ['send again', 'drop'] } : {};
}

function dress(sheet: Sheet, tab: Tab): void {
  const missing = FIRST_ROWS - sheet.getMaxRows();
  if (missing > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missing);
  const rows = sheet.getMaxRows() - 1;
  const titles = titlesOf(sheet);
  const placeOf = (title: string): number => titles.indexOf(title) + 1;
  sheet.setFrozenRows(1);
  sheet.getRange('1:1').setFontWeight('bold').setBackground(TITLE_COLOUR);
  for (const { title, format, plain } of tab.columns) {
    const place = placeOf(title);
    if (format === 'hidden') sheet.hideColumns(place);
    if (format === 'wide') sheet.setColumnWidth(place, WIDE_PIXELS);
    const cells = plain === true ? PLAIN : FORMATS[format ?? ''];
    if (cells !== undefined) sheet.getRange(2, place, rows, 1).setNumberFormat(cells);
  }
  protect(sheet, tab, { placeOf, rows });
  colour(sheet, placeOf, rows);
}

/** Room to begin with: adding rows costs two calls each time. */
const FIRST_ROWS = 3_000;
const TITLE_COLOUR = '#e8eef5';
const WIDE_PIXELS = 220;
const FORMATS: Readonly<Record<string, string>> = { date: 'yyyy-mm-dd hh:mm', number: '#,##0.##' };

function offerAll(sheet: Sheet, choices: Choices): void {
  const offered = Object.entries(choices);
  if (offered.length === 0) return;
  const titles = titlesOf(sheet);
  const rows = sheet.getMaxRows() - 1;
  for (const [title, values] of offered) offer(sheet.getRange(2, titles.indexOf(title) + 1, rows, 1), values);
}

function titlesOf(sheet: Sheet): string[] {
  return (sheet.getRange('1:1').getValues()[0] ?? []).map(String);
}

function offer(range: GoogleAppsScript.Spreadsheet.Range, values: readonly string[]): void {
  if (values.length === 0) return;
  const rule = SpreadsheetApp.newDataValidation()
    .requireValueInList([...values], true)
    .setAllowInvalid(true)
    .build();
  range.setDataValidation(rule);
}

const OURS = 'Referral Kit: computed, change the other columns';

/** A slip of the hand is warned of; nobody is locked out of their own sheet. */
function protect(
  sheet: Sheet,
  tab: Tab,
  { placeOf, rows }: { placeOf: (title: string) => number; rows: number },
): void {
  for (const protection of sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE))
    if (protection.getDescription() === OURS) protection.remove();
  const computed = tab.columns.filter(({ edited }) => edited !== true).map(({ title }) => placeOf(title));
  for (const places of runs(computed)) {
    const range = sheet.getRange(2, places[0] ?? 1, rows, places.length);
    range.protect().setDescription(OURS).setWarningOnly(true);
  }
}

const COLOURS: Readonly<Record<string, readonly (readonly [text: string, colour: string])[]>> = {
  Verdict: [
    ['in review', '#fff2cc'],
    ['flagged', '#fff2cc'],
    ['rejected', '#f4cccc'],
  ],
  State: [
    ['available', '#d9ead3'],
    ['held', '#fff2cc'],
    ['reversed', '#f4cccc'],
    ['rejected', '#f4cccc'],
    ['waiting', '#fff2cc'],
    ['failed', '#f4cccc'],
    ['unclear', '#f4cccc'],
  ],
  Result: [
    ['done', '#d9ead3'],
    ['error', '#f4cccc'],
    ['refused', '#f4cccc'],
    ['unmatched', '#fff2cc'],
  ],
};

/** Colours of our own columns; rules that somebody added to the tab are kept. */
function colour(sheet: Sheet, placeOf: (title: string) => number, rows: number): void {
  const rules = Object.entries(COLOURS).flatMap(([title, colours]) => {
    if (placeOf(title) === 0) return [];
    const range = sheet.getRange(2, placeOf(title), rows, 1);
    return colours.map(([text, background]) =>
      SpreadsheetApp.newConditionalFormatRule()
        .whenTextEqualTo(text)
        .setBackground(background)
        .setRanges([range])
        .build(),
    );
  });
  const others = sheet.getConditionalFormatRules().filter((rule) => !isOurs(rule));
  if (rules.length > 0) sheet.setConditionalFormatRules([...others, ...rules]);
}

function isOurs(rule: GoogleAppsScript.Spreadsheet.ConditionalFormatRule): boolean {
  const values: unknown[] = rule.getBooleanCondition()?.getCriteriaValues() ?? [];
  return Object.values(COLOURS).some((colours) => colours.some(([text]) => text === values[0]));
}
