import type { CompiledProgram, Contest } from './compile.ts';
import { note, read, write } from './draft.ts';
import type { Draft } from './draft.ts';
import { earnPlace } from './earn.ts';
import { share } from './facts.ts';
import type { ContestRecord, ReferralRecord } from './records.ts';
import { latestOf, nextOf, startsOf } from './schedule.ts';
import { addDuration, formatInstant, parseInstant, periodOf } from './time.ts';
import type { Zone } from './time.ts';

/** In how many records the scores of one period are kept. */
const SHARDS = 64;

/** Somebody in a contest, with the instant at which the last referral that counts came to count. */
export interface Standing {
  readonly person: string;
  readonly count: number;
  readonly reachedAt: number;
}

/** Keeps the scores in step with what the referral at hand adds to them. Contests follow the live version. (R30, R32) */
export function keepScores(draft: Draft): void {
  const { live, stored, referral } = draft;
  for (const contest of live.contests) {
    const was = countedIn(contest, stored);
    const is = countedIn(contest, referral);
    if (was?.at === is?.at && was?.person === is?.person) continue;
    if (was !== null) score(draft, contest, was, takenOut);
    if (is !== null) score(draft, contest, is, added);
  }
}

interface Counted {
  readonly person: string;
  readonly at: number;
}

/** For whom and since when a referral counts: its role is the contest's, and it is neither undone, rejected nor in review. */
function countedIn({ counts, role }: Contest, referral: ReferralRecord | null): Counted | null {
  if (referral === null || (role !== null && role !== referral.role)) return null;
  const { advocate: person, createdAt, qualifiedAt } = referral;
  if (share(referral, person)[counts] === 0) return null;
  return { person, at: parseInstant(counts === 'qualified' ? (qualifiedAt ?? '') : createdAt) };
}

type Instants = readonly number[];

const added = (instants: Instants, at: number): Instants => [...instants, at];

function takenOut(instants: Instants, at: number): Instants {
  const place = instants.indexOf(at);
  return place < 0 ? instants : instants.filter((_, index) => index !== place);
}

function score(draft: Draft, contest: Contest, { person, at }: Counted, change: typeof added): void {
  const period = periodOf(draft.live.zone, at, contest.every);
  const key = scoreKey(contest, period, shardOf(person));
  const { [person]: before = [], ...others } = read(draft, key)?.people ?? {};
  const instants = change(before, at);
  if (instants === before) return;
  write(draft, key, { people: instants.length === 0 ? others : { ...others, [person]: instants } });
  draft.witness?.tell({ about: 'score', contest: contest.id, period, person, count: instants.length });
}

function scoreKey({ id }: Contest, period: string, shard: number): `score/${string}` {
  return `score/${id}/${period}/${shard}`;
}

function shardOf(person: string): number {
  let hash = 0;
  for (let index = 0; index < person.length; index += 1) hash = (hash * 31 + person.charCodeAt(index)) % 1_000_003;
  return hash % SHARDS;
}

/** Where the scores of one period are kept. */
export function scoreKeys(contest: Contest, period: string): string[] {
  return Array.from({ length: SHARDS }, (_, shard) => scoreKey(contest, period, shard));
}

/**
 * Everybody in one period of a contest, the best first: by count, then by who got there first, then by the smaller id.
 *
 * @param get reads a record by its key
 */
export function rank(get: (key: string) => object | undefined, contest: Contest, period: string): Standing[] {
  const all: Standing[] = [];
  for (const key of scoreKeys(contest, period)) {
    const { people = {} } = (get(key) ?? {}) as { people?: Record<string, Instants> };
    for (const [person, instants] of Object.entries(people))
      all.push({ person, count: instants.length, reachedAt: Math.max(...instants) });
  }
  return all.sort((a, b) => b.count - a.count || a.reachedAt - b.reachedAt || (a.person < b.person ? -1 : 1));
}

/** One round of a contest, with instants in milliseconds. */
export interface Round {
  readonly period: string;
  readonly from: number;
  readonly until: number;
  readonly settlesAt: number;
}

/** The round of a contest that holds an instant. */
export function roundAt({ zone }: CompiledProgram, contest: Contest, at: number): Round {
  const from = periodStart(contest, zone, at);
  return {
    period: periodOf(zone, from, contest.every),
    from,
    until: periodEnd(contest, zone, from),
    settlesAt: settlesAt(contest, zone, from),
  };
}

/** Where the period of a contest begins that holds an instant. */
export function periodStart({ every }: Contest, zone: Zone, at: number): number {
  return latestOf(startsOf(every), zone, at);
}

/** Where the period ends that begins then; the next begins there. */
export function periodEnd({ every }: Contest, zone: Zone, start: number): number {
  return nextOf(startsOf(every), zone, start);
}

/** When the period that begins then is settled. */
export function settlesAt(contest: Contest, zone: Zone, start: number): number {
  return addDuration(zone, periodEnd(contest, zone, start), contest.settleAfter);
}

/** Gives the places of a period to those who hold them now, once. (R30) */
export function settle(draft: Draft, contest: Contest, start: number): void {
  const period = periodOf(draft.live.zone, start, contest.every);
  const key = `contest/${contest.id}/${period}` as const;
  if (read(draft, key) !== undefined) return;
  const places: ContestRecord['places'][number][] = [];
  for (const { person, count, reachedAt } of rank((each) => read(draft, each as typeof key), contest, period)) {
    const rule = contest.places[places.length];
    if (rule === undefined || count < contest.minimum) break;
    const advocate = read(draft, `person/${person}`);
    if (advocate === undefined || advocate.role === null) continue;
    draft.advocate = advocate;
    const place = places.length + 1;
    draft.witness?.tell({ about: 'place', contest: contest.id, period, place, person, count });
    const reward = earnPlace(draft, rule, `${period}.${place}`);
    places.push({ person, count, reachedAt: formatInstant(reachedAt), reward });
  }
  draft.advocate = null;
  const at = formatInstant(draft.now);
  write(draft, key, { at, places });
  note(draft, 'contestSettled', contest.id);
  draft.witness?.tell({ about: 'settled', contest: contest.id, period, places: places.length });
}
