import type { CompiledProgram } from '@referral-kit/engine';
import type { Tab } from '../store/table.ts';
import { ADVOCATES, REFERRALS, REWARDS } from '../store/tabs.ts';
import { stagesOf } from '../store/words.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Figures as formulas, so that they are always those of the tabs. Formulas follow a column that is moved. */
export const DASHBOARD = 'Dashboard';

export function buildDashboard(spreadsheet: Spreadsheet, compiled: CompiledProgram): void {
  const sheet = spreadsheet.getSheetByName(DASHBOARD) ?? spreadsheet.insertSheet(DASHBOARD);
  for (const chart of sheet.getCharts()) sheet.removeChart(chart);
  const blocks = blocksOf(compiled, columnsIn(spreadsheet));
  for (const { row, column, cells } of blocks) {
    const range = sheet.getRange(row, column, cells.length, cells[0]?.length ?? 1);
    range.clearContent();
    range.setFormulas(
      cells.map((line) => line.map((cell) => (cell.startsWith('=') ? cell : `="${cell.replace(/"/g, '""')}"`))),
    );
    sheet.getRange(row, column, 1, cells[0]?.length ?? 1).setFontWeight('bold');
  }
  addCharts(sheet, blocks);
}

export interface Block {
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly string[])[];
  readonly chart?: 'BAR' | 'COLUMN';
}

/** Where a column stands, as `Referrals!G2:G`. */
export type Column = (tab: Tab, title: string) => string;

const MONTHS = 12;
const LEADERS = 10;

/** Funnel, conversions a month, leaderboard, what is owed. */
export function blocksOf(compiled: CompiledProgram, at: Column): Block[] {
  const stages = stagesOf(compiled);
  const funnel = stages.map((stage) => [stage, `=COUNTIF(${at(REFERRALS, 'Stage')},"${stage.replace(/"/g, '""')}")`]);
  const [referred, qualified] = [at(REFERRALS, 'Referred at'), at(REFERRALS, 'Qualified at')];
  const months = Array.from({ length: MONTHS }, (_, index) => {
    const start = `EDATE(DATE(YEAR(TODAY()),MONTH(TODAY()),1),${index - MONTHS + 1})`;
    const within = (column: string): string => `=COUNTIFS(${column},">="&${start},${column},"<"&EDATE(${start},1))`;
    return [`=TEXT(${start},"yyyy-mm")`, within(referred), within(qualified)];
  });
  const leaders = Array.from({ length: LEADERS }, (_, index) => {
    const row = leaderRow(at(ADVOCATES, 'Qualified'), index + 1);
    const cell = (title: string): string => `INDEX(${at(ADVOCATES, title)},${row}-1)`;
    return ['Name', 'Qualified', 'Referrals'].map((title) => `=IFERROR(IF(${cell('Name')}="","",${cell(title)}),"")`);
  });
  const owed = (state: string): string =>
    `=SUMIFS(${at(REWARDS, 'Amount')},${at(REWARDS, 'State')},"${state}",${at(REWARDS, 'Unit')},"${compiled.currency}")`;
  return [
    { row: 1, column: 1, cells: [['Stage', 'Friends'], ...funnel], chart: 'BAR' },
    { row: 1, column: 4, cells: [['Month', 'Referred', 'Qualified'], ...months], chart: 'COLUMN' },
    { row: 1, column: 8, cells: [['Leaders', 'Qualified', 'Referrals'], ...leaders] },
    {
      row: 1,
      column: 12,
      cells: [
        ['Owed', compiled.currency],
        ['Due now', owed('available')],
        ['Waiting', owed('held')],
        ['Handed over', owed('fulfilled')],
        ['Points on balances', `=SUM(${at(ADVOCATES, 'Points')})`],
      ],
    },
  ];
}

/**
 * The row of who is at this place. Row numbers make all scores differ, earlier rows first, and are read off again: this works in every
 * spreadsheet, without functions that only Sheets has.
 */
function leaderRow(scores: string, place: number): string {
  return `MOD(-SUMPRODUCT(LARGE(${scores}*1000000-ROW(${scores}),${place})),1000000)`;
}

/** Reads the titles of each tab once. */
function columnsIn(spreadsheet: Spreadsheet): Column {
  const known = new Map<Tab, string[]>();
  return (tab, title) => {
    const titles =
      known.get(tab) ?? (spreadsheet.getSheetByName(tab.name)?.getRange('1:1').getValues()[0] ?? []).map(String);
    known.set(tab, titles);
    const letter = letters(titles.indexOf(title) + 1);
    return `${tab.name}!$${letter}$2:$${letter}`;
  };
}

/** 1 is A, 27 is AA. */
export function letters(column: number): string {
  if (column <= 26) return String.fromCharCode(64 + column);
  return letters(Math.floor((column - 1) / 26)) + letters(((column - 1) % 26) + 1);
}

function addCharts(sheet: Sheet, blocks: readonly Block[]): void {
  const charted = blocks.filter(({ chart }) => chart !== undefined);
  for (const [index, { row, column, cells, chart }] of charted.entries()) {
    const type = chart === 'BAR' ? Charts.ChartType.BAR : Charts.ChartType.COLUMN;
    sheet.insertChart(
      sheet
        .newChart()
        .setChartType(type)
        .addRange(sheet.getRange(row, column, cells.length, cells[0]?.length ?? 1))
        .setNumHeaders(1)
        .setOption('title', chart === 'BAR' ? 'Where friends stand' : 'Referred and qualified, by month')
        .setPosition(CHART_ROW, 1 + index * 6, 0, 0)
        .build(),
    );
  }
}

const CHART_ROW = 16;
