import type { Comparison, ReferralChange, SumChange } from '../comparison.ts';
import type { CompiledProgram } from '../compile.ts';
import { sayMoney } from '../currency.ts';
import { plain } from './names.ts';

/** How stages and reward rules are called in sentences. */
export interface ProgramWords {
  readonly stage: (id: string) => string;
  readonly reward: (rule: string) => string;
}

/** The labels of some versions of a program; where several have one, the first speaks. */
export function wordsOf(...programs: readonly CompiledProgram[]): ProgramWords {
  const stages = labelsOf(programs.map(({ file }) => file.lifecycle.stages));
  const rewards = labelsOf(programs.map(({ file }) => file.rewards));
  return {
    stage: (id) => `“${stages.get(id) ?? plain(id)}”`,
    reward: (rule) => `“${rewards.get(rule) ?? plain(rule)}”`,
  };
}

function labelsOf(versions: readonly (readonly Labelled[])[]): ReadonlyMap<string, string> {
  const labels = new Map<string, string>();
  for (const { id, label } of versions.flat()) {
    if (label !== undefined && !labels.has(id)) labels.set(id, label);
  }
  return labels;
}

interface Labelled {
  readonly id: string;
  readonly label?: string;
}

/**
 * Says what a comparison found, the people first, then the money, the rules and the referrals.
 *
 * @example 'With the new version 12 advocates would have earned 300.00 USD more; nobody would have earned less.'
 */
export function sayComparison(comparison: Comparison, words: ProgramWords): string[] {
  return [
    ...sayPeople(comparison),
    ...saySums(comparison),
    ...sayRewards(comparison, words),
    ...sayReferrals(comparison, words),
    ...sayParting(comparison),
  ];
}

function sayPeople({ sums, events }: Comparison): string[] {
  const told = sums.filter(({ gain, loss }) => gain.people + loss.people > 0).map(sayPeopleOf);
  return told.length > 0
    ? told
    : [`With the new version nobody would have earned more or less over ${count(events, 'event', 'events')}.`];
}

function sayPeopleOf({ side, unit, gain, loss }: SumChange): string {
  const [one, many] = side === 'advocate' ? ['advocate', 'advocates'] : ['friend', 'friends'];
  const part = ({ people, quantity }: SumChange['gain'], than: 'more' | 'less'): string =>
    people === 0
      ? `nobody would have earned ${than}`
      : `${count(people, one, many)} would have earned ${sayQuantity(quantity, unit)} ${than}`;
  const [first, second] =
    gain.people > 0 ? [part(gain, 'more'), part(loss, 'less')] : [part(loss, 'less'), part(gain, 'more')];
  return `With the new version ${first}; ${second}.`;
}

/** The money as a whole, whoever gets it. */
function saySums({ sums }: Comparison): string[] {
  const units = [...new Set(sums.map(({ unit }) => unit))];
  return units.flatMap((unit) => {
    const [before, after] = (['before', 'after'] as const).map((name) =>
      sums.filter((sum) => sum.unit === unit).reduce((total, sum) => total + sum[name], 0),
    ) as [number, number];
    return before === after ? [] : [`In all it would be ${insteadOf(after, before, unit)}.`];
  });
}

function sayRewards({ rewards }: Comparison, words: ProgramWords): string[] {
  return rewards
    .filter(({ change, count: { change: more } }) => change !== 0 || more !== 0)
    .map(({ rule, unit, before, after, count: { before: few, after: many } }) => {
      const rewardsText =
        few === many ? count(many, 'time', 'times') : `${count(many, 'time', 'times')} instead of ${few}`;
      return `${words.reward(rule)}: ${insteadOf(after, before, unit)}, given ${rewardsText}.`;
    });
}

const insteadOf = (after: number, before: number, unit: string): string =>
  after === before
    ? `${sayQuantity(after, unit)} as before`
    : `${sayQuantity(after, unit)} instead of ${sayQuantity(before, unit)}`;

/** Referrals that would stand elsewhere, those that would have gone the same way together. */
function sayReferrals({ referrals }: Comparison, words: ProgramWords): string[] {
  const ways = new Map<string, number>();
  for (const referral of referrals) {
    const way = wayOf(referral, words);
    if (way !== null) ways.set(way, (ways.get(way) ?? 0) + 1);
  }
  return [...ways]
    .sort(([a, many], [b, few]) => few - many || (a < b ? -1 : 1))
    .map(([way, many]) => `${count(many, 'referral', 'referrals')} would ${way}.`);
}

function wayOf({ before, after, differs }: ReferralChange, { stage }: ProgramWords): string | null {
  if (after === null) return 'not have begun';
  if (before === null) return 'have begun that did not';
  if (differs.includes('stage')) return `be in the stage ${stage(after.stage)} instead of ${stage(before.stage)}`;
  if (differs.includes('verdict')) return `be ${VERDICTS[after.verdict]} instead of ${VERDICTS[before.verdict]}`;
  return differs.includes('advocate') ? 'belong to another advocate' : null;
}

const VERDICTS = { clear: 'clear', flagged: 'flagged', review: 'in review', rejected: 'rejected' } as const;

function sayParting({ referrals }: Comparison): string[] {
  const [first] = referrals
    .map(({ before, after, parted }) => ({ id: (before ?? after)!.id, ...parted }))
    .sort((a, b) => a.place - b.place || Date.parse(a.event.at) - Date.parse(b.event.at));
  if (first === undefined) return [];
  const { source, id, type, at } = first.event;
  const differ = count(referrals.length, 'referral differs', 'referrals differ');
  return [`${differ}; the first to part is ${first.id}, with the event ${type} (${source} ${id}) of ${at}.`];
}

export function count(many: number, one: string, more: string): string {
  return `${String(many).replaceAll(/\B(?=(?:\d{3})+$)/g, ',')} ${many === 1 ? one : more}`;
}

/** `300.00 USD`, `5 points`, `1 piece`. */
export function sayQuantity(quantity: number, unit: string): string {
  if (unit === 'points') return count(quantity, 'point', 'points');
  return unit === 'piece' ? count(quantity, 'piece', 'pieces') : sayMoney(quantity, unit);
}
