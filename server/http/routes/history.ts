import { Readable } from 'node:stream';
import { canonical, compile } from '@referral-kit/engine';
import { Type } from 'typebox';
import type { ServerContext } from '../../context.ts';
import { compareLog, TooLong } from '../../replay/compareLog.ts';
import { logEvents } from '../../replay/logEvents.ts';
import { READS } from '../access.ts';
import type { App } from '../app-type.ts';
import { chooseProgram } from '../decided.ts';
import { Problem } from '../problem.ts';
import { answers, Id, maybe } from '../schemas.ts';
import { File, readFor } from './programs.ts';

/** What happened so far: the log itself, and what a changed program would have made of it. */
export function history(app: App, context: ServerContext): void {
  app.get('/programs/:id/events', { schema: exporting }, ({ params }, reply) => {
    const { id } = chooseProgram(context, params.id);
    return reply.type('application/jsonl').send(Readable.from(eventLines(logEvents(context.store, id))));
  });

  let isBusy = false;
  app.post('/programs/:id/replay', { schema: replaying, config: READS }, async ({ params, body }) => {
    const live = chooseProgram(context, params.id);
    const changed = readFor(context, params.id, body);
    compile(changed);
    if (isBusy)
      throw new Problem('RK429', 'This server is comparing programs already', { headers: { 'retry-after': '10' } });
    isBusy = true;
    try {
      return await compareLog({ live: live.program, changed }, logEvents(context.store, live.id));
    } catch (error) {
      throw error instanceof TooLong ? new Problem('RK419', error.message) : error;
    } finally {
      isBusy = false;
    }
  });
}

async function* eventLines(log: AsyncIterable<readonly object[]>): AsyncGenerator<string> {
  for await (const events of log) yield events.map((event) => `${canonical(event)}\n`).join('');
}

const exporting = {
  tags: ['programs'],
  summary: 'The log of events, as JSON lines',
  description:
    'Every event that was decided, in log order, one JSON object a line; what "referral-kit replay" and "forecast" read. ' +
    'Names and addresses are not in it: people are known by keyed hashes.',
  params: Id,
  response: answers({
    200: { description: 'One event a line', content: { 'application/jsonl': { schema: Type.String() } } },
  }),
};

const Row = Type.Record(Type.String(), Type.Unknown());
const Version = Type.Object({ id: Type.String(), version: Type.Integer() });

/** What two versions make of the same events. */
export const Comparison = {
  comparison: Type.Object(
    {
      before: Version,
      after: Version,
      events: Type.Integer({ description: 'How many were decided by both' }),
      until: maybe(Type.String({ description: 'Timers of both were run to this instant' })),
      sums: Type.Array(Row, { description: 'By unit and side: before, after, change, gain and loss' }),
      rewards: Type.Array(Row, { description: 'By reward rule, kind and unit' }),
      people: Type.Array(Row, { description: 'Who would have earned more or less; the first 1,000' }),
      referrals: Type.Array(Row, {
        description: 'Which would stand otherwise, and where they parted; the first 1,000',
      }),
    },
    { description: 'Quantities are minor units, points or pieces' },
  ),
  sentences: Type.Array(Type.String(), { description: 'The same in words' }),
  left: Type.Object(
    { people: Type.Integer(), referrals: Type.Integer() },
    { description: 'How many more there are than listed' },
  ),
};

const replaying = {
  tags: ['programs'],
  summary: 'Compare a changed program with the live one over the log',
  description:
    'Decides the log by both, each from an empty state, and tells who would have earned more or less, by rule, unit and person; nothing is stored. ' +
    'At most 200,000 events and 60 seconds, one comparison at a time; a longer log is compared with "referral-kit replay". See docs/replay.md.',
  params: Id,
  body: File,
  response: answers({
    200: Type.Object(Comparison),
  }),
};
