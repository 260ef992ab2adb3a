import type { CompiledProgram, Milestone, Tally } from './compile.ts';
import type { Slots } from './conditions/slots.ts';
import type { Draft } from './draft.ts';
import type { Measure, PersonRecord, ReferralRecord, TallyRecord } from './records.ts';
import { parseInstant, periodOf } from './time.ts';
import type { Period } from './time.ts';

/** What conditions ask of an advocate by calendar period: how many referrals, how much earned. Only what a program reads is kept. */

const PERIODS: readonly Period[] = ['day', 'week', 'month', 'quarter', 'year', 'ever'];
const MEASURES: Readonly<Record<string, readonly Measure[]>> = {
  count: ['qualified', 'referrals'],
  sum: ['cash', 'credit', 'points'],
};

/** What a path into an advocate asks for, as `count.month.qualified`; null when it is nothing by period. */
export function tallyAt([group = '', period, measure, ...more]: readonly string[]): Tally | null {
  const known = PERIODS.find((each) => each === period);
  const what = Object.hasOwn(MEASURES, group) ? MEASURES[group]?.find((each) => each === measure) : undefined;
  return known === undefined || what === undefined || more.length > 0 ? null : { period: known, measure: what };
}

/** The paths that this program and the versions before it read, each once. */
export function talliesRead(
  read: readonly Slots[],
  milestones: readonly Milestone[],
  earlier: readonly CompiledProgram[],
): Tally[] {
  const paths = [...read.flatMap(pathsOf), ...milestones.map(({ path }) => ['advocate', ...path])];
  const own = paths.flatMap(([fact, ...path]) => (fact === 'advocate' ? (tallyAt(path) ?? []) : []));
  const all = [...own, ...earlier.flatMap(({ tallies }) => tallies)];
  return [...new Map(all.map((tally) => [`${tally.period} ${tally.measure}`, tally])).values()];
}

function pathsOf({ parents, keys }: Slots): string[][] {
  const pathTo = (slot: number): string[] => (slot < 0 ? [] : [...pathTo(parents[slot] ?? -1), keys[slot] ?? '']);
  return keys.map((_, slot) => pathTo(slot));
}

/** What a referral adds to the counts of its advocate. */
export type Counts = PersonRecord['counts'];

/** Since when a referral counts; null when it does not. */
export function countedAt(referral: ReferralRecord | null, counts: Counts, measure: Measure): number | null {
  if (referral === null || (measure !== 'qualified' && measure !== 'referrals') || counts[measure] === 0) return null;
  return parseInstant(measure === 'qualified' ? (referral.qualifiedAt ?? '') : referral.createdAt);
}

/** One measure of one person, at an instant in milliseconds. */
export type TallyEntry = Tally & { readonly person: string; readonly at: number };

export function tallyKey({ live }: Draft, { person, period, at }: TallyEntry): `tally/${string}` {
  return `tally/${person}/${periodOf(live.zone, at, period)}`;
}

/**
 * The counts of an advocate, and by period counts and sums, with what the referral at hand adds now in place of what it added before.
 *
 * @param counts over all time, what the referral added before, and what it adds now
 */
export function tallyFacts(
  draft: Draft,
  { id: person }: PersonRecord,
  counts: { readonly net: Counts; readonly was: Counts; readonly is: Counts },
): object {
  const { live, stored, referral, now } = draft;
  const count: Record<string, object> = { ever: counts.net };
  const sum: Record<string, object> = {};
  for (const tally of live.tallies) {
    const { period, measure } = tally;
    const isCount = measure === 'qualified' || measure === 'referrals';
    if (isCount && period === 'ever') continue;
    const bucket = periodOf(live.zone, now, period);
    const within = (at: number | null): number => (at !== null && periodOf(live.zone, at, period) === bucket ? 1 : 0);
    const kept = readTally(draft, tallyKey(draft, { ...tally, person, at: now }))?.[measure] ?? 0;
    const change = within(countedAt(referral, counts.is, measure)) - within(countedAt(stored, counts.was, measure));
    const group = isCount ? count : sum;
    group[period] = { ...group[period], [measure]: kept + change };
  }
  return { count: { ...counts.net, ...count }, sum };
}

/** Facts are read by what reads them for everybody else, so it cannot be asked. */
function readTally({ written, snapshot }: Draft, key: string): TallyRecord | undefined {
  return written.get(key)?.value ?? snapshot.get(key);
}
