import { describe, expect, test } from '@jest/globals';
import { latestOf, nextOf, startsOf } from './schedule.ts';
import type { Schedule } from './schedule.ts';
import { HOUR, parseZone, UTC } from './time.ts';

const berlin = parseZone('CET-1CEST,M3.5.0,M10.5.0/3') ?? UTC;
const around = (schedule: Schedule, at: string, zone = UTC): string[] =>
  [latestOf(schedule, zone, Date.parse(at)), nextOf(schedule, zone, Date.parse(at))].map((instant) =>
    new Date(instant).toISOString().slice(0, 16),
  );

describe('the last instant and the next one', () => {
  test.each([
    ['a day', startsOf('day'), '2026-03-05T23:59:59Z', ['2026-03-05T00:00', '2026-03-06T00:00']],
    ['a week', startsOf('week'), '2026-03-08T23:59:59Z', ['2026-03-02T00:00', '2026-03-09T00:00']],
    ['a week across the year', startsOf('week'), '2027-01-01T00:00:00Z', ['2026-12-28T00:00', '2027-01-04T00:00']],
    ['a month', startsOf('month'), '2026-12-31T23:59:59Z', ['2026-12-01T00:00', '2027-01-01T00:00']],
    ['a quarter', startsOf('quarter'), '2026-06-30T23:59:59Z', ['2026-04-01T00:00', '2026-07-01T00:00']],
    ['a year', startsOf('year'), '2026-01-01T00:00:00Z', ['2026-01-01T00:00', '2027-01-01T00:00']],
    ['a year before 1970', startsOf('year'), '1969-06-01T00:00:00Z', ['1969-01-01T00:00', '1970-01-01T00:00']],
    [
      'the 31st',
      { every: 'month', day: 31, time: 0 },
      '2028-02-28T12:00:00Z',
      ['2028-01-31T00:00', '2028-02-29T00:00'],
    ],
    [
      'Sunday at 9',
      { every: 'week', day: 7, time: 9 * HOUR },
      '2026-03-08T09:00:00Z',
      ['2026-03-08T09:00', '2026-03-15T09:00'],
    ],
  ] as const)('of %s', (_name, schedule, at, expected) => {
    expect(around(schedule, at)).toEqual(expected);
  });

  test('follow the clocks of the zone', () => {
    const nine: Schedule = { every: 'day', day: 1, time: 9 * HOUR };
    expect(around(nine, '2026-03-28T12:00:00Z', berlin)).toEqual(['2026-03-28T08:00', '2026-03-29T07:00']);
    expect(around(startsOf('month'), '2026-03-31T22:00:00Z', berlin)).toEqual(['2026-03-31T22:00', '2026-04-30T22:00']);
    expect(around(startsOf('month'), '2026-03-31T21:59:59Z', berlin)).toEqual(['2026-02-28T23:00', '2026-03-31T22:00']);
  });
});
