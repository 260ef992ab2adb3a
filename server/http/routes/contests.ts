import type { Contest } from '@referral-kit/engine';
import { Type } from 'typebox';
import type { LiveProgram, ServerContext } from '../../context.ts';
import { findRound } from '../../contests.ts';
import type { ContestRound } from '../../contests.ts';
import type { App } from '../app-type.ts';
import { chooseProgram } from '../decided.ts';
import { Problem } from '../problem.ts';
import { answers, Id, maybe, programQuery } from '../schemas.ts';

/** Contests and who leads in them. */
export function contests(app: App, context: ServerContext): void {
  app.get('/contests', { schema: listing }, ({ query: asked }) => {
    const live = chooseProgram(context, asked.program);
    return { rows: live.compiled.contests.map((contest) => summaryOf(live, contest)), next: null };
  });

  app.get('/contests/:id', { schema: reading }, async ({ params, query: asked }) => {
    const live = chooseProgram(context, asked.program);
    const contest = live.compiled.contests.find(({ id }) => id === params.id);
    if (contest === undefined) throw new Problem('RK404', `The program has no contest "${params.id}"`);
    const at = asked.at === undefined ? context.clock.now() : Date.parse(asked.at);
    if (Number.isNaN(at)) throw new Problem('RK400', `"${asked.at}" does not exist`, { pointer: '/at' });
    return { ...summaryOf(live, contest), ...roundOf(await findRound(context, live, { contest, at })) };
  });
}

const MOST_SHOWN = 100;

function summaryOf({ program }: LiveProgram, { id, every, role, minimum, counts }: Contest) {
  const { label = id, places = [] } = program.contests?.find((each) => each.id === id) ?? {};
  return { id, label, every, role, minimum, rankBy: counts, places };
}

function roundOf({ period, from, until, settlesAt, settled, standings, contest }: ContestRound) {
  return {
    period,
    from: iso(from),
    until: iso(until),
    settlesAt: iso(settlesAt),
    settledAt: settled?.at ?? null,
    winners: settled?.places ?? [],
    people: standings.length,
    standings: standings.slice(0, MOST_SHOWN).map(({ person, count, reachedAt }, index) => ({
      place: count < contest.minimum ? null : index + 1,
      advocate: person,
      count,
      reachedAt: iso(reachedAt),
    })),
  };
}

const iso = (at: number): string => new Date(at).toISOString();

const CONTEST = {
  id: Type.String(),
  label: Type.String(),
  every: Type.String({ description: 'week, month, quarter or year' }),
  role: maybe(Type.String()),
  minimum: Type.Integer({ description: 'How many referrals a place needs' }),
  rankBy: Type.String({ description: 'qualified or referrals' }),
  places: Type.Array(Type.Record(Type.String(), Type.Unknown()), { description: 'What each place wins' }),
};

const listing = {
  tags: ['contests'],
  summary: 'The contests of the program',
  querystring: Type.Object(programQuery, { additionalProperties: false }),
  response: answers({ 200: Type.Object({ rows: Type.Array(Type.Object(CONTEST)), next: Type.Null() }) }),
};

const reading = {
  tags: ['contests'],
  summary: 'Who leads in a contest, in this period or an earlier one',
  description:
    'Standings are those of this moment, also of a period that is settled; `winners` are those who won then.',
  params: Id,
  querystring: Type.Object(
    {
      ...programQuery,
      at: Type.Optional(
        Type.String({
          description: 'An instant in UTC within the period; now when absent',
          pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,3})?Z$',
        }),
      ),
    },
    { additionalProperties: false },
  ),
  response: answers({
    200: Type.Object({
      ...CONTEST,
      period: Type.String({ description: 'As 2026-03, 2026-W11, 2026-Q1 or 2026' }),
      from: Type.String(),
      until: Type.String(),
      settlesAt: Type.String(),
      settledAt: maybe(Type.String()),
      winners: Type.Array(
        Type.Object({
          person: Type.String(),
          count: Type.Integer(),
          reachedAt: Type.String(),
          reward: Type.String({ description: 'The id of what was won' }),
        }),
      ),
      people: Type.Integer({ description: 'How many have a referral that counts' }),
      standings: Type.Array(
        Type.Object({
          place: maybe(Type.Integer({ description: 'Null below the minimum' })),
          advocate: Type.String(),
          count: Type.Integer(),
          reachedAt: Type.String({ description: 'When the last one that counts came to count' }),
        }),
      ),
    }),
  }),
};
