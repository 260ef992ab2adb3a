import { parseDuration } from '../time.ts';

const DAY = 24 * 60;

/** How many minutes of each unit there are at least and at most. */
const UNITS = {
  minute: { least: 1, most: 1 },
  hour: { least: 60, most: 60 },
  day: { least: DAY, most: DAY },
  week: { least: 7 * DAY, most: 7 * DAY },
  month: { least: 28 * DAY, most: 31 * DAY },
  year: { least: 365 * DAY, most: 366 * DAY },
} as const;

/** How long a duration is at least and at most, in minutes. */
export function minutes(text: string): { readonly least: number; readonly most: number } {
  const { count, unit } = parseDuration(text);
  const { least, most } = UNITS[unit];
  return { least: count * least, most: count * most };
}
