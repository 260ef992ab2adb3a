import { Type, type Static } from 'typebox';
import type { ServerContext } from '../../context.ts';
import { verifyStore } from '../../verify.ts';
import type { LogEntry } from '../../store/store.ts';
import type { App } from '../app-type.ts';
import { chooseProgram } from '../decided.ts';
import { answers, instant, known, maybe, pageOf, pageQuery, paging, programQuery, text } from '../schemas.ts';

/** Who did what, and whether the record of it still is what was written. */
export function audit(app: App, context: ServerContext): void {
  const config = { scope: 'admin' as const };
  app.get('/audit', { schema: listing, config }, async ({ query }) => {
    if (query.of === 'decisions') return decisions(context, query);
    const { subject, from, to, limit, cursor } = query;
    const page = await context.store.audit.list({
      ...known({ subject, from, to }),
      ...paging(known({ limit, cursor })),
    });
    return { rows: page.rows.map((row) => ({ ...row, outcome: null })), next: page.next };
  });

  app.get('/audit/verify', { schema: verifying, config }, () => verifyStore(context.store));
}

const Asked = Type.Object(
  {
    ...programQuery,
    ...pageQuery,
    of: Type.Optional(
      Type.Union([Type.Literal('changes'), Type.Literal('decisions')], {
        description: 'Changes and orders by key or login, newest first; or what was decided, oldest first',
      }),
    ),
    subject: Type.Optional(text('Only about this key, connection, hook, program, referral, reward or person', 500)),
    from: Type.Optional(instant('Not before')),
    to: Type.Optional(instant('Before')),
  },
  { additionalProperties: false },
);

const listing = {
  tags: ['audit'],
  summary: 'Who did what',
  description:
    'A page of decisions looks at 1,000 rows of the log and may be short, or empty, while "next" is not null. Nobody can change or delete a row: each is linked to the one before by a hash.',
  querystring: Asked,
  response: answers({
    200: pageOf(
      Type.Object({
        seq: Type.Integer(),
        at: Type.String(),
        who: Type.String({
          description: 'The key with its label, or the login; of a decision the source of its event',
        }),
        did: Type.String({ description: 'The route; of a decision the type of its event' }),
        subject: maybe(Type.String()),
        outcome: maybe(Type.String({ description: 'Of a decision' })),
      }),
    ),
  }),
};

const Chain = Type.Object({
  rows: Type.Integer({ description: 'How many were read' }),
  broken: maybe(Type.Integer({ description: 'The first row that is not what was written' })),
});

const verifying = {
  tags: ['audit'],
  summary: 'Read both logs from the first row, and add up the ledger',
  response: answers({
    200: Type.Object({
      whole: Type.Boolean({ description: 'Both logs are as they were written, and every sum is zero' }),
      log: Chain,
      audit: Chain,
      ledger: Type.Array(Type.Object({ program: Type.String(), unit: Type.String(), sum: Type.Integer() })),
    }),
  }),
};

const LOOKED_AT = 1000;

async function decisions(context: ServerContext, query: Static<typeof Asked>) {
  const { subject, from, to } = query;
  const program = chooseProgram(context, query.program).id;
  const after = Number(/^\d{1,15}$/.exec(query.cursor ?? '')?.[0] ?? 0);
  const { limit } = paging(known({ limit: query.limit }));
  const entries =
    subject === undefined
      ? await context.store.log.after(program, after, LOOKED_AT)
      : (await context.store.log.ofSubject(program, subject)).filter(({ seq }) => seq > after);
  const wanted = entries.filter(({ event: { at } }) => isBetween(at, from, to));
  const rows = wanted.slice(0, limit);
  const isMore = wanted.length > limit || (subject === undefined && entries.length === LOOKED_AT);
  const last = wanted.length > limit ? rows.at(-1) : entries.at(-1);
  return { rows: rows.map(rowOf), next: isMore && last !== undefined ? String(last.seq) : null };
}

function isBetween(at: string, from = at, to?: string): boolean {
  return Date.parse(at) >= Date.parse(from) && (to === undefined || Date.parse(at) < Date.parse(to));
}

function rowOf({ seq, event, decision }: LogEntry) {
  const subject = decision.subject?.id ?? null;
  return { seq, at: event.at, who: decision.event.source, did: event.type, subject, outcome: decision.outcome };
}
