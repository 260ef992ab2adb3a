import { Type } from 'typebox';
import type { ServerContext } from '../../context.ts';
import type { App } from '../app-type.ts';
import { eventId, order } from '../decided.ts';
import { answers, Explained, Id, programQuery, text } from '../schemas.ts';
import { programOf } from './points.ts';

/** Asks by hand. */
export function asks(app: App, context: ServerContext): void {
  app.post('/advocates/:id/ask', { schema: asking }, async ({ params, query: asked, body, headers }) => {
    const program = await programOf(context, params.id, asked.program);
    return order(context, program, {
      id: eventId(headers),
      type: 'ask.send',
      who: { advocateId: params.id },
      data: { ask: body.ask },
    });
  });
}

const asking = {
  tags: ['advocates'],
  summary: 'Ask an advocate for something',
  description:
    'Says the message of an ask, at once or after the quiet hours. 409 when its cooldown, a cap or a missing consent forbids it, with the instant from which it is possible in its why.',
  params: Id,
  querystring: Type.Object(programQuery, { additionalProperties: false }),
  body: Type.Object({ ask: text('The id of the ask', 64) }, { additionalProperties: false }),
  response: answers({ 200: Explained }),
};
