import { changePerson, read } from './draft.ts';
import type { Draft } from './draft.ts';
import type { Reward } from './decision.ts';
import type { Program } from './program.ts';
import type { PersonRecord } from './records.ts';
import { periodOf } from './time.ts';

export type TaxRow = NonNullable<Program['tax']>[number];

/** Whether cash has to wait for a tax form: with it the year of this person would reach the threshold. (R24) */
export function needsForm(draft: Draft, person: PersonRecord, quantityMinor: number): boolean {
  const year = yearOf(draft);
  const row = rowFor(draft.live.tax, person, year);
  if (row === null || isGiven(row, person, year)) return false;
  return (person.taxed?.[year] ?? 0) + quantityMinor >= row.thresholdMinor;
}

/** The same for one reward, where rewards count when they become available: without pay days. */
export function awaitsForm(draft: Draft, { kind, person: id, quantity }: Reward): boolean {
  if (draft.live.tax.length === 0 || draft.live.payouts !== null || kind !== 'cash') return false;
  const person = read(draft, `person/${id}`);
  return person !== undefined && needsForm(draft, person, quantity);
}

/** A reward that would be available at once, held back if a tax form is needed first. */
export function behindForm(draft: Draft, reward: Reward): Reward {
  if (reward.state !== 'available' || !awaitsForm(draft, reward)) return reward;
  return { ...reward, state: 'held', waitsFor: ['taxForm'] };
}

/** Adds cash to what counts in the calendar year that holds an instant, by default the present one. */
export function countForTax(draft: Draft, id: string, quantityMinor: number, at: number = draft.now): void {
  const person = draft.live.tax.length === 0 ? undefined : read(draft, `person/${id}`);
  if (person === undefined) return;
  const year = periodOf(draft.live.zone, at, 'year');
  const taxed = { ...person.taxed, [year]: (person.taxed?.[year] ?? 0) + quantityMinor };
  changePerson(draft, { ...person, taxed });
}

/** Remembers a form; without `data.year` it is given for the year in which it came. */
export function withForm(draft: Draft, person: PersonRecord, form: string): PersonRecord {
  const { year = Number(yearOf(draft)) } = draft.given.data ?? {};
  if (typeof year !== 'number' || !Number.isInteger(year) || year < FIRST_YEAR || year > LAST_YEAR) return person;
  const years = formsOf(person, form);
  if (years.includes(year)) return person;
  return { ...person, forms: { ...person.forms, [form]: [...years, year].sort((a, b) => a - b) } };
}

const FIRST_YEAR = 2000;
const LAST_YEAR = 2200;

/** The form a person has to send before the threshold matters no more; null when it is there, or none is needed. */
export function missingForm(draft: Draft, person: PersonRecord): string | null {
  const year = yearOf(draft);
  const row = rowFor(draft.live.tax, person, year);
  return row === null || isGiven(row, person, year) ? null : row.needs;
}

/** The row that holds for a person in a year. Whose country is not known has the lowest threshold; a country not listed has none. */
export function rowFor(rows: readonly TaxRow[], { fields }: PersonRecord, year: string): TaxRow | null {
  const { country } = fields;
  const newest = new Map<string, TaxRow>();
  for (const row of rows) {
    const before = newest.get(row.country);
    if (row.year <= Number(year) && (before === undefined || before.year < row.year)) newest.set(row.country, row);
  }
  if (typeof country === 'string') return newest.get(country) ?? null;
  return [...newest.values()].reduce<TaxRow | null>(
    (lowest, row) => (lowest === null || row.thresholdMinor < lowest.thresholdMinor ? row : lowest),
    null,
  );
}

/** A form serves its year and all later ones, unless the row wants one for every year. */
function isGiven({ needs, everyYear }: TaxRow, person: PersonRecord, year: string): boolean {
  const now = Number(year);
  return formsOf(person, needs).some((each) => (everyYear === true ? each === now : each <= now));
}

function formsOf({ forms = {} }: PersonRecord, form: string): readonly number[] {
  return Object.hasOwn(forms, form) ? forms[form]! : [];
}

/** The calendar year of the program's zone. */
function yearOf({ live, now }: Draft): string {
  return periodOf(live.zone, now, 'year');
}
