import { describe, expect, test } from '@jest/globals';
import { compile, createMemory, decide, explain, readEvent, readProgram } from '../main.ts';
import type { Decision, Event, Reward } from '../main.ts';
import type { Trace } from '../conditions/trace.ts';
import { joins, smallProgram } from '../testHistory.ts';
import type { Seen } from '../witness.ts';
import { sayToAdvocate } from './advocate.ts';
import { namesOf, sayPeriod } from './names.ts';
import { sayToStaff } from './staff.ts';
import type { Story } from './staff.ts';

/** Each thing that may be seen, told by itself to both audiences, also where a name or a reason is missing. */

const EVENT: Event = { id: '1', type: 'points.adjust', at: '2026-03-01T12:00:00Z', who: {} };
const program = compile(smallProgram());

const DECISION: Decision = {
  event: { source: 'api', id: '1', type: EVENT.type, at: EVENT.at },
  program: { id: 'small', version: 1 },
  outcome: 'decided',
  reason: null,
  subject: null,
  verdict: null,
  stage: null,
  moves: [],
  rewards: [],
  postings: [],
  effects: [],
  notes: [],
};
const REWARD: Reward = {
  id: 'w1',
  rule: 'thanks',
  person: 'p',
  side: 'advocate',
  referral: 'r',
  occurrence: 'once',
  kind: 'cash',
  state: 'held',
  waitsFor: ['approval'],
  until: null,
  quantity: 2500,
  earned: 2500,
  unit: 'USD',
  base: null,
  object: null,
  at: EVENT.at,
  terms: {},
};
const FRIENDS = { ...REWARD, id: 'w2', side: 'invitee' } as const;

function story(change: Partial<Story> = {}): Story {
  const rewards = new Map([REWARD, FRIENDS].map((reward) => [reward.id, reward]));
  const base = { program, decision: DECISION, event: EVENT, names: namesOf(program, EVENT), rewards, changes: [] };
  return { ...base, ...change };
}

const leaf: Trace = {
  kind: 'leaf',
  fact: 'event',
  path: '$.data.amountMinor',
  operator: 'greaterThan',
  seen: 5,
  needed: 10,
  neededFrom: null,
  truth: 'notMet',
  wanted: true,
};
const thanks = { about: 'reward', rule: 'thanks', reward: null, limit: null } as const;
const move = { to: 'bought', at: EVENT.at, by: 'purchase.completed' };
const points = { about: 'points', item: null } as const;

describe('what is seen', () => {
  test.each<[string, Seen, string[], string[]]>([
    [
      'a newer touch',
      { about: 'attribution', result: 'reattributed' },
      ['A newer touch won: the referral now belongs to another advocate.'],
      [],
    ],
    [
      'a move from nowhere to a stage the program lost',
      { about: 'move', move: { ...move, from: null, to: 'farAway' } },
      ['Moved from “” to “far away” because a purchase was made.'],
      [],
    ],
    [
      'a friend’s reward is handed over',
      { about: 'handedOver', reward: 'w2', rule: 'thanks', owed: false },
      ['“Cash for a friend” was handed over.'],
      [],
    ],
    [
      'what was taken for points is handed over',
      { about: 'handedOver', reward: 'w1', rule: 'redeem', owed: false },
      ['“what was taken for points” was handed over.'],
      ['“what was taken for points” was handed over to you.'],
    ],
    [
      'one point is missing',
      { ...points, result: 'missing', points: 1 },
      ['1 point is missing.'],
      ['You need 1 point more.'],
    ],
    [
      'one point lapsed',
      { ...points, result: 'lapsed', points: 1 },
      ['1 point lapsed: it was not spent in time.'],
      ['1 point lapsed, because you did not spend it in time.'],
    ],
    [
      'points are taken away, without a reason',
      { ...points, result: 'adjusted', points: -5 },
      ['5 points taken away by hand: .'],
      ['5 points were taken away: .'],
    ],
    [
      'an item that the catalogue lost',
      { ...points, result: 'redeemed', points: 5 },
      ['The advocate takes “” for 5 points.'],
      ['You take “” for 5 points.'],
    ],
    [
      'a reward is over',
      { ...thanks, trace: null, result: 'over' },
      ['No “Cash for a friend” for the advocate: the time in which it can be earned is over.'],
      [],
    ],
    [
      'a condition that nobody looked at',
      { ...thanks, trace: null, result: 'conditions' },
      ['No “Cash for a friend” for the advocate: its conditions are not met.'],
      [],
    ],
    [
      'a limit that nobody names',
      { ...thanks, trace: null, result: 'limit' },
      ['No “Cash for a friend” for the advocate: the limit of the program is reached.'],
      ['No “Cash for a friend” this time: the limit of the program is reached.'],
    ],
    [
      'it is too late to take back',
      { about: 'takeBack', reward: 'w1', rule: 'thanks', result: 'tooLate', quantity: 0, owed: false },
      ['“Cash for a friend” stays: it came too late to take it back.'],
      [],
    ],
    [
      'a gate opens and the hold that is left has no end',
      { about: 'gate', reward: 'w1', rule: 'thanks', gate: 'approval', left: ['hold'] },
      ['It was approved: “Cash for a friend” still waits .'],
      [],
    ],
    [
      'a milestone that the program lost',
      { about: 'note', note: { kind: 'milestone', rule: 'ten-friends', at: EVENT.at } },
      ['The advocate reached the milestone “ten friends”.'],
      ['You reached the milestone “ten friends”.'],
    ],
    [
      'a rule that the program lost',
      { about: 'eligibility', rule: 'too-quick', result: 'raised', trace: { ...leaf, truth: 'met' } },
      ['Flagged: too quick (the amount was 0.05 USD, as needed (more than 0.10 USD)).'],
      [],
    ],
    [
      'a move whose condition nobody looked at',
      { about: 'transition', index: 0, result: 'conditions', trace: null },
      ['Noted that “points adjust” was reported; nothing else follows from it.'],
      [],
    ],
    [
      'a move from elsewhere',
      { about: 'transition', index: 0, result: 'otherStage', trace: null },
      ['Not moved to “First purchase”: that is only possible from “Name received”.'],
      [],
    ],
  ])('%s', (_name, seen, operator, advocate) => {
    expect([sayToStaff(story(), [seen]), sayToAdvocate(story(), [seen])]).toEqual([operator, advocate]);
  });

  test('a move from anywhere that was not possible names no stage', () => {
    const anywhere = readProgram({
      ...smallProgram(),
      lifecycle: { ...smallProgram().lifecycle, transitions: [{ on: 'purchase.completed', to: 'bought' }] },
    });
    const seen = { about: 'transition', index: 0, result: 'otherStage', trace: null } as const;
    expect(sayToStaff(story({ program: compile(anywhere) }), [seen])).toEqual([
      'Not moved to “First purchase”: that is only possible from .',
    ]);
  });

  test('an outcome whose reason this version does not know', () => {
    const decision = { ...DECISION, outcome: 'refused', reason: 'too_early' } as const;
    expect([sayToStaff(story({ decision }), []), sayToAdvocate(story({ decision }), [])]).toEqual([
      ['Not done: too early.'],
      [],
    ]);
  });
});

test('things are called by what they were given as, or by nothing', () => {
  const { amount } = namesOf(program, EVENT);
  expect(amount(REWARD)).toBe('25.00 USD');
  expect(amount({ ...REWARD, kind: 'coupon', terms: { code: 'TEN' } })).toBe('the coupon TEN');
  expect(amount({ ...REWARD, kind: 'coupon' })).toBe('the coupon ');
});

test('a field that is not declared is called by its path; an amount of an event of one’s own is the amount', () => {
  const { words } = namesOf(program, EVENT);
  expect([words.label('invitee', '$.state'), words.label('event', '$.data.amountMinor')]).toEqual([null, 'the amount']);
});

describe('an explanation', () => {
  const greeting = {
    id: 'greeting',
    to: 'advocate',
    via: ['email'],
    on: 'advocate.joined',
    when: { fact: 'event', path: '$.source', operator: 'equal', value: 'form' },
    text: { en: { subject: 'Hi', body: 'Hi' } },
  };
  const greets = compile(readProgram({ ...smallProgram(), messages: [greeting] }));
  const ada = joins('1', '03-01', 'ada');

  test('of a message that was not sent tells what would have sent it', () => {
    const { remedies, because } = explain(greets, createMemory(), ada);
    const remedy = { fact: 'event', path: '$.source', is: 'equalTo', value: 'form' };
    expect(remedies).toEqual([{ about: 'response', rule: 'greeting', remedy }]);
    expect(because).toMatchObject([
      { about: 'response', id: 'greeting', result: 'conditions', trace: { seen: 'api' } },
    ]);
    expect(explain(greets, createMemory(), readEvent({ ...ada, source: 'form' })).remedies).toEqual([]);
  });

  test('from a whole state is the one from the facts that were used', () => {
    const { facts } = decide(greets, { find: () => undefined }, createMemory(), ada);
    expect(explain(greets, createMemory(), ada)).toEqual(explain(greets, facts, ada));
  });
});

describe('what happens to the program as a whole', () => {
  const contest = {
    id: 'top',
    label: 'Top of the year',
    every: 'year',
    settleAfter: '1 day',
    minimum: 2,
    rankBy: { fact: 'advocate', path: '$.count.qualified' },
    places: [{ kind: 'gift', item: 'mug' }],
  };
  const contests = compile(readProgram({ ...smallProgram(), contests: [contest] }));
  const told = (seen: Seen) => sayToStaff(story({ program: contests, names: namesOf(contests, EVENT) }), [seen]);
  const best = { contest: 'top', period: '2026' } as const;

  test.each<[Seen, string]>([
    [{ about: 'report', report: 'week' }, 'The report “week” goes to the team.'],
    [
      { about: 'score', ...best, person: 'p', count: 3 },
      "3 of the advocate's referrals count in “Top of the year” of 2026 now.",
    ],
    [
      { about: 'place', ...best, place: 1, person: 'p', count: 3 },
      'Place 1 in “Top of the year” of 2026 goes to p, with 3.',
    ],
    [{ about: 'settled', ...best, places: 1 }, '“Top of the year” of 2026 is settled: 1 of 1 places are given.'],
    [
      { about: 'settled', ...best, places: 0 },
      '“Top of the year” of 2026 is settled: 0 of 1 places are given; nobody else had 2 or more.',
    ],
    [
      { about: 'settled', contest: 'lost', period: '2026-W03', places: 0 },
      '“lost” of week 3 of 2026 is settled: 0 of 0 places are given.',
    ],
  ])('%j', (seen, sentence) => {
    expect(told(seen)).toEqual([sentence]);
  });

  test('a period has its name', () => {
    expect(['2026', '2026-03', '2026-W11', '2026-Q1'].map(sayPeriod)).toEqual([
      '2026',
      'March 2026',
      'week 11 of 2026',
      'quarter 1 of 2026',
    ]);
  });

  test('a place is called by its contest, in a program that lost it by its id', () => {
    const rule = 'contest.top';
    expect(namesOf(contests, EVENT).reward(rule)).toBe('Top of the year');
    expect(namesOf(program, EVENT).contest('top')).toBe('top');
  });
});

test('what is counted of an advocate is called by its period', () => {
  const { words } = namesOf(program, EVENT);
  const label = (path: string) => words.label('advocate', path);
  expect(label('$.count.month.qualified')).toBe("the advocate's number of qualified referrals this month");
  expect(label('$.count.day.referrals')).toBe("the advocate's number of referrals today");
  expect(label('$.sum.ever.cash')).toBe('what the advocate earned in cash in all');
  expect([label('$.count.moon.qualified'), label('nowhere')]).toEqual([null, null]);
});
