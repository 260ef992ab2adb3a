/**
 * A program file with the rule of its time zone written into it, as POSIX has it (`EST5EDT,M3.2.0,M11.1.0`): the engine looks no zone
 * up, so that every host decides alike. A file that has a rule, or names no zone, comes back as it is; so does one whose zone is
 * unknown or changes by no fixed rule, which the engine then refuses with a remedy. `year` is the first of those the rule must fit.
 */
export function withZoneRule(file: unknown, year: number): unknown {
  if (!isRecord(file) || typeof file['timezone'] !== 'string' || file['timezoneRule'] !== undefined) return file;
  const rule = zoneRule(file['timezone'], year);
  return rule === null ? file : { ...file, timezoneRule: rule };
}

/** The POSIX rule of a zone; null for one that is unknown, or whose changes in the ten years from `year` on follow no single rule. */
export function zoneRule(zone: string, year: number): string | null {
  const offsetAt = offsetReader(zone);
  if (offsetAt === null) return null;
  const years = Array.from({ length: YEARS }, (_, index) => changesIn(year + index, offsetAt));
  const [first = []] = years;
  if (years.every((changes) => changes.length === 0)) return name(offsetAt(Date.UTC(year, 0, 1)));
  if (years.some((changes) => changes.length !== 2)) return null;
  const sides = [true, false].map((forward) =>
    years.map((changes) => changes.find(({ before, after }) => after > before === forward)),
  );
  const [starts, ends] = sides.map((changes) => dayRule(changes.filter((change) => change !== undefined)));
  const [one] = first;
  if (one === undefined || starts == null || ends == null) return null;
  const [standard, daylight] = [Math.min(one.before, one.after), Math.max(one.before, one.after)];
  return `${name(standard)}${name(daylight)},${starts},${ends}`;
}

const YEARS = 10;
const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;
const STEP_MS = 10 * DAY_MS;

/** A change of the offset, in minutes east of UTC. */
interface Change {
  readonly at: number;
  readonly before: number;
  readonly after: number;
}

type OffsetAt = (at: number) => number;

function offsetReader(zone: string): OffsetAt | null {
  try {
    const format = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' });
    return (at) => {
      const text = format.formatToParts(at).find(({ type }) => type === 'timeZoneName')?.value ?? '';
      const [, sign, hours, minutes = '0'] = /GMT([+-])(\d+):(\d+)/.exec(text) ?? [];
      return (sign === '-' ? -1 : 1) * (Number(hours ?? 0) * 60 + Number(minutes));
    };
  } catch {
    return null;
  }
}

function changesIn(year: number, offsetAt: OffsetAt): Change[] {
  const changes: Change[] = [];
  const end = Date.UTC(year + 1, 0, 1);
  for (let from = Date.UTC(year, 0, 1); from < end; from += STEP_MS) {
    const to = Math.min(from + STEP_MS, end);
    if (offsetAt(from) !== offsetAt(to)) changes.push(changeBetween(from, to, offsetAt));
  }
  return changes;
}

function changeBetween(from: number, to: number, offsetAt: OffsetAt): Change {
  const before = offsetAt(from);
  let [low, high] = [from, to];
  while (high - low > MINUTE_MS) {
    const middle = low + Math.floor((high - low) / 2 / MINUTE_MS) * MINUTE_MS;
    if (offsetAt(middle) === before) low = middle;
    else high = middle;
  }
  return { at: high, before, after: offsetAt(high) };
}

/** The one rule, as `M3.2.0` or `M10.5.0/3`, that gives each year's change; null when there is none. Midnight may belong to the day before. */
function dayRule(changes: readonly Change[]): string | null {
  if (changes.length !== YEARS) return null;
  return ruleOfDay(changes, 0) ?? ruleOfDay(changes, 24 * 60);
}

function ruleOfDay(changes: readonly Change[], earlierMinutes: number): string | null {
  const days = changes.map(({ at, before }) => localDay(at + (before - earlierMinutes) * MINUTE_MS));
  const same = (read: (day: LocalDay) => unknown) => new Set(days.map(read)).size === 1;
  const [first] = days;
  if (first === undefined || !same(({ month, weekday, minutes }) => `${month} ${weekday} ${minutes}`)) return null;
  const isLast = days.every(({ last }) => last);
  if (!isLast && !same(({ week }) => week)) return null;
  return `M${first.month}.${isLast ? 5 : first.week}.${first.weekday}${time(first.minutes + earlierMinutes)}`;
}

type LocalDay = ReturnType<typeof localDay>;

function localDay(local: number) {
  const date = new Date(local);
  const day = date.getUTCDate();
  const daysInMonth = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  return {
    month: date.getUTCMonth() + 1,
    weekday: date.getUTCDay(),
    week: Math.ceil(day / 7),
    last: day + 7 > daysInMonth,
    minutes: date.getUTCHours() * 60 + date.getUTCMinutes(),
  };
}

/** The name of an offset and the offset, which POSIX counts westward: `<-05>5`, `<+0530>-5:30`. */
function name(offsetMinutes: number): string {
  const [hours, minutes] = [Math.floor(Math.abs(offsetMinutes) / 60), Math.abs(offsetMinutes) % 60];
  const east = `${offsetMinutes < 0 ? '-' : '+'}${two(hours)}${minutes === 0 ? '' : two(minutes)}`;
  const west = `${offsetMinutes > 0 ? '-' : ''}${hours}${minutes === 0 ? '' : `:${two(minutes)}`}`;
  return `<${east}>${west}`;
}

/** Two o'clock is what POSIX means when nothing is said. */
function time(minutes: number): string {
  if (minutes === 120) return '';
  return `/${Math.floor(minutes / 60)}${minutes % 60 === 0 ? '' : `:${two(minutes % 60)}`}`;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
