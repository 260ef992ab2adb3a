import { randomBytes, randomUUID } from 'node:crypto';
import { OUTGOING_TYPES, type Json } from '@referral-kit/engine';
import { Type } from 'typebox';
import type { ApiKey, ServerContext } from '../../context.ts';
import type { App } from '../app-type.ts';
import { checkHookUrl } from '../hookUrl.ts';
import { Problem } from '../problem.ts';
import { answers, Id, known, maybe, text } from '../schemas.ts';

/** Who wants to be told: other systems subscribe here, sign-checked with Standard Webhooks. */
export function hooks(app: App, context: ServerContext): void {
  const { documents } = context.store;
  const config = { scope: 'integration' as const };
  app.post('/hooks', { schema: subscribing, config }, async (request, reply) => {
    const { url, events, program, stage, role } = request.body;
    if (program !== undefined && context.programs.get(program) === undefined)
      throw new Problem('RK404', `No program "${program}" is live`);
    await checkHookUrl(url, context.allowPrivate);
    const secret = `whsec_${randomBytes(SECRET_BYTES).toString('base64')}`;
    const hook = {
      id: `hook_${randomUUID()}`,
      url,
      events,
      ...known({ program, stage, role }),
      madeBy: request.apiKey?.id ?? '',
      createdAt: new Date(context.clock.now()).toISOString(),
    };
    await documents.put('hook', hook.id, { ...hook, secret: context.secrets.seal(secret, `hook ${hook.id}`) });
    return reply.code(201).send({ ...viewOf(hook.id, hook), secret });
  });

  app.get('/hooks', { schema: listing, config }, async ({ apiKey }) => {
    const rows = await documents.list('hook');
    return { rows: rows.filter(({ body }) => isOf(apiKey, body)).map(({ id, body }) => viewOf(id, body)), next: null };
  });

  app.delete('/hooks/:id', { schema: ending, config }, async ({ params, apiKey }, reply) => {
    const hook = await documents.get('hook', params.id);
    if (hook === null || !isOf(apiKey, hook) || (await documents.take('hook', params.id)) === null)
      throw new Problem('RK404', `No hook has the id ${params.id}`);
    return reply.code(204).send(null);
  });
}

/** What a subscriber may ask for; `*` is all of it. */
const ASKED_FOR = [...OUTGOING_TYPES, '*'];

const SECRET_BYTES = 32;

const Hook = {
  id: Type.String(),
  url: Type.String(),
  events: Type.Array(Type.String()),
  program: maybe(Type.String()),
  stage: maybe(Type.String()),
  role: maybe(Type.String()),
  disabledAt: maybe(Type.String({ description: 'Set when the receiver said it is gone, or failed for days' })),
  createdAt: Type.String(),
};

const subscribing = {
  tags: ['hooks'],
  summary: 'Be told what happens',
  description: 'The secret is shown this once; verify every call with it as Standard Webhooks says.',
  body: Type.Object(
    {
      url: Type.String({ description: 'A public https address', maxLength: 2000 }),
      events: Type.Array(Type.Unsafe<string>({ type: 'string', enum: ASKED_FOR }), {
        minItems: 1,
        maxItems: 20,
        uniqueItems: true,
      }),
      program: Type.Optional(text('Only of this program', 64)),
      stage: Type.Optional(text('Only when a referral enters this stage', 64)),
      role: Type.Optional(text('Only what concerns advocates of this role and whom they referred', 64)),
    },
    { additionalProperties: false },
  ),
  response: answers({ 201: Type.Object({ ...Hook, secret: Type.String({ description: 'whsec_…' }) }) }),
};

const listing = {
  tags: ['hooks'],
  summary: 'Subscriptions: those of this key, or with an admin key all of them',
  response: answers({ 200: Type.Object({ rows: Type.Array(Type.Object(Hook)), next: maybe(Type.String()) }) }),
};

const ending = { tags: ['hooks'], summary: 'Stop telling', params: Id, response: answers({ 204: Type.Null() }) };

/** An integration sees and ends what it subscribed itself; who administers, everything. */
function isOf(key: ApiKey | null, hook: Json): boolean {
  return key?.scopes.includes('admin') === true || (hook as { madeBy?: string }).madeBy === key?.id;
}

/** A hook without its secret. */
function viewOf(id: string, body: Json) {
  const {
    url = '',
    events = [],
    program = null,
    stage = null,
    role = null,
    disabledAt = null,
    createdAt = '',
  } = body as {
    url?: string;
    events?: string[];
    program?: string | null;
    stage?: string | null;
    role?: string | null;
    disabledAt?: string | null;
    createdAt?: string;
  };
  return { id, url, events, program, stage, role, disabledAt, createdAt };
}
