import type { Program } from './program.ts';
import { DAY, dayOf, HOUR, MINUTE, toInstant } from './time.ts';
import type { Zone } from './time.ts';

/** When cash is paid out, and from how much on. */
export interface PaySchedule {
  readonly every: 'week' | 'month' | 'quarter';
  /** A day of the week, Sunday being 0, or of the month. */
  readonly day: number;
  /** Milliseconds after local midnight. */
  readonly time: number;
  readonly minimumMinor: number;
}

export function paySchedule({ payouts }: Program): PaySchedule | null {
  if (payouts === undefined) return null;
  const { every, day, at = '00:00', minimumMinor } = payouts;
  const time = Number(at.slice(0, 2)) * HOUR + Number(at.slice(3)) * MINUTE;
  return { every, day: typeof day === 'number' ? day : WEEKDAYS.indexOf(day), time, minimumMinor };
}

const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

/** The first pay day after an instant, never that instant itself: what becomes available on a pay day waits for the next. (R24) */
export function nextPayDay(zone: Zone, schedule: PaySchedule, after: number): number {
  const today = dayOf(zone, after);
  for (let ahead = 0; ; ahead += 1) {
    const day = schedule.every === 'week' ? weekly(schedule.day, today, ahead) : monthly(schedule, today, ahead);
    const at = toInstant(zone, day * DAY + schedule.time);
    if (at > after) return at;
  }
}

/** Days are counted from 1970, whose first was a Thursday. */
function weekly(day: number, today: number, weeks: number): number {
  return today + ((day - ((today + 4) % 7) + 7) % 7) + weeks * 7;
}

/** A month that is too short for the day has it at its end. (R29) */
function monthly({ every, day }: PaySchedule, today: number, ahead: number): number {
  const date = new Date(today * DAY);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
  const first = every === 'month' ? month + ahead : month - (month % 3) + ahead * 3;
  const last = new Date(Date.UTC(year, first + 1, 0)).getUTCDate();
  return Date.UTC(year, first, Math.min(day, last)) / DAY;
}
