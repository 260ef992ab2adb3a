import { sayQuantity, type CompiledProgram } from '@referral-kit/engine';
import { written } from '../store/cells.ts';

/** The tab Program: what the program says, to read. It is changed in the sidebar, which checks it first. */
export const PROGRAM = 'Program';

export function describeProgram(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  compiled: CompiledProgram,
): void {
  const sheet = spreadsheet.getSheetByName(PROGRAM) ?? spreadsheet.insertSheet(PROGRAM);
  const rows = linesOf(compiled);
  sheet.clear();
  sheet.getRange(1, 1, rows.length, 3).setValues(rows.map((row) => row.map(written)));
  sheet.getRange('1:1').setFontWeight('bold');
  sheet.setColumnWidth(1, 160).setColumnWidth(2, 320).setColumnWidth(3, 420);
  sheet.setFrozenRows(1);
}

/** What it is, how it is called, what more there is to say. */
export function linesOf({ file, currency }: CompiledProgram): [string, string, string][] {
  const money = (minor: number): string => sayQuantity(minor, currency);
  return [
    ['What', 'Name', 'More'],
    ['Program', file.name, `version ${file.version}, ${currency}, ${file.timezone}`],
    ...(file.roles ?? []).map((role): [string, string, string] => ['Role', role, '']),
    ...file.lifecycle.stages.map(({ id, label = id, qualifies, final, stuckAfter }): [string, string, string] => [
      'Stage',
      label,
      [
        qualifies === true && 'counts as success',
        final === true && 'final',
        stuckAfter !== undefined && `stuck after ${stuckAfter}`,
      ]
        .filter((text) => text !== false)
        .join(', '),
    ]),
    ...file.rewards.map(({ id, label = id, to, give, hold, approval }): [string, string, string] => [
      'Reward',
      label,
      [
        `for the ${to === 'advocate' ? 'advocate' : 'friend'}`,
        giveInWords(give, money),
        hold !== undefined && `held ${hold}`,
        approval === 'manual' && 'needs a yes',
      ]
        .filter((text) => text !== false && text !== '')
        .join(', '),
    ]),
    ...(file.points?.catalog ?? []).map(({ name, costPoints }): [string, string, string] => [
      'Catalogue',
      name,
      `${costPoints} points`,
    ]),
    ...(file.messages ?? []).map(({ id, to, text }): [string, string, string] => [
      'Message',
      id,
      `to ${to}: ${Object.values(text)[0]?.subject ?? Object.values(text)[0]?.body ?? ''}`,
    ]),
  ];
}

function giveInWords(
  give: CompiledProgram['file']['rewards'][number]['give'],
  money: (minor: number) => string,
): string {
  if (give.kind === 'points') return `${give.amount} points`;
  if (give.kind !== 'cash' && give.kind !== 'credit') return give.kind;
  if (give.amountMinor !== undefined) return money(give.amountMinor);
  return give.percent === undefined ? 'in steps' : `${give.percent} percent`;
}
