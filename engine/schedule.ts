import { DAY, HOUR, LAST_INSTANT, MINUTE, toInstant, toLocal } from './time.ts';
import type { Zone } from './time.ts';

/** Instants that come back: a wall time on a day of every calendar period. */
export interface Schedule {
  readonly every: Every;
  /** Of a week 1 for Monday to 7; of anything longer the day of its first month, clamped to that month's end. */
  readonly day: number;
  /** Milliseconds after local midnight. */
  readonly time: number;
}

export type Every = 'day' | 'week' | 'month' | 'quarter' | 'year';

/** The starts of calendar periods: weeks begin on Monday. */
export function startsOf(every: Every): Schedule {
  return { every, day: 1, time: 0 };
}

export const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;

/** Reads `09:00`. */
export function parseWallTime(text: string): number {
  return Number(text.slice(0, 2)) * HOUR + Number(text.slice(3)) * MINUTE;
}

/** The last instant of a schedule that is not after another instant. */
export function latestOf(schedule: Schedule, zone: Zone, until: number): number {
  return nth(schedule, zone, latestIndex(schedule, zone, until));
}

/** The first instant of a schedule that is after another instant. */
export function nextOf(schedule: Schedule, zone: Zone, after: number): number {
  return nth(schedule, zone, latestIndex(schedule, zone, after) + 1);
}

/** A zone may move an instant past the end of its period, so that the search begins one period later. */
function latestIndex(schedule: Schedule, zone: Zone, until: number): number {
  let index = indexOf(schedule, toLocal(zone, until)) + 1;
  while (nth(schedule, zone, index) > until) index -= 1;
  return index;
}

/** Periods counted from 1970; the first of January of that year was a Thursday. */
function indexOf({ every }: Schedule, local: number): number {
  const day = Math.floor(local / DAY);
  if (every === 'day') return day;
  if (every === 'week') return Math.floor((day + 3) / 7);
  const date = new Date(local);
  return Math.floor(((date.getUTCFullYear() - 1970) * 12 + date.getUTCMonth()) / MONTHS[every]);
}

/** What would come after the last instant that can be written comes with it. */
function nth(schedule: Schedule, zone: Zone, index: number): number {
  return Math.min(LAST_INSTANT, toInstant(zone, localOf(schedule, index)));
}

function localOf({ every, day, time }: Schedule, index: number): number {
  if (every === 'day') return index * DAY + time;
  if (every === 'week') return (index * 7 - 4 + day) * DAY + time;
  const month = index * MONTHS[every];
  const last = new Date(Date.UTC(1970, month + 1, 0)).getUTCDate();
  return Date.UTC(1970, month, Math.min(day, last)) + time;
}

const MONTHS = { month: 1, quarter: 3, year: 12 } as const;
