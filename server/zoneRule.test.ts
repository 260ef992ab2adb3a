import { expect, test } from '@jest/globals';
import { parseZone, toLocal } from '../engine/time.ts';
import { withZoneRule, zoneRule } from './zoneRule.ts';

test.each([
  ['America/New_York', '<-05>5<-04>4,M3.2.0,M11.1.0'],
  ['Europe/Berlin', '<+01>-1<+02>-2,M3.5.0,M10.5.0/3'],
  ['Europe/London', '<+00>0<+01>-1,M3.5.0/1,M10.5.0'],
  ['Asia/Kolkata', '<+0530>-5:30'],
  ['UTC', '<+00>0'],
  ['Nowhere/Land', null],
])('the rule of %s is %s', (zone, rule) => {
  expect(zoneRule(zone, 2026)).toBe(rule);
});

test('the engine reads the same wall clock from the rule as this host from its zone database', () => {
  const zones = [
    'America/New_York',
    'America/St_Johns',
    'America/Sao_Paulo',
    'Australia/Sydney',
    'Australia/Lord_Howe',
    'Europe/Dublin',
    'Pacific/Auckland',
    'Pacific/Chatham',
    'America/Santiago',
    'Asia/Tokyo',
  ];
  for (const zone of zones) {
    const parsed = parseZone(zoneRule(zone, 2026) ?? '');
    if (parsed === null) throw new Error(`The engine cannot read the rule of ${zone}`);
    const format = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'medium' });
    for (let at = Date.UTC(2026, 0, 1); at < Date.UTC(2029, 0, 1); at += 17 * 3_600_000) {
      expect(`${zone} ${new Date(toLocal(parsed, at)).toISOString().slice(0, 19)}`).toBe(
        `${zone} ${format.format(at).replace(' ', 'T')}`,
      );
    }
  }
});

test('a file that has a rule, or needs none, stays as it is', () => {
  const own = { timezone: 'America/New_York', timezoneRule: 'EST5' };
  expect(withZoneRule(own, 2026)).toBe(own);
  expect(withZoneRule({ id: 'x' }, 2026)).toEqual({ id: 'x' });
  expect(withZoneRule('text', 2026)).toBe('text');
  expect(withZoneRule({ timezone: 'Europe/Paris' }, 2026)).toEqual({
    timezone: 'Europe/Paris',
    timezoneRule: '<+01>-1<+02>-2,M3.5.0,M10.5.0/3',
  });
});
