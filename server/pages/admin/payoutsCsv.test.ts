import type { Payout } from '@referral-kit/engine';
import { payoutsAsCsv } from './payoutsCsv.ts';

const payout: Payout = {
  id: 'club~payout~p_1~2026-04-01',
  person: 'p_1',
  at: '2026-04-01T00:00:00Z',
  state: 'failed',
  amountMinor: 5001,
  currency: 'USD',
  rewards: [],
  reason: null,
};
const line = (change: Partial<Payout>, person = 'Ada') =>
  payoutsAsCsv([{ payout: { ...payout, ...change }, person, email: '' }])
    .split('\r\n')[1]
    ?.split('2026-04-01,')[1];

test('amounts have the decimals of their currency', () => {
  expect(line({})).toContain('50.01,USD,5001');
  expect(line({ currency: 'JPY' })).toContain(',5001,JPY,5001');
});

test.each([
  ['=HYPERLINK("x")', `"'=HYPERLINK(""x"")"`],
  ['+1', `'+1`],
  ['-1', `'-1`],
  ['@SUM(A1)', `'@SUM(A1)`],
  ['Ada, of "Glow"', '"Ada, of ""Glow"""'],
  ['Ada\nLovelace', '"Ada\nLovelace"'],
])('a name that a spreadsheet could take for something else is a text: %s', (name, cell) => {
  expect(line({}, name)?.startsWith(`${cell},`)).toBe(true);
});
