import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { compile, createMemory, decide, explain, readProgram } from '../main.ts';
import type { Event } from '../main.ts';

const club = JSON.parse(
  readFileSync(new URL('../../test/conformance/programs/club.json', import.meta.url), 'utf8'),
) as object;

/** Plays events of the club with some changes to its program; what the last one is told to both audiences. */
function told(change: object, ...events: (Omit<Event, 'id' | 'at'> & { readonly at?: string })[]) {
  const program = compile(readProgram({ ...club, ...change }));
  const memory = createMemory();
  const stories = [JOINS, ...events].map((event, index) => {
    const whole: Event = { id: `e${index}`, at: `2026-03-0${index + 1}T12:00:00Z`, ...event };
    const { changes, facts } = decide(program, { find: () => undefined }, memory, whole);
    memory.apply(changes);
    const [operator, advocate] = (['operator', 'advocate'] as const).map(
      (audience) => explain(program, facts, whole, audience).sentences,
    );
    return { operator, advocate };
  });
  return stories.at(-1);
}

const JOINS = { type: 'advocate.joined', who: { email: 'ada@example.com', code: 'ADA' } };
const BEN = { email: 'ben@example.com' };
const BUYS = {
  type: 'purchase.completed',
  who: { ...BEN, code: 'ADA' },
  object: 'order-1',
  data: { amountMinor: 10_000 },
};
const gives = (give: object, change: object = {}): object => ({
  rewards: [{ id: 'thanks', to: 'advocate', on: 'purchase.completed', give, ...change }],
});
const leaf = (fact: string, path: string, value: unknown): object => ({
  all: [{ fact, path, operator: 'equal', value }],
});

describe('what a reward is, said to who earns it', () => {
  test.each([
    ['one point', { kind: 'points', amount: 1 }, '1 point'],
    ['several points', { kind: 'points', amount: 20 }, '20 points'],
    ['money', { kind: 'cash', amountMinor: 1250 }, '12.50 USD'],
    ['a coupon', { kind: 'coupon', code: 'SPRING', worthMinor: 500 }, 'the coupon SPRING'],
    ['a discount', { kind: 'discount', percent: 10, worthMinor: 500 }, 'a discount'],
    ['a gift', { kind: 'gift', item: 'mug', worthMinor: 500 }, 'mug'],
    ['months without a fee', { kind: 'freeMonths', months: 2, worthMinor: 500 }, '2 free months'],
    ['anything else', { kind: 'custom', name: 'a dinner', worthMinor: 500 }, 'a dinner'],
  ])('%s', (_name, give, words) => {
    expect(told(gives(give), BUYS)?.advocate).toContain(`You earn ${words} (“thanks”). It is available to you now.`);
  });
});

describe('why there is no reward', () => {
  const limited = (give: object, limit: object) =>
    told(gives(give, { limits: [{ period: 'month', ...limit }] }), BUYS, { ...BUYS, object: 'order-2' });

  test.each([
    [{ maxCount: 1, per: 'advocate' }, '1 for each advocate a month'],
    [{ maxCount: 1, per: 'referral' }, '1 for each referral a month'],
    [{ maxCount: 1, per: 'invitee' }, '1 for each friend a month'],
    [{ maxCount: 1, per: 'program', period: 'ever' }, '1 for the whole program in all'],
    [{ maxAmount: 500, per: 'advocate' }, '5.00 USD for each advocate a month'],
  ])('because of the limit %j', (limit, words) => {
    expect(limited({ kind: 'cash', amountMinor: 500 }, limit)).toMatchObject({
      operator: [`No “thanks” for the advocate: the limit of ${words} is reached.`],
      advocate: ['No “thanks” this time: the limit of the program is reached.'],
    });
  });

  test('because of a limit of points, and what a cut leaves', () => {
    const points = { kind: 'points', amount: 30 };
    const limit = { maxAmount: 40, per: 'advocate' };
    expect(limited(points, limit)?.operator).toEqual([
      'The advocate earns 10 points (“thanks”); available at once. It was cut to what the limit of 40 points for each advocate a month leaves.',
    ]);
  });

  test('because a condition is not met: the advocate is told what concerns them alone', () => {
    const give = { kind: 'points', amount: 30 };
    const when = (condition: object) => told(gives(give, { when: condition }), BUYS);
    const own = when(leaf('advocate', '$.count.qualified', 7));
    expect(own?.advocate?.at(-1)).toMatch(/^No “thanks” yet: .*7/);
    expect(when(leaf('invitee', '$.state', 'NY'))?.advocate?.at(-1)).toBe(
      'No “thanks” yet: what it asks for has not happened.',
    );
    expect(when(leaf('advocate', '$.role', 'partner'))?.advocate?.join(' ')).not.toContain('thanks');
    expect(own?.operator?.at(-1)).toMatch(/^No “thanks” for the advocate: /);
  });

  test('for the friend is nothing the advocate is told', () => {
    const give = { kind: 'points', amount: 30 };
    const friends = told(gives(give, { to: 'invitee' }), BUYS);
    expect(friends?.operator).toContain('The friend earns 30 points (“thanks”); available at once.');
    expect(friends?.advocate?.join(' ')).not.toContain('thanks');
  });
});

describe('what becomes of a reward, and of the referral', () => {
  const credit = gives(
    { kind: 'credit', amountMinor: 500 },
    { approval: 'manual', hold: '14 days', reverse: [{ on: 'purchase.refunded', within: '1 day' }] },
  );
  const order = (type: string, data: object) => ({ type, who: BEN, data: { ...data } });

  test('a refund that is too late', () => {
    const late = told(credit, BUYS, {
      type: 'purchase.refunded',
      who: BEN,
      object: 'order-1',
      at: '2026-03-05T12:00:00Z',
    });
    expect(late?.operator).toEqual(['“thanks” stays: it came too late to take it back.']);
    expect(late?.advocate).toEqual([]);
  });

  test('a refund of nothing', () => {
    const refund = { type: 'purchase.refunded', who: BEN, object: 'order-1', data: { amountMinor: 0 } };
    expect(told(credit, BUYS, { ...refund, at: '2026-03-02T13:00:00Z' })?.operator).toEqual([
      '“thanks” stays as it is: its share went back before.',
    ]);
  });

  test('a reward of a friend that is taken back is nothing the advocate is told', () => {
    const friends = gives({ kind: 'points', amount: 9 }, { to: 'invitee', reverse: [{ on: 'purchase.refunded' }] });
    const back = told(friends, BUYS, { type: 'purchase.refunded', who: BEN, object: 'order-1' });
    expect(back).toEqual({
      operator: ['“thanks” was taken back, 9 points, because the purchase was refunded.'],
      advocate: [],
    });
  });

  test('one gate of two opens, and the advocate hears when the last does', () => {
    const held = gives({ kind: 'points', amount: 9 }, { hold: '1 day', to: 'advocate' });
    const rejected = told(held, BUYS, { type: 'time.passed', who: BEN });
    expect(rejected?.advocate).toEqual(['“thanks” is available to you now.']);
    const both = told(credit, BUYS, { type: 'time.passed', who: BEN, at: '2026-03-16T12:00:00Z' });
    expect(both).toEqual({
      operator: ['The waiting time is over: “thanks” still waits for approval.'],
      advocate: [],
    });
  });

  test('a review that is opened and resolved', () => {
    const refund = { type: 'purchase.refunded', who: BEN };
    expect(told({}, BUYS, refund)?.advocate).toEqual([
      'We are having a look at this referral; rewards wait until then.',
    ]);
    expect(told({}, BUYS, refund, order('review.resolve', { resolution: 'release' }))?.advocate).toEqual([
      'Our look at this referral is over.',
    ]);
    expect(told({}, BUYS, refund, order('review.resolve', { resolution: 'forget' }))?.operator).toEqual([
      'Not done: a review is resolved by releasing or by rejecting.',
    ]);
  });

  test('a referral of oneself', () => {
    expect(told({}, { type: 'referral.submitted', who: { code: 'ADA', email: 'ada@example.com' } })?.advocate).toEqual([
      'Your referral was received: “submitted”.',
      'You cannot refer yourself.',
    ]);
  });

  test('a move to another stage, by an event and by a connected system', () => {
    const submitted = { type: 'referral.submitted', who: { ...BEN, code: 'ADA' } };
    expect(told({}, submitted, { type: 'invitee.registered', who: BEN })?.advocate).toEqual([
      'Your referral moved on to “registered”.',
    ]);
    const connections = { crm: { object: 'deal', field: 'stage', stages: { won: 'qualified' } } };
    const data = { connection: 'crm', field: 'stage', to: 'won' };
    expect(told({ connections }, submitted, { type: 'deal.stageChanged', who: BEN, data })?.operator).toEqual([
      'Moved from “submitted” to “qualified” because crm reported that value.',
    ]);
  });
});
