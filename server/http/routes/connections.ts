import { faultOf, findConnector, type Connector } from '@referral-kit/connectors';
import { Type } from 'typebox';
import type { ConnectionSummary, ServerContext } from '../../context.ts';
import type { App } from '../app-type.ts';
import { Problem } from '../problem.ts';
import { answers, Id, known, maybe, pageOf, text } from '../schemas.ts';

/** Accounts on other platforms. Secrets go in and never come out. */
export function connections(app: App, context: ServerContext): void {
  const config = { scope: 'admin' as const };
  app.post('/connections', { schema: adding, config }, async (request, reply) => {
    const { id, platform, label, settings = {}, secrets = {} } = request.body;
    const connector = findConnector(platform);
    if (connector === undefined && platform !== 'code')
      throw new Problem('RK400', `There is no connector "${platform}"`, {
        pointer: '/platform',
        hint: 'Write one of the platforms this server knows, as stripe.',
      });
    if (connector !== undefined) checkCredentials(connector, settings, secrets);
    checkProgram(context, settings['program']);
    const added = await context.connections.put({
      id: id ?? platform,
      platform,
      settings,
      secrets,
      ...known({ label }),
    });
    return reply.code(201).send(viewOf(context, added));
  });

  app.get('/connections', { schema: listing, config }, async () => {
    const rows = await context.connections.list();
    return { rows: rows.map((row) => viewOf(context, row)), next: null };
  });

  app.delete('/connections/:id', { schema: removing, config }, async ({ params }, reply) => {
    if (!(await context.connections.remove(params.id)))
      throw new Problem('RK404', `No connection has the id ${params.id}`);
    return reply.code(204).send(null);
  });
}

const Secret = Type.Union([
  Type.String({ minLength: 1, maxLength: 4000 }),
  Type.Array(Type.String({ minLength: 1, maxLength: 4000 }), { minItems: 1, maxItems: 5 }),
]);
const Setting = Type.Union([Type.String({ maxLength: 4000 }), Type.Number(), Type.Boolean()]);

const Row = Type.Object({
  id: Type.String(),
  platform: Type.String(),
  label: Type.String(),
  settings: Type.Record(Type.String(), Type.Unknown()),
  secrets: Type.Array(Type.String(), { description: 'The names of the secrets that are set' }),
  address: maybe(Type.String({ description: 'Where the platform sends its webhooks' })),
  createdAt: Type.String(),
});

const adding = {
  tags: ['connections'],
  summary: 'Connect a platform, or replace a connection',
  description:
    'Secrets are stored encrypted and never returned. `settings.program` sends its events to one program; without it they go to every live one.',
  body: Type.Object(
    {
      id: Type.Optional(
        Type.String({
          description: 'A name of your own, as hubspot-emea; the platform when absent',
          pattern: '^[a-z][a-z0-9-]{0,63}$',
        }),
      ),
      platform: text('As stripe; "code" for referral codes that come back as a GET parameter', 64),
      label: Type.Optional(text('How people call it', 100)),
      settings: Type.Optional(Type.Record(Type.String({ pattern: '^[a-zA-Z][A-Za-z0-9_]{0,63}$' }), Setting)),
      secrets: Type.Optional(Type.Record(Type.String({ pattern: '^[a-zA-Z][A-Za-z0-9_]{0,63}$' }), Secret)),
    },
    { additionalProperties: false },
  ),
  response: answers({ 201: Row }),
};

const listing = { tags: ['connections'], summary: 'All connections', response: answers({ 200: pageOf(Row) }) };

const removing = { tags: ['connections'], summary: 'Disconnect', params: Id, response: answers({ 204: Type.Null() }) };

/** Where the platform's webhooks go. */
function viewOf(context: ServerContext, row: ConnectionSummary) {
  const path = row.platform === 'code' ? 'code' : row.platform;
  const receives = row.platform === 'code' || findConnector(row.platform)?.receive !== undefined;
  return { ...row, address: receives ? `${context.baseUrl}/in/${path}/${row.id}` : null };
}

function checkCredentials(
  connector: Connector,
  { program: _program, ...settings }: Record<string, unknown>,
  secrets: Record<string, unknown>,
): void {
  for (const [part, value] of [
    ['settings', settings],
    ['secrets', secrets],
  ] as const) {
    const fault = faultOf(connector.credentials[part], value);
    if (fault !== null)
      throw new Problem('RK400', fault.what, {
        pointer: `/${part}${fault.pointer}`,
        hint: `Compare it with what ${connector.name} asks for: ${connector.docs.credentials ?? connector.docs.api}`,
      });
  }
}

function checkProgram(context: ServerContext, program: unknown): void {
  if (program === undefined || (typeof program === 'string' && context.programs.get(program) !== undefined)) return;
  throw new Problem('RK404', `No program ${JSON.stringify(program)} is live`, { pointer: '/settings/program' });
}
