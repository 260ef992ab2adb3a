import type { Notes } from './notes.ts';

const byCount = { fact: 'advocate', path: '$.count.qualified' };
const contest = {
  id: 'top-three',
  every: 'month',
  rankBy: byCount,
  settleAfter: '30 days',
  places: [{ kind: 'cash', amountMinor: 50_000 }],
};
const report = { every: 'week', day: 'monday', at: '09:00', show: ['performance', 'stuck'], to: 'staff' };

/** What comes back with the calendar. */
export const recurringNotes: Notes = {
  contests: { example: { contests: [contest] }, without: 'there are no contests', rules: 'R30' },
  'contests.id': { example: { id: 'top-three' }, rules: 'R17 R30' },
  'contests.label': { example: { label: 'Top three of the month' }, without: 'the id is shown' },
  'contests.every': { example: { every: 'month' }, rules: 'R22 R30' },
  'contests.role': { example: { role: 'partner' }, without: 'referrals of every role count', rules: 'R9 R30' },
  'contests.rankBy': { example: { rankBy: byCount }, rules: 'R7 R30' },
  'contests.rankBy.fact': { example: { fact: 'advocate' } },
  'contests.rankBy.path': { example: { path: '$.count.referrals' }, rules: 'R7 R30' },
  'contests.settleAfter': { example: { settleAfter: '30 days' }, rules: 'R29 R30' },
  'contests.minimum': { example: { minimum: 3 }, without: 'one is enough', rules: 'R30' },
  'contests.places': { example: { places: [{ kind: 'cash', amountMinor: 50_000 }] }, rules: 'R30' },
  'contests.places.kind': { example: { kind: 'gift', item: 'mug' }, rules: 'R30' },
  'contests.places.amountMinor (cash, credit)': { example: { kind: 'cash', amountMinor: 50_000 }, rules: 'R19' },
  'contests.places.amount': { example: { kind: 'points', amount: 500 }, rules: 'R23' },
  'contests.places.code': { example: { kind: 'coupon', code: 'WINNER20' } },
  'contests.places.percent': { example: { kind: 'discount', percent: 20 } },
  'contests.places.amountMinor (coupon, discount)': {
    example: { kind: 'coupon', code: 'WINNER20', amountMinor: 2000 },
  },
  'contests.places.worthMinor': { example: { kind: 'gift', item: 'mug', worthMinor: 800 } },
  'contests.places.item': { example: { kind: 'gift', item: 'mug' } },
  'contests.places.months': { example: { kind: 'freeMonths', months: 1 } },
  'contests.places.name': { example: { kind: 'custom', name: 'A dinner with the founders' } },
  reports: { example: { reports: [report] }, without: 'nothing is sent on a schedule', rules: 'R30' },
  'reports.id': { example: { id: 'monday' }, without: 'it goes by `every`', rules: 'R30' },
  'reports.every': { example: { every: 'week' }, rules: 'R30' },
  'reports.day': { example: { day: 'friday' }, without: 'it is Monday, or the first', rules: 'R29 R30' },
  'reports.at': { example: { at: '09:00' }, without: 'it is nine', rules: 'R29 R30' },
  'reports.show': { example: { show: ['performance', 'stuck'] } },
  'reports.to': { example: { to: 'staff' } },
  'reports.via': { example: { via: ['slack'] }, without: 'it is sent by e-mail' },
};
