import type { Event } from './event.ts';
import { readProgram } from './program.ts';
import type { Program } from './program.ts';
import { readEvent } from './readEvent.ts';

/** A small program and twenty events, whose outcome the tests of replay, comparison and forecast know by hand. */

type Changes = {
  readonly version?: number;
  readonly thanks?: number;
  readonly least?: number;
  readonly changes?: string;
};

/** Cash when a friend buys, a coupon for each friend, points for each visit. */
export function smallProgram({ version = 1, thanks = 2500, least = 0, changes = 'pin' }: Changes = {}): Program {
  const paid = { fact: 'event', path: '$.data.amountMinor', operator: 'greaterThanInclusive', value: least };
  return readProgram({
    id: 'small',
    name: 'Small',
    version,
    changes,
    currency: 'USD',
    roles: ['customer'],
    lifecycle: {
      initial: 'submitted',
      stages: [
        {
          id: 'submitted',
          label: 'Name received',
        },
        {
          id: 'bought',
          label: 'First purchase',
          qualifies: true,
        },
        {
          id: 'refunded',
          final: true,
          undoes: true,
        },
      ],
      transitions: [
        {
          on: 'purchase.completed',
          from: 'submitted',
          to: 'bought',
          when: { all: [paid] },
        },
        {
          on: 'purchase.refunded',
          from: 'bought',
          to: 'refunded',
          when: {
            all: [
              {
                fact: 'refund',
                path: '$.whole',
                operator: 'equal',
                value: true,
              },
            ],
          },
        },
      ],
    },
    rewards: [
      {
        id: 'thanks',
        label: 'Cash for a friend',
        to: 'advocate',
        on: { enter: 'bought' },
        hold: '30 days',
        give: {
          kind: 'cash',
          amountMinor: thanks,
        },
        reverse: [
          {
            on: 'purchase.refunded',
            within: '60 days',
          },
        ],
      },
      {
        id: 'welcome',
        to: 'invitee',
        on: { enter: 'submitted' },
        give: {
          kind: 'coupon',
          code: 'HELLO',
        },
        reverse: [],
      },
      {
        id: 'visit',
        to: 'advocate',
        on: 'appointment.attended',
        give: {
          kind: 'points',
          amount: 10,
        },
        reverse: [],
      },
    ],
  });
}

/** What happens, one line an event: `day type who more`. */
export function event(id: string, day: string, type: string, rest: Omit<Partial<Event>, 'id' | 'at' | 'type'>): Event {
  return readEvent({ who: {}, ...rest, id, type, at: `2026-${day}T12:00:00Z` });
}

export const joins = (id: string, day: string, name: string): Event =>
  event(id, day, 'advocate.joined', { who: { email: `${name}@example.com` }, mint: { share: name.toUpperCase() } });

export const named = (id: string, day: string, name: string, by: string): Event =>
  event(id, day, 'referral.submitted', {
    who: { code: by, email: `${name}@example.com` },
    mint: { referral: `R-${name.toUpperCase()}` },
  });

export const pays = (id: string, day: string, name: string, amountMinor: number): Event =>
  event(id, day, 'purchase.completed', {
    who: { email: `${name}@example.com` },
    object: `order-${name}`,
    data: { amountMinor },
  });

export const refunded = (id: string, day: string, name: string, amountMinor: number): Event =>
  event(id, day, 'purchase.refunded', {
    who: { email: `${name}@example.com` },
    object: `order-${name}`,
    data: { amountMinor },
  });

const attends = (id: string, day: string, name: string): Event =>
  event(id, day, 'appointment.attended', { who: { email: `${name}@example.com` }, object: `visit-${name}` });

/** @param reward the id of Dan's cash, which an operator hands over */
export function twentyEvents(reward: string): Event[] {
  return [
    joins('e1', '03-01', 'ada'),
    joins('e2', '03-01', 'cleo'),
    named('e3', '03-02', 'ben', 'ADA'),
    named('e4', '03-03', 'dan', 'ADA'),
    named('e5', '03-04', 'eve', 'CLEO'),
    named('e6', '03-05', 'fay', 'CLEO'),
    named('e7', '03-06', 'gus', 'CLEO'),
    pays('e8', '03-10', 'ben', 10_000),
    pays('e9', '03-11', 'dan', 8000),
    pays('e10', '03-12', 'eve', 5000),
    pays('e11', '03-13', 'fay', 3000),
    refunded('e12', '03-14', 'ben', 5000),
    refunded('e13', '03-15', 'eve', 5000),
    pays('e8', '03-10', 'ben', 10_000),
    attends('e15', '03-16', 'dan'),
    attends('e16', '03-17', 'fay'),
    pays('e17', '03-18', 'nobody', 9000),
    event('e18', '04-10', 'time.passed', { source: 'clock', who: { code: 'R-DAN' } }),
    event('e19', '04-11', 'reward.fulfil', { who: { code: 'R-DAN' }, data: { rewardId: reward } }),
    refunded('e20', '04-12', 'dan', 8000),
  ];
}

/** Numbers that look random and are the same every time. */
export function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
}

export function pick<T>(roll: (sides: number) => number, choices: readonly T[]): T {
  return choices[roll(choices.length)]!;
}
