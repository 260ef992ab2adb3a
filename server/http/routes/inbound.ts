import {
  findConnector,
  receive,
  type Connection,
  type Connector,
  type HttpAnswer,
  type IncomingRequest,
} from '@referral-kit/connectors';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Type } from 'typebox';
import type { ServerContext } from '../../context.ts';
import type { App } from '../app-type.ts';
import { orThrow } from '../decided.ts';
import { Problem } from '../problem.ts';
import { answers, text } from '../schemas.ts';

/** Webhooks of vendors: proven over the raw bytes, mapped, and answered 200 only after their events are committed. */
export function inbound(app: App, context: ServerContext): void {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
  app.route({
    method: ['GET', 'HEAD', 'POST'],
    url: '/in/:platform/:connection',
    exposeHeadRoute: false,
    schema,
    handler: async (request, reply) => {
      const { connector, connection } = await addressed(context, request.params);
      const received = receive({
        connector,
        connection,
        request: asReceived(context, request),
        nowMs: context.clock.now(),
      });
      if (received.outcome === 'answer') return answer(reply, received.answer);
      if (received.outcome === 'forged') throw forged(context, connection, received);
      const program = connection.settings['program'];
      const { events } = received;
      const given =
        events.length === 0 ? [] : await context.receive({ events, ...(typeof program === 'string' && { program }) });
      for (const one of given) orThrow(one.answer);
      return { received: events.length };
    },
  });
}

const schema = {
  tags: ['inbound'],
  summary: 'A webhook of a platform',
  description:
    "Proven by the platform's own signature over the raw bytes; forged or stale is 401. 200 comes only after its events are committed, so that the platform repeats what was not.",
  params: Type.Object({ platform: text('As stripe', 64), connection: text('The id of the connection', 64) }),
  response: answers({
    200: Type.Object(
      { received: Type.Optional(Type.Integer({ description: 'Events it meant; 0 when it was of no interest' })) },
      { description: 'Taken in; or, to a handshake, what the platform waits for' },
    ),
  }),
};

/** The connection of an address. A platform and a connection that do not belong together are as unknown as any. */
async function addressed(
  context: ServerContext,
  { platform, connection: id }: Address,
): Promise<{ connection: Connection; connector: Connector }> {
  const connection = await context.connections.get(id);
  const connector = findConnector(platform);
  if (connection === null || connection.platform !== platform || connector?.receive === undefined) {
    throw new Problem('RK404', 'No connection has this address', {
      hint: 'GET /v1/connections lists each with the address its platform must call.',
    });
  }
  return { connection, connector };
}

interface Address {
  readonly platform: string;
  readonly connection: string;
}

/** The request as the vendor sent it, under the address it was told to call. */
function asReceived(context: ServerContext, request: FastifyRequest): IncomingRequest {
  const url = new URL(request.url, 'http://localhost');
  const headers = Object.entries(request.headers).map(([name, value]) => [name, [value ?? ''].flat().join(', ')]);
  return {
    method: request.method,
    url: context.baseUrl + request.url,
    headers: Object.fromEntries(headers),
    query: Object.fromEntries(url.searchParams),
    body: Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0),
  };
}

function answer(reply: FastifyReply, { status, headers, body }: HttpAnswer): FastifyReply {
  return reply.code(status).headers(headers).serializer(String).send(body);
}

/** The operator reads why in the log; the sender does not. */
function forged(context: ServerContext, connection: Connection, { why, hint }: { why: string; hint: string }): Problem {
  context.log.warn('A webhook could not be proven', {
    connection: connection.name,
    platform: connection.platform,
    code: why,
    error: hint,
  });
  return new Problem('RK412', 'The request does not prove that it comes from the platform of this connection');
}
