import { Type } from 'typebox';
import { SCOPES, type ServerContext } from '../../context.ts';
import type { App } from '../app-type.ts';
import { Problem } from '../problem.ts';
import { answers, Id, maybe, pageOf, text } from '../schemas.ts';

/** API keys, kept as hashes. */
export function keys(app: App, context: ServerContext): void {
  const config = { scope: 'admin' as const };
  app.post('/keys', { schema: making, config }, async (request, reply) =>
    reply.code(201).send(await context.keys.create(request.body)),
  );

  app.get('/keys', { schema: listing, config }, async () => ({ rows: await context.keys.list(), next: null }));

  app.delete('/keys/:id', { schema: ending, config }, async ({ params }, reply) => {
    if (!(await context.keys.remove(params.id))) throw new Problem('RK404', `No key has the id ${params.id}`);
    return reply.code(204).send(null);
  });
}

const Scope = Type.Unsafe<(typeof SCOPES)[number]>({ type: 'string', enum: SCOPES });

const Row = {
  id: Type.String(),
  label: Type.String(),
  scopes: Type.Array(Scope),
  createdAt: Type.String(),
  lastUsed: maybe(Type.String({ description: 'A day' })),
};

const making = {
  tags: ['keys'],
  summary: 'Make an API key',
  description: 'Its text is in this answer only. What each scope may do is in docs/api.md.',
  body: Type.Object(
    {
      label: text('What it is for', 100),
      scopes: Type.Array(Scope, { minItems: 1, maxItems: SCOPES.length, uniqueItems: true }),
    },
    { additionalProperties: false },
  ),
  response: answers({ 201: Type.Object({ ...Row, key: Type.String({ description: 'rk_…' }) }) }),
};

const listing = {
  tags: ['keys'],
  summary: 'All keys, without their texts',
  response: answers({ 200: pageOf(Type.Object(Row)) }),
};

const ending = { tags: ['keys'], summary: 'Withdraw a key', params: Id, response: answers({ 204: Type.Null() }) };
