import { Type } from 'typebox';
import type { ServerContext } from '../../context.ts';
import type { Delivery } from '../../store/store.ts';
import type { App } from '../app-type.ts';
import { Problem } from '../problem.ts';
import { answers, Id, known, pageOf, pageQuery, paging, text } from '../schemas.ts';

/** What was, is or could not be delivered to people and other systems. */
export function deliveries(app: App, context: ServerContext): void {
  app.get('/deliveries', { schema: listing }, async ({ query }) => {
    const { program, state } = query;
    const page = await context.store.outbox.list({ ...known({ program, state }), ...paging(query) });
    return { rows: page.rows.map(viewOf), next: page.next };
  });

  app.post('/deliveries/:id/replay', { schema: replaying }, async ({ params }, reply) => {
    const id = /^\d{1,15}$/.test(params.id) ? Number(params.id) : null;
    if (id === null || !(await context.store.outbox.replay(id))) {
      throw new Problem('RK404', `No delivery ${params.id} can be sent again`, {
        hint: 'One that still waits or is under way cannot; GET /v1/deliveries lists them.',
      });
    }
    return reply.code(202).send({ id: String(id), state: 'waiting' as const });
  });
}

const Row = Type.Object({
  id: Type.String(),
  program: Type.String(),
  do: Type.String({ description: 'As slack.postMessage' }),
  key: Type.String({ description: 'The same for every attempt' }),
  to: Type.Union([Type.String(), Type.Null()]),
  state: Type.String({ description: 'waiting, claimed, done or parked' }),
  attempts: Type.Integer(),
  dueAt: Type.String(),
  lastError: Type.Union([Type.String(), Type.Null()]),
  createdAt: Type.String(),
});

const listing = {
  tags: ['hooks'],
  summary: 'Deliveries, newest first',
  querystring: Type.Object(
    {
      ...pageQuery,
      program: Type.Optional(text('Only of this program', 64)),
      state: Type.Optional(
        Type.Union([Type.Literal('waiting'), Type.Literal('claimed'), Type.Literal('done'), Type.Literal('parked')]),
      ),
    },
    { additionalProperties: false },
  ),
  response: answers({ 200: pageOf(Row) }),
};

const replaying = {
  tags: ['hooks'],
  summary: 'Send a delivery again',
  params: Id,
  response: answers({ 202: Type.Object({ id: Type.String(), state: Type.Literal('waiting') }) }),
};

function viewOf({ id, program, effect, state, attempts, dueAt, lastError, createdAt }: Delivery) {
  const due = new Date(dueAt).toISOString();
  return {
    id: String(id),
    program,
    do: effect.do,
    key: effect.key,
    to: effect.to,
    state,
    attempts,
    dueAt: due,
    lastError,
    createdAt,
  };
}
