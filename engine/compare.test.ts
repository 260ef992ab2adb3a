import { describe, expect, test } from '@jest/globals';
import { canonical } from './canonical.ts';
import { compare, Comparing } from './compare.ts';
import type { Comparison } from './comparison.ts';
import { compile } from './compile.ts';
import type { Event } from './event.ts';
import { sayComparison, wordsOf } from './explain/comparison.ts';
import { shortHash } from './hash.ts';
import { personId } from './people.ts';
import { readProgram } from './program.ts';
import { replay } from './replay.ts';
import { dice, joins, named, pays, refunded, smallProgram, twentyEvents } from './testHistory.ts';

const person = (name: string) => personId({ email: `${name}@example.com` });
const before = compile(smallProgram());
/** Twice the cash, but only for purchases of 40 dollars and more. */
const after = compile(smallProgram({ version: 2, thanks: 5000, least: 4000 }));
const first = replay(before, twentyEvents('')).records;
const dansReward = [...first.keys()].find(
  (key) => key.startsWith('reward/small~thanks') && key.includes(referral('dan')),
);
const log = twentyEvents(dansReward?.slice('reward/'.length) ?? '');

/** @param by whose friend it is; without it, the referral of the twenty events */
function referral(name: string, by?: string): string {
  if (by !== undefined) return `r_${shortHash(`small:${person(by)}:${person(name)}`, 26)}`;
  return (first.get(`code/R-${name.toUpperCase()}`) as { referral: string }).referral;
}

const said = (comparison: Comparison) => sayComparison(comparison, wordsOf(after, before));
const event = (id: string, type: string, at: string, source = 'api') => ({ source, id, type, at });

describe('twenty events by two programs', () => {
  const comparison = compare(before, after, log, { until: '2026-04-12T12:00:00Z' });

  test('tell who gains and who loses, by hand: Ben was refunded by half, Fay pays too little now, Dan and Eve took all back', () => {
    expect(comparison.people).toEqual(
      [
        { person: person('ada'), side: 'advocate', unit: 'USD', before: 1250, after: 2500, change: 1250 },
        { person: person('cleo'), side: 'advocate', unit: 'USD', before: 2500, after: 0, change: -2500 },
      ].toSorted((a, b) => (a.person < b.person ? -1 : 1)),
    );
    const usd = { before: 3750, after: 2500, change: -1250 };
    const [gain, loss] = [
      { people: 1, quantity: 1250 },
      { people: 1, quantity: 2500 },
    ];
    const nobody = { gain: { people: 0, quantity: 0 }, loss: { people: 0, quantity: 0 } };
    expect(comparison.sums).toEqual([
      { side: 'advocate', unit: 'USD', ...usd, gain, loss },
      { side: 'invitee', unit: 'piece', before: 5, after: 5, change: 0, ...nobody },
      { side: 'advocate', unit: 'points', before: 20, after: 20, change: 0, ...nobody },
    ]);
  });

  test('tell it by rule', () => {
    const same = (quantity: number) => ({ before: quantity, after: quantity, change: 0 });
    expect(comparison.rewards).toEqual([
      {
        rule: 'thanks',
        kind: 'cash',
        unit: 'USD',
        before: 3750,
        after: 2500,
        change: -1250,
        count: {
          before: 2,
          after: 1,
          change: -1,
        },
      },
      { rule: 'visit', kind: 'points', unit: 'points', ...same(20), count: same(2) },
      { rule: 'welcome', kind: 'coupon', unit: 'piece', ...same(5), count: same(5) },
    ]);
  });

  test('name the referrals that stand otherwise, and the event at which each parted', () => {
    const ben = { id: referral('ben'), advocate: person('ada'), stage: 'bought', verdict: 'clear', qualified: true };
    const fay = { id: referral('fay'), advocate: person('cleo'), stage: 'bought', verdict: 'clear', qualified: true };
    const changes = [
      {
        invitee: person('ben'),
        before: ben,
        after: ben,
        differs: ['rewards'],
        parted: { event: event('e8', 'purchase.completed', '2026-03-10T12:00:00Z'), place: 8 },
      },
      {
        invitee: person('fay'),
        before: fay,
        differs: ['stage', 'rewards'],
        after: {
          ...fay,
          stage: 'submitted',
          qualified: false,
        },
        parted: { event: event('e11', 'purchase.completed', '2026-03-13T12:00:00Z'), place: 11 },
      },
    ];
    expect(comparison.referrals).toEqual(changes.toSorted((a, b) => (a.invitee < b.invitee ? -1 : 1)));
  });

  test('are put in sentences', () => {
    expect(said(comparison)).toEqual([
      'With the new version 1 advocate would have earned 12.50 USD more; 1 advocate would have earned 25.00 USD less.',
      'In all it would be 25.00 USD instead of 37.50 USD.',
      '“Cash for a friend”: 25.00 USD instead of 37.50 USD, given 1 time instead of 2.',
      '1 referral would be in the stage “Name received” instead of “First purchase”.',
      `2 referrals differ; the first to part is ${referral('ben')}, with the event purchase.completed (api e8) of 2026-03-10T12:00:00Z.`,
    ]);
  });

  test('are the same however the log is cut', () => {
    const comparing = new Comparing(before, after);
    for (const part of [log.slice(0, 3), log.slice(3, 4), log.slice(4)])
      for (const each of part) comparing.decide(each);
    expect(canonical(comparing.close('2026-04-12T12:00:00Z'))).toBe(canonical(comparison));
  });
});

describe('the same program', () => {
  test('makes no difference', () => {
    const comparison = compare(before, compile(smallProgram()), log);
    expect(comparison).toMatchObject({ events: 19, people: [], referrals: [] });
    expect(comparison.rewards.every(({ change, count }) => change === 0 && count.change === 0)).toBe(true);
    expect(said(comparison)).toEqual(['With the new version nobody would have earned more or less over 19 events.']);
  });

  test('makes none over an empty log', () => {
    expect(compare(before, after, [])).toMatchObject({ events: 0, until: null, sums: [], rewards: [], people: [] });
  });
});

describe('a change of', () => {
  const compareWith = (change: object, events: readonly Event[]) =>
    compare(before, compile(readProgram({ ...smallProgram(), version: 2, ...change })), events);

  test('the coupon alone is told, though nobody gains', () => {
    const rewards = smallProgram().rewards.map((rule) =>
      rule.id === 'welcome' ? { ...rule, give: { kind: 'coupon', code: 'BYE' } } : rule,
    );
    const comparison = compareWith({ rewards }, log.slice(0, 4));
    expect(comparison.people).toEqual([]);
    expect(comparison.referrals.map(({ differs }) => differs)).toEqual([['rewards'], ['rewards']]);
  });

  test('a hold that is over on both sides is none; before that it is', () => {
    const rewards = smallProgram().rewards.map((rule) => (rule.id === 'thanks' ? { ...rule, hold: '10 days' } : rule));
    const shorter = compile(readProgram({ ...smallProgram(), version: 2, rewards }));
    const events = [joins('1', '03-01', 'ada'), named('2', '03-02', 'ben', 'ADA'), pays('3', '03-03', 'ben', 9000)];
    expect(compare(before, shorter, events, { until: '2026-05-01T00:00:00Z' }).referrals).toEqual([]);
    const { referrals, people } = compare(before, shorter, events, { until: '2026-03-20T00:00:00Z' });
    const tick = `${referral('ben')}@2026-03-13T12:00:00Z`;
    expect([people, referrals]).toMatchObject([
      [],
      [
        {
          differs: ['rewards'],
          parted: { event: event(tick, 'time.passed', '2026-03-13T12:00:00Z', 'clock'), place: 4 },
        },
      ],
    ]);
  });

  test('attribution names referrals that belong to another advocate', () => {
    const events = [
      joins('1', '03-01', 'ada'),
      joins('2', '03-01', 'cleo'),
      named('3', '03-02', 'ben', 'ADA'),
      { ...named('4', '03-03', 'ben', 'CLEO'), type: 'link.visited' },
      pays('5', '03-04', 'ben', 9000),
    ];
    const comparison = compareWith({ attribution: { winner: 'last' } }, events);
    expect(comparison.referrals).toMatchObject([
      {
        differs: ['advocate', 'rewards'],
        parted: { event: { id: '4' }, place: 4 },
        after: { advocate: person('cleo') },
      },
    ]);
    expect(said(comparison)).toEqual([
      'With the new version 1 advocate would have earned 25.00 USD more; 1 advocate would have earned 25.00 USD less.',
      '1 referral would belong to another advocate.',
      expect.stringMatching(/^1 referral differs; the first to part is r_\w+, with the event link\.visited \(api 4\)/),
    ]);
  });

  test('dates names referrals that would not exist, or exist only now', () => {
    const never = compareWith({ until: '2026-03-03' }, log);
    expect(never.referrals.filter(({ after: none }) => none === null)).toHaveLength(4);
    expect(said(never)).toContain('4 referrals would not have begun.');
    const other = compile(readProgram({ ...smallProgram(), until: '2026-03-03' }));
    expect(sayComparison(compare(other, before, log), wordsOf(before))).toContain(
      '4 referrals would have begun that did not.',
    );
  });

  test('eligibility names verdicts', () => {
    const when = { all: [{ fact: 'event', path: '$.type', operator: 'equal', value: 'referral.submitted' }] };
    const comparison = compareWith({ eligibility: [{ id: 'odd', then: 'flag', when }] }, log.slice(0, 4));
    expect(said(comparison)).toContain('2 referrals would be flagged instead of clear.');
    expect(comparison.referrals.map(({ differs }) => differs)).toEqual([['verdict'], ['verdict']]);
  });
});

describe('in words', () => {
  const none = compare(before, before, log);
  const state = { id: 'r_1', advocate: 'p_1', stage: 'submitted', verdict: 'clear', qualified: false } as const;
  const parted = { event: event('e1', 'purchase.completed', '2026-03-10T12:00:00Z'), place: 1 };

  test('the same sum in more rewards is told', () => {
    const reward = { rule: 'thanks', kind: 'cash', unit: 'USD', before: 5000, after: 5000, change: 0 };
    expect(said({ ...none, rewards: [{ ...reward, count: { before: 1, after: 1200, change: 1199 } }] })).toContain(
      '“Cash for a friend”: 50.00 USD as before, given 1,200 times instead of 1.',
    );
  });

  test('ways that as many referrals go come in order of their words', () => {
    const went = (stage: string) => ({ ...state, stage });
    const change = { invitee: 'p_2', differs: ['stage'], parted, before: state } as const;
    const ways = (...stages: string[]) =>
      said({ ...none, referrals: stages.map((stage) => ({ ...change, after: went(stage) })) }).slice(1, 3);
    expect(ways('refunded', 'bought')).toEqual([
      '1 referral would be in the stage “First purchase” instead of “Name received”.',
      '1 referral would be in the stage “refunded” instead of “Name received”.',
    ]);
    expect(ways('bought', 'refunded')).toEqual(ways('refunded', 'bought'));
  });
});

describe('a comparison takes', () => {
  const doubled = compile(smallProgram({ version: 2, thanks: 5000 }));
  const ada = joins('1', '03-01', 'ada');

  test('an attempt to refer oneself for a referral of its own', () => {
    const events = [ada, named('2', '03-02', 'ben', 'ADA'), pays('3', '03-03', 'ben', 9000)];
    const own = [joins('4', '03-04', 'ben'), named('5', '03-05', 'ada', 'ADA'), pays('6', '03-06', 'ada', 9000)];
    expect(compare(before, doubled, [...events, ...own]).referrals).toMatchObject([
      { invitee: person('ben'), parted: { place: 3 } },
    ]);
    expect(
      compare(before, compile(readProgram({ ...smallProgram(), until: '2026-03-05' })), [...events, ...own]),
    ).toMatchObject({
      referrals: [{ invitee: person('ada'), differs: ['existence'], before: { verdict: 'rejected' }, after: null }],
    });
  });

  test('an event that would begin a referral and is refused for none', () => {
    const unproven = { ...named('2', '03-02', 'ben', 'ADA'), unverified: true };
    expect(replay(before, [ada, unproven])).toMatchObject({ outcomes: { refused: 1 }, referrals: 0 });
    expect(compare(before, doubled, [ada, unproven]).referrals).toEqual([]);
  });

  test('several that part when the log is over in the order of their timers', () => {
    const rewards = smallProgram().rewards.map((rule) => (rule.id === 'thanks' ? { ...rule, hold: '10 days' } : rule));
    const shorter = compile(readProgram({ ...smallProgram(), version: 2, rewards }));
    const friends = ['ben', 'dan', 'eve'].flatMap((name, index) => [
      named(`n${index}`, '03-02', name, 'ADA'),
      pays(`p${index}`, `03-0${5 - index}`, name, 9000),
    ]);
    const comparison = compare(before, shorter, [ada, ...friends], { until: '2026-03-20T00:00:00Z' });
    expect(comparison.referrals.map(({ parted }) => parted.place)).toEqual([8, 8, 8]);
    expect(said(comparison).at(-1)).toContain(`(clock ${referral('eve', 'ada')}@2026-03-13T12:00:00Z)`);
  });

  test('those that go several ways, the most travelled first', () => {
    const transitions = [
      { on: 'appointment.attended', from: 'submitted', to: 'refunded' },
      { on: 'purchase.completed', from: 'submitted', to: 'refunded' },
    ];
    const lifecycle = { ...smallProgram().lifecycle, transitions };
    const other = compile(readProgram({ ...smallProgram(), version: 2, lifecycle }));
    expect(said(compare(before, other, log)).filter((sentence) => sentence.includes('stage'))).toEqual([
      '2 referrals would be in the stage “refunded” instead of “First purchase”.',
    ]);
    const early = compile(readProgram({ ...smallProgram(), version: 2, lifecycle, until: '2026-03-05' }));
    const ways = said(compare(before, early, log)).filter((sentence) => /^\d+ referrals? would/.test(sentence));
    expect(ways).toEqual([
      '2 referrals would not have begun.',
      '1 referral would be in the stage “refunded” instead of “First purchase”.',
    ]);
  });
});

describe('changing cash from 25 to 50 dollars', () => {
  const { events, friends } = longLog(10_000);
  const [from, to] = [compile(smallProgram()), compile(smallProgram({ version: 2, thanks: 5000 }))];

  test('over a 10,000-event log is reported with people and money', () => {
    expect(events).toHaveLength(10_000);
    const comparison = compare(from, to, events);
    // Worked out without the engine: whoever's friend paid earns 25 dollars more, half of that when half was refunded.
    const gains = new Map<string, number>();
    for (const { advocate, state } of friends) {
      const more = { named: 0, paid: 2500, half: 1250, whole: 0 }[state];
      if (more > 0) gains.set(advocate, (gains.get(advocate) ?? 0) + more);
    }
    const total = [...gains.values()].reduce((sum, gain) => sum + gain, 0);
    expect(total).toBeGreaterThan(1_000_000);
    const told = comparison.people.map(({ person: id, change }) => [id, change] as const);
    expect(new Map(told)).toEqual(new Map([...gains].map(([name, gain]) => [person(name), gain])));
    expect(comparison.sums.find(({ unit }) => unit === 'USD')).toEqual({
      side: 'advocate',
      unit: 'USD',
      before: total,
      after: 2 * total,
      change: total,
      gain: {
        people: gains.size,
        quantity: total,
      },
      loss: {
        people: 0,
        quantity: 0,
      },
    });
    const money = `${Math.floor(total / 100).toLocaleString('en')}.${String(total % 100).padStart(2, '0')} USD`;
    expect(said(comparison)[0]).toBe(
      `With the new version ${gains.size} advocates would have earned ${money} more; nobody would have earned less.`,
    );
    const keeping = new Set(friends.flatMap(({ name, state }) => (state === 'paid' || state === 'half' ? [name] : [])));
    const earliest = events.find(
      ({ type, object }) => type === 'purchase.completed' && keeping.has(object?.slice(6) ?? ''),
    );
    expect(said(comparison).at(-1)).toContain(
      `purchase.completed (api ${earliest?.id ?? ''}) of ${earliest?.at ?? ''}`,
    );
    expect(comparison.referrals).toHaveLength(keeping.size);
  });

  test('gives the same bytes every time', () => {
    const short = events.slice(0, 2000);
    expect(canonical(compare(from, to, short))).toBe(canonical(compare(from, to, short)));
  });
});

interface Friend {
  readonly name: string;
  readonly advocate: string;
  state: 'named' | 'paid' | 'half' | 'whole';
}

/** 150 advocates name friends, who pay and sometimes get half or all of it back. */
function longLog(length: number): { readonly events: Event[]; readonly friends: Friend[] } {
  const roll = dice(20_260_301);
  const day = (index: number): string => {
    const number = Math.floor((index * 150) / length);
    return `${String(3 + Math.floor(number / 30)).padStart(2, '0')}-${String(1 + (number % 30)).padStart(2, '0')}`;
  };
  const events = Array.from({ length: 150 }, (_, index) => joins(`a${index}`, '03-01', `advocate${index}`));
  const friends: Friend[] = [];
  while (events.length < length) {
    const [id, now, lot] = [`e${events.length}`, day(events.length), roll(10)];
    const waiting = friends.filter(({ state }) => state === 'named').at(-1 - roll(5));
    const paid = friends.filter(({ state }) => state === 'paid').at(-1 - roll(5));
    if (lot < 5 || waiting === undefined) {
      const friend: Friend = { name: `friend${friends.length}`, advocate: `advocate${roll(150)}`, state: 'named' };
      friends.push(friend);
      events.push(named(id, now, friend.name, friend.advocate.toUpperCase()));
    } else if (lot < 8 || paid === undefined) {
      waiting.state = 'paid';
      events.push(pays(id, now, waiting.name, 10_000));
    } else {
      paid.state = lot === 8 ? 'half' : 'whole';
      events.push(refunded(id, now, paid.name, lot === 8 ? 5000 : 10_000));
    }
  }
  return { events, friends };
}
