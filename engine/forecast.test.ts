import { describe, expect, test } from '@jest/globals';
import { canonical } from './canonical.ts';
import { compile } from './compile.ts';
import type { Event } from './event.ts';
import { wordsOf } from './explain/comparison.ts';
import { sayForecast } from './explain/forecast.ts';
import { forecast, LEAST_SAMPLE } from './forecast.ts';
import { readProgram } from './program.ts';
import { replay } from './replay.ts';
import { event, joins, named, pays, refunded, smallProgram, twentyEvents } from './testHistory.ts';

const small = compile(smallProgram());
const nothing = { count: 0, quantity: 0 };
const at = (day: string) => `2026-${day}T12:00:00Z`;

function foretell(events: readonly Event[], day: string) {
  return forecast(small, replay(small, events, { until: at(day) }), at(day));
}
const said = (events: readonly Event[], day: string) => sayForecast(foretell(events, day), wordsOf(small));

describe('from the first seventeen of twenty events', () => {
  const events = twentyEvents('').slice(0, 17);

  test('it tells what is held and when it matures: Ben 12.50 on 9 April, Dan 25.00 on 10 April, Fay 25.00 on 12 April', () => {
    const { rewards, horizons } = foretell(events, '03-18');
    expect(horizons).toEqual([
      { days: 30, until: at('04-17') },
      { days: 60, until: at('05-17') },
      { days: 90, until: at('06-16') },
    ]);
    const all = { count: 3, quantity: 6250 };
    expect(rewards[0]).toEqual({
      rule: 'thanks',
      kind: 'cash',
      unit: 'USD',
      available: nothing,
      held: all,
      maturing: [all, all, all],
      later: nothing,
      waiting: nothing,
    });
    expect(foretell(events, '03-11').rewards[0]?.maturing[0]).toEqual({ count: 2, quantity: 3750 });
  });

  test('at its end a hold is over', () => {
    expect(foretell(events, '04-10').rewards[0]).toMatchObject({
      available: { count: 2, quantity: 3750 },
      held: { count: 1, quantity: 2500 },
    });
  });

  test('points and coupons are due at once', () => {
    expect(foretell(events, '03-18').rewards.slice(1)).toMatchObject([
      { rule: 'visit', unit: 'points', available: { count: 2, quantity: 20 }, held: nothing },
      { rule: 'welcome', unit: 'piece', available: { count: 5, quantity: 5 }, held: nothing },
    ]);
  });

  test('nothing is estimated from four friends who came through', () => {
    expect(foretell(events, '03-18').underWay).toEqual([
      { stage: 'submitted', referrals: 1, sample: 4, qualified: 3, expected: null },
    ]);
    expect(said(events, '03-18')).toEqual([
      '“Cash for a friend”: 0.00 USD due now, 62.50 USD held (becomes available: 62.50 USD within 30 days, 62.50 USD within 60 days, 62.50 USD within 90 days).',
      '“visit”: 20 points due now.',
      '“welcome”: 5 pieces due now.',
      '1 referral is under way in “Name received”; what they will earn is not estimated: only 4 have qualified or ended so far, at least 20 are needed.',
    ]);
  });
});

describe('what people owe back', () => {
  const events = twentyEvents('');
  const bens =
    [...replay(small, events).records.keys()].find((key) => key.startsWith('reward/small~thanks'))?.slice(7) ?? '';
  const owing = [
    ...events.slice(0, 4),
    pays('5', '03-10', 'ben', 10_000),
    event('6', '04-10', 'reward.fulfil', { who: { code: 'R-BEN' }, data: { rewardId: bens } }),
    refunded('7', '04-11', 'ben', 4000),
  ];

  test('is what was taken back after it was handed over', () => {
    expect(foretell(owing, '04-12').owedBack).toEqual([{ kind: 'cash', unit: 'USD', people: 1, quantity: 1000 }]);
    expect(said(owing, '04-12')).toContain('1 person owes 10.00 USD back.');
  });

  test('is not known without accounts', () => {
    const { records } = replay(small, owing);
    const told = forecast(small, { records }, at('04-12'));
    expect(told.owedBack).toBeNull();
    expect(sayForecast(told, wordsOf(small)).join(' ')).not.toContain('back');
  });
});

describe('referrals under way', () => {
  /** So many friends of Ada, of whom the first ones buy and the next ones are rejected. */
  const friends = (count: number, buying: number, rejected: number): Event[] => [
    joins('1', '03-01', 'ada'),
    ...Array.from({ length: count }, (_, index) => named(`n${index}`, '03-02', `f${index}`, 'ADA')),
    ...Array.from({ length: buying }, (_, index) => pays(`p${index}`, '03-03', `f${index}`, 9000)),
    ...Array.from({ length: rejected }, (_, index) =>
      event(`r${index}`, '03-04', 'referral.reject', {
        who: { code: `R-F${buying + index}` },
        data: { reason: 'spam' },
      }),
    ),
  ];

  test('are estimated from what those before them earned after the same stage: 15 of 20 earned 25 dollars, so 7 more earn 131.25', () => {
    const events = friends(27, 15, 5);
    expect(foretell(events, '03-05').underWay).toEqual([
      {
        stage: 'submitted',
        referrals: 7,
        sample: 20,
        qualified: 15,
        expected: [
          {
            rule: 'thanks',
            kind: 'cash',
            unit: 'USD',
            quantity: 13125,
          },
        ],
      },
    ]);
    expect(said(events, '03-05').at(-1)).toBe(
      '7 referrals are under way in “Name received”. Estimate: they earn 131.25 USD of “Cash for a friend”. Of 20 that came through this stage and have qualified or ended, 15 qualified.',
    );
  });

  test('are not estimated from one fewer than the least sample', () => {
    expect(foretell(friends(27, 15, 4), '03-05').underWay).toMatchObject([
      { sample: LEAST_SAMPLE - 1, expected: null },
    ]);
    expect(said(friends(2, 0, 0), '03-05').at(-1)).toContain('none that came through it has qualified or ended so far');
  });

  test('that nobody before them earned anything from are expected to earn nothing', () => {
    const events = friends(22, 0, 20);
    expect(foretell(events, '03-05').underWay).toMatchObject([{ referrals: 2, qualified: 0, expected: [] }]);
    expect(said(events, '03-05').at(-1)).toContain('Estimate: they earn nothing more.');
  });
});

test('a referral that is pinned is under way as its own version has it, a switched one as the live one has it', () => {
  const events = [joins('1', '03-01', 'ada'), named('2', '03-02', 'ben', 'ADA')];
  const first = compile(smallProgram());
  const { records } = replay(first, events);
  const underWay = (changes: string): number => {
    const live = smallProgram({ version: 2, changes });
    const stages = live.lifecycle.stages.map((stage) => (stage.id === 'submitted' ? { ...stage, final: true } : stage));
    const second = readProgram({ ...live, lifecycle: { ...live.lifecycle, stages, transitions: [] } });
    return forecast(compile(second, { earlier: [first] }), { records }, at('03-03')).underWay.length;
  };
  expect([underWay('pin'), underWay('switch')]).toEqual([1, 0]);
});

test('what waits for a person has no date, and a long hold comes after the last horizon', () => {
  const rewards = smallProgram().rewards.map((rule) =>
    rule.id === 'thanks' ? { ...rule, hold: '6 months' } : rule.id === 'visit' ? { ...rule, approval: 'manual' } : rule,
  );
  const slow = compile(readProgram({ ...smallProgram(), rewards }));
  const history = replay(slow, twentyEvents('').slice(0, 17));
  const told = forecast(slow, history, at('03-18'));
  expect(told.rewards.slice(0, 2)).toMatchObject([
    { rule: 'thanks', held: { quantity: 6250 }, maturing: [nothing, nothing, nothing], later: { quantity: 6250 } },
    { rule: 'visit', available: nothing, waiting: { count: 2, quantity: 20 } },
  ]);
  expect(sayForecast(told, wordsOf(slow)).slice(0, 2)).toEqual([
    '“Cash for a friend”: 0.00 USD due now, 62.50 USD held (becomes available: 0.00 USD within 30 days, 0.00 USD within 60 days, 0.00 USD within 90 days; 62.50 USD after that).',
    '“visit”: 0 points due now, 20 points held (20 points once somebody acts).',
  ]);
});

test('of nothing there is nothing to say, and the same state gives the same bytes', () => {
  expect(said([], '03-01')).toEqual(['Nothing is owed, and no referral is under way.']);
  const events = twentyEvents('');
  expect(canonical(foretell(events, '03-18'))).toBe(canonical(foretell(events, '03-18')));
});
