import type { Reward } from '@referral-kit/engine';
import type { Book } from '../store/book.ts';
import { written, type Cell } from '../store/cells.ts';
import { factsOf } from '../store/facts.ts';
import { nameOf } from '../store/show.ts';
import { amountIn, rewardLabel } from '../store/words.ts';

export const PAYOUTS = 'Pay-out list';

const TITLES = ['For', 'E-mail', 'What', 'Amount', 'Unit', 'Rewards'];

/** Writes the list of everything that is due, one line a person and kind, anew. Handing over is told in the tab Rewards. */
export function writePayouts(book: Book): number {
  const lines = payouts(book);
  const { spreadsheet } = book;
  const sheet = spreadsheet.getSheetByName(PAYOUTS) ?? spreadsheet.insertSheet(PAYOUTS);
  sheet.clear();
  const rows: Cell[][] = [TITLES, ...lines.map((line) => [...line])];
  sheet.getRange(1, 1, rows.length, TITLES.length).setValues(rows.map((row) => row.map(written)));
  sheet.getRange('1:1').setFontWeight('bold');
  sheet.activate();
  return lines.length;
}

function payouts(book: Book): Cell[][] {
  const groups = new Map<string, Reward[]>();
  for (const reward of book.journal.all<Reward>('reward/')) {
    if (reward.state !== 'available' || reward.kind === 'points') continue;
    const isMoney = reward.kind === 'cash' || reward.kind === 'credit';
    const key = JSON.stringify([
      reward.person,
      isMoney ? reward.kind : rewardLabel(book.compiled, reward),
      reward.unit,
    ]);
    groups.set(key, [...(groups.get(key) ?? []), reward]);
  }
  return [...groups].map(([key, rewards]) => {
    const [person = '', what = '', unit = ''] = JSON.parse(key) as string[];
    const quantity = rewards.reduce((sum, reward) => sum + reward.quantity, 0);
    const ids = rewards.map(({ id }) => id).join('\n');
    return [nameOf(book, person), factsOf(book.journal, person).email ?? '', what, amountIn(unit, quantity), unit, ids];
  });
}
