import type { PayoutRow } from './payouts.ts';

/** The list as a table for spreadsheets (RFC 4180); amounts are in whole minor units and with their decimal point. */
export function payoutsAsCsv(rows: readonly PayoutRow[]): string {
  const lines = rows.map(({ payout, person, email }) => [
    payout.id,
    person,
    email,
    decimal(payout.amountMinor, payout.currency),
    payout.currency,
    String(payout.amountMinor),
    payout.at,
    payout.state,
    payout.reason ?? '',
  ]);
  return [COLUMNS, ...lines].map((cells) => `${cells.map(quoted).join(',')}\r\n`).join('');
}

const COLUMNS = ['payout', 'name', 'email', 'amount', 'currency', 'amountMinor', 'payDay', 'state', 'reason'];

function decimal(amountMinor: number, currency: string): string {
  const digits =
    new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;
  return (amountMinor / 10 ** digits).toFixed(digits);
}

/** A spreadsheet takes a cell that begins with one of these signs for a formula; an apostrophe makes it a text. */
function quoted(cell: string): string {
  const safe = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
