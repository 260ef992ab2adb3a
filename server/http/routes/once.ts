import { Type } from 'typebox';
import type { ServerContext } from '../../context.ts';
import { REPORTS } from '../access.ts';
import type { App } from '../app-type.ts';
import { claimOnce } from '../once.ts';
import { answers, text } from '../schemas.ts';

/** "Did this come before?": for flows that may be started twice by one and the same thing. */
export function once(app: App, context: ServerContext): void {
  app.post('/once', { schema, config: REPORTS, bodyLimit: ONCE_BYTES }, async ({ body: { keys, by } }) => ({
    first: await claimOnce(context, keys, by),
  }));
}

/** The most keys of the greatest length, in whatever script they are written, fit. */
const ONCE_BYTES = 3 * 1024 * 1024;

const schema = {
  tags: ['events'],
  summary: 'Which of these came for the first time?',
  description:
    'Claims up to 1,000 keys and says of each whether nobody claimed it before. Of several requests at the same instant exactly one is first. ' +
    'The same "by" is first again, so that work that broke off can be tried again. Keys are kept hashed, for 90 days; they concern no program.',
  body: Type.Object(
    {
      keys: Type.Array(text('What makes a thing the same one, as the id of a payment', 500), {
        minItems: 1,
        maxItems: 1000,
      }),
      by: text('Who claims: the id of the run of a flow, the same when it is tried again', 500),
    },
    { additionalProperties: false },
  ),
  response: answers({
    200: Type.Object({
      first: Type.Array(Type.Boolean(), {
        description: 'For each key, in order: true when it came for the first time',
      }),
    }),
  }),
};
