import { Type } from 'typebox';
import type { LiveProgram, ServerContext } from '../../context.ts';
import type { App } from '../app-type.ts';
import { chooseProgram, dataOf, eventId, order } from '../decided.ts';
import { Problem } from '../problem.ts';
import { answers, Explained, Id, programQuery, text } from '../schemas.ts';

/** Points: what they buy, who buys, and what is added or taken away by hand. */
export function points(app: App, context: ServerContext): void {
  app.get('/catalog', { schema: catalog }, ({ query: asked }) => {
    const { program } = chooseProgram(context, asked.program);
    return { rows: program.points?.catalog ?? [] };
  });

  app.post('/redemptions', { schema: redeeming }, async ({ query: asked, body, headers }) => {
    const program = await programOf(context, body.advocate, asked.program);
    return order(context, program, {
      id: eventId(headers),
      type: 'points.redeem',
      who: { advocateId: body.advocate },
      data: dataOf({ item: body.item, redemptionId: body.redemptionId }),
    });
  });

  app.post('/advocates/:id/points', { schema: adjusting }, async ({ params, query: asked, body, headers }) => {
    const program = await programOf(context, params.id, asked.program);
    return order(context, program, {
      id: eventId(headers),
      type: 'points.adjust',
      who: { advocateId: params.id },
      data: { points: body.points, reason: body.reason },
    });
  });
}

const query = Type.Object(programQuery, { additionalProperties: false });

const catalog = {
  tags: ['points'],
  summary: 'What points buy',
  querystring: query,
  response: answers({
    200: Type.Object({
      rows: Type.Array(
        Type.Object({
          id: Type.String(),
          name: Type.String(),
          costPoints: Type.Integer(),
          give: Type.Record(Type.String(), Type.Unknown(), { description: 'What it is, by its kind' }),
        }),
      ),
    }),
  }),
};

const redeeming = {
  tags: ['points'],
  summary: 'Take something for points',
  description: 'The points are taken at once. 409 when there are not enough, with how many are missing in its why.',
  querystring: query,
  body: Type.Object(
    {
      advocate: text('The id of the advocate'),
      item: text('The id of the item', 64),
      redemptionId: Type.Optional(text('Your own id of this redemption: it is made once')),
    },
    { additionalProperties: false },
  ),
  response: answers({ 200: Explained }),
};

const adjusting = {
  tags: ['points'],
  summary: 'Add points by hand, or take some away',
  params: Id,
  querystring: query,
  body: Type.Object(
    {
      points: Type.Integer({
        description: 'How many; below zero to take away',
        minimum: -900_000_000_000,
        maximum: 900_000_000_000,
      }),
      reason: text('Why; kept with the decision, and the advocate is told', 1000),
    },
    { additionalProperties: false },
  ),
  response: answers({ 200: Explained }),
};

/** The program in which this advocate is: the one named, else any that is live. */
export async function programOf(context: ServerContext, id: string, named: string | undefined): Promise<LiveProgram> {
  for (const program of named === undefined ? context.programs.live() : [chooseProgram(context, named)]) {
    if ((await context.store.advocates.get(program.id, id)) !== null) return program;
  }
  throw new Problem('RK404', `No advocate has the id ${id}`);
}
