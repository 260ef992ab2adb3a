import Type from 'typebox';
import { PlaceGive } from './give.ts';
import { about, closed, Duration, Id, oneOf } from './parts.ts';

/** What comes back with the calendar: contests and reports. */

export const Contest = closed('Contest', 'Who refers most in a period wins', {
  id: Id,
  label: Type.Optional(
    Type.String({ title: 'Label', description: 'How people call it', minLength: 1, maxLength: 100 }),
  ),
  every: oneOf(
    ['week', 'month', 'quarter', 'year'],
    'Every',
    "The calendar period of one round, in the program's time zone",
  ),
  role: Type.Optional(about(Id, 'Role', 'Only referrals that came in this role count')),
  rankBy: closed('Rank by', 'The number that decides', {
    fact: oneOf(['advocate'], 'Fact', 'Whose number it is'),
    path: oneOf(
      ['$.count.qualified', '$.count.referrals'],
      'Path',
      'Referrals that qualified within the period, or that began within it',
    ),
  }),
  settleAfter: about(
    Duration,
    'Settle after',
    'How long after the end of a period the places are given, so that refunds are known first',
  ),
  minimum: Type.Optional(
    Type.Integer({
      title: 'Minimum',
      description: 'How many referrals a place needs at least',
      minimum: 1,
      maximum: 1_000_000,
    }),
  ),
  places: Type.Array(PlaceGive, {
    title: 'Places',
    description: 'What each place wins, the first place first',
    minItems: 1,
    maxItems: 100,
  }),
});

const DAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;

export const Report = closed('Report', 'What your team is sent on a schedule', {
  id: Type.Optional(about(Id, 'Id', 'What it goes by; without it, by how often it comes, as week')),
  every: oneOf(['day', 'week', 'month'], 'Every', 'How often it is sent'),
  day: Type.Optional(
    Type.Unsafe<(typeof DAYS)[number] | number>({
      title: 'Day',
      description:
        'The weekday of a weekly report, or the day of a monthly one (31 is the last); Monday or the first without it',
      type: ['string', 'integer'],
      if: { type: 'string' },
      then: { enum: [...DAYS] },
      else: { minimum: 1, maximum: 31 },
    }),
  ),
  at: Type.Optional(
    Type.String({
      title: 'At',
      description: "The time of day in the program's time zone, as 09:00, which it is without it",
      pattern: '^([01][0-9]|2[0-3]):[0-5][0-9]$',
    }),
  ),
  show: Type.Array(
    oneOf(['performance', 'thresholds', 'stuck', 'funnel', 'leaderboard', 'liability'], 'Section', 'What is told of'),
    {
      title: 'Show',
      description: 'What it tells of, in this order',
      minItems: 1,
      maxItems: 6,
      uniqueItems: true,
    },
  ),
  to: oneOf(['staff'], 'To', 'Who receives it'),
  via: Type.Optional(
    Type.Array(oneOf(['email', 'slack'], 'Channel', 'How it is sent'), {
      title: 'Channels',
      description: 'Every way it is sent; by e-mail without it',
      minItems: 1,
      maxItems: 2,
      uniqueItems: true,
    }),
  ),
});
