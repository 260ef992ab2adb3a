import { compile } from './compile.ts';
import { rank } from './contests.ts';
import type { Event } from './event.ts';
import { explain } from './explain/explain.ts';
import { MAX_MERGED_PEOPLE, MAX_POINT_LOTS } from './limits.ts';
import { createMemory } from './memory.ts';
import { personId } from './people.ts';
import { united } from './points.ts';
import { readProgram } from './program.ts';
import type { PersonRecord, ReferralRecord } from './records.ts';
import { Replaying } from './replay.ts';
import { step } from './step.ts';

const program = compile(
  readProgram({
    id: 'club',
    name: 'Club',
    version: 1,
    currency: 'USD',
    lifecycle: {
      initial: 'new',
      stages: [{ id: 'new' }, { id: 'won', qualifies: true }],
      transitions: [{ on: 'purchase.completed', from: 'new', to: 'won' }],
    },
    rewards: ['14 days', '30 days'].map((hold) => ({
      id: `credit-${hold.slice(0, 2)}`,
      to: 'advocate',
      on: { enter: 'won' },
      give: { kind: 'credit', amountMinor: 100 },
      hold,
    })),
  }),
);

const person = (name: string) => personId({ email: name });
const event = (id: string, type: string, rest: Partial<Event>): Event => ({
  id,
  type,
  at: '2026-03-01T12:00:00Z',
  who: {},
  ...rest,
});
const joins = (name: string) =>
  event(`join ${name}`, 'advocate.joined', { who: { email: name }, mint: { share: name.toUpperCase() } });
const merges = (stays: string, goes: string) =>
  event(`merge ${goes}`, 'person.merged', { who: { advocateId: person(stays) }, data: { from: person(goes) } });
const buys = (code: string, name: string) =>
  event(`buy ${name}`, 'purchase.completed', { who: { code, email: name }, object: `order ${name}` });

function decideAll(events: readonly Event[]) {
  const memory = createMemory();
  const decisions = events.map((each) => {
    const { decision, changes } = step(program, memory, each);
    memory.apply(changes);
    return decision;
  });
  return { memory, decisions };
}

test('as many people as the limit says become one, and not one more', () => {
  const names = Array.from({ length: MAX_MERGED_PEOPLE + 1 }, (_, index) => `p${index}`);
  const { decisions, memory } = decideAll([
    joins('ada'),
    ...names.map(joins),
    ...names.map((name) => merges('ada', name)),
  ]);
  expect(decisions.slice(-2)).toMatchObject([
    { outcome: 'decided' },
    { outcome: 'refused', reason: 'too_many_merged' },
  ]);
  expect((memory.get(`person/${person('ada')}`) as PersonRecord).merged).toHaveLength(MAX_MERGED_PEOPLE);
  expect(memory.get(`person/${person('p0')}`)).toMatchObject({
    mergedInto: person('ada'),
    role: null,
    counts: { referrals: 0 },
  });
});

test('the way to the one who stays is one step long, however often it went on', () => {
  const { memory } = decideAll([...['a', 'b', 'c'].map(joins), merges('b', 'a'), merges('c', 'b')]);
  expect(memory.get(`person/${person('a')}`)).toMatchObject({ mergedInto: person('c') });
  expect((memory.get(`person/${person('c')}`) as PersonRecord).merged).toEqual([person('b'), person('a')]);
});

test('a referral that has become one of a person with themselves makes a tick due at once, and no second one', () => {
  const replaying = new Replaying(program);
  for (const each of [joins('ada'), buys('ADA', 'ben'), merges('ada', 'ben')]) replaying.decide(each);
  const referral = () => [...replaying.records].find(([key]) => key.startsWith('referral/'))?.[1] as ReferralRecord;
  expect(referral()).toMatchObject({ due: '2026-03-01T12:00:00Z', verdict: 'clear' });
  replaying.runTimers('2026-03-02T12:00:00Z');
  expect(referral()).toMatchObject({ due: '2026-03-15T12:00:00Z', verdict: 'review' });
});

test('each hold of a referral has its own tick: when one opened, the next is due', () => {
  const replaying = new Replaying(program);
  for (const each of [joins('ada'), buys('ADA', 'ben')]) replaying.decide(each);
  const opened: string[] = [];
  replaying.runTimers('2026-06-01T00:00:00Z', ({ rewards, event: { at } }) =>
    opened.push(...rewards.map(({ rule, state }) => `${at} ${rule} ${state}`)),
  );
  expect(opened).toEqual(['2026-03-15T12:00:00Z credit-14 available', '2026-03-31T12:00:00Z credit-30 available']);
});

test('points of two people are bounded like those of one, the oldest together', () => {
  const lots = (count: number, day: number) =>
    Array.from({ length: count }, (_, index) => ({ at: new Date(day * 86_400_000 + index).toISOString(), points: 1 }));
  const all = united(lots(MAX_POINT_LOTS, 2), lots(10, 1), 0);
  expect(all).toHaveLength(MAX_POINT_LOTS);
  expect(all[0]).toEqual({ at: new Date(2 * 86_400_000).toISOString(), points: 11 });
  expect(all.reduce((sum, { points }) => sum + points, 0)).toBe(MAX_POINT_LOTS + 10);
});

test('staff are told why nothing followed, an advocate nothing of who was merged', () => {
  const { memory } = decideAll([joins('ada'), joins('cat'), buys('ADA', 'ben')]);
  const early = event('early', 'purchase.completed', {
    at: '2026-02-01T12:00:00Z',
    who: { email: 'ben' },
    object: 'o',
  });
  expect(explain(program, memory, early).sentences).toEqual([
    'Nothing follows from it: a purchase was made before the friend was referred. Only what comes later counts.',
  ]);
  expect(explain(program, memory, early, 'advocate').sentences).toEqual([]);
  expect(explain(program, memory, merges('ada', 'ada')).sentences).toEqual([
    'Not done: that is one and the same person.',
  ]);
  expect(explain(program, memory, merges('ada', 'cat'), 'advocate').sentences).toEqual([]);
  expect(explain(program, memory, merges('ada', 'cat')).sentences).toEqual([
    'These two are one person from now on: keys, codes, referrals, rewards and points of both are theirs.',
  ]);
});

test('staff are told what became of who was erased, and of what they had not got', () => {
  const erased = event('erase', 'person.erased', { who: { advocateId: person('ada') } });
  const { memory } = decideAll([joins('ada'), buys('ADA', 'ben')]);
  const { sentences, decision } = explain(program, memory, erased);
  expect(sentences).toEqual([
    'The person was erased: nobody finds them any more, and nothing more is earned by them or sent to them.',
  ]);
  const after = decideAll([joins('ada'), buys('ADA', 'ben'), erased]).memory;
  expect(decision.rewards).toEqual([]);
  const tick = event('tick', 'customer.updated', { at: '2026-03-02T12:00:00Z', who: { email: 'ben' } });
  expect(explain(program, after, tick).sentences).toEqual(
    ['14', '30'].map((days) => `“credit ${days}” falls away because the person it was for was erased.`),
  );
  expect(explain(program, after, { ...tick, id: 'again' }, 'advocate').sentences).toEqual([
    '“credit 14” falls away.',
    '“credit 30” falls away.',
  ]);
});

test('scores, the cap of messages, asks and sums of tax add up', () => {
  const changed = compile(
    readProgram({
      ...program.file,
      rewards: [{ id: 'cash', to: 'advocate', on: { enter: 'won' }, give: { kind: 'cash', amountMinor: 100 } }],
      contests: [
        {
          id: 'top',
          every: 'month',
          rankBy: { fact: 'advocate', path: '$.count.qualified' },
          settleAfter: '30 days',
          places: [{ kind: 'cash', amountMinor: 5000 }],
        },
      ],
      messages: [{ id: 'won', on: { enter: 'won' }, to: 'advocate', via: ['email'], text: { en: { body: 'Won' } } }],
      quiet: { maxCount: 2, per: 'advocate', period: 'month' },
      asks: [{ id: 'more', say: 'won', cooldown: '1 day' }],
      tax: [{ country: 'US', year: 2026, thresholdMinor: 60_000, needs: 'w9' }],
    }),
  );
  const memory = createMemory();
  const asks = (name: string) =>
    event(`ask ${name}`, 'ask.send', { who: { advocateId: person(name) }, data: { ask: 'more' } });
  const both = ['ada', 'cat'].flatMap((name) => [
    joins(name),
    buys(name.toUpperCase(), `${name}'s friend`),
    asks(name),
  ]);
  const decisions = [...both, merges('ada', 'cat'), buys('CAT', 'fay')].map((each) => {
    const { decision, changes } = step(changed, memory, each);
    memory.apply(changes);
    return decision;
  });
  const [contest] = changed.contests;
  const ranked = contest === undefined ? [] : rank((key) => memory.get(key), contest, '2026-03');
  expect(ranked.map(({ person: id, count }) => [id, count])).toEqual([[person('ada'), 3]]);
  expect(decisions.at(-1)).toMatchObject({ effects: [], notes: [{ kind: 'messageDropped', rule: 'won', why: 'cap' }] });
  expect(memory.get(`person/${person('ada')}`)).toMatchObject({
    taxed: { 2026: 300 },
    asks: { more: { count: 2, last: '2026-03-01T12:00:00Z' } },
  });
});
