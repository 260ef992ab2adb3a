import { outgoing as outgoingOf, OUTGOING_TYPES } from '@referral-kit/engine';
import { Type, type Static } from 'typebox';
import type { ServerContext } from '../../context.ts';
import { roleIn, roleKey } from '../../store/hooks.ts';
import type { LogEntry } from '../../store/store.ts';
import type { App } from '../app-type.ts';
import { chooseProgram } from '../decided.ts';
import { Problem } from '../problem.ts';
import { answers, maybe, pageQuery, paging, text } from '../schemas.ts';

/** What subscribers are told, for those who cannot be called: they ask from time to time. */
export function outgoing(app: App, context: ServerContext): void {
  app.get('/outgoing', { schema: listing }, async ({ query }) => {
    const { program, events, after, cursor } = query;
    if (program !== undefined) chooseProgram(context, program);
    const wanted = { ...query, types: typesIn(events), from: startOf(after) };
    const isForward = after !== undefined;
    let place = Number(cursor ?? (isForward ? wanted.from.place : Number.MAX_SAFE_INTEGER));
    let newest = isForward ? place : 0;
    const { limit } = paging(query);
    const rows: Told[] = [];
    for (let read = 0; read < MOST_READ; read += ROWS) {
      const entries = await context.store.log[isForward ? 'after' : 'before'](program ?? null, place, ROWS);
      for (const entry of entries) {
        if (rows.length >= limit) return { rows, next: String(place), after: String(newest) };
        const told = await toldOf(context, entry, wanted);
        rows.push(...(isForward ? told : told.toReversed()));
        place = entry.seq;
        newest = Math.max(newest, place);
      }
      if (entries.length < ROWS) return { rows, next: null, after: String(newest) };
    }
    return { rows, next: String(place), after: String(newest) };
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

interface Wanted extends Static<typeof Listing> {
  /** Null for all. */
  readonly types: ReadonlySet<string> | null;
  readonly from: Start;
}

/** Where a list that goes forward begins. */
interface Start {
  /** The last decision that is left out as a whole. */
  readonly place: number;
  /** The last row that is left out of the decision after it. */
  readonly index?: number;
  /** Only what happened later than this, in milliseconds since 1970. */
  readonly laterThan?: number;
}

/** What is told of one decision, as it was told, in the order in which things happened. */
async function toldOf(context: ServerContext, entry: LogEntry, wanted: Wanted): Promise<Told[]> {
  const { seq, program, decision } = entry;
  const { stage, role, types, from } = wanted;
  const compiled = context.programs.get(program)?.compiled;
  if (compiled === undefined || (stage !== undefined && !decision.moves.some(({ to }) => to === stage))) return [];
  const all = outgoingOf(decision, (one) => compiled.stages.get(one)?.qualifies === true);
  const seen = seq === from.place + 1 ? (from.index ?? -1) : -1;
  const found = all.flatMap(({ type, at, data }, index) =>
    index <= seen || types?.has(type) === false || Date.parse(at) <= (from.laterThan ?? -Infinity)
      ? []
      : [{ id: `${program}-${seq}-${index}`, type, timestamp: at, data: { program, ...data } }],
  );
  if (role === undefined) return found;
  const roles = await Promise.all(found.map(({ data }) => roleOf(context, program, roleKey(data))));
  return found.filter((_, index) => roles[index] === role);
}

async function roleOf({ store }: ServerContext, program: string, key: string | null): Promise<string | null> {
  return key === null ? null : roleIn((await store.records.get(program, key)) as object | null);
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

/** A place an earlier answer named, the id of a row, or an instant. */
function startOf(after = '0'): Start {
  if (/^\d{1,15}$/.test(after)) return { place: Number(after) };
  const laterThan = INSTANT.test(after) ? Date.parse(after) : Number.NaN;
  if (!Number.isNaN(laterThan)) return { place: 0, laterThan };
  const [, seq, index] = /^[A-Za-z].*-(\d{1,15})-(\d{1,5})$/.exec(after) ?? [];
  if (seq !== undefined) return { place: Number(seq) - 1, index: Number(index) };
  throw new Problem('RK400', `"${after}" is no place to begin after`, {
    pointer: '/after',
    hint: 'Send "after" of an earlier answer, the id of a row, or an instant like 2026-03-01T15:00:00Z.',
  });
}

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,3})?Z$/;

const Listing = Type.Object(
  {
    program: Type.Optional(text('Only of this program', 64)),
    ...pageQuery,
    cursor: Type.Optional(Type.String({ description: '`next` of the page before', pattern: '^[1-9][0-9]{0,15}$' })),
    after: Type.Optional(
      text('Oldest first, from there on: `after` of an earlier answer, the id of a row, or an instant in UTC', 200),
    ),
    events: Type.Optional(text('Only these types, with commas between them', 500)),
    stage: Type.Optional(text('Only when a referral enters this stage', 64)),
    role: Type.Optional(text('Only what concerns advocates of this role and whom they referred', 64)),
  },
  { additionalProperties: false },
);

const listing = {
  tags: ['hooks'],
  summary: 'What subscribers were told, newest first, or with `after` oldest first',
  description:
    'The same that POST /v1/hooks delivers, for those who cannot be called. Each row has an id that stays the same, to tell repetitions by. ' +
    'A page ends after `limit` rows, those of one decision together, or after 5,000 decisions; then `next` goes on. To be told what is new from ' +
    'time to time, keep `after` of the last page and send it with the next request: nothing is told twice, nothing left out, whatever instants ' +
    'the events bear.',
  querystring: Listing,
  response: answers({
    200: Type.Object({
      rows: Type.Array(
        Type.Object({
          id: Type.String(),
          type: Type.String(),
          timestamp: Type.String(),
          data: Type.Record(Type.String(), Type.Unknown()),
        }),
      ),
      next: maybe(Type.String({ description: 'Pass it as cursor for the next page; null at the end' })),
      after: Type.String({ description: 'The newest decision that was read; pass it as `after` for what comes later' }),
    }),
  }),
};
