import { Type } from 'typebox';
import type { ServerContext } from '../../context.ts';
import type { AdvocateRow } from '../../store/store.ts';
import type { App } from '../app-type.ts';
import { chooseProgram, dataOf, decideOne, eventId } from '../decided.ts';
import { Problem } from '../problem.ts';
import { answers, Id, instant, known, pageOf, pageQuery, paging, programQuery, text } from '../schemas.ts';
import { Advocate, PersonFields, personal } from '../people.ts';
import { advocateViews } from '../views.ts';

/** People who refer. */
export function advocates(app: App, context: ServerContext): void {
  app.post('/advocates', { schema: joining }, async ({ query: asked, body, headers }, reply) => {
    const program = chooseProgram(context, asked.program);
    const { email, phone, externalId, role, fields, terms, consent, at } = body;
    const who = known({ email, phone, externalId });
    if (Object.keys(who).length === 0) throw nobody();
    const { decision } = await decideOne(context, program.id, {
      id: eventId(headers),
      source: 'api',
      type: 'advocate.joined',
      who,
      ...(at !== undefined && { at }),
      data: dataOf({ ...fields, role, terms, consent }),
      ...personal('advocate', body),
    });
    const id = decision.subject?.kind === 'advocate' ? decision.subject.id : null;
    if (id === null)
      throw new Problem('RK408', `The program answered "${decision.reason ?? decision.outcome}"`, {
        extra: { decision },
      });
    return reply.code(201).send(await viewOf(context, await find(context, id, program.id)));
  });

  app.get('/advocates', { schema: listing }, async ({ query }) => {
    const program = chooseProgram(context, query.program);
    const page = await context.store.advocates.list({
      program: program.id,
      ...known({ role: query.role }),
      ...paging(query),
    });
    return { rows: await advocateViews(context, page.rows), next: page.next };
  });

  app.get('/advocates/:id', { schema: one }, async ({ params, query }) =>
    viewOf(context, await find(context, params.id, query.program)),
  );

  app.get('/advocates/:id/balance', { schema: balance }, async ({ params, query }) => {
    const advocate = await find(context, params.id, query.program);
    return { rows: await context.store.advocates.balance(advocate.program, advocate.id) };
  });
}

const query = Type.Object(programQuery, { additionalProperties: false });

const joining = {
  tags: ['advocates'],
  summary: 'Add an advocate',
  description: 'Who is known already keeps id, share code and balance.',
  querystring: query,
  body: Type.Object(
    {
      ...PersonFields,
      role: Type.Optional(text("One of the program's roles; its first when absent", 64)),
      terms: Type.Optional(text('The version of the terms this person accepted', 64)),
      consent: Type.Optional(Type.Record(Type.String(), Type.Boolean(), { description: 'By channel: email, sms' })),
      at: Type.Optional(instant('When they joined')),
    },
    { additionalProperties: false },
  ),
  response: answers({ 201: Advocate }),
};

const listing = {
  tags: ['advocates'],
  summary: 'All advocates',
  querystring: Type.Object(
    { ...programQuery, ...pageQuery, role: Type.Optional(text('Only this role', 64)) },
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
  summary: 'What an advocate has: held, available and paid, by kind',
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
          paid: Type.Integer(),
        }),
      ),
    }),
  }),
};

/** The advocate with this id in the program named, else in any that is live: ids cannot be guessed. */
async function find(context: ServerContext, id: string, program: string | undefined): Promise<AdvocateRow> {
  for (const { id: name } of program === undefined ? context.programs.live() : [chooseProgram(context, program)]) {
    const row = await context.store.advocates.get(name, id);
    if (row !== null) return row;
  }
  throw new Problem('RK404', `No advocate has the id ${id}`);
}

async function viewOf(context: ServerContext, row: AdvocateRow) {
  const [view] = await advocateViews(context, [row]);
  if (view === undefined) throw new Problem('RK404', `No advocate has the id ${row.id}`);
  return view;
}

function nobody(): Problem {
  return new Problem('RK400', 'Nothing says who this is', {
    pointer: '',
    hint: 'Send at least one of email, phone, externalId.',
  });
}
