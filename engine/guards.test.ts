import { describe, expect, test } from '@jest/globals';
import { compile } from './compile.ts';
import { parseOperator } from './conditions/operators.ts';
import type { Trace } from './conditions/trace.ts';
import { plainWords, sayTrace } from './conditions/words.ts';
import { count } from './count.ts';
import type { Reward } from './decision.ts';
import { addReward, beginPass, changeReferral, changeReward, open, rewardsOf } from './draft.ts';
import type { Change, Draft } from './draft.ts';
import { BadProgram } from './errors.ts';
import type { Event } from './event.ts';
import { factsOf, milestoneFacts } from './facts.ts';
import { raise, resolveReview } from './judge.ts';
import { createMemory, snapshotOf } from './memory.ts';
import { enter } from './move.ts';
import { obeyAboutReward } from './obey.ts';
import { outgoing } from './outgoing.ts';
import { movePoints } from './points.ts';
import { personId } from './people.ts';
import { readProgram } from './program.ts';
import { readEvent } from './readEvent.ts';
import { ruleOf, weightOf, withdraw } from './rewards.ts';
import { step } from './step.ts';
import type { ReferralRecord } from './records.ts';
import { joins, named, smallProgram } from './testHistory.ts';

/** What a part of a step does where the record it would change is not there: nothing. No host can bring this about with a whole state. */

const EVENT: Event = { id: '1', type: 'purchase.completed', at: '2026-03-01T12:00:00Z', who: {}, object: 'order' };
const program = compile(smallProgram());

/** A step about nobody. */
function nobody(event: Partial<Event> = {}): Draft {
  const whole = { ...EVENT, ...event };
  const draft = open(program, createMemory(), whole, null);
  beginPass(draft, whole);
  return draft;
}

const REWARD: Reward = {
  id: 'small~thanks~p~r~once',
  rule: 'thanks',
  person: 'p',
  side: 'advocate',
  referral: null,
  occurrence: 'once',
  kind: 'gift',
  state: 'available',
  waitsFor: [],
  until: null,
  quantity: 1,
  earned: 1,
  unit: 'piece',
  base: null,
  object: null,
  at: EVENT.at,
  terms: {},
};

describe('without a referral', () => {
  test('there are no rewards, and nothing of it is changed, raised, resolved or entered', () => {
    const draft = nobody();
    changeReferral(draft, { stage: 'bought' });
    raise(draft, { rule: 'flag', verdict: 'flagged', reason: null, deadline: null, otherwise: null });
    resolveReview(draft, 'release', null);
    enter(draft, 'bought', 'operator');
    expect(rewardsOf(draft)).toEqual([]);
    expect([...draft.written]).toEqual([]);
    expect(draft.moves).toEqual([]);
  });

  test('an object is seen, and belongs to nobody', () => {
    const draft = nobody();
    count(draft);
    expect([...draft.written.values()]).toEqual([
      { key: 'object/order', value: { referral: null, counted: [EVENT.type], base: null, refunded: 0, waiting: [] } },
    ]);
  });

  test('no review is open', () => {
    expect(obeyAboutReward(nobody({ type: 'review.resolve', data: { resolution: 'release' } }))).toBe('no_review');
  });

  test('there is no advocate whose facts could be read', () => {
    const draft = nobody();
    expect([factsOf(draft)('advocate'), milestoneFacts(draft)]).toEqual([undefined, undefined]);
    expect([factsOf(draft)('lists'), factsOf(draft)('program')]).toEqual([undefined, { id: 'small', currency: 'USD' }]);
  });

  test('what is told outside names no referral', () => {
    const { decision } = step(program, createMemory(), readEvent({ ...EVENT, who: { email: 'ben@example.com' } }));
    const notes = [{ kind: 'flag', rule: 'late', at: EVENT.at }] as const;
    expect(outgoing({ ...decision, notes }, () => false)).toEqual([
      { type: 'referral.flagged', at: EVENT.at, data: { referral: '', rule: 'late' } },
    ]);
  });
});

describe('of what is not there', () => {
  test('a person who is not known keeps no points', () => {
    const draft = nobody();
    const move = { from: 'program/points', to: 'p/points/available', quantity: 5, reward: null };
    movePoints(draft, 'p', move);
    expect([...draft.written]).toEqual([]);
    expect(draft.postings).toEqual([{ ...move, unit: 'points' }]);
  });

  test('a reward that its referral does not list is changed all the same', () => {
    const draft = nobody();
    addReward(draft, `reward/${REWARD.id}`, REWARD);
    draft.rewards = [{ ...REWARD, id: 'another' }];
    changeReward(draft, REWARD, { state: 'fulfilled' });
    expect(draft.rewards).toMatchObject([{ id: 'another', state: 'available' }]);
    expect(draft.changed).toMatchObject([{ id: REWARD.id, state: 'fulfilled' }]);
  });

  test('what was taken for points without a price gives none back', () => {
    const draft = nobody();
    withdraw(draft, { ...REWARD, rule: 'redeem' }, 1, 'reversed');
    expect(draft.postings).toEqual([]);
    expect(draft.changed).toMatchObject([{ state: 'reversed', quantity: 0 }]);
  });

  test('a thing without a price weighs nothing', () => {
    expect([weightOf(REWARD, 1), weightOf({ ...REWARD, terms: { worthMinor: 700 } }, 2)]).toEqual([0, 1400]);
  });

  test('a rule that only some earlier versions had is found in them', () => {
    const gone = readProgram({ ...smallProgram(), rewards: [] });
    const earlier = [compile(smallProgram()), compile({ ...gone, version: 2 })];
    const live = compile({ ...gone, version: 3 }, { earlier });
    const draft = open(live, createMemory(), EVENT, null);
    expect(ruleOf(draft, REWARD)?.id).toBe('thanks');
    expect(ruleOf(draft, { ...REWARD, rule: 'never' })).toBeUndefined();
  });

  test('a record that no decision read is not in its facts', () => {
    const facts = snapshotOf({ 'person/p': { id: 'p' }, 'person/q': null });
    expect(['person/p', 'person/q', 'person/r'].map((key) => facts.get(key))).toEqual([
      { id: 'p' },
      undefined,
      undefined,
    ]);
  });
});

describe('in a damaged state', () => {
  const last = compile(readProgram({ ...smallProgram(), attribution: { winner: 'last' } }));

  /** Ada referred Ben, and Cleo is an advocate; then something happens to the records. */
  function after(damage: (key: string, record: object) => object | null, event: Event) {
    const memory = createMemory();
    for (const each of [joins('1', '03-01', 'ada'), joins('2', '03-01', 'cleo'), named('3', '03-02', 'ben', 'ADA')])
      memory.apply(step(last, memory, each).changes);
    const damaged = memory.entries().flatMap(([key, record]) => {
      const left = damage(key, record);
      return left === null ? [] : [[key, left] as const];
    });
    return step(last, createMemory(damaged), event);
  }

  const cleo = personId({ email: 'cleo@example.com' });
  const comesByCleo = (name: string) => named('4', '03-03', name, 'CLEO');
  const referralIn = (changes: readonly Change[]) => changes.find(({ key }) => key.startsWith('referral/'))?.value;
  const withoutRole = (key: string, record: object) => (key === `person/${cleo}` ? { ...record, role: null } : record);

  test('a newer touch of an advocate who is gone wins nothing', () => {
    const lost = after((key, record) => (key === `person/${cleo}` ? null : record), comesByCleo('ben'));
    expect(lost.decision).toMatchObject({ outcome: 'decided', rewards: [] });
    expect(referralIn(lost.changes)).not.toMatchObject({ advocate: cleo });
  });

  test('an advocate without a role refers without one', () => {
    expect(referralIn(after(withoutRole, comesByCleo('ben')).changes)).toMatchObject({ advocate: cleo, role: '' });
    expect(referralIn(after(withoutRole, comesByCleo('dan')).changes)).toMatchObject({ advocate: cleo, role: '' });
  });

  test('the code of a referral that is gone finds nobody', () => {
    const event = { ...EVENT, who: { code: 'R-BEN' } };
    const { decision } = after((key, record) => (key.startsWith('referral/') ? null : record), event);
    expect(decision).toMatchObject({ outcome: 'unmatched', reason: 'no_referral' });
  });
});

test('who has no key at all has an id all the same, and always the same', () => {
  expect(personId({})).toBe(personId({ code: '' }));
});

test('of three clicks at one instant the smallest event id wins, in whatever order they were told', () => {
  const orders = ['abc', 'acb', 'bac', 'bca', 'cab', 'cba'];
  const winners = orders.map((order) => {
    const memory = createMemory();
    const take = (event: Event) => {
      const { decision, changes } = step(program, memory, event);
      memory.apply(changes);
      return decision;
    };
    for (const name of 'abc') take(joins(name, '03-01', name));
    for (const name of order) take({ ...EVENT, id: `click-${name}`, type: 'link.visited', who: click(name) });
    const { subject } = take({
      ...EVENT,
      id: '9',
      type: 'referral.submitted',
      who: { ...VISITOR, email: 'ben@example.com' },
    });
    return (memory.get(`referral/${subject?.id}`) as ReferralRecord).advocate;
  });
  expect(new Set(winners)).toEqual(new Set([personId({ email: 'a@example.com' })]));
});

const VISITOR = { visitorId: 'v' };
const click = (name: string) => ({ ...VISITOR, code: name.toUpperCase() });

describe('a program that nobody read', () => {
  const compiled = (changes: object) => () => compile({ ...smallProgram(), ...changes });

  test('is refused for a time zone rule that is none', () => {
    expect(compiled({ timezoneRule: 'somewhere' })).toThrow(BadProgram);
  });

  test('has a milestone that no count reaches, where its path cannot be read', () => {
    const { milestones } = compiled({
      milestones: [{ id: 'm', count: { fact: 'advocate', path: 'count' }, reaches: 1 }],
    })();
    expect(milestones).toEqual([{ id: 'm', path: [], reaches: 1, tier: null }]);
  });

  test('has a message that answers nothing, and never sends it', () => {
    const messages = [{ id: 'm', to: 'advocate', via: ['email'], text: { en: { body: 'Hi' } } }];
    expect(compiled({ messages })().responses).toEqual([]);
  });

  test('knows no role, so who joins has one without a name', () => {
    const { changes } = step(compiled({ roles: [] })(), createMemory(), joins('1', '03-01', 'ada'));
    expect(changes.find(({ key }) => key.startsWith('person/'))?.value).toMatchObject({ role: '' });
  });
});

test('an answer that is neither message nor action does nothing', () => {
  const empty = { id: '0', on: ['advocate.joined'], when: null, message: null, action: null };
  const odd = { ...program, responses: [empty], answered: new Set(['advocate.joined']) };
  expect(step(odd, createMemory(), joins('1', '03-01', 'ada')).decision.effects).toEqual([]);
});

test('an error has something to say', () => {
  expect(() => new BadProgram([])).toThrow(TypeError);
});

test('no operator has a name longer than names may be', () => {
  expect(parseOperator('x'.repeat(101))).toBeNull();
});

test('a trace of another version still reads as a sentence', () => {
  const leaf: Trace = {
    kind: 'leaf',
    fact: 'event',
    path: '$.data.sum.amountMinor',
    operator: 'nearly',
    seen: 5,
    needed: 6,
    neededFrom: null,
    truth: 'notMet',
    wanted: true,
  };
  expect(sayTrace(leaf, plainWords('USD'))).toBe('the sum of amount was 0.05 USD, something else is needed');
  expect(sayTrace({ ...leaf, fact: 'advocate', path: '$.sum.paid' }, plainWords('USD'))).toBe(
    "the advocate's sum of paid is 5, something else is needed",
  );
  expect(sayTrace({ ...leaf, path: 'sum' }, plainWords('USD'))).toBe('the event was 5, something else is needed');
});
