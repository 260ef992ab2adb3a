import { readFileSync } from 'node:fs';
import { readProgram } from '@referral-kit/engine';
import { clausesOf } from './programClauses.ts';

const file = (name: string): object =>
  JSON.parse(readFileSync(new URL(`../../../templates/programs/${name}.json`, import.meta.url), 'utf8')) as object;
const linesOf = (program: object): Record<string, readonly string[]> =>
  Object.fromEntries(
    clausesOf(readProgram(program)).map(({ title, items }) => [
      title,
      items.flatMap(({ name, lines }) => [name, ...lines]),
    ]),
  );

const base = {
  id: 'clinic',
  name: 'Clinic',
  version: 1,
  currency: 'USD',
  roles: ['patient', 'partner'],
  lifecycle: {
    initial: 'submitted',
    stages: [{ id: 'submitted' }, { id: 'qualified', qualifies: true }],
    transitions: [{ on: 'purchase.completed', from: 'submitted', to: 'qualified' }],
  },
  rewards: [
    {
      id: 'cash',
      label: '50 in cash',
      to: 'advocate',
      on: { enter: 'qualified' },
      give: { kind: 'cash', amountMinor: 5000 },
    },
    { id: 'credit', to: 'advocate', on: { enter: 'qualified' }, give: { kind: 'credit', amountMinor: 4000 } },
  ],
};

describe('The program page', () => {
  test('leaves out what a program does not use', () => {
    expect(clausesOf(readProgram(base))).toEqual([]);
  });

  test('says contests, pay days and reports of a program in words', () => {
    expect(linesOf(file('b2b-saas'))).toMatchObject({
      Contests: expect.arrayContaining(['Agency of the quarter', 'Place 1: 1,000.00 EUR in cash']) as unknown,
      'Pay days and tax': [
        'Pay days',
        'Cash is paid out every month, on day 15, at 09:00',
        'Less than 50.00 EUR waits for the next pay day',
      ],
      Reports: expect.arrayContaining(['Every week']) as unknown,
    });
  });

  test('says asks and quiet hours in words', () => {
    expect(linesOf(file('shop'))).toEqual({
      Asks: [
        'After five stars',
        'Asked when: advocacy review, by the message “Know somebody”',
        'Only those of whom it holds that the rating is at least 5',
        'The same advocate is left in peace for 3 months afterwards',
      ],
      'Quiet hours': [
        'Messages',
        'From 21:00 to 08:00, Europe/London, nothing is sent; it waits until 08:00',
        'At most 3 messages a week to one person',
      ],
    });
  });

  test('says milestones, points, tax, segments and exclusive rewards in words', () => {
    const count = { fact: 'advocate', path: '$.count.month.qualified' };
    const program = {
      ...base,
      fields: { advocate: { nps: { type: 'number', label: 'Score' } } },
      exclusive: [{ among: ['cash', 'credit'], winner: 'highest' }],
      milestones: [{ id: 'gold', count, reaches: 10, sets: { tier: 'gold' } }],
      points: {
        expireAfter: '1 year',
        catalog: [{ id: 'mug', name: 'Mug', costPoints: 200, give: { kind: 'gift', item: 'mug' } }],
      },
      tax: [{ country: 'US', year: 2026, thresholdMinor: 200_000, needs: 'w9', everyYear: true }],
      segments: [
        { id: 'fans', when: { fact: 'advocate', path: '$.nps', operator: 'greaterThanInclusive', value: 9 } },
        { id: 'new', when: { fact: 'advocate', path: '$.count.referrals', operator: 'equal', value: 0 } },
      ],
    };
    expect(linesOf(program)).toEqual({
      'Exclusive rewards': [
        '50 in cash or Credit',
        'A person gets one of them for the same event: the highest in money',
      ],
      Milestones: [
        'Gold',
        'Reached with 10 referrals that qualified in one month',
        'Makes the advocate part of the tier Gold',
      ],
      'What points buy': [
        'Mug',
        'Costs 200 points',
        'Gift: Mug',
        'Expiry',
        'Points lapse 1 year after they became available',
      ],
      'Pay days and tax': [
        'Tax, US',
        'From 2026 on, the form w9 is needed from 2,000.00 USD of cash in a year on',
        'The form is needed anew every year',
      ],
      Segments: [
        'Fans',
        'Advocates of whom it holds that the advocate’s “Score” is at least 9',
        'New',
        'Advocates of whom it holds that the advocate’s number of referrals is 0',
      ],
    });
  });
});
