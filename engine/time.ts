/** Instants and calendar steps. Instants are milliseconds since 1970 in UTC; a program's zone is one POSIX rule. (R29) */

export interface Duration {
  readonly count: number;
  readonly unit: 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';
}

export type Period = 'day' | 'week' | 'month' | 'quarter' | 'year' | 'ever';

export interface Zone {
  /** Milliseconds to add to UTC outside and inside daylight saving time. */
  readonly standard: number;
  readonly daylight: number;
  readonly starts: YearDay | null;
  readonly ends: YearDay | null;
  /** The transitions of a year and its neighbours, as far as they were worked out. */
  readonly known: Map<number, readonly Transition[]>;
}

interface YearDay {
  readonly kind: 'weekday' | 'julian' | 'ordinal';
  readonly month: number;
  readonly week: number;
  readonly day: number;
  /** Milliseconds after local midnight. */
  readonly time: number;
}

interface Transition {
  readonly at: number;
  readonly before: number;
  readonly after: number;
}

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;
const MEAN_YEAR = 365.2425 * DAY;

/** Milliseconds of an instant that `readEvent` has accepted. A step reads the same few instants again and again. */
export function parseInstant(text: string): number {
  if (text !== lastRead) {
    lastRead = text;
    lastReadAt = readInstant(text);
  }
  return lastReadAt;
}
let lastRead = '';
let lastReadAt = Number.NaN;

function readInstant(text: string): number {
  const day = DAY * dayNumber(digits(text, 0, 4), digits(text, 5, 7), digits(text, 8, 10));
  const time = digits(text, 11, 13) * HOUR + digits(text, 14, 16) * MINUTE + digits(text, 17, 19) * 1000;
  return day + time + (text.length === 24 ? digits(text, 20, 23) : 0);
}

/** Days from 1970 to a date. With years that begin in March, the leap day is the last of its year. */
function dayNumber(year: number, month: number, day: number): number {
  const [y, m] = month > 2 ? [year, month - 3] : [year - 1, month + 9];
  const leapDays = Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400);
  return 365 * y + leapDays + Math.floor((153 * m + 2) / 5) + day - 719_469;
}

function digits(text: string, from: number, to: number): number {
  let value = 0;
  for (let index = from; index < to; index += 1) value = value * 10 + text.charCodeAt(index) - 48;
  return value;
}

/** `2026-03-01T15:00:00Z`, with milliseconds only where they are not zero. */
export function formatInstant(at: number): string {
  if (at !== lastWrittenAt) {
    lastWrittenAt = at;
    lastWritten = writeInstant(at);
  }
  return lastWritten;
}
let lastWritten = '';
let lastWrittenAt = Number.NaN;

function writeInstant(at: number): string {
  const day = Math.floor(at / DAY);
  const time = at - day * DAY;
  const rest = time % 1000;
  const clockTime = `${two(time / HOUR)}:${two((time / MINUTE) % 60)}:${two((time / 1000) % 60)}`;
  return `${dateOf(day)}T${clockTime}${rest === 0 ? '' : `.${String(rest).padStart(3, '0')}`}Z`;
}

const two = (value: number): string => (value < 10 ? `0${Math.floor(value)}` : String(Math.floor(value)));

/** The date of a day counted from 1970. Events of one time speak of the same few days again and again. */
function dateOf(day: number): string {
  const known = dates.get(day);
  if (known !== undefined) return known;
  if (dates.size === MAX_DATES) dates.clear();
  const date = new Date(day * DAY).toISOString().slice(0, 10);
  dates.set(day, date);
  return date;
}
const dates = new Map<number, string>();
const MAX_DATES = 4_096;

/** Reads `14 days`. */
export function parseDuration(text: string): Duration {
  const [count, unit] = text.split(' ') as [string, string];
  return { count: Number(count), unit: (unit.endsWith('s') ? unit.slice(0, -1) : unit) as Duration['unit'] };
}

/**
 * Minutes and hours are exact; longer units are calendar steps at the same wall time, clamped to the month's end. (R29) What would end
 * later than instants can be written ends with the last of them.
 */
export function addDuration(zone: Zone, at: number, duration: Duration): number {
  return Math.min(LAST_INSTANT, unbounded(zone, at, duration));
}

/** 9999-12-31T23:59:59.999Z: a year has four digits. */
export const LAST_INSTANT = 253_402_300_799_999;

function unbounded(zone: Zone, at: number, { count, unit }: Duration): number {
  if (unit === 'minute') return at + count * MINUTE;
  if (unit === 'hour') return at + count * HOUR;
  const local = toLocal(zone, at);
  if (unit === 'day' || unit === 'week') return toInstant(zone, local + count * DAY * (unit === 'week' ? 7 : 1));
  return toInstant(zone, addMonths(local, unit === 'year' ? count * 12 : count));
}

/** The name of the calendar period that holds an instant: `2026-03-09`, `2026-W11`, `2026-03`, `2026-Q1`, `2026`, `ever`. */
export function periodOf(zone: Zone, at: number, period: Period): string {
  if (period === 'ever') return 'ever';
  const local = toLocal(zone, at);
  const date = dateOf(Math.floor(local / DAY));
  if (period === 'day') return date;
  if (period === 'week') return isoWeek(new Date(local));
  if (period === 'month') return date.slice(0, 7);
  if (period === 'quarter') return `${date.slice(0, 4)}-Q${Math.ceil(digits(date, 5, 7) / 3)}`;
  return date.slice(0, 4);
}

/** The day of the program's calendar that holds an instant, counted from 1970. */
export function dayOf(zone: Zone, at: number): number {
  return Math.floor(toLocal(zone, at) / DAY);
}

/** The instant of a program's `from` or `until`: a whole instant, or the start of a day in the zone. */
export function boundary(zone: Zone, text: string): number {
  return text.length === 10 ? toInstant(zone, Date.parse(`${text}T00:00:00Z`)) : Date.parse(text);
}

/** Local wall time as if it were UTC. */
export function toLocal(zone: Zone, at: number): number {
  return at + offsetAt(zone, at);
}

/** The instant of a wall time: the earlier of a doubled one, the first instant after a skipped one. (R29) */
export function toInstant(zone: Zone, local: number): number {
  if (zone.starts === null) return local - zone.standard;
  for (const { at, before, after } of around(zone, local)) {
    if (after > before && local >= at + before && local < at + after) return at;
    if (after < before && local >= at + after && local < at + before) return local - before;
  }
  const early = local - Math.max(zone.standard, zone.daylight);
  return offsetAt(zone, early) === local - early ? early : local - Math.min(zone.standard, zone.daylight);
}

/** Reads a POSIX rule such as `EST5EDT,M3.2.0,M11.1.0`; null when it is none. */
export function parseZone(rule: string): Zone | null {
  const name = '(?:[A-Za-z]{3,}|<[A-Za-z0-9+-]{3,}>)';
  const offset = '([+-]?[0-9]{1,3}(?::[0-9]{2}){0,2})';
  const found = new RegExp(`^${name}${offset}(?:${name}${offset}?(?:,([^,]+),([^,]+))?)?$`).exec(rule);
  if (found === null) return null;
  const standard = -clock(found[1]!);
  const known = new Map<number, readonly Transition[]>();
  if (found[3] === undefined) return { standard, daylight: standard, starts: null, ends: null, known };
  const starts = yearDay(found[3]);
  const ends = yearDay(found[4]!);
  if (starts === null || ends === null) return null;
  return { standard, daylight: found[2] === undefined ? standard + HOUR : -clock(found[2]), starts, ends, known };
}

export const UTC: Zone = { standard: 0, daylight: 0, starts: null, ends: null, known: new Map() };

function offsetAt(zone: Zone, at: number): number {
  if (zone.starts === null) return zone.standard;
  let offset = zone.standard;
  for (const transition of around(zone, at)) if (transition.at <= at) offset = transition.after;
  return offset;
}

/** The transitions of the year of an instant and its neighbours, in order; at its very ends a year may be taken for its neighbour. */
function around(zone: Zone, at: number): readonly Transition[] {
  const year = 1970 + Math.floor(at / MEAN_YEAR);
  const known = zone.known.get(year);
  if (known !== undefined) return known;
  const found = [year - 1, year, year + 1].flatMap((each) => transitionsOf(zone, each));
  zone.known.set(year, found);
  return found;
}

function transitionsOf(zone: Zone, year: number): readonly Transition[] {
  const start = { at: localDay(zone.starts!, year) - zone.standard, before: zone.standard, after: zone.daylight };
  const end = { at: localDay(zone.ends!, year) - zone.daylight, before: zone.daylight, after: zone.standard };
  return start.at < end.at ? [start, end] : [end, start];
}

function localDay({ kind, month, week, day, time }: YearDay, year: number): number {
  if (kind === 'ordinal') return Date.UTC(year, 0, 1 + day) + time;
  if (kind === 'julian') return Date.UTC(year, 0, day + (isLeap(year) && day > 59 ? 1 : 0)) + time;
  const first = new Date(Date.UTC(year, month - 1, 1)).getUTCDay();
  let date = 1 + ((day - first + 7) % 7) + (week - 1) * 7;
  if (date > daysIn(year, month - 1)) date -= 7;
  return Date.UTC(year, month - 1, date) + time;
}

function yearDay(text: string): YearDay | null {
  const found =
    /^(?:M([0-9]{1,2})\.([1-5])\.([0-6])|J([0-9]{1,3})|([0-9]{1,3}))(?:\/([+-]?[0-9]{1,3}(?::[0-9]{2}){0,2}))?$/.exec(
      text,
    );
  if (found === null) return null;
  const time = clock(found[6] ?? '2');
  if (found[1] !== undefined)
    return { kind: 'weekday', month: Number(found[1]), week: Number(found[2]), day: Number(found[3]), time };
  if (found[4] !== undefined) return { kind: 'julian', month: 0, week: 0, day: Number(found[4]), time };
  return { kind: 'ordinal', month: 0, week: 0, day: Number(found[5]), time };
}

/** `5`, `-3:30` or `5:45:00` in milliseconds. */
function clock(text: string): number {
  const sign = text.startsWith('-') ? -1 : 1;
  const [hours, minutes = '0', seconds = '0'] = text.replace(/^[+-]/, '').split(':');
  return sign * (Number(hours) * HOUR + Number(minutes) * MINUTE + Number(seconds) * 1000);
}

function addMonths(local: number, months: number): number {
  const date = new Date(local);
  const total = date.getUTCFullYear() * 12 + date.getUTCMonth() + months;
  const year = Math.floor(total / 12);
  const month = total - year * 12;
  const day = Math.min(date.getUTCDate(), daysIn(year, month));
  return Date.UTC(year, month, day) + (((local % DAY) + DAY) % DAY);
}

/** ISO 8601: the week belongs to the year of its Thursday. */
function isoWeek(local: Date): string {
  const thursday = local.getTime() + (4 - (local.getUTCDay() || 7)) * DAY;
  const year = new Date(thursday).getUTCFullYear();
  const week = Math.floor((thursday - Date.UTC(year, 0, 1)) / (7 * DAY)) + 1;
  return `${year}-W${String(week).padStart(2, '0')}`;
}

/** How many days a month has, which counts from 0. */
export function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
}

function isLeap(year: number): boolean {
  return daysIn(year, 1) === 29;
}
