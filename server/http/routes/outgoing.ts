import { outgoing as outgoingOf, OUTGOING_TYPES } from '@referral-kit/engine';
import { Type } from 'typebox';
import type { LiveProgram, ServerContext } from '../../context.ts';
import type { LogEntry } from '../../store/store.ts';
import type { App } from '../app-type.ts';
import { chooseProgram } from '../decided.ts';
import { Problem } from '../problem.ts';
import { answers, pageOf, pageQuery, paging, programQuery, text } from '../schemas.ts';

/** What subscribers are told, for those who cannot be called: they ask from time to time. */
export function outgoing(app: App, context: ServerContext): void {
  app.get('/outgoing', { schema: listing }, async ({ query }) => {
    const { program: named, events, stage, cursor } = query;
    const program = chooseProgram(context, named);
    const types = typesIn(events);
    const { limit } = paging(query);
    const rows: Told[] = [];
    let before = cursor === undefined ? Number.MAX_SAFE_INTEGER : Number(cursor);
    for (let read = 0; rows.length < limit && read < MOST_READ; read += ROWS) {
      const entries = await context.store.log.before(program.id, before, ROWS);
      for (const entry of entries) {
        if (rows.length >= limit) return { rows, next: String(before) };
        if (stage === undefined || entry.decision.moves.some(({ to }) => to === stage))
          rows.push(...toldOf(program, entry).filter(({ type }) => types === null || types.has(type)));
        before = entry.seq;
      }
      if (entries.length < ROWS) return { rows, next: null };
    }
    return { rows, next: String(before) };
  });
}

/** Decisions read at once, and for one answer at most. */
const ROWS = 200;
const MOST_READ = 5_000;

interface Told {
  readonly id: string;
  readonly type: string;
  readonly timestamp: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** As it was told: the newest of one decision first. */
function toldOf({ id, compiled }: LiveProgram, { seq, decision }: LogEntry): Told[] {
  const told = outgoingOf(decision, (stage) => compiled.stages.get(stage)?.qualifies === true);
  return told
    .map(({ type, at, data }, index) => ({
      id: `${id}-${seq}-${index}`,
      type,
      timestamp: at,
      data: { program: id, ...data },
    }))
    .toReversed();
}

function typesIn(events: string | undefined): ReadonlySet<string> | null {
  if (events === undefined) return null;
  const types = events.split(',').map((type) => type.trim());
  const unknown = types.find((type) => !(OUTGOING_TYPES as readonly string[]).includes(type));
  if (unknown === undefined) return new Set(types);
  throw new Problem('RK400', `Nobody is ever told "${unknown}"`, {
    pointer: '/events',
    hint: `Ask for some of ${OUTGOING_TYPES.join(', ')}.`,
  });
}

const listing = {
  tags: ['hooks'],
  summary: 'What subscribers were told, newest first',
  description:
    'The same that POST /v1/hooks delivers, for those who cannot be called. Each row has an id that stays the same, to tell repetitions by. ' +
    'A page ends after `limit` rows, those of one decision together, or after 5,000 decisions; then `next` goes on.',
  querystring: Type.Object(
    {
      ...programQuery,
      ...pageQuery,
      cursor: Type.Optional(Type.String({ description: '`next` of the page before', pattern: '^[1-9][0-9]{0,15}$' })),
      events: Type.Optional(text('Only these types, with commas between them', 500)),
      stage: Type.Optional(text('Only when a referral enters this stage', 64)),
    },
    { additionalProperties: false },
  ),
  response: answers({
    200: pageOf(
      Type.Object({
        id: Type.String(),
        type: Type.String(),
        timestamp: Type.String(),
        data: Type.Record(Type.String(), Type.Unknown()),
      }),
    ),
  }),
};
