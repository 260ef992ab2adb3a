import { ADVOCATES, LOG, REFERRALS } from './store/tabs.ts';
import { openTable, type Line, type Tab } from './store/table.ts';
import { textOf } from './store/cells.ts';

/** Functions for cells. They read the tabs, for that is all Google lets them do, and take one cell or a range. */

/**
 * The points on an advocate's balance.
 *
 * @param {string} advocate The share code or e-mail address of the advocate, or a range of them.
 * @return {number} The points.
 * @customfunction
 */
export function REFERRAL_POINTS(advocate: unknown): unknown {
  return each(advocate, (text) => lookUp(ADVOCATES, ['Share code', 'E-mail'], text)?.get('Points') ?? '');
}

/**
 * The stage in which a friend is.
 *
 * @param {string} friend The e-mail address of the friend, or a range of them.
 * @return {string} The stage.
 * @customfunction
 */
export function REFERRAL_STATUS(friend: unknown): unknown {
  return each(friend, (text) => lookUp(REFERRALS, ['E-mail', 'Id'], text)?.get('Stage') ?? '');
}

/**
 * The link an advocate shares.
 *
 * @param {string} advocate The share code or e-mail address of the advocate, or a range of them.
 * @return {string} The link.
 * @customfunction
 */
export function REFERRAL_LINK(advocate: unknown): unknown {
  return each(advocate, (text) => lookUp(ADVOCATES, ['Share code', 'E-mail'], text)?.get('Link') ?? '');
}

/**
 * Why a referral stands where it stands: the reasons of the last thing that happened to it.
 *
 * @param {string} friend The e-mail address of the friend, or a range of them.
 * @return {string} The reasons.
 * @customfunction
 */
export function REFERRAL_WHY(friend: unknown): unknown {
  return each(friend, (text) => {
    const referral = textOf(lookUp(REFERRALS, ['E-mail', 'Id'], text)?.get('Id'));
    return referral === '' ? '' : (lookUp(LOG, ['About'], referral, 'last')?.get('Why') ?? '');
  });
}

function each(given: unknown, answer: (text: string) => unknown): unknown {
  if (Array.isArray(given))
    return given.map((row: unknown) =>
      Array.isArray(row) ? row.map((cell) => each(cell, answer)) : each(row, answer),
    );
  const text = textOf(given);
  return text === '' ? '' : answer(text);
}

function lookUp(
  tab: Tab,
  columns: readonly string[],
  text: string,
  which: 'first' | 'last' = 'first',
): Line | undefined {
  const wanted = text.toLowerCase();
  const found = openTable(SpreadsheetApp.getActiveSpreadsheet(), tab).lines.filter((line) =>
    columns.some((column) => textOf(line.get(column)).toLowerCase() === wanted),
  );
  return which === 'first' ? found[0] : found[found.length - 1];
}
