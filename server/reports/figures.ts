import { budgets } from '@referral-kit/engine';
import type { Reward } from '@referral-kit/engine';
import type { LiveProgram, ServerContext } from '../context.ts';
import { ruleInWords } from '../pages/words.ts';
import { findPeople } from '../pages/people.ts';
import type { Page, ReferralFilter, ReferralRow } from '../store/store.ts';
import { isStanding } from './reports.ts';

/** A number of a report. Money is in minor units. */
export interface Figure {
  readonly label: string;
  readonly number: number;
  /** `count`, `percent`, a currency of ISO 4217, `points` or `piece`. */
  readonly unit: string;
}

export interface Section {
  readonly section: SectionName;
  readonly title: string;
  readonly figures: readonly Figure[];
}

export type SectionName = keyof typeof SECTIONS;

/** ISO instants; inclusive and exclusive. */
export interface Span {
  readonly from: string;
  readonly until: string;
}

/** The numbers of a report over a span of time, read from the store at this moment. */
export async function sectionsOf(
  context: ReportContext,
  live: LiveProgram,
  show: readonly SectionName[],
  span: Span,
): Promise<Section[]> {
  const asked = { context, live, span };
  return Promise.all(
    show.map(async (section) => {
      const { title, figures } = SECTIONS[section];
      return { section, title, figures: await figures(asked) };
    }),
  );
}

export type ReportContext = Pick<ServerContext, 'store' | 'clock'>;

interface Asked {
  readonly context: ReportContext;
  readonly live: LiveProgram;
  readonly span: Span;
}

const SECTIONS = {
  performance: { title: 'Performance', figures: performance },
  funnel: { title: 'Stages of the new referrals', figures: funnel },
  stuck: { title: 'Stuck', figures: stuck },
  leaderboard: { title: 'Who qualified most', figures: leaderboard },
  liability: { title: 'What is owed', figures: liability },
  thresholds: { title: 'Budgets and limits', figures: thresholds },
} as const;

const AT_ONCE = 1_000;
const BEST = 10;

async function performance(asked: Asked): Promise<Figure[]> {
  const { from, until } = asked.span;
  const [begun, qualified, rewards] = await Promise.all([
    referralsOf(asked, { from, to: until }),
    referralsOf(asked, { from, to: until, period: 'qualified', qualified: true }),
    rewardsOf(asked),
  ]);
  const earned = rewards.filter((reward) => isWithin(asked.span, reward.at) && isStanding(reward));
  const converted = begun.filter(({ qualifiedAt }) => qualifiedAt !== null).length;
  return [
    { label: 'New referrals', number: begun.length, unit: 'count' },
    { label: 'Qualified', number: qualified.length, unit: 'count' },
    ...(begun.length === 0
      ? []
      : [
          {
            label: 'Of the new ones qualified by now',
            number: Math.round((100 * converted) / begun.length),
            unit: 'percent',
          },
        ]),
    ...sums(earned, () => 'Earned'),
  ];
}

async function funnel(asked: Asked): Promise<Figure[]> {
  const { from, until } = asked.span;
  return byStage(asked, await referralsOf(asked, { from, to: until }));
}

async function stuck(asked: Asked): Promise<Figure[]> {
  const all = await referralsOf(asked, {});
  return byStage(
    asked,
    all.filter((row) => row.stuck && row.verdict !== 'rejected'),
  );
}

/** In the order of the program; a stage nobody is in is left out. */
function byStage({ live }: Asked, rows: readonly ReferralRow[]): Figure[] {
  return live.program.lifecycle.stages.flatMap(({ id, label }) => {
    const { length } = rows.filter(({ stage }) => stage === id);
    return length === 0 ? [] : [{ label: label ?? id, number: length, unit: 'count' }];
  });
}

async function leaderboard(asked: Asked): Promise<Figure[]> {
  const { context, live, span } = asked;
  const { from, until } = span;
  const rows = await referralsOf(asked, { from, to: until, period: 'qualified', qualified: true });
  const counted = rows.filter(({ verdict }) => verdict === 'clear' || verdict === 'flagged');
  const best = [...Map.groupBy(counted, ({ advocate }) => advocate)]
    .map(([advocate, of]) => ({ advocate, number: of.length }))
    .toSorted((a, b) => b.number - a.number || (a.advocate < b.advocate ? -1 : 1))
    .slice(0, BEST);
  const people = await findPeople(
    context,
    live.id,
    best.map(({ advocate }) => advocate),
  );
  return best.map(({ advocate, number }) => ({ label: people.name(advocate), number, unit: 'count' }));
}

async function liability(asked: Asked): Promise<Figure[]> {
  const labels: Readonly<Record<string, string>> = {
    available: 'Due now',
    held: 'Still waiting',
    issued: 'On its way',
  };
  const open = (await rewardsOf(asked)).filter(({ state }) => state in labels);
  return sums(open, ({ state, kind }) => `${labels[state]}, ${kind}`);
}

/** How much of each limit for the whole program the period at hand has used. */
async function thresholds({ context, live }: Asked): Promise<Figure[]> {
  const figures = budgets(live.compiled, context.clock.now()).map(async ({ rule, limit, period, key }) => {
    const used = (await context.store.records.get(live.id, key)) as { count: number; quantity: number } | null;
    const { maxAmount, maxCount } = limit;
    const share = maxAmount === undefined ? (used?.count ?? 0) / (maxCount ?? 1) : (used?.quantity ?? 0) / maxAmount;
    const label = `${ruleInWords(live.program, rule)}, ${period}`;
    return { label, number: Math.floor(100 * share), unit: 'percent' };
  });
  return Promise.all(figures);
}

function sums(rewards: readonly Reward[], label: (reward: Reward) => string): Figure[] {
  const heaps = [...Map.groupBy(rewards, (reward) => `${label(reward)}\n${reward.unit}`)];
  return heaps
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([, of]) => ({
      label: of[0] === undefined ? '' : label(of[0]),
      number: of.reduce((sum, { quantity }) => sum + quantity, 0),
      unit: of[0]?.unit ?? '',
    }));
}

function isWithin({ from, until }: Span, at: string): boolean {
  return Date.parse(at) >= Date.parse(from) && Date.parse(at) < Date.parse(until);
}

function referralsOf({ context, live }: Asked, filter: Omit<ReferralFilter, 'program'>): Promise<ReferralRow[]> {
  return everything((paging) => context.store.referrals.list({ program: live.id, ...filter, ...paging }));
}

function rewardsOf({ context, live }: Asked): Promise<Reward[]> {
  return everything((paging) => context.store.rewards.list({ program: live.id, ...paging }));
}

/** Every row of a list, page by page. */
async function everything<Row>(
  list: (paging: { limit: number; cursor?: string }) => Promise<Page<Row>>,
): Promise<Row[]> {
  const rows: Row[] = [];
  let cursor: string | null = null;
  do {
    const page: Page<Row> = await list({ limit: AT_ONCE, ...(cursor !== null && { cursor }) });
    rows.push(...page.rows);
    cursor = page.next;
  } while (cursor !== null);
  return rows;
}
