import { Type } from 'typebox';
import type { ServerContext } from '../../context.ts';
import { guardAccess } from '../access.ts';
import type { App } from '../app-type.ts';
import { answers } from '../schemas.ts';

/** How the server does, for a monitor. It asks for a key: how many events a business has is nobody else's. */
export function metrics(app: App, context: ServerContext): void {
  guardAccess(app, context);
  app.get('/metrics', { schema }, async (_request, reply) =>
    reply
      .type('application/openmetrics-text; version=1.0.0; charset=utf-8')
      .send(await context.metrics.write(context.store, context.clock.now())),
  );
}

const schema = {
  tags: ['health'],
  summary: 'Figures of this process and its store, in the text format of OpenMetrics',
  response: answers({
    200: { description: 'One figure a line', content: { 'application/openmetrics-text': { schema: Type.String() } } },
  }),
};
