import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { budgets, compile, createMemory, decide, explain, readProgram, replay } from './main.ts';
import type { CompiledProgram, Event } from './main.ts';

const club = JSON.parse(
  readFileSync(new URL('../test/conformance/programs/club.json', import.meta.url), 'utf8'),
) as object;
const contest = {
  id: 'top',
  label: 'Top two',
  every: 'month',
  rankBy: { fact: 'advocate', path: '$.count.qualified' },
  settleAfter: '10 days',
  places: [
    { kind: 'cash', amountMinor: 5000 },
    { kind: 'cash', amountMinor: 2000 },
  ],
};
const reports = [{ every: 'month', show: ['stuck'], to: 'staff' }];
const programWith = (change: object): CompiledProgram => compile(readProgram({ ...club, ...change }));

const event = (id: string, at: string, type: string, rest: Partial<Event> = {}): Event => ({
  who: {},
  ...rest,
  id,
  at: `2026-${at}T12:00:00Z`,
  type,
});
const joins = (name: string): Event =>
  event(`join ${name}`, '03-01', 'advocate.joined', {
    who: { email: `${name}@example.com` },
    mint: { share: name.toUpperCase() },
  });
const refers = (code: string, friend: string): Event =>
  event(`name ${friend}`, '03-02', 'referral.submitted', { who: { code, email: `${friend}@example.com` } });
const pays = (friend: string, day: string): Event =>
  event(`pay ${friend}`, day, 'purchase.completed', { who: { email: `${friend}@example.com` }, object: friend });
const log = [joins('ada'), joins('cyd'), refers('ADA', 'ben'), refers('CYD', 'dan'), pays('ben', '03-05')];

/** What the last event is told to both audiences, from the facts that were stored with it. */
function told(change: object, ...events: Event[]) {
  const program = programWith(change);
  const memory = createMemory();
  let last = { operator: [] as readonly string[], advocate: [] as readonly string[] };
  for (const each of events) {
    const { changes, facts } = decide(program, { find: () => undefined }, memory, each);
    memory.apply(changes);
    const say = (audience: 'operator' | 'advocate') => explain(program, facts, each, audience).sentences;
    last = { operator: say('operator'), advocate: say('advocate') };
  }
  return last;
}

describe('a contest is told', () => {
  const tick = event('tick', '04-11', 'time.passed');
  const first = event('first', '03-01', 'program.published');

  test('to staff with who won, and why a place is empty; an advocate hears nothing of others', () => {
    const settled = told({ contests: [{ ...contest, minimum: 1 }] }, first, ...log, tick);
    expect(settled.operator).toEqual([
      expect.stringMatching(/^Place 1 in “Top two” of March 2026 goes to p_\w+, with 1\.$/),
      'The advocate earns 50.00 USD (“Top two”); available at once.',
      '“Top two” of March 2026 is settled: 1 of 2 places are given; nobody else had 1 or more.',
    ]);
    expect(settled.advocate).toEqual([]);
  });

  test('with what the minimum was, when nobody reached it', () => {
    expect(told({ contests: [{ ...contest, minimum: 2 }] }, first, ...log, tick).operator).toEqual([
      '“Top two” of March 2026 is settled: 0 of 2 places are given; nobody else had 2 or more.',
    ]);
  });

  test('to the advocate whose referral came to count, and with no word to whom it never counted for', () => {
    const counted = told({ contests: [contest] }, ...log);
    expect(counted.advocate).toContain('In “Top two” of March 2026 you have 1 now.');
    expect(told({}, ...log).advocate).toEqual(['Your referral moved on to “qualified”.']);
  });

  test('by its calendar period', () => {
    const said = (every: string) => told({ contests: [{ ...contest, every }] }, ...log).advocate[1];
    expect(said('week')).toBe('In “Top two” of week 10 of 2026 you have 1 now.');
    expect(said('quarter')).toBe('In “Top two” of quarter 1 of 2026 you have 1 now.');
    expect(said('year')).toBe('In “Top two” of 2026 you have 1 now.');
  });
});

describe('words', () => {
  test('for a report, a budget and a count by period', () => {
    const first = event('first', '03-01', 'program.published');
    expect(told({ reports }, first, event('tick', '04-01', 'time.passed')).operator).toEqual([
      'The report “month” goes to the team.',
    ]);
    const limits = [{ maxAmount: 1000, per: 'program', period: 'month' }];
    const give = { kind: 'cash', amountMinor: 800 };
    const bonus = { id: 'bonus', to: 'advocate', on: { enter: 'qualified' }, give, limits };
    expect(told({ rewards: [bonus] }, ...log).operator).toContain('80 % of the budget of “bonus” is used up.');
    const when = { all: [{ fact: 'advocate', path: '$.count.week.qualified', operator: 'greaterThan', value: 1 }] };
    expect(told({ rewards: [{ ...bonus, when }] }, ...log).operator.join()).toContain(
      "the advocate's number of qualified referrals this week",
    );
    const sum = { all: [{ fact: 'advocate', path: '$.sum.ever.cash', operator: 'greaterThan', value: 1 }] };
    expect(told({ rewards: [{ ...bonus, when: sum }] }, ...log).operator.join()).toContain(
      'what the advocate earned in cash in all',
    );
  });
});

describe('a replay', () => {
  test('lets the clock of the program run, from the first event where the log tells of no publishing', () => {
    const program = programWith({ contests: [contest], reports });
    const sent: string[] = [];
    const history = replay(program, [...log, pays('dan', '04-05')], {
      until: '2026-05-31T00:00:00Z',
      decided: ({ effects }) => effects.forEach(({ key }) => sent.push(key)),
    });
    expect(history.rewards).toMatchObject([{ rule: 'contest.top', count: 2, quantity: 10_000 }]);
    expect(sent).toEqual(['04-01', '05-01'].map((day) => `club~report~month~2026-${day}T09:00:00Z~email`));
    expect([...history.records.keys()].filter((key) => key.startsWith('contest/'))).toEqual([
      'contest/top/2026-03',
      'contest/top/2026-04',
    ]);
  });

  test('begins the clock where the log says that the program was published', () => {
    const published = event('published', '04-02', 'program.published');
    const history = replay(programWith({ contests: [contest] }), [...log, published], {
      until: '2026-05-31T00:00:00Z',
    });
    expect([...history.records.keys()].filter((key) => key.startsWith('contest/'))).toEqual(['contest/top/2026-04']);
  });

  test('of a program without contests and reports has no clock', () => {
    const { records, ticks } = replay(programWith({}), log, { until: '2026-05-31T00:00:00Z' });
    expect([records.has('clock/program'), ticks]).toEqual([false, 0]);
  });
});

test('a program that asks for no contest, report or period keeps no record of one', () => {
  const keys = [...replay(programWith({}), log).records.keys()];
  expect(keys.filter((key) => /^(score|tally|clock|contest)\//.test(key))).toEqual([]);
});

test('budgets are the limits for the whole program, each in the period that holds the instant', () => {
  const limits = [
    { maxCount: 3, per: 'advocate', period: 'day' },
    { maxAmount: 1000, per: 'program', period: 'month' },
  ];
  const give = { kind: 'cash', amountMinor: 800 };
  const program = programWith({
    rewards: [{ id: 'bonus', to: 'advocate', on: { enter: 'qualified' }, give, limits }],
  });
  const [budget, ...others] = budgets(program, Date.parse('2026-03-05T12:00:00Z'));
  expect([budget?.key, others]).toEqual(['counter/bonus/1//2026-03', []]);
  expect(replay(program, log).records.get(budget?.key ?? '')).toMatchObject({ count: 1, quantity: 800, told: 80 });
});
