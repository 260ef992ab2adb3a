import { Type, type Static } from 'typebox';
import type { LiveProgram, ServerContext } from '../../context.ts';
import type { ReferralRow } from '../../store/store.ts';
import { REPORTS } from '../access.ts';
import type { App } from '../app-type.ts';
import { chooseProgram, dataOf, decideOne, eventId, explainEntry, order } from '../decided.ts';
import { findPerson } from '../findPerson.ts';
import { PersonFields, personal, Referral } from '../people.ts';
import { Problem } from '../problem.ts';
import {
  answers,
  Decision,
  Explained,
  Id,
  instant,
  known,
  maybe,
  pageOf,
  pageQuery,
  paging,
  programQuery,
  sorting,
  text,
  Why,
  orNothing,
} from '../schemas.ts';
import { referralViews } from '../views.ts';

/** Who was referred, how far it came, and why. */
export function referrals(app: App, context: ServerContext): void {
  app.post('/referrals', { schema: submitting, config: REPORTS }, async ({ query: asked, body, headers }, reply) => {
    const program = chooseProgram(context, asked.program);
    const { code, advocateId, coupon, invitee, touchpoint, at } = body;
    const who = known({
      code,
      advocateId,
      coupon,
      email: invitee.email,
      phone: invitee.phone,
      externalId: invitee.externalId,
    });
    requireSides(body);
    const { decision } = await decideOne(context, program.id, {
      id: eventId(headers),
      source: 'api',
      type: 'referral.submitted',
      who,
      ...(at !== undefined && { at }),
      data: dataOf({ ...invitee.fields, touchpoint }),
      ...personal('invitee', invitee),
    });
    const row =
      decision.subject?.kind === 'referral' ? await context.store.referrals.get(program.id, decision.subject.id) : null;
    if (row === null) throw unknownSender(decision.reason ?? decision.outcome);
    const created = decision.stage !== null && decision.stage.from === null;
    return reply.code(created ? 201 : 200).send({ ...(await viewOf(context, row)), decision });
  });

  app.get('/referrals', { schema: listing }, ({ query }) => list(context, query));

  app.get('/referrals/:id', { schema: one }, async ({ params, query }) =>
    viewOf(context, (await findReferral(context, params.id, query.program)).row),
  );

  app.get('/referrals/:id/decisions', { schema: story }, async ({ params, query }) => {
    const { row } = await findReferral(context, params.id, query.program);
    const entries = await context.store.log.ofSubject(row.program, row.id);
    const rows = await Promise.all(
      entries.map(async (entry) => ({
        seq: entry.seq,
        ...(await explainEntry(context, entry, query.for ?? 'operator')),
      })),
    );
    return { rows, next: null };
  });

  orders(app, context);
}

/** What an operator tells a referral to do. */
function orders(app: App, context: ServerContext): void {
  app.post(
    '/referrals/:id/qualify',
    { schema: qualifying, config: REPORTS },
    async ({ params, query: asked, body, headers }) => {
      const { row, program } = await findReferral(context, params.id, asked.program);
      const { object, amountMinor, currency, at } = body ?? {};
      const event = {
        id: eventId(headers),
        type: 'referral.qualify',
        who: { referralId: row.id },
        ...known({ object, at }),
      };
      return order(context, program, { ...event, data: dataOf({ amountMinor, currency }) });
    },
  );
  app.post(
    '/referrals/:id/move',
    { schema: moving, config: REPORTS },
    async ({ params, query: asked, body, headers }) => {
      const { row, program } = await findReferral(context, params.id, asked.program);
      const event = { id: eventId(headers), type: 'referral.move', who: { referralId: row.id } };
      return order(context, program, { ...event, data: { to: body.to, reason: body.reason } });
    },
  );
  app.post(
    '/referrals/:id/reject',
    { schema: rejecting, config: REPORTS },
    async ({ params, query: asked, body, headers }) => {
      const { row, program } = await findReferral(context, params.id, asked.program);
      const event = { id: eventId(headers), type: 'referral.reject', who: { referralId: row.id } };
      return order(context, program, { ...event, data: { reason: body.reason } });
    },
  );
  app.post('/referrals/:id/reassign', { schema: reassigning }, async ({ params, query: asked, body, headers }) => {
    const { row, program } = await findReferral(context, params.id, asked.program);
    const event = { id: eventId(headers), type: 'referral.reassign', who: { referralId: row.id } };
    return order(context, program, { ...event, data: { advocate: body.advocate, reason: body.reason } });
  });
  app.post('/referrals/:id/review', { schema: reviewing }, async ({ params, query: asked, body, headers }) => {
    const { row, program } = await findReferral(context, params.id, asked.program);
    const event = { id: eventId(headers), type: 'review.resolve', who: { referralId: row.id } };
    return order(context, program, { ...event, data: dataOf({ ...body }) });
  });
}

const query = Type.Object(programQuery, { additionalProperties: false });
const audience = Type.Optional(
  Type.Union([Type.Literal('operator'), Type.Literal('advocate')], { description: 'For whom the sentences are' }),
);
const Reason = text('Why; kept with the decision', 1000);

const submitting = {
  tags: ['referrals'],
  summary: 'Refer somebody',
  description: '201 with a new referral; 200 when this person was referred before, with the referral that stands.',
  querystring: query,
  body: Type.Object(
    {
      code: Type.Optional(text("The advocate's share code")),
      advocateId: Type.Optional(text("Instead of the code: the advocate's id")),
      coupon: Type.Optional(text("Instead of the code: the advocate's coupon")),
      invitee: Type.Object(PersonFields, { description: 'Who is referred', additionalProperties: false }),
      touchpoint: Type.Optional(text('Where it came from, as counter or newsletter')),
      at: Type.Optional(instant('When it happened')),
    },
    { additionalProperties: false },
  ),
  response: answers({
    200: Type.Intersect([Referral, Type.Object({ decision: Decision })]),
    201: Type.Intersect([Referral, Type.Object({ decision: Decision })]),
  }),
};

const Listing = Type.Object(
  {
    ...programQuery,
    ...pageQuery,
    advocate: Type.Optional(text('Only of this advocate')),
    invitee: Type.Optional(text('Only of this invitee')),
    email: Type.Optional(text('Only of the invitee with this e-mail address', 320)),
    phone: Type.Optional(text('Only of the invitee with this telephone number', 40)),
    externalId: Type.Optional(text('Only of the invitee with this id in your system')),
    code: Type.Optional(text('Only the one with this referral code, or those by this share code or coupon')),
    role: Type.Optional(text('Only through advocates of this role', 64)),
    stage: Type.Optional(text('Only in this stage', 64)),
    verdict: Type.Optional(
      Type.Union(['clear', 'flagged', 'review', 'rejected'].map((value) => Type.Literal(value as 'clear'))),
    ),
    qualified: Type.Optional(Type.Union([Type.Literal('true'), Type.Literal('false')])),
    stuck: Type.Optional(Type.Literal('true', { description: 'Only those that are stuck' })),
    from: Type.Optional(instant('Not before')),
    to: Type.Optional(instant('Before')),
    period: Type.Optional(
      Type.Union([Type.Literal('joined'), Type.Literal('qualified')], {
        description: 'Which instant from and to mean',
      }),
    ),
    sort: Type.Optional(Type.Union([Type.Literal('joined'), Type.Literal('qualified')])),
    order: sorting,
  },
  { additionalProperties: false },
);

const listing = {
  tags: ['referrals'],
  summary: 'Referrals, newest first unless asked otherwise',
  querystring: Listing,
  response: answers({ 200: pageOf(Referral) }),
};

const one = {
  tags: ['referrals'],
  summary: 'One referral',
  params: Id,
  querystring: query,
  response: answers({ 200: Referral }),
};

const story = {
  tags: ['referrals'],
  summary: 'Everything that was decided about a referral, and why',
  params: Id,
  querystring: Type.Object({ ...programQuery, for: audience }, { additionalProperties: false }),
  response: answers({
    200: Type.Object({
      rows: Type.Array(Type.Object({ seq: Type.Integer(), decision: Decision, why: Why })),
      next: maybe(Type.String()),
    }),
  }),
};

const anOrder = { tags: ['referrals'], params: Id, querystring: query, response: answers({ 200: Explained }) };

const qualifying = {
  ...anOrder,
  summary: 'Say that a referral qualified',
  body: orNothing(
    Type.Object(
      {
        object: Type.Optional(text('The order, invoice, deal or visit')),
        amountMinor: Type.Optional(
          Type.Integer({ description: 'In minor units: 5000 is 50.00', minimum: 0, maximum: 900_000_000_000 }),
        ),
        currency: Type.Optional(Type.String({ description: 'ISO 4217', pattern: '^[A-Z]{3}$' })),
        at: Type.Optional(instant('When it happened')),
      },
      { additionalProperties: false },
    ),
  ),
};

const moving = {
  ...anOrder,
  summary: 'Move a referral to another stage',
  body: Type.Object({ to: text('The stage', 64), reason: Reason }, { additionalProperties: false }),
};

const rejecting = {
  ...anOrder,
  summary: 'Reject a referral',
  body: Type.Object({ reason: Reason }, { additionalProperties: false }),
};

const reassigning = {
  ...anOrder,
  summary: 'Give a referral to another advocate',
  description:
    'What was not handed over to the earlier one falls; the new one earns for the stages it has been in. 409 once something was handed over.',
  body: Type.Object(
    { advocate: text('The id or the share code of the right advocate'), reason: Reason },
    { additionalProperties: false },
  ),
};

const reviewing = {
  ...anOrder,
  summary: 'Resolve a review',
  body: Type.Object(
    {
      resolution: Type.Union([Type.Literal('release'), Type.Literal('reject')]),
      rule: Type.Optional(text('Only the review of this rule; all of them when absent', 64)),
      reason: Reason,
    },
    { additionalProperties: false },
  ),
};

async function list(context: ServerContext, asked: Static<typeof Listing>) {
  const { program: named, qualified, stuck, limit, cursor, email, phone, externalId, code, ...rest } = asked;
  const program = chooseProgram(context, named);
  const keys = known({ email, phone, externalId });
  const people = agreed([
    known({ advocate: rest.advocate, invitee: rest.invitee }),
    Object.keys(keys).length === 0 ? {} : { invitee: await findPerson(context, program, keys) },
    code === undefined ? {} : await peopleOf(context, program, code),
  ]);
  if (people === null) return { rows: [], next: null };
  const filter = {
    ...known({ ...rest, ...people }),
    ...(qualified !== undefined && { qualified: qualified === 'true' }),
    ...(stuck !== undefined && { stuck: true as const }),
  };
  const page = await context.store.referrals.list({
    program: program.id,
    order: 'desc',
    ...filter,
    ...paging(known({ limit, cursor })),
  });
  return { rows: await referralViews(context, page.rows), next: page.next };
}

interface People {
  readonly advocate?: string | null;
  readonly invitee?: string | null;
}

/** Whom a code names: the invitee of the referral whose own it is, or the advocate who shares it. */
async function peopleOf({ store }: ServerContext, { id: program }: LiveProgram, code: string): Promise<People> {
  const { referral, person = null } = (await store.referrals.byCode(program, code)) ?? {};
  if (referral === undefined) return { advocate: person };
  return { invitee: (await store.referrals.get(program, referral))?.invitee ?? null };
}

/** The people whom every part of a question means; null when two of them name different ones, or one nobody. */
function agreed(parts: readonly People[]): { advocate?: string; invitee?: string } | null {
  const people: { advocate?: string; invitee?: string } = {};
  for (const part of parts)
    for (const side of ['advocate', 'invitee'] as const) {
      const named = part[side];
      if (named === undefined) continue;
      if (named === null || (people[side] ?? named) !== named) return null;
      people[side] = named;
    }
  return people;
}

/** The referral with this id in the program named, else in any that is live: ids cannot be guessed. */
export async function findReferral(
  context: ServerContext,
  id: string,
  named: string | undefined,
): Promise<{ row: ReferralRow; program: LiveProgram }> {
  for (const program of named === undefined ? context.programs.live() : [chooseProgram(context, named)]) {
    const row = await context.store.referrals.get(program.id, id);
    if (row !== null) return { row, program };
  }
  throw new Problem('RK404', `No referral has the id ${id}`);
}

async function viewOf(context: ServerContext, row: ReferralRow) {
  const [view] = await referralViews(context, [row]);
  if (view === undefined) throw new Problem('RK404', `No referral has the id ${row.id}`);
  return view;
}

function requireSides({
  code,
  advocateId,
  coupon,
  invitee,
}: {
  code?: string;
  advocateId?: string;
  coupon?: string;
  invitee: { email?: string; phone?: string; externalId?: string };
}): void {
  if (code === undefined && advocateId === undefined && coupon === undefined) {
    throw new Problem('RK400', 'Nothing says who refers', {
      pointer: '',
      hint: 'Send one of code, advocateId, coupon.',
    });
  }
  if (invitee.email === undefined && invitee.phone === undefined && invitee.externalId === undefined) {
    throw new Problem('RK400', 'Nothing says who is referred', {
      pointer: '/invitee',
      hint: 'Send at least one of email, phone, externalId.',
    });
  }
}

function unknownSender(reason: string): Problem {
  return new Problem('RK405', `No referral came of it: ${reason}`, {
    hint: 'Check the share code of the advocate; the event is kept and decided if the advocate appears in time.',
  });
}
