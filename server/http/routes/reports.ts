import { Readable } from 'node:stream';
import { Type } from 'typebox';
import type { ServerContext } from '../../context.ts';
import { span } from '../../pages/figures.ts';
import { REPORTS, reportRows, type ReportName } from '../../reports/reports.ts';
import { csvOf } from '../../transfer/csv.ts';
import type { App } from '../app-type.ts';
import { chooseProgram } from '../decided.ts';
import { answers, instant, maybe, programQuery } from '../schemas.ts';

/** Figures for people: what came of the program in a period, and how it stands. */
export function reports(app: App, context: ServerContext): void {
  app.get('/reports/:name', { schema }, async ({ params, query }, reply) => {
    const live = chooseProgram(context, query.program);
    const { timezone = 'UTC' } = live.program;
    const now = context.clock.now();
    const named = query.period === undefined ? {} : span(query.period, { now, timezone, language: 'en' });
    const { from = null, to = null } = { ...query, ...named };
    const at = new Date(now).toISOString();
    const rows = await reportRows(params.name, { store: context.store, live, from, to, at });
    if (query.format === 'csv') return reply.type('text/csv; charset=utf-8').send(Readable.from(csvOf(rows)));
    return { report: params.name, program: live.id, at, from, to, rows };
  });
}

const schema = {
  tags: ['reports'],
  summary: 'A report: performance, funnel, leaderboard, stuck, thresholds or liability',
  description:
    'What exactly each number counts is in docs/reports.md. "from" and "to", or "period" in the time zone of the program, bound performance, funnel, leaderboard and stuck; ' +
    'thresholds and liability tell how it stands now. Money is in minor units. With "format=csv" the rows are CSV.',
  params: Type.Object({ name: Type.Unsafe<ReportName>({ type: 'string', enum: REPORTS }) }),
  querystring: Type.Object(
    {
      ...programQuery,
      from: Type.Optional(instant('Not before')),
      to: Type.Optional(instant('Before')),
      period: Type.Optional(
        Type.Union([Type.Literal('week'), Type.Literal('month'), Type.Literal('last-month')], {
          description: 'Instead of from and to: this week, this month or the last one',
        }),
      ),
      format: Type.Optional(Type.Union([Type.Literal('json'), Type.Literal('csv')])),
    },
    { additionalProperties: false },
  ),
  response: answers({
    200: {
      description: 'The report',
      content: {
        'application/json': {
          schema: Type.Object({
            report: Type.String(),
            program: Type.String(),
            at: Type.String({ description: 'When it was made' }),
            from: maybe(Type.String()),
            to: maybe(Type.String()),
            rows: Type.Array(Type.Record(Type.String(), Type.Unknown())),
          }),
        },
        'text/csv': { schema: Type.String() },
      },
    },
  }),
};
