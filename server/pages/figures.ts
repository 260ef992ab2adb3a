import { html } from './html.ts';
import type { Html } from './html.ts';
import type { Language } from './texts.ts';

/** Where and when a page is read: dates are said in the program's time zone, as seen from now. */
export interface Moment {
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly timezone: string;
  readonly language: Language;
}

/** An instant in words, with the exact one on hover; a dash when there is none. */
export function when(instant: string | null | undefined, moment: Moment): Html {
  if (instant === null || instant === undefined) return html`<span class="muted">–</span>`;
  return html`<time datetime="${instant}" title="${exactly(instant, moment)}">${inWords(instant, moment)}</time>`;
}

/** `today, 15:04`, `yesterday, 09:30`, `9 March`, `9 March 2025`. */
export function inWords(instant: string, { now, timezone, language }: Moment): string {
  const at = new Date(instant);
  const [day, today] = [dayOf(at, timezone), dayOf(new Date(now), timezone)];
  const distance = (Date.parse(day) - Date.parse(today)) / dayMs;
  if (Math.abs(distance) <= 1) {
    const time = at.toLocaleTimeString(locales[language], { timeZone: timezone, hour: '2-digit', minute: '2-digit' });
    return `${nearDays[language][distance + 1]}, ${time}`;
  }
  const year = day.slice(0, 4) === today.slice(0, 4) ? {} : ({ year: 'numeric' } as const);
  return at.toLocaleDateString(locales[language], { timeZone: timezone, day: 'numeric', month: 'long', ...year });
}

/** `Monday, 9 March 2026 at 11:00:00 EDT (2026-03-09T15:00:00Z)` */
export function exactly(instant: string, { timezone, language }: Moment): string {
  const at = new Date(instant);
  const words = at.toLocaleString(locales[language], { timeZone: timezone, dateStyle: 'full', timeStyle: 'long' });
  return `${words} (${instant})`;
}

/** `50.00 USD`, `10 points`, `3 pieces`. Money is in minor units. */
export function quantityInWords(quantity: number, unit: string, language: Language = 'en'): string {
  if (unit === 'points')
    return counted(quantity, language === 'de' ? ['Punkt', 'Punkte'] : ['point', 'points'], language);
  if (unit === 'piece')
    return counted(quantity, language === 'de' ? ['Stück', 'Stück'] : ['piece', 'pieces'], language);
  const digits = fractionDigits(unit);
  const number = (quantity / 10 ** digits).toLocaleString(locales[language], {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  return `${number} ${unit}`;
}

/** `1 referral`, `12 referrals`. */
export function counted(count: number, [one, many]: readonly [string, string], language: Language = 'en'): string {
  return `${count.toLocaleString(locales[language])} ${count === 1 ? one : many}`;
}

export interface Span {
  /** ISO instants; inclusive and exclusive. */
  readonly from?: string;
  readonly to?: string;
}

/** The bounds of a calendar period in the program's zone. `custom` takes days as `2026-03-01`, the last one included. */
export function span(
  period: string,
  moment: Moment,
  custom: { readonly from?: string; readonly to?: string } = {},
): Span {
  const today = dayOf(new Date(moment.now), moment.timezone);
  const start = (day: string) => startOfDay(day, moment.timezone);
  const month = today.slice(0, 8) + '01';
  const weekday = (new Date(today).getUTCDay() + 6) % 7;
  if (period === 'week') return { from: start(addDays(today, -weekday)), to: start(addDays(today, 7 - weekday)) };
  if (period === 'month') return { from: start(month), to: start(addMonth(month, 1)) };
  if (period === 'last-month') return { from: start(addMonth(month, -1)), to: start(month) };
  if (period !== 'custom') return {};
  return {
    ...(isDay(custom.from) && { from: start(custom.from) }),
    ...(isDay(custom.to) && { to: start(addDays(custom.to, 1)) }),
  };
}

const locales = { en: 'en-GB', de: 'de-DE' } as const;
const nearDays = { en: ['yesterday', 'today', 'tomorrow'], de: ['gestern', 'heute', 'morgen'] } as const;
const dayMs = 86_400_000;

function dayOf(at: Date, timezone: string): string {
  return at.toLocaleDateString('sv-SE', { timeZone: timezone });
}

function isDay(text: string | undefined): text is string {
  return text !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));
}

function addDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * dayMs).toISOString().slice(0, 10);
}

function addMonth(firstDay: string, months: number): string {
  const date = new Date(firstDay);
  return new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, 1)).toISOString().slice(0, 10);
}

/** Midnight of a day in a zone, found from the zone's offset around it; twice, for days on which the offset changes. */
function startOfDay(day: string, timezone: string): string {
  const wall = Date.parse(day);
  let at = wall;
  for (let round = 0; round < 2; round++) at = wall - (wallClock(at, timezone) - at);
  return new Date(at).toISOString();
}

function wallClock(at: number, timezone: string): number {
  return Date.parse(`${new Date(at).toLocaleString('sv-SE', { timeZone: timezone }).replace(' ', 'T')}Z`);
}

function fractionDigits(currency: string): number {
  return new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;
}
