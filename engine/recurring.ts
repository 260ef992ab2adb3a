import { DAY, dayOf, daysIn, MINUTE, toInstant } from './time.ts';
import type { Zone } from './time.ts';

/** When something is done that is done again and again: one local time in every period of the calendar. */
export interface Recurrence {
  readonly every: 'day' | 'week' | 'month' | 'quarter' | 'year';
  /** In a week from 1, Monday; else a day of the first month of the period, clamped to the month's end. */
  readonly day: number;
  /** Milliseconds after local midnight. */
  readonly time: number;
}

export const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;

/** The first instant of a recurrence after another. */
export function nextOf(zone: Zone, recurrence: Recurrence, after: number): number {
  let period = periodAt(zone, recurrence, after) - 1;
  while (instantIn(zone, recurrence, period) <= after) period += 1;
  return instantIn(zone, recurrence, period);
}

/** The latest instant of a recurrence that is not after another. */
export function latestOf(zone: Zone, recurrence: Recurrence, until: number): number {
  let period = periodAt(zone, recurrence, until) + 1;
  while (instantIn(zone, recurrence, period) > until) period -= 1;
  return instantIn(zone, recurrence, period);
}

/** `09:30` in milliseconds after midnight. */
export function timeOfDay(text: string): number {
  return (Number(text.slice(0, 2)) * 60 + Number(text.slice(3, 5))) * MINUTE;
}

const MONTHS = { month: 1, quarter: 3, year: 12 } as const;
/** The first of January 1970 was a Thursday. */
const THURSDAY = 3;

/** Which day, week, month, quarter or year of the calendar it is, counted from 1970. */
function periodAt(zone: Zone, { every }: Recurrence, at: number): number {
  const day = dayOf(zone, at);
  if (every === 'day') return day;
  if (every === 'week') return Math.floor((day + THURSDAY) / 7);
  const date = new Date(day * DAY);
  return Math.floor((date.getUTCFullYear() * 12 + date.getUTCMonth()) / MONTHS[every]);
}

function instantIn(zone: Zone, { every, day, time }: Recurrence, period: number): number {
  if (every === 'day') return toInstant(zone, period * DAY + time);
  if (every === 'week') return toInstant(zone, (period * 7 - THURSDAY + day - 1) * DAY + time);
  const months = period * MONTHS[every];
  const [year, month] = [Math.floor(months / 12), months % 12];
  return toInstant(zone, Date.UTC(year, month, Math.min(day, daysIn(year, month))) + time);
}
