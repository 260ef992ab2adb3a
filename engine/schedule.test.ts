import { quietUntil } from './quiet.ts';
import { latestOf, nextOf, parseWallTime } from './schedule.ts';
import type { Schedule } from './schedule.ts';
import { dice } from './testHistory.ts';
import { DAY, formatInstant, HOUR, parseInstant, parseZone, UTC } from './time.ts';

const zones = ['EST5EDT,M3.2.0,M11.1.0', 'CET-1CEST,M3.5.0,M10.5.0/3', '<+1030>-10:30<+11>-11,M10.1.0,M4.1.0', 'UTC0'];

describe('a schedule', () => {
  const told = (schedule: Schedule, from: string, times: number): string[] => {
    const instants: number[] = [parseInstant(from)];
    for (let time = 0; time < times; time += 1) instants.push(nextOf(schedule, UTC, instants.at(-1)!));
    return instants.slice(1).map(formatInstant);
  };

  test('goes on by weeks, by months to their last day, by quarters and by years', () => {
    const time = parseWallTime('09:30');
    expect(told({ every: 'week', day: 7, time }, '2026-02-28T12:00:00Z', 2)).toEqual([
      '2026-03-01T09:30:00Z',
      '2026-03-08T09:30:00Z',
    ]);
    expect(told({ every: 'month', day: 30, time }, '2027-12-30T09:30:00Z', 3)).toEqual([
      '2028-01-30T09:30:00Z',
      '2028-02-29T09:30:00Z',
      '2028-03-30T09:30:00Z',
    ]);
    expect(told({ every: 'quarter', day: 31, time }, '2026-01-31T09:29:59Z', 3)).toEqual([
      '2026-01-31T09:30:00Z',
      '2026-04-30T09:30:00Z',
      '2026-07-31T09:30:00Z',
    ]);
    expect(told({ every: 'year', day: 1, time: 0 }, '1969-06-01T00:00:00Z', 2)).toEqual([
      '1970-01-01T00:00:00Z',
      '1971-01-01T00:00:00Z',
    ]);
  });

  test('ends with the last instant that can be written', () => {
    const year = { every: 'year', day: 1, time: 0 } as const;
    expect(formatInstant(nextOf(year, UTC, parseInstant('9999-06-01T00:00:00Z')))).toBe('9999-12-31T23:59:59.999Z');
  });

  test('has no instant between one and the next, whatever the zone does', () => {
    const roll = dice(7);
    for (let round = 0; round < 2000; round += 1) {
      const zone = parseZone(zones[roll(zones.length)]!) ?? UTC;
      const every = (['day', 'week', 'month', 'quarter', 'year'] as const)[roll(5)]!;
      const schedule = { every, day: 1 + roll(every === 'week' ? 7 : 31), time: roll(48) * (HOUR / 2) };
      const at = parseInstant('2026-01-01T00:00:00Z') + roll(2000) * (DAY / 2) + roll(DAY);
      const [before, after] = [latestOf(schedule, zone, at), nextOf(schedule, zone, at)];
      expect([before <= at, at < after]).toEqual([true, true]);
      expect([nextOf(schedule, zone, before), latestOf(schedule, zone, after)]).toEqual([after, after]);
      expect(latestOf(schedule, zone, after - 1)).toBe(before);
    }
  });
});

test('quiet hours end when they say, and before that nothing inside them is awake', () => {
  const roll = dice(11);
  let inside = 0;
  for (let round = 0; round < 2000; round += 1) {
    const zone = parseZone(zones[roll(zones.length)]!) ?? UTC;
    const [from, until] = [roll(48) * (HOUR / 2), roll(48) * (HOUR / 2)];
    if (from === until) continue;
    const quiet = { hours: { from, until }, cap: null };
    const at = parseInstant('2026-01-01T00:00:00Z') + roll(2000) * (DAY / 2) + roll(DAY);
    const end = quietUntil(quiet, zone, at);
    if (end === null) continue;
    inside += 1;
    expect(end).toBeGreaterThan(at);
    expect(quietUntil(quiet, zone, end)).toBe(null);
    expect(quietUntil(quiet, zone, at + Math.floor((end - at) / 2))).toBe(end);
  }
  expect(inside).toBeGreaterThan(500);
});
