import { readFileSync } from 'node:fs';
import { Type } from 'typebox';
import type { ServerContext } from '../../context.ts';
import type { App } from '../app-type.ts';
import { answers, text } from '../schemas.ts';

/** The script for pages of others: it keeps the code a visitor came with and reports conversions, which count as unverified. */
export function snippet(app: App, context: ServerContext): void {
  app.get('/snippet.js', { schema }, ({ query }, reply) => {
    const programs = context.programs.live();
    const live = programs.find(({ id }) => id === query.program) ?? programs[0];
    const days = daysOf(live?.program.attribution?.window);
    return reply
      .type('text/javascript; charset=utf-8')
      .headers({ 'cache-control': 'public, max-age=3600', 'cross-origin-resource-policy': 'cross-origin' })
      .send(SCRIPT.replace('$DAYS', String(days)));
  });
}

const SCRIPT = readFileSync(new URL('../../pages/snippet.js', import.meta.url), 'utf8');

/** As long as browsers keep anything for a page. */
const LONGEST_DAYS = 400;

const DAYS: Readonly<Record<string, number>> = {
  minute: 1 / 1440,
  hour: 1 / 24,
  day: 1,
  week: 7,
  month: 31,
  year: 366,
};

/** The days of a duration in words, rounded up: the engine has the last word on what is too old. */
function daysOf(window: string | undefined): number {
  const [, count = '', unit = ''] = /^(\d+) ([a-z]+?)s?$/.exec(window ?? '') ?? [];
  const days = Math.ceil(Number(count) * (DAYS[unit] ?? 0));
  return days === 0 ? LONGEST_DAYS : Math.min(days, LONGEST_DAYS);
}

const schema = {
  tags: ['inbound'],
  summary: 'The browser snippet',
  description: 'How to put it on a page is in docs/snippet.md.',
  querystring: Type.Object({ program: Type.Optional(text('Whose window it keeps a code for', 64)) }),
  response: answers({
    200: { description: 'A script', content: { 'text/javascript': { schema: Type.String() } } },
  }),
};
