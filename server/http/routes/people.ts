import type { ServerContext } from '../../context.ts';
import { Type } from 'typebox';
import { erasePerson, programOfPerson } from '../erasePerson.ts';
import type { App } from '../app-type.ts';
import { eventId, order } from '../decided.ts';
import { answers, Explained, Id, programQuery, text } from '../schemas.ts';

/** Who somebody is: two records that are one person, and people who want to be forgotten. */
export function people(app: App, context: ServerContext): void {
  app.post(
    '/people/:id/merge',
    { schema: merging, config: { scope: 'admin' } },
    async ({ params, query: asked, body, headers }) => {
      const { program } = await programOfPerson(context, params.id, asked.program);
      return order(context, program, {
        id: eventId(headers),
        type: 'person.merged',
        who: { advocateId: params.id },
        data: { from: body.from },
      });
    },
  );

  app.post('/people/:id/erase', { schema: erasing, config: { scope: 'admin' } }, async ({ params, query: asked }) => {
    const { program, person } = await programOfPerson(context, params.id, asked.program);
    return { person: person.id, rejected: await erasePerson(context, program, person) };
  });
}

const query = Type.Object(programQuery, { additionalProperties: false });

const merging = {
  tags: ['people'],
  summary: 'Make one person of two',
  description:
    'The person of this address stays: codes, keys, referrals, rewards and points of the other are theirs from now on. It cannot be taken back.',
  params: Id,
  querystring: query,
  body: Type.Object({ from: text('The id of the one who goes') }, { additionalProperties: false }),
  response: answers({ 200: Explained }),
};

const erasing = {
  tags: ['people'],
  summary: 'Erase a person',
  description:
    'Names, addresses and kept mails are destroyed, rewards not handed over are rejected, and nothing is sent any more. Ids, stages and sums stay. It cannot be taken back; asked again it changes nothing.',
  params: Id,
  querystring: query,
  response: answers({
    200: Type.Object({
      person: Type.String({ description: 'The id, which stays' }),
      rejected: Type.Array(Type.String(), { description: 'The ids of the rewards that were rejected' }),
    }),
  }),
};
