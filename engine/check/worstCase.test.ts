import { readdirSync, readFileSync } from 'node:fs';
import { compile } from '../compile.ts';
import { type Program, readProgram } from '../program.ts';
import { Replaying, replay } from '../replay.ts';
import { dice, smallProgram } from '../testHistory.ts';
import { mostOnePersonCanTake } from './extraction.ts';
import { sayExtraction, sayWorstCase } from './sayWorstCase.ts';
import { excesses, playRandomly } from './testPlay.ts';
import { type Most, mostOfGroup, worstCase, worthOf } from './worstCase.ts';

const folder = new URL('../../templates/programs/', import.meta.url);
const samples = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .map((file) => readProgram(JSON.parse(readFileSync(new URL(file, folder), 'utf8'))));

const base = {
  id: 'most',
  name: 'Most',
  version: 1,
  currency: 'USD',
  lifecycle: {
    initial: 'submitted',
    stages: [{ id: 'submitted' }, { id: 'won', qualifies: true }, { id: 'lost', final: true, undoes: true }],
    transitions: [
      { on: 'purchase.completed', from: 'submitted', to: 'won' },
      { on: 'purchase.refunded', from: 'won', to: 'lost' },
    ],
  },
};
const given = (reward: object, more: object = {}): Program =>
  readProgram({
    ...base,
    rewards: [{ id: 'r', to: 'advocate', on: { enter: 'won' }, give: { kind: 'cash', amountMinor: 1000 }, ...reward }],
    ...more,
  });
const limited = (...limits: object[]): object => ({ limits });
const percent = (reward: object): object => ({
  on: 'invoice.paid',
  give: { kind: 'cash', percent: 12.5, of: { fact: 'event', path: '$.data.amountMinor' } },
  ...reward,
});
const paid = (operator: string, value: number): object => ({
  all: [{ fact: 'event', path: '$.data.amountMinor', operator, value }],
});
const points = {
  points: {
    catalog: [
      { id: 'mug', name: 'Mug', costPoints: 30, give: { kind: 'gift', item: 'mug', worthMinor: 900 } },
      { id: 'money', name: 'Money', costPoints: 100, give: { kind: 'cash', amountMinor: 2500 } },
    ],
  },
};

describe('the worst case of one reward', () => {
  test.each<[string, Program, ...figures: [Most, Most, Most]]>([
    ['without a limit', given({}), 1000, null, null],
    [
      '3 a day for each advocate, on 31 days',
      given(limited({ maxCount: 3, per: 'advocate', period: 'day' })),
      1000,
      93_000,
      null,
    ],
    [
      '3 a week, in 6 weeks that a month can touch',
      given(limited({ maxCount: 3, per: 'advocate', period: 'week' })),
      1000,
      18_000,
      null,
    ],
    [
      '12 a year, all of them in one month',
      given(limited({ maxCount: 12, per: 'advocate', period: 'year' })),
      1000,
      12_000,
      null,
    ],
    ['12 ever', given(limited({ maxCount: 12, per: 'advocate', period: 'ever' })), 1000, 12_000, 12_000],
    [
      'the lowest of several limits',
      given(
        limited(
          { maxCount: 12, per: 'advocate', period: 'year' },
          { maxAmount: 2500, per: 'program', period: 'month' },
        ),
      ),
      1000,
      2500,
      null,
    ],
    [
      'a limit for each friend bounds no month',
      given(limited({ maxCount: 1, per: 'referral', period: 'ever' })),
      1000,
      null,
      null,
    ],
    ['once for each advocate', given({ oncePer: 'advocate' }), 1000, 1000, 1000],
    ['five times for each friend', given({ on: 'invoice.paid', times: 5 }), 5000, null, null],
    [
      'a percentage of any amount',
      given(percent(limited({ maxCount: 2, per: 'advocate', period: 'ever' }))),
      null,
      null,
      null,
    ],
    [
      'a percentage of at most 100 dollars',
      given(percent({ when: paid('lessThanInclusive', 10_000), times: 2 })),
      2500,
      null,
      null,
    ],
    [
      'a percentage up to 2,000 dollars a month for 12 months, which touch 13',
      given(percent({ for: '12 months', ...limited({ maxAmount: 200_000, per: 'advocate', period: 'month' }) })),
      2_600_000,
      200_000,
      null,
    ],
    [
      'the highest step that can be reached',
      given({
        when: { all: [{ fact: 'advocate', path: '$.count.qualified', operator: 'lessThan', value: 10 }] },
        give: {
          kind: 'cash',
          tiers: {
            by: { fact: 'advocate', path: '$.count.qualified' },
            steps: [
              { from: 1, amountMinor: 700 },
              { from: 5, amountMinor: 800 },
              { from: 10, amountMinor: 9000 },
            ],
          },
        },
        ...limited({ maxCount: 2, per: 'advocate', period: 'month' }),
      }),
      800,
      1600,
      null,
    ],
    [
      'points, by the item that is worth most for each',
      given(
        { give: { kind: 'points', amount: 60 }, ...limited({ maxCount: 2, per: 'advocate', period: 'month' }) },
        points,
      ),
      1800,
      3600,
      null,
    ],
    [
      'a gift with a price',
      given({
        give: { kind: 'gift', item: 'mug', worthMinor: 400 },
        ...limited({ maxCount: 2, per: 'advocate', period: 'month' }),
      }),
      400,
      800,
      null,
    ],
    [
      'a milestone',
      given(
        { on: { milestone: 'ten' } },
        { milestones: [{ id: 'ten', count: { fact: 'advocate', path: '$.count.qualified' }, reaches: 10 }] },
      ),
      1000,
      1000,
      1000,
    ],
  ])('%s', (_name, program, ...[perFriend, perMonth, ever]) => {
    expect(worstCase(program).rewards[0]).toMatchObject({ perFriend, perMonth, ever });
  });

  test('of a contest is its dearest place, in every round that a month can settle', () => {
    const count = { fact: 'advocate', path: '$.count.qualified' };
    const places = [5000, 7000].map((amountMinor) => ({ kind: 'cash', amountMinor }));
    const contests = [{ id: 'top', every: 'week', rankBy: count, settleAfter: '7 days', places }];
    const { rewards, advocate } = worstCase(
      given(limited({ maxCount: 1, per: 'advocate', period: 'month' }), { contests }),
    );
    expect(rewards[1]).toMatchObject({ rule: 'contest.top', perMonth: 42_000, everybody: 72_000, ever: null });
    expect(advocate.perMonth).toBe(43_000);
  });

  test('of an exclusive group one friend brings the dearest alone, unless a condition lets another follow', () => {
    const two = (more: object): Program =>
      readProgram({
        ...base,
        exclusive: [{ among: ['small', 'large'], winner: 'highest' }],
        rewards: [
          { id: 'small', to: 'advocate', on: { enter: 'won' }, give: { kind: 'cash', amountMinor: 500 } },
          { id: 'large', to: 'advocate', on: { enter: 'won' }, give: { kind: 'credit', amountMinor: 800 }, ...more },
        ],
      });
    expect(worstCase(two({})).advocate.perFriend).toBe(800);
    expect(worstCase(two({ when: paid('greaterThan', 0) })).advocate.perFriend).toBe(1300);
  });

  test('is said with the reason why it has no bound', () => {
    const why = (program: Program): string | undefined => sayWorstCase(worstCase(program))[0];
    expect(why(given({}))).toBe(
      '“r”: any amount a month for one advocate, 10.00 USD for one friend, because nothing limits how many friends count.',
    );
    expect(why(given(percent({})))).toContain('because nothing limits the amount it is a share of.');
    expect(why(given({ on: 'invoice.paid' }))).toContain('because nothing limits how often one friend can bring it.');
    expect(why(given({ give: { kind: 'coupon', code: 'X', percent: 5 } }))).toBe(
      '“r”: nobody says what it is worth, so it is not counted.',
    );
  });
});

const pointsProgram = given(
  {
    on: 'invoice.paid',
    give: { kind: 'points', amount: 60 },
    ...limited({ maxCount: 4, per: 'advocate', period: 'month' }),
  },
  points,
);

describe('10,000 random histories', () => {
  test.each([...samples, smallProgram(), pointsProgram])('of $id never exceed the stated worst case', (program) => {
    const compiled = compile(program);
    const worst = worstCase(program);
    const faults: string[] = [];
    const seen = { most: 0, rewards: 0 };
    for (let seed = 1; seed <= 2000; seed += 1) {
      const replaying = new Replaying(compiled);
      playRandomly(replaying, dice(seed * 7919));
      faults.push(...excesses(replaying, worst).map((text) => `seed ${seed}: ${text}`));
      for (const [key] of replaying.records) if (key.startsWith('reward/')) seen.rewards += 1;
    }
    expect(faults.slice(0, 5)).toEqual([]);
    expect(seen.rewards).toBeGreaterThan(2000);
  });
});

describe('what one person can take', () => {
  test.each(samples)('of $id is at least half of the stated worst case, and never more', (program) => {
    for (const addresses of [2, 6, 12]) {
      const most = mostOfGroup(worstCase(program), addresses);
      const { gainMinor } = mostOnePersonCanTake(program, { addresses });
      expect(most).not.toBeNull();
      expect(gainMinor).toBeGreaterThanOrEqual(Number(most) / 2);
      expect(gainMinor).toBeLessThanOrEqual(Number(most));
    }
  });

  test.each(samples)('of $id comes out when its events are played again, and is the same each time', (program) => {
    const found = mostOnePersonCanTake(program);
    const { rewards } = replay(compile(program), found.events);
    const value = ({ rule, quantity }: (typeof rewards)[number]): number =>
      worthOf(program, program.rewards.find(({ id }) => id === rule)!.give)(quantity);
    expect(rewards.reduce((sum, each) => sum + value(each), 0)).toBe(found.rewardsMinor);
    expect(found.rewardsMinor - found.paidMinor).toBe(found.gainMinor);
    expect(mostOnePersonCanTake(program)).toEqual(found);
  });

  test('points are spent on what is worth most', () => {
    const found = mostOnePersonCanTake(pointsProgram, { addresses: 3 });
    expect(found.events.some(({ type }) => type === 'points.redeem')).toBe(true);
    expect(found.gainMinor).toBeGreaterThan(Number(mostOfGroup(worstCase(pointsProgram), 3)) / 2);
  });

  test('is what is left after paying, where a refund takes everything back', () => {
    const program = given({ reverse: [{ on: 'purchase.refunded' }], when: paid('greaterThanInclusive', 400) });
    const found = mostOnePersonCanTake(program, { addresses: 3 });
    expect(found).toMatchObject({ gainMinor: 3 * 600, paidMinor: 3 * 400, refunds: false, ring: true });
    expect(sayExtraction(found, program)).toBe(
      'One person with 3 e-mail addresses who refers themself can take 18.00 USD: each address invites the next, 12.00 USD is paid for what is bought.',
    );
  });

  test('is nothing where friends must pay more than they bring', () => {
    const program = given({ reverse: [{ on: 'purchase.refunded' }], when: paid('greaterThanInclusive', 4000) });
    expect(mostOnePersonCanTake(program)).toMatchObject({ gainMinor: 0, events: [] });
    expect(sayExtraction(mostOnePersonCanTake(program), program)).toContain('no way to gain anything was found');
  });
});
