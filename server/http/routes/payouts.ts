import type { Payout as EnginePayout } from '@referral-kit/engine';
import { Type } from 'typebox';
import type { LiveProgram, ServerContext } from '../../context.ts';
import { guardOrder, REPORTS } from '../access.ts';
import type { App } from '../app-type.ts';
import { chooseProgram, dataOf, eventId, order } from '../decided.ts';
import { Problem } from '../problem.ts';
import {
  answers,
  Explained,
  Id,
  known,
  orNothing,
  pageOf,
  pageQuery,
  paging,
  Payout,
  programQuery,
  text,
} from '../schemas.ts';

/** What is to be paid to whom. Nothing here moves money: people and payers tell what became of it. */
export function payouts(app: App, context: ServerContext): void {
  app.get('/payouts', { schema: listing }, async ({ query: asked }) => {
    const { program: named, limit, cursor, ...filter } = asked;
    const program = chooseProgram(context, named);
    return context.store.payouts.list({ program: program.id, ...known(filter), ...paging(known({ limit, cursor })) });
  });

  app.get(
    '/payouts/:id',
    { schema: one },
    async ({ params, query: asked }) => (await findPayout(context, params.id, asked.program)).payout,
  );

  for (const end of ['paid', 'failed'] as const) {
    app.post(
      `/payouts/:id/${end}`,
      { schema: { ...telling, summary: SUMMARIES[end] }, config: REPORTS },
      async ({ params, query: asked, body, headers, apiKey }) => {
        guardOrder(apiKey, `payout.${end}`);
        const { payout, program } = await findPayout(context, params.id, asked.program);
        const event = { id: eventId(headers), type: `payout.${end}`, who: { advocateId: payout.person } };
        return order(context, program, { ...event, data: dataOf({ payoutId: payout.id, ...body }) });
      },
    );
  }
}

const SUMMARIES = {
  paid: 'Say that a payout was made',
  failed: 'Say that a payout did not arrive; it goes with the next pay day',
};

const query = Type.Object(programQuery, { additionalProperties: false });

const listing = {
  tags: ['payouts'],
  summary: 'Payouts, the newest pay day first',
  querystring: Type.Object(
    {
      ...programQuery,
      ...pageQuery,
      person: Type.Optional(text('Only of this person')),
      state: Type.Optional(
        Type.Unsafe<EnginePayout['state']>({
          type: 'string',
          enum: ['issued', 'paid', 'failed'],
          description: 'Only in this state; issued ones are pending',
        }),
      ),
    },
    { additionalProperties: false },
  ),
  response: answers({ 200: pageOf(Payout) }),
};

const one = {
  tags: ['payouts'],
  summary: 'One payout',
  params: Id,
  querystring: query,
  response: answers({ 200: Payout }),
};

const telling = {
  tags: ['payouts'],
  params: Id,
  querystring: query,
  body: orNothing(
    Type.Object(
      {
        reason: Type.Optional(text('Why it failed; kept with the payout', 1000)),
        reference: Type.Optional(text("The payer's own id of it")),
      },
      { additionalProperties: false },
    ),
  ),
  response: answers({ 200: Explained }),
};

/** The payout with this id in the program named, else in any that is live. */
async function findPayout(
  context: ServerContext,
  id: string,
  named: string | undefined,
): Promise<{ payout: EnginePayout; program: LiveProgram }> {
  for (const program of named === undefined ? context.programs.live() : [chooseProgram(context, named)]) {
    const payout = await context.store.payouts.get(program.id, id);
    if (payout !== null) return { payout, program };
  }
  throw new Problem('RK404', `No payout has the id ${id}`);
}
