import { read, write } from './draft.ts';
import type { Draft } from './draft.ts';
import { nextOf, parseWallTime, startsOf } from './schedule.ts';
import type { Program } from './program.ts';
import { DAY, dayOf, periodOf, toInstant } from './time.ts';
import type { Period, Zone } from './time.ts';

/** When people are left in peace, and how much they are told at most. (R33) */
export interface Quiet {
  /** Milliseconds after local midnight; null without quiet hours. */
  readonly hours: { readonly from: number; readonly until: number } | null;
  readonly cap: { readonly maxCount: number; readonly period: Period; readonly friendsToo: boolean } | null;
}

export function quietOf({ quiet }: Program): Quiet | null {
  if (quiet === undefined) return null;
  const { from, until, maxCount, period = 'ever', per } = quiet;
  return {
    hours:
      from === undefined || until === undefined ? null : { from: parseWallTime(from), until: parseWallTime(until) },
    cap: maxCount === undefined ? null : { maxCount, period, friendsToo: per !== 'advocate' },
  };
}

/** The end of the quiet hours that hold an instant; null when it is in none. They begin with `from` and are over at `until`. (R28, R29) */
export function quietUntil({ hours }: Quiet, zone: Zone, at: number): number | null {
  if (hours === null) return null;
  const { from, until } = hours;
  const today = dayOf(zone, at);
  for (const day of [today - 1, today]) {
    const end = toInstant(zone, (from < until ? day : day + 1) * DAY + until);
    if (toInstant(zone, day * DAY + from) <= at && at < end) return end;
  }
  return null;
}

/** A place under the cap for a message that is sent at an instant. */
export interface Place {
  readonly isFree: boolean;
  /** When the next period begins; null when none does. */
  readonly next: number | null;
  readonly take: () => void;
}

/** The cap counts what is sent to one person in the calendar period that holds the instant. */
export function placeFor(draft: Draft, cap: NonNullable<Quiet['cap']>, person: string, at: number): Place {
  const { zone } = draft.live;
  const { period } = cap;
  const key = `counter/~messages/${person}/${periodOf(zone, at, period)}` as const;
  const { count } = read(draft, key) ?? { count: 0 };
  return {
    isFree: count < cap.maxCount,
    next: period === 'ever' ? null : nextOf(startsOf(period), zone, at),
    take: () => write(draft, key, { count: count + 1, quantity: 0 }),
  };
}
