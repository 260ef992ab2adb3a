import { explain, placeRule } from '@referral-kit/engine';
import type { Reward } from '@referral-kit/engine';
import type { LiveProgram, ServerContext } from '../context.ts';
import { findRound, placeIn } from '../contests.ts';
import type { Balance, LogEntry, ReferralRow } from '../store/store.ts';
import { channelsOf } from './meChannels.ts';
import type { CatalogView, ContestView, EarnedView, FriendView, MeView } from './me.ts';
import { findPeople } from './people.ts';
import type { People } from './people.ts';
import { shareCard, shareLink } from './share.ts';
import { stepsOf } from './steps.ts';
import { entriesOf } from './story.ts';
import { texts } from './texts.ts';
import type { Language } from './texts.ts';
import { rewardInWords, ruleInWords, stageInWords, stateInWords, stateTone } from './words.ts';

/** How many friends and rewards a page shows, newest first. */
const MOST_SHOWN = 100;

/** Gathers what an advocate's own page shows. */
export async function loadMe(
  context: ServerContext,
  live: LiveProgram,
  who: { person: string; csrf: string; language: Language },
): Promise<MeView> {
  const { store, clock, baseUrl } = context;
  const { person, csrf, language } = who;
  const [advocate, balance, referrals, rewards] = await Promise.all([
    store.advocates.get(live.id, person),
    store.advocates.balance(live.id, person),
    store.referrals.list({ program: live.id, advocate: person, sort: 'joined', order: 'desc', limit: MOST_SHOWN }),
    store.rewards.list({ program: live.id, person, limit: MOST_SHOWN }),
  ]);
  const people = await findPeople(context, live.id, [person, ...referrals.rows.map(({ invitee }) => invitee)]);
  const moment = { now: clock.now(), timezone: live.program.timezone ?? 'UTC', language };
  const friend = (row: ReferralRow) =>
    friendOf(context, live, {
      row,
      people,
      moment,
      rewards: rewards.rows.filter((reward) => reward.referral === row.id),
    });
  const shown = new Set(referrals.rows.map(({ id }) => id));
  const others = rewards.rows.filter(({ referral }) => referral === null || !shown.has(referral));
  return {
    program: live.program,
    moment,
    csrf,
    firstName: people.get(person).firstName ?? null,
    balance,
    catalog: catalogOf(live, balance),
    contests: await contestsOf(context, live, { id: person, role: advocate?.role ?? null }),
    channels: await channelsOf(context, live, person),
    friends: await Promise.all(referrals.rows.map(friend)),
    otherRewards: await Promise.all(
      others.map(async (reward) =>
        earned(
          reward,
          [
            ...wonBy(live, reward, language),
            ...(await why(context, await store.log.ofSubject(live.id, reward.referral ?? reward.person), reward)),
          ],
          moment,
        ),
      ),
    ),
    share: advocate === null ? null : await shareCard(shareLink(baseUrl, advocate.shareCode), language),
  };
}

function catalogOf({ program }: LiveProgram, balance: readonly Balance[]): readonly CatalogView[] {
  const points = balance.find(({ kind }) => kind === 'points')?.available ?? 0;
  return (program.points?.catalog ?? []).map(({ id, name, costPoints }) => ({
    id,
    name,
    costPoints,
    missing: Math.max(0, costPoints - points),
  }));
}

/** The rounds of now that the advocate can take part in, each with the own place. */
async function contestsOf(
  context: ServerContext,
  live: LiveProgram,
  { id: person, role }: { readonly id: string; readonly role: string | null },
): Promise<ContestView[]> {
  const at = context.clock.now();
  const open = live.compiled.contests.filter((contest) => contest.role === null || contest.role === role);
  const rounds = open.map((contest) => findRound(context, live, { contest, at }));
  return (await Promise.all(rounds)).map((round) => ({
    label: ruleInWords(live.program, placeRule(round.contest.id)),
    standing: placeIn(round, person),
    settlesAt: new Date(round.settlesAt).toISOString(),
  }));
}

/** The tick that settled a contest is about the whole program, so its place is read from the reward itself. */
function wonBy({ program }: LiveProgram, { rule, occurrence }: Reward, language: Language): string[] {
  if (program.contests?.some(({ id }) => placeRule(id) === rule) !== true) return [];
  const [period = '', place = ''] = occurrence.split('.');
  return [texts[language].wonPlace(place, `${ruleInWords(program, rule)}, ${period}`)];
}

interface FriendParts {
  readonly row: ReferralRow;
  readonly people: People;
  readonly moment: MeView['moment'];
  readonly rewards: readonly Reward[];
}

async function friendOf(
  context: ServerContext,
  live: LiveProgram,
  { row, people, moment, rewards }: FriendParts,
): Promise<FriendView> {
  const entries = await entriesOf(context, row);
  const steps = stepsOf(live.program, entries, row.stage);
  const story = await Promise.all(
    entries.map(async (entry) => ({ at: entry.event.at, sentences: await sentencesOf(context, entry) })),
  );
  return {
    name: people.shortName(row.invitee, texts[moment.language].friendNoName),
    referredAt: row.joinedAt,
    steps,
    standing: standingOf(live, row, moment.language),
    rewards: await Promise.all(
      rewards.map(async (reward) => earned(reward, await why(context, entries, reward), moment)),
    ),
    story: story.filter(({ sentences }) => sentences.length > 0).toReversed(),
  };
}

function standingOf({ program }: LiveProgram, row: ReferralRow, language: Language): FriendView['standing'] {
  const say = texts[language];
  if (row.verdict === 'rejected') return { words: say.rejected, tone: 'bad' };
  if (row.verdict === 'review') return { words: say.inReview, tone: 'warn' };
  const stage = program.lifecycle.stages.find(({ id }) => id === row.stage);
  const ended = stage?.undoes === true || (stage?.final === true && stage.qualifies !== true);
  return ended ? { words: stageInWords(program, row.stage), tone: 'bad' } : null;
}

function earned(reward: Reward, sentences: readonly string[], moment: MeView['moment']): EarnedView {
  return {
    words: rewardInWords(reward, moment.language),
    state: stateInWords(reward, moment),
    tone: stateTone(reward.state),
    at: reward.at,
    why: sentences,
  };
}

/** What was said of a reward each time it was touched: earned, waited for, taken back. */
async function why(context: ServerContext, entries: readonly LogEntry[], reward: Reward): Promise<readonly string[]> {
  const touched = entries.filter(({ decision }) => decision.rewards.some(({ id }) => id === reward.id));
  const said = await Promise.all(touched.map((entry) => sentencesOf(context, entry, reward.rule)));
  return said.flat();
}

/** The sentences for the advocate; with `rule`, those that speak of that reward. */
async function sentencesOf(context: ServerContext, entry: LogEntry, rule?: string): Promise<readonly string[]> {
  const live = await context.programs.version(entry.program, entry.version);
  if (live === undefined) return [];
  const { sentences } = explain(live.compiled, entry.facts, entry.event, 'advocate');
  if (rule === undefined) return sentences;
  const label = ruleInWords(live.program, rule).toLowerCase();
  return sentences.filter((sentence) => sentence.toLowerCase().includes(`“${label}”`));
}
