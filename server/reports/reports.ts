import { setImmediate } from 'node:timers/promises';
import type { Reward } from '@referral-kit/engine';
import type { LiveProgram } from '../context.ts';
import type { AdvocateRow, Page, ReferralRow, Store } from '../store/store.ts';

/** What a report is asked for. Instants in ISO 8601, `from` inclusive, `to` exclusive; null means all time. */
export interface ReportAsk {
  readonly store: Store;
  readonly live: LiveProgram;
  readonly from: string | null;
  readonly to: string | null;
  /** The present instant. */
  readonly at: string;
}

export type ReportRow = Readonly<Record<string, unknown>>;

export const REPORTS = ['performance', 'funnel', 'leaderboard', 'stuck', 'thresholds', 'liability'] as const;
export type ReportName = (typeof REPORTS)[number];

/** The rows of a report. What exactly each number counts is in docs/reports.md. */
export function reportRows(name: ReportName, ask: ReportAsk): Promise<ReportRow[]> {
  return MAKERS[name](ask);
}

const MAKERS: Readonly<Record<ReportName, (ask: ReportAsk) => Promise<ReportRow[]>>> = {
  performance,
  funnel,
  leaderboard,
  stuck,
  thresholds,
  liability,
};

/** One row a role, and one for all. */
async function performance(ask: ReportAsk): Promise<ReportRow[]> {
  const sums = new Map<string, Performance>();
  const both = (role: string) => [ALL, role].map((name) => slot(sums, name, newPerformance));
  for await (const { role, qualifiedAt } of referralsOf(ask, 'joined')) {
    for (const sum of both(role)) {
      sum.referred += 1;
      if (qualifiedAt !== null) sum.qualifiedOfReferred += 1;
    }
  }
  for await (const { role } of referralsOf(ask, 'qualified')) for (const sum of both(role)) sum.qualified += 1;
  await addRewards(ask, both);
  const rows = [...sums.entries()].toSorted(([a], [b]) => Number(b === ALL) - Number(a === ALL) || (a < b ? -1 : 1));
  return (rows.length === 0 ? [[ALL, newPerformance()] as const] : rows).map(([role, sum]) => ({
    role,
    ...sum,
    conversionPercent: percent(sum.qualifiedOfReferred, sum.referred),
  }));
}

async function addRewards(ask: ReportAsk, both: (role: string) => readonly Performance[]): Promise<void> {
  for await (const reward of rewardsOf(ask)) {
    if (!isStanding(reward)) continue;
    const role = reward.referral === null ? null : await ask.store.referrals.get(ask.live.id, reward.referral);
    for (const sum of both(role?.role ?? 'none')) {
      sum.rewards += 1;
      add(sum.earned, reward.unit, reward.quantity);
    }
  }
}

interface Performance {
  referred: number;
  qualified: number;
  qualifiedOfReferred: number;
  rewards: number;
  /** Minor units, points or pieces, by unit. */
  readonly earned: Record<string, number>;
}

const ALL = 'all';
const newPerformance = (): Performance => ({
  referred: 0,
  qualified: 0,
  qualifiedOfReferred: 0,
  rewards: 0,
  earned: {},
});

/** One row a stage, in the order of the file. */
async function funnel(ask: ReportAsk): Promise<ReportRow[]> {
  const counts = new Map<string, { entered: number; there: number }>();
  let referred = 0;
  for await (const { entered, stage } of referralsOf(ask, 'joined')) {
    referred += 1;
    for (const name of Object.keys(entered)) slot(counts, name, noOne).entered += 1;
    slot(counts, stage, noOne).there += 1;
  }
  const own = ask.live.program.lifecycle.stages.map(({ id }) => id);
  const gone = [...counts.keys()].filter((stage) => !own.includes(stage));
  return [...own, ...gone].map((stage) => {
    const { entered, there } = counts.get(stage) ?? noOne();
    return { stage, entered, there, percentOfReferred: percent(entered, referred) };
  });
}

const noOne = () => ({ entered: 0, there: 0 });

/** Advocates who brought somebody in the period, the most qualified first. */
async function leaderboard(ask: ReportAsk): Promise<ReportRow[]> {
  const sums = new Map<string, { referred: number; qualified: number; earned: Record<string, number> }>();
  const sumOf = (advocate: string) => slot(sums, advocate, () => ({ referred: 0, qualified: 0, earned: {} }));
  for await (const { advocate } of referralsOf(ask, 'joined')) sumOf(advocate).referred += 1;
  for await (const { advocate } of referralsOf(ask, 'qualified')) sumOf(advocate).qualified += 1;
  for await (const reward of rewardsOf(ask))
    if (reward.side === 'advocate' && isStanding(reward))
      add(sumOf(reward.person).earned, reward.unit, reward.quantity);
  const sorted = [...sums].toSorted(
    ([a, one], [b, other]) => other.qualified - one.qualified || other.referred - one.referred || (a < b ? -1 : 1),
  );
  const first = sorted.slice(0, LEADERS);
  const people = await ask.store.people.get(
    ask.live.id,
    first.map(([id]) => id),
  );
  return first.map(([advocate, sum], index) => {
    const { firstName = null, lastName = null } = people.find(({ id }) => id === advocate) ?? {};
    return { rank: index + 1, advocate, firstName, lastName, ...sum };
  });
}

const LEADERS = 100;

/** Every referral that is stuck, those that joined first at the top. */
async function stuck(ask: ReportAsk): Promise<ReportRow[]> {
  const rows: ReportRow[] = [];
  for await (const { id, advocate, invitee, stage, stageAt } of referralsOf(ask, 'joined', true)) {
    const days = Math.floor((Date.parse(ask.at) - Date.parse(stageAt)) / DAY_MS);
    rows.push({ referral: id, advocate, invitee, stage, since: stageAt, days });
  }
  return rows;
}

const DAY_MS = 86_400_000;

/** Who has reached which milestone, and who is near the next. */
async function thresholds({ store, live }: ReportAsk): Promise<ReportRow[]> {
  const milestones = live.program.milestones ?? [];
  const rows: ReportRow[] = [];
  if (milestones.length === 0) return rows;
  for await (const advocate of pages((cursor) => store.advocates.list({ program: live.id, limit: ROWS, ...cursor }))) {
    const record = (await store.records.get(live.id, `person/${advocate.id}`)) as { milestones?: string[] } | null;
    for (const { id, count, reaches } of milestones) {
      const counted = countOf(advocate, count);
      const reached = record?.milestones?.includes(id) === true;
      if (!reached && (counted === null || counted < reaches * NEAR)) continue;
      rows.push({ advocate: advocate.id, milestone: id, reached, count: counted, reaches });
    }
  }
  return rows;
}

/** From this share of what a milestone asks for on, an advocate is near it. */
const NEAR = 0.8;

/** Null for a count that only the engine can make. */
function countOf({ referrals, qualified }: AdvocateRow, count: { fact: string; path?: string }): number | null {
  if (count.fact !== 'advocate') return null;
  if (count.path === '$.count.qualified') return qualified;
  return count.path === '$.count.referrals' ? referrals : null;
}

/** What is owed now, one row a kind and unit: money and points from the ledger, pieces from the rewards that stand. */
async function liability({ store, live }: ReportAsk): Promise<ReportRow[]> {
  const rows = new Map<string, Liability>();
  const rowOf = (kind: string, unit: string) => slot(rows, `${kind} ${unit}`, () => ({ kind, unit, ...owesNothing() }));
  for (const { place, unit, due, owed } of await store.ledger.places(live.id)) {
    const [kind = '', state] = place.split('/');
    const row = rowOf(kind, unit);
    if (state === 'held' || state === 'available' || state === 'issued' || state === 'paid') row[state] += due;
    if (state === 'available') row.owedBack += owed;
  }
  for (const state of ['held', 'available'] as const) {
    const list = (cursor: Cursor) => store.rewards.list({ program: live.id, state, limit: ROWS, ...cursor });
    for await (const { kind, unit, quantity, waitsFor } of pages(list)) {
      const row = rowOf(kind, unit);
      row.rewards += 1;
      if (unit === 'piece') row[state] += quantity;
      if (waitsFor.some((gate) => gate !== 'hold')) row.waitsForSomebody += quantity;
    }
  }
  return [...rows.entries()].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => ({ ...row }));
}

interface Liability {
  readonly kind: string;
  readonly unit: string;
  held: number;
  available: number;
  issued: number;
  paid: number;
  owedBack: number;
  waitsForSomebody: number;
  rewards: number;
}

const owesNothing = () => ({ held: 0, available: 0, issued: 0, paid: 0, owedBack: 0, waitsForSomebody: 0, rewards: 0 });

/** The referrals of the period, by the instant they joined or qualified, read off its index. */
function referralsOf(
  { store, live, from, to }: ReportAsk,
  period: 'joined' | 'qualified',
  isStuck = false,
): AsyncGenerator<ReferralRow> {
  const bounds = {
    ...(from !== null && { from }),
    ...(to !== null && { to }),
    ...(isStuck && { stuck: true as const }),
  };
  return pages((cursor) =>
    store.referrals.list({ program: live.id, sort: period, period, ...bounds, limit: ROWS, ...cursor }),
  );
}

function rewardsOf({ store, live, from, to }: ReportAsk): AsyncGenerator<Reward> {
  const bounds = { ...(from !== null && { from }), ...(to !== null && { to }) };
  return pages((cursor) => store.rewards.list({ program: live.id, ...bounds, limit: ROWS, ...cursor }));
}

type Cursor = { readonly cursor?: string };
const ROWS = 200;

/** Every row of a list, a page at a time; others work in between. */
async function* pages<Row>(list: (cursor: Cursor) => Promise<Page<Row>>): AsyncGenerator<Row> {
  let cursor: Cursor | null = {};
  while (cursor !== null) {
    const page: Page<Row> = await list(cursor);
    yield* page.rows;
    cursor = page.next === null ? null : { cursor: page.next };
    await setImmediate();
  }
}

/** Given or to be given, whatever it still waits for. */
export function isStanding({ state }: Reward): boolean {
  return state === 'held' || state === 'available' || state === 'issued' || state === 'fulfilled';
}

function add(sums: Record<string, number>, unit: string, quantity: number): void {
  sums[unit] = (sums[unit] ?? 0) + quantity;
}

/** With one decimal place; null of nothing. */
function percent(part: number, whole: number): number | null {
  return whole === 0 ? null : Math.round((1000 * part) / whole) / 10;
}

function slot<V>(map: Map<string, V>, key: string, make: () => V): V {
  const found = map.get(key) ?? make();
  map.set(key, found);
  return found;
}
