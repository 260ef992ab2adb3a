import type { Decision } from '@referral-kit/engine';
import { Type, type Static } from 'typebox';
import type { IncomingEvent, ServerContext } from '../../context.ts';
import type { AdvocateRow } from '../../store/store.ts';
import { REPORTS } from '../access.ts';
import type { App } from '../app-type.ts';
import { chooseProgram, dataOf, eventId, orThrow } from '../decided.ts';
import { findPerson } from '../findPerson.ts';
import { Problem } from '../problem.ts';
import { answers, Id, instant, known, pageOf, pageQuery, paging, programQuery, sorting, text } from '../schemas.ts';
import { Advocate, PersonFields, personal } from '../people.ts';
import { listSegment } from '../segments.ts';
import { advocateViews } from '../views.ts';

/** People who refer. */
export function advocates(app: App, context: ServerContext): void {
  app.post('/advocates', { schema: joining, config: REPORTS }, async ({ query: asked, body, headers }, reply) => {
    const program = chooseProgram(context, asked.program);
    const received = await context.receive({ program: program.id, events: eventsOf(body, eventId(headers)) });
    const [joined] = received.map(({ answer }) => orThrow(answer).decision);
    if (joined?.subject?.kind !== 'advocate') throw notJoined(joined);
    const view = await viewOf(context, await findAdvocate(context, joined.subject.id, program.id));
    return reply.code(joined.outcome === 'decided' ? 201 : 200).send(view);
  });

  app.get('/advocates', { schema: listing }, async ({ query }) => {
    const { program: named, role, tier, order, segment, limit, cursor, ...given } = query;
    const program = chooseProgram(context, named);
    const keys = known(given);
    const person = Object.keys(keys).length === 0 ? undefined : await findPerson(context, program, keys);
    if (person === null) return { rows: [], next: null };
    const filter = {
      program: program.id,
      ...known({ person, role, tier, order }),
      ...paging(known({ limit, cursor })),
    };
    const page = await (segment === undefined
      ? context.store.advocates.list(filter)
      : listSegment(context, program, { ...filter, segment }));
    return { rows: await advocateViews(context, page.rows), next: page.next };
  });

  app.get('/advocates/:id', { schema: one }, async ({ params, query }) =>
    viewOf(context, await findAdvocate(context, params.id, query.program)),
  );

  app.get('/advocates/:id/balance', { schema: balance }, async ({ params, query }) => {
    const advocate = await findAdvocate(context, params.id, query.program);
    return { rows: await context.store.advocates.balance(advocate.program, advocate.id) };
  });
}

const query = Type.Object(programQuery, { additionalProperties: false });

const Joining = Type.Object(
  {
    ...PersonFields,
    role: Type.Optional(text("One of the program's roles; its first when absent", 64)),
    shareCode: Type.Optional(
      Type.String({
        description: 'A code of your choice; a random one when absent',
        pattern: '^[A-Za-z0-9][A-Za-z0-9_-]{2,63}$',
      }),
    ),
    terms: Type.Optional(text('The version of the terms this person accepted', 64)),
    consent: Type.Optional(
      Type.Record(Type.String({ pattern: '^(email|sms|slack)$' }), Type.Boolean(), {
        description: 'By channel: may this person be written to there?',
        additionalProperties: false,
      }),
    ),
    at: Type.Optional(instant('When they joined')),
  },
  { additionalProperties: false },
);

const joining = {
  tags: ['advocates'],
  summary: 'Add an advocate',
  description: '201 with a new advocate; 200 for one who is known already and keeps id, share code and balance.',
  querystring: query,
  body: Joining,
  response: answers({ 200: Advocate, 201: Advocate }),
};

const listing = {
  tags: ['advocates'],
  summary: 'All advocates',
  querystring: Type.Object(
    {
      ...programQuery,
      ...pageQuery,
      role: Type.Optional(text('Only this role', 64)),
      tier: Type.Optional(text('Only this tier', 64)),
      order: sorting,
      segment: Type.Optional(
        text('Only those in this segment now; a page may then have fewer rows than asked for', 64),
      ),
      email: Type.Optional(text('Only the one with this e-mail address', 320)),
      phone: Type.Optional(text('Only the one with this telephone number', 40)),
      externalId: Type.Optional(text('Only the one with this id in your system')),
      code: Type.Optional(text('Only the one with this share code or coupon')),
    },
    { additionalProperties: false },
  ),
  response: answers({ 200: pageOf(Advocate) }),
};

const one = {
  tags: ['advocates'],
  summary: 'One advocate',
  params: Id,
  querystring: query,
  response: answers({ 200: Advocate }),
};

const balance = {
  tags: ['advocates'],
  summary: 'What an advocate has: held, available, issued and paid, by kind',
  params: Id,
  querystring: query,
  response: answers({
    200: Type.Object({
      rows: Type.Array(
        Type.Object({
          kind: Type.String(),
          unit: Type.String(),
          held: Type.Integer(),
          available: Type.Integer(),
          issued: Type.Optional(Type.Integer({ description: 'On its way in payouts' })),
          paid: Type.Integer(),
        }),
      ),
    }),
  }),
};

/** To join, to accept the terms and to consent are three things that happen; each is an event of its own. */
function eventsOf(body: Static<typeof Joining>, id: string): IncomingEvent[] {
  const { email, phone, externalId, role, shareCode, fields, terms, consent = {}, at } = body;
  const keys = known({ email, phone, externalId });
  if (Object.keys(keys).length === 0) throw nobody();
  const common = { source: 'api', ...known({ at }) };
  const who = { ...keys, ...known({ code: shareCode }) };
  return [
    { ...common, id, type: 'advocate.joined', who, data: dataOf({ ...fields, role }), ...personal('advocate', body) },
    ...(terms === undefined
      ? []
      : [{ ...common, id: `${id}:terms`, type: 'terms.accepted', who: keys, data: { version: terms } }]),
    ...Object.entries(consent).map(([channel, given]) => ({
      ...common,
      id: `${id}:consent:${channel}`,
      type: 'consent.changed',
      who: keys,
      data: { channel, given },
    })),
  ];
}

/** The advocate with this id in the program named, else in any that is live: ids cannot be guessed. */
export async function findAdvocate(
  context: ServerContext,
  id: string,
  program: string | undefined,
): Promise<AdvocateRow> {
  for (const { id: name } of program === undefined ? context.programs.live() : [chooseProgram(context, program)]) {
    const row = await context.store.advocates.get(name, id);
    if (row !== null) return row;
  }
  throw new Problem('RK404', `No advocate has the id ${id}`);
}

export async function viewOf(context: ServerContext, row: AdvocateRow) {
  const [view] = await advocateViews(context, [row]);
  if (view === undefined) throw new Problem('RK404', `No advocate has the id ${row.id}`);
  return view;
}

function notJoined(decision: Decision | undefined): Problem {
  const reason = decision?.reason ?? decision?.outcome ?? 'unknown';
  return new Problem('RK408', `The program answered "${reason}"`, { extra: { decision } });
}

function nobody(): Problem {
  return new Problem('RK400', 'Nothing says who this is', {
    pointer: '',
    hint: 'Send at least one of email, phone, externalId.',
  });
}
