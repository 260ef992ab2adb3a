import { Type } from 'typebox';
import type { ServerContext } from '../../context.ts';
import type { App } from '../app-type.ts';
import { Problem } from '../problem.ts';
import { answers } from '../schemas.ts';

/** Whether the process runs, and whether it can make a write durable. */
export function health(app: App, context: ServerContext): void {
  const State = Type.Object({ status: Type.Literal('ok') });
  const describe = (summary: string) => ({ tags: ['health'], summary, response: answers({ 200: State }) });

  app.get('/health/live', { schema: describe('The process answers') }, async () => ({ status: 'ok' as const }));
  app.get(
    '/health/ready',
    { schema: describe('Events can be taken: the store is writable and a program is live') },
    async () => {
      if (!(await context.store.healthy())) throw notReady('The store cannot make a write durable now');
      if (context.programs.live().length === 0) throw notReady('No program is live yet');
      return { status: 'ok' as const };
    },
  );
  app.get('/openapi.json', { schema: { hide: true } }, async (_request, reply) =>
    reply.type('application/json').send(app.swagger()),
  );
}

function notReady(what: string): Problem {
  return new Problem('RK431', what, { headers: { 'retry-after': '5' } });
}
