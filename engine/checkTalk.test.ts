import { BadProgram } from './errors.ts';
import { readProgram } from './program.ts';

const message = (more: object = {}) => ({
  id: 'please',
  to: 'advocate',
  via: ['email'],
  text: { en: { body: 'Tell' } },
  ...more,
});
const ask = (more: object = {}) => ({ id: 'ask', cooldown: '1 day', say: 'please', ...more });
const idle = { fact: 'advocate', path: '$.count.referrals', operator: 'equal', value: 0 };

/** What is found wrong, as `code pointer`. */
function faults(part: object): string[] {
  const program = {
    id: 'p',
    name: 'P',
    version: 1,
    currency: 'USD',
    lifecycle: { initial: 'a', stages: [{ id: 'a', qualifies: true }], transitions: [] },
    rewards: [],
    ...part,
  };
  try {
    readProgram(program);
    return [];
  } catch (error) {
    if (!(error instanceof BadProgram)) throw error;
    return error.findings.map(({ code, pointer }) => `${code} ${pointer}`);
  }
}

const asking = (more: object, said: object = {}) => faults({ messages: [message(said)], asks: [ask(more)] });

describe('an ask', () => {
  test.each([
    [{}],
    [{ on: 'advocacy.review' }],
    [{ on: { enter: 'a' }, to: 'invitee' }],
    [{ every: 'day', at: '23:59', to: 'invited' }],
    [{ every: 'week', day: 'sunday' }],
    [{ every: 'quarter', day: 31, at: '00:00' }],
  ])('may be %j', (more) => {
    expect(asking(more)).toEqual([]);
  });

  test.each([
    [{ on: 'advocacy.review', every: 'day' }, ['RK313 /asks/0/every']],
    [{ every: 'day', day: 1 }, ['RK313 /asks/0/day']],
    [{ every: 'week', day: 1 }, ['RK313 /asks/0/day']],
    [{ every: 'month', day: 'monday' }, ['RK313 /asks/0/day']],
    [{ day: 1, at: '10:00' }, ['RK313 /asks/0/day', 'RK313 /asks/0/at']],
    [{ every: 'day', to: 'advocate' }, ['RK313 /asks/0/to']],
    [{ on: 'advocacy.review', to: 'invited' }, ['RK313 /asks/0/to']],
    [{ every: 'month', day: 32 }, ['RK106 /asks/0/day']],
    [{ every: 'day', at: '24:00' }, ['RK105 /asks/0/at']],
    [{ segment: 'nobody' }, ['RK310 /asks/0/segment']],
    [{ role: 'nobody' }, ['RK142 /asks/0/role']],
    [{ on: { enter: 'b' } }, ['RK140 /asks/0/on/enter']],
    [{ on: { milestone: 'm' } }, ['RK157 /asks/0/on/milestone']],
    [{ cooldown: undefined }, ['RK102 /asks/0']],
  ])('may not be %j', (more, expected) => {
    expect(asking(more)).toEqual(expected);
  });

  test.each([
    [{ to: 'staff' }, ['RK312 /asks/0/say']],
    [{ to: 'invitee' }, ['RK312 /asks/0/say']],
    [{ always: true }, ['RK312 /asks/0/say']],
    [{ id: 'other', on: 'advocacy.review' }, ['RK312 /asks/0/say']],
  ])('cannot be said by the message %j', (said, expected) => {
    expect(asking({}, said)).toEqual(expected);
  });

  test('has an id of its own, and no message is left without a sender', () => {
    const twice = { messages: [message(), message({ id: 'lost' })], asks: [ask(), ask()] };
    expect(faults(twice)).toEqual(['RK143 /asks/1/id', 'RK150 /messages/1']);
  });
});

test.each([
  [{ from: '20:00', until: '09:00' }, []],
  [{ maxCount: 1, period: 'day' }, []],
  [{ until: '09:00' }, ['RK314 /quiet']],
  [{ from: '09:00', until: '09:00' }, ['RK314 /quiet']],
  [{ from: '20:00', until: '09:00', maxCount: 1 }, ['RK314 /quiet']],
  [{ from: '20:00', until: '09:00', period: 'day' }, ['RK314 /quiet']],
  [{ from: '20:00', until: '09:00', per: 'person' }, ['RK314 /quiet']],
  [{}, ['RK314 /quiet']],
])('quiet as %j', (quiet, expected) => {
  expect(faults({ quiet })).toEqual(expected);
});

describe('a segment', () => {
  const reading = (when: object) => faults({ segments: [{ id: 's', when }] });

  test('sees the advocate, lists and the program', () => {
    const inList = { fact: 'program', path: '$.id', operator: 'in', value: { fact: 'lists', path: '$.ids' } };
    expect(faults({ lists: { ids: ['p'] }, segments: [{ id: 's', when: { all: [idle, inList] } }] })).toEqual([]);
  });

  test.each([
    [{ ...idle, fact: 'event', path: '$.type' }],
    [{ not: { ...idle, fact: 'referral', path: '$.daysSinceCreated' } }],
    [{ any: [idle, { ...idle, value: { fact: 'invitee', path: '$.age' } }] }],
    [{ ...idle, path: '$.segments', operator: 'contains', value: 's' }],
    [{ ...idle, path: "$['segments'][0]", operator: 'equal', value: 's' }],
  ])('does not see what %j reads', (when) => {
    expect(reading(when)).toEqual(['RK311 /segments/0/when']);
  });

  test('does not see it through a named condition either', () => {
    const named = { conditions: { new: { ...idle, fact: 'referral', path: '$.daysSinceCreated' } } };
    expect(faults({ ...named, segments: [{ id: 's', when: { condition: 'new' } }] })).toEqual([
      'RK311 /segments/0/when',
    ]);
  });
});

test('advocacy earns for the advocate alone, and once', () => {
  const reward = {
    id: 'r',
    to: 'invitee',
    on: 'advocacy.review',
    oncePer: 'referral',
    times: 2,
    for: '1 year',
    hold: '1 day',
    reverse: [],
    limits: [
      { maxCount: 1, per: 'program', period: 'day' },
      { maxCount: 1, per: 'referral', period: 'day' },
    ],
    give: { kind: 'points', amount: 1 },
  };
  expect(faults({ rewards: [reward] })).toEqual(
    ['to', 'oncePer', 'times', 'for', 'hold', 'reverse', 'limits/1/per'].map((place) => `RK315 /rewards/0/${place}`),
  );
});
