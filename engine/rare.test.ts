import { describe, expect, test } from '@jest/globals';
import { check } from './check/check.ts';
import { compare } from './compare.ts';
import { compile } from './compile.ts';
import { diagram } from './diagram.ts';
import { placeholders, placeholdersOf } from './placeholders.ts';
import type { Program } from './program.ts';
import { readProgram } from './program.ts';
import { replay } from './replay.ts';
import { runTests } from './runTests.ts';
import { joins, named, pays, smallProgram } from './testHistory.ts';

/** What programs rarely have, or lack. */

const milestones = [
  { id: 'first', label: 'First friend', count: { fact: 'advocate', path: '$.count.qualified' }, reaches: 1 },
  { id: 'ten-friends', count: { fact: 'advocate', path: '$.count.qualified' }, reaches: 10 },
];
const bonus = (id: string, milestone: string, amountMinor = 500) => ({
  id,
  to: 'advocate',
  on: { milestone },
  give: { kind: 'cash', amountMinor },
});
const read = (changes: object): Program => readProgram({ ...smallProgram(), ...changes });

describe('milestones', () => {
  test('are drawn beside the stages, by their labels or their ids', () => {
    const rewards = [bonus('one', 'first'), bonus('ten', 'ten-friends'), ...smallProgram().rewards];
    const drawn = diagram(read({ milestones, rewards }));
    expect(drawn).toContain('The advocate#58; one, at the milestone First friend');
    expect(drawn).toContain('The advocate#58; ten, at the milestone ten friends');
  });

  test('are drawn by their ids where the program does not list them', () => {
    const lost = { ...smallProgram(), rewards: [bonus('one', 'firstFriend')] } as unknown as Program;
    expect(diagram(lost)).toContain('The advocate#58; one, at the milestone first friend');
  });

  test('that give more are compared, though they belong to no referral', () => {
    const [before, after] = [500, 800].map((amount) =>
      compile(read({ milestones, rewards: [bonus('one', 'first', amount)] })),
    ) as [ReturnType<typeof compile>, ReturnType<typeof compile>];
    const log = [joins('1', '03-01', 'ada'), named('2', '03-02', 'ben', 'ADA'), pays('3', '03-03', 'ben', 9000)];
    const { rewards, referrals } = compare(before, after, log);
    expect(rewards).toMatchObject([{ rule: 'one', before: 500, after: 800 }]);
    expect(referrals).toEqual([]);
  });
});

test('a program without fields has the placeholders that all have', () => {
  expect(placeholdersOf(smallProgram())).toEqual(Object.keys(placeholders));
});

test('a message that answers nothing is no dead rule', () => {
  const messages = [{ id: 'm', to: 'staff', via: ['email'], text: { en: { body: 'Hi' } } }];
  const found = check({ ...smallProgram(), messages } as unknown as Program);
  expect(found.filter(({ pointer }) => pointer.startsWith('/messages'))).toEqual([]);
});

describe('the tests of a program', () => {
  const by = (id: string, day: string, type: string, more: object) => ({
    id,
    type,
    at: `2026-${day}T12:00:00Z`,
    ...more,
  });
  const ben = { who: { email: 'ben@example.com' } };
  const submitted = by('1', '03-02', 'referral.submitted', { who: { ...ben.who, code: 'ADA' } });
  const bought = by('2', '03-03', 'purchase.completed', { ...ben, object: 'order', data: { amountMinor: 9000 } });
  const run = (given: object[], expected: object, changes: object = {}) => {
    const tests = [{ it: 'is so', given, expect: expected }];
    return runTests({ ...read({ ...changes }), tests } as unknown as Program)[0];
  };

  test('may be none', () => {
    expect(runTests(smallProgram())).toEqual([]);
  });

  test('without events find nothing', () => {
    const wrong = run([], { outcome: 'decided', stage: 'bought' })?.failures;
    expect(wrong?.map(({ came, why }) => ({ came, why }))).toEqual([
      { came: null, why: [] },
      { came: null, why: [] },
    ]);
  });

  test('need no role where the program has none', () => {
    expect(run([submitted], { stage: 'submitted' }, { roles: undefined })?.passed).toBe(true);
  });

  test('say by which event a referral came to another stage, or to another verdict', () => {
    const late = by('3', '03-04', 'appointment.attended', { ...ben, object: 'visit' });
    const moved = run([submitted, bought, late], { stage: 'refunded' })?.failures[0];
    expect(moved?.why.join(' ')).toContain('purchase.completed (2): Moved from');
    const eligibility = [
      {
        id: 'rich',
        then: 'flag',
        when: { fact: 'event', path: '$.data.amountMinor', operator: 'greaterThan', value: 1 },
      },
    ];
    const flagged = run([submitted, bought, late], { verdict: 'clear' }, { eligibility })?.failures[0];
    expect(flagged?.why.join(' ')).toContain('purchase.completed (2): Flagged: rich');
  });

  test('count what was handed over among what stands', () => {
    const fulfilled = by('3', '04-10', 'payout.paid', { ...ben, data: { rewardId: rewardId() } });
    expect(run([submitted, bought, fulfilled], { rewards: { thanks: 1 } })?.passed).toBe(true);
    expect(run([submitted, bought, fulfilled], { rewards: { thanks: { state: 'fulfilled' } } })?.passed).toBe(true);
    expect(
      run([submitted, bought], { rewards: { thanks: { until: '2026-04-03T12:00:00Z' } } })?.failures[0]?.came,
    ).toBe('2026-04-02T12:00:00Z');
  });

  test('do not hide a fault of the program’s own', () => {
    const broken = { lifecycle: { ...smallProgram().lifecycle, stages: null } };
    expect(() => runTests({ ...smallProgram(), ...broken } as unknown as Program)).toThrow(TypeError);
  });

  /** Ada's cash for Ben. */
  function rewardId(): string {
    const found: string[] = [];
    const ada = { ...joins('ADA', '03-02', 'ada'), who: { code: 'ADA' } };
    const log = [ada, named('1', '03-02', 'ben', 'ADA'), pays('2', '03-03', 'ben', 9000)];
    replay(compile(smallProgram()), log, { decided: ({ rewards }) => found.push(...rewards.map(({ id }) => id)) });
    return found.find((id) => id.includes('~thanks~')) ?? '';
  }
});
