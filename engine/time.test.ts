import { describe, expect, it } from '@jest/globals';
import {
  addDuration,
  boundary,
  formatInstant,
  parseDuration,
  parseInstant,
  parseZone,
  periodOf,
  toInstant,
  toLocal,
  UTC,
} from './time.ts';
import type { Period, Zone } from './time.ts';

const zones: Record<string, string> = {
  'America/New_York': 'EST5EDT,M3.2.0,M11.1.0',
  'Europe/Berlin': 'CET-1CEST,M3.5.0,M10.5.0/3',
  'Australia/Sydney': 'AEST-10AEDT,M10.1.0,M4.1.0/3',
  'Asia/Kathmandu': '<+0545>-5:45',
  'Africa/Cairo': 'EET-2EEST,M4.5.5/0,M10.5.4/24',
};
const zone = (name: string): Zone => parseZone(zones[name] ?? '') ?? UTC;
const step = (name: string, at: string, duration: string): string =>
  formatInstant(addDuration(zone(name), parseInstant(at), parseDuration(duration)));

describe('instants and calendar steps', () => {
  it('end what would never end with the last instant that can be written', () => {
    for (const duration of ['99999 years', '99999 months', '9000 years'])
      expect(step('America/New_York', '2026-03-01T12:00:00Z', duration)).toBe('9999-12-31T23:59:59.999Z');
    expect(step('UTC', '9999-12-31T23:59:00Z', '1 minute')).toBe('9999-12-31T23:59:59.999Z');
    expect(step('UTC', '9999-12-30T23:59:00Z', '1 day')).toBe('9999-12-31T23:59:00Z');
  });

  it('agrees with the zone database of the machine for three years, hour by hour', () => {
    for (const [name, rule] of Object.entries(zones)) {
      const format = new Intl.DateTimeFormat('en-CA', {
        timeZone: name,
        hourCycle: 'h23',
        year: 'numeric',
        month: '2-digit',
        day: '2-digit',
        hour: '2-digit',
        minute: '2-digit',
      });
      const ours = parseZone(rule);
      for (let at = Date.UTC(2025, 0, 1); at < Date.UTC(2028, 0, 1); at += 3 * 3_600_000) {
        const parts = Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, value]));
        const expected = `${parts['year']}-${parts['month']}-${parts['day']}T${parts['hour']}:${parts['minute']}`;
        expect(new Date(toLocal(ours ?? UTC, at)).toISOString().slice(0, 16)).toBe(expected);
      }
    }
  });

  it('keeps the wall time over a change of the clock', () => {
    expect(step('America/New_York', '2026-03-01T15:00:00Z', '14 days')).toBe('2026-03-15T14:00:00Z');
    expect(step('America/New_York', '2026-03-09T15:00:00Z', '14 days')).toBe('2026-03-23T15:00:00Z');
    expect(step('America/New_York', '2026-03-01T15:00:00Z', '336 hours')).toBe('2026-03-15T15:00:00Z');
  });

  it('takes the first instant after a skipped time and the earlier of a doubled one', () => {
    expect(step('America/New_York', '2026-03-07T07:30:00Z', '1 day')).toBe('2026-03-08T07:00:00Z');
    expect(step('America/New_York', '2026-10-31T05:30:00Z', '1 day')).toBe('2026-11-01T05:30:00Z');
    expect(step('Australia/Sydney', '2026-10-02T16:15:00Z', '1 day')).toBe('2026-10-03T16:00:00Z');
  });

  it('clamps to the end of a month, leap days included', () => {
    expect(step('Europe/Berlin', '2026-01-31T12:00:00Z', '1 month')).toBe('2026-02-28T12:00:00Z');
    expect(step('Europe/Berlin', '2028-02-29T12:00:00Z', '1 year')).toBe('2029-02-28T12:00:00Z');
    expect(step('Europe/Berlin', '2026-12-15T12:00:00Z', '2 months')).toBe('2027-02-15T12:00:00Z');
  });

  it('turns every wall time into an instant and back, but for the skipped ones', () => {
    const sydney = zone('Australia/Sydney');
    for (let at = Date.UTC(2026, 8, 20); at < Date.UTC(2026, 9, 20); at += 1_800_000)
      expect(toInstant(sydney, toLocal(sydney, at))).toBe(at);
  });

  it('names the calendar period in the zone of the program', () => {
    const at = parseInstant('2027-01-01T03:00:00Z');
    const named = (['day', 'week', 'month', 'quarter', 'year', 'ever'] as Period[]).map((period) =>
      periodOf(zone('America/New_York'), at, period),
    );
    expect(named).toEqual(['2026-12-31', '2026-W53', '2026-12', '2026-Q4', '2026', 'ever']);
    expect(periodOf(UTC, at, 'week')).toBe('2026-W53');
    expect(periodOf(UTC, parseInstant('2027-01-04T00:00:00Z'), 'week')).toBe('2027-W01');
  });

  it('starts a day at local midnight', () => {
    expect(formatInstant(boundary(zone('America/New_York'), '2026-07-01'))).toBe('2026-07-01T04:00:00Z');
    expect(formatInstant(boundary(UTC, '2026-07-01T00:00:00.250Z'))).toBe('2026-07-01T00:00:00.250Z');
  });

  it('counts the days of a rule by number, with 29 February or without', () => {
    const offsets = (rule: string, ...days: string[]): number[] => {
      const ours = parseZone(rule) ?? UTC;
      return days.map(
        (day) => (toLocal(ours, parseInstant(`${day}T12:00:00Z`)) - parseInstant(`${day}T12:00:00Z`)) / 3_600_000,
      );
    };
    // J60 is the 1st of March in every year; J59 is the 28th of February.
    const days = ['2027-02-28', '2027-03-01', '2028-02-28', '2028-02-29', '2028-03-01'];
    expect(offsets('XXX3YYY,J60/0,J300/0', ...days)).toEqual([-3, -2, -3, -3, -2]);
    expect(offsets('XXX3YYY,J59/0,J300/0', ...days)).toEqual([-2, -2, -2, -2, -2]);
    // Day 59 counted from 0 is the 1st of March, and the 29th of February in a leap year.
    expect(offsets('XXX3YYY,59/0,300/0', ...days)).toEqual([-3, -2, -3, -2, -2]);
    expect(offsets('XXX3YYY4,J60/0,J300/0', '2027-03-02')).toEqual([-4]);
  });

  it('writes as many different days as there are', () => {
    const wrong = Array.from({ length: 5000 }, (_, day) => day * 86_400_000).filter(
      (at) => formatInstant(at) !== new Date(at).toISOString().replace('.000', ''),
    );
    expect(wrong).toEqual([]);
  });

  it('refuses what is no rule', () => {
    for (const text of ['', 'America/New_York', 'EST', 'EST5EDT,M3.2.0', 'EST5EDT,M3.9.0,M11.1.0', '5'])
      expect(parseZone(text)).toBeNull();
    expect(parseZone('EST5')).toMatchObject({ standard: -18_000_000, starts: null });
    expect(parseZone('IST-1GMT0,J60,J300/3')?.starts).toMatchObject({ kind: 'julian', day: 60 });
    expect(parseZone('XXX3YYY,0,300')?.starts).toMatchObject({ kind: 'ordinal', day: 0 });
  });
});
