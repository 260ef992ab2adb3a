import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { ServerContext } from '../context.ts';
import type { App } from './app-type.ts';

/**
 * Notes every change made with a key: programs, connections, hooks, keys, orders of operators, and what was exported. What only reports
 * an event stands in the log of decisions already. A change is answered when it is noted.
 */
export function noteChanges(scope: App, context: ServerContext): void {
  scope.addHook('onSend', async (request, reply, payload) => {
    const route = request.routeOptions.url ?? '';
    if (!isChange(request, reply) || NOT_NOTED.has(route) || reply.hasHeader('idempotency-replayed')) return;
    const { id = 'none', label = '' } = request.apiKey ?? {};
    await note(context, request, { who: `${id} (${label})`, answer: payload });
  });
}

/** Notes what staff do on their pages. */
export function noteStaff(app: FastifyInstance, context: ServerContext): void {
  app.addHook('onSend', async (request, reply) => {
    if (!isChange(request, reply) || request.routeOptions.url?.startsWith('/admin/') !== true) return;
    await note(context, request, { who: 'staff login', answer: null });
  });
}

/** Routes that report events or ask whether something came before, and POSTs that change nothing. */
const NOT_NOTED: ReadonlySet<string> = new Set([
  '/v1/events',
  '/v1/once',
  '/v1/advocates',
  '/v1/referrals',
  '/v1/qualify',
  ...['check', 'test', 'simulate', 'replay'].map((verb) => `/v1/programs/:id/${verb}`),
]);

function isChange({ method }: FastifyRequest, { statusCode }: FastifyReply): boolean {
  return method !== 'GET' && method !== 'HEAD' && statusCode < 400;
}

async function note(
  { store, clock }: ServerContext,
  request: FastifyRequest,
  { who, answer }: { readonly who: string; readonly answer: unknown },
): Promise<void> {
  const { id = idIn(answer) } = request.params as { readonly id?: string };
  const did = `${request.method} ${request.routeOptions.url}`;
  await store.audit.append({ at: new Date(clock.now()).toISOString(), who, did, subject: id });
}

/** The id of what a request made. */
function idIn(answer: unknown): string | null {
  if (typeof answer !== 'string' || !answer.startsWith('{')) return null;
  const { id, program } = JSON.parse(answer) as { readonly id?: unknown; readonly program?: unknown };
  if (typeof id === 'string') return id;
  return typeof program === 'string' ? program : null;
}
