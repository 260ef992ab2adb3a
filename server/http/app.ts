import cookie from '@fastify/cookie';
import formbody from '@fastify/formbody';
import helmet from '@fastify/helmet';
import rateLimit from '@fastify/rate-limit';
import Fastify, { type FastifyInstance, type FastifyReply } from 'fastify';
import type { ServerContext } from '../context.ts';
import { guardAccess } from './access.ts';
import type { App } from './app-type.ts';
import { answerTwice } from './idempotency.ts';
import { describeApi } from './openapi.ts';
import { noteChanges } from './noteChanges.ts';
import { answerProblems, problemOf } from './problem.ts';
import { advocates } from './routes/advocates.ts';
import { audit } from './routes/audit.ts';
import { codes } from './routes/codes.ts';
import { connections } from './routes/connections.ts';
import { contests } from './routes/contests.ts';
import { corrections } from './routes/corrections.ts';
import { deliveries } from './routes/deliveries.ts';
import { events } from './routes/events.ts';
import { health } from './routes/health.ts';
import { history } from './routes/history.ts';
import { hooks } from './routes/hooks.ts';
import { inbound } from './routes/inbound.ts';
import { keys } from './routes/keys.ts';
import { links } from './routes/links.ts';
import { asks } from './routes/asks.ts';
import { metrics } from './routes/metrics.ts';
import { once } from './routes/once.ts';
import { outgoing } from './routes/outgoing.ts';
import { payouts } from './routes/payouts.ts';
import { people } from './routes/people.ts';
import { points } from './routes/points.ts';
import { programs } from './routes/programs.ts';
import { publishing } from './routes/publishing.ts';
import { qualify } from './routes/qualify.ts';
import { referrals } from './routes/referrals.ts';
import { reports } from './routes/reports.ts';
import { rewards } from './routes/rewards.ts';
import { snippet } from './routes/snippet.ts';
import { transfer } from './routes/transfer.ts';
import { undo } from './routes/undo.ts';
import { sharedSchemas } from './schemas.ts';
import { CONTENT_SECURITY_POLICY } from './security.ts';

/** The whole HTTP side of the server: pages, API, inbound webhooks. `pages` registers the rooms people see. */
export async function createApp(
  context: ServerContext,
  pages: (app: FastifyInstance) => Promise<void> | void,
): Promise<App> {
  const app = open(context);
  await app.register(helmet, {
    contentSecurityPolicy: { useDefaults: false, directives: CONTENT_SECURITY_POLICY },
    strictTransportSecurity: context.baseUrl.startsWith('https:'),
    referrerPolicy: { policy: 'no-referrer' },
    xFrameOptions: { action: 'deny' },
    crossOriginEmbedderPolicy: false,
  });
  await app.register(cookie);
  await app.register(rateLimit, { global: false });
  for (const schema of sharedSchemas) app.addSchema(schema);
  await describeApi(app);

  app.addHook('onResponse', async (request, reply) => {
    context.metrics.answered(request.method, request.routeOptions.url ?? 'unknown', reply.statusCode);
  });

  await app.register(async (scope) => metrics(scope.withTypeProvider(), context));
  await app.register(async (scope) => health(scope.withTypeProvider(), context));
  await app.register(async (scope) => inbound(scope.withTypeProvider(), context));
  await app.register(async (scope) => codes(scope.withTypeProvider(), context));
  await app.register(async (scope) => snippet(scope.withTypeProvider(), context));
  await app.register(async (scope) => links(scope.withTypeProvider(), context));
  await app.register(async (scope) => api(scope.withTypeProvider(), context), { prefix: '/v1' });
  await app.register(async (scope) => {
    await scope.register(formbody, { bodyLimit: BODY_BYTES });
    await pages(scope);
  });
  return app;
}

/** A list of 1,000 small events fits; what is larger is answered 413 before it is read. */
export const BODY_BYTES = 256 * 1024;

/** Milliseconds a client may take to send its request. */
const REQUEST_MS = 30_000;

function open(context: ServerContext): App {
  const app = Fastify({
    logger: false,
    bodyLimit: BODY_BYTES,
    trustProxy: 'loopback',
    requestTimeout: REQUEST_MS,
    forceCloseConnections: 'idle',
    return503OnClosing: true,
    routerOptions: { maxParamLength: 500 },
    ajv: {
      customOptions: {
        coerceTypes: false,
        removeAdditional: false,
        useDefaults: false,
        strict: false,
        allErrors: false,
      },
    },
    frameworkErrors: (error, _request, reply) => {
      const body = problemOf(error);
      void (reply as FastifyReply).code(body.status).type('application/problem+json').send(body);
    },
  }).withTypeProvider() as App;
  app.setSerializerCompiler(() => JSON.stringify);
  answerProblems(app, (error, request) => {
    const said = error instanceof Error ? `${error.name}: ${error.message}` : 'not an Error';
    context.log.error('A request failed', { route: request.routeOptions.url ?? 'unknown', error: said });
  });
  return app;
}

/** Everything under /v1 asks for a key and answers a repeated POST as it answered the first. */
async function api(scope: App, context: ServerContext): Promise<void> {
  scope.removeContentTypeParser('text/plain');
  guardAccess(scope, context);
  answerTwice(scope, context);
  noteChanges(scope, context);
  const rooms = [
    events,
    once,
    advocates,
    corrections,
    referrals,
    undo,
    qualify,
    rewards,
    payouts,
    points,
    asks,
    contests,
    people,
    programs,
    publishing,
    history,
    reports,
    transfer,
    hooks,
    outgoing,
    deliveries,
    connections,
    keys,
    audit,
  ];
  for (const room of rooms) room(scope, context);
}
