import type { Reward as EngineReward } from '@referral-kit/engine';
import { Type } from 'typebox';
import type { LiveProgram, ServerContext } from '../../context.ts';
import { guardOrder, REPORTS } from '../access.ts';
import type { App } from '../app-type.ts';
import { chooseProgram, dataOf, eventId, order } from '../decided.ts';
import { Person } from '../people.ts';
import { Problem } from '../problem.ts';
import {
  answers,
  Explained,
  Id,
  instant,
  known,
  pageOf,
  pageQuery,
  paging,
  programQuery,
  Reward,
  orNothing,
  sorting,
  text,
} from '../schemas.ts';
import { rewardViews } from '../views.ts';

/** What was earned, and what people decide about it. */
export function rewards(app: App, context: ServerContext): void {
  app.get('/rewards', { schema: listing }, async ({ query: asked }) => {
    const { program: named, limit, cursor, ...filter } = asked;
    const program = chooseProgram(context, named);
    const page = await context.store.rewards.list({
      program: program.id,
      ...known(filter),
      ...paging(known({ limit, cursor })),
    });
    return { rows: await rewardViews(context, program.id, page.rows), next: page.next };
  });

  app.get('/rewards/:id', { schema: one }, async ({ params, query: asked }) => {
    const { reward, program } = await findReward(context, params.id, asked.program);
    const [view] = await rewardViews(context, program.id, [reward]);
    return view;
  });

  for (const verb of ['approve', 'reject', 'fulfil', 'reverse'] as const) {
    app.post(
      `/rewards/:id/${verb}`,
      { schema: { ...ordering, summary: SUMMARIES[verb] }, ...(BY_FLOWS.has(verb) && { config: REPORTS }) },
      async ({ params, query: asked, body, headers, apiKey }) => {
        const { reward, program } = await findReward(context, params.id, asked.program);
        if (reward.kind === 'cash' && verb === 'approve') guardOrder(apiKey, 'reward.approve');
        const event = { id: eventId(headers), type: `reward.${verb}`, who: whoOf(reward) };
        return order(context, program, { ...event, data: dataOf({ rewardId: reward.id, ...body }) });
      },
    );
  }
}

/** What a flow in another tool may do too. Money stays with staff: a flow approves no reward that is paid in cash. */
const BY_FLOWS: ReadonlySet<string> = new Set(['approve', 'fulfil']);

const SUMMARIES = {
  approve: 'Approve a reward that waits for a person',
  reject: 'Refuse a reward before it is given',
  fulfil: 'Say that a reward was given',
  reverse: 'Take a reward back',
};

const REWARD_STATES = ['held', 'available', 'issued', 'fulfilled', 'rejected', 'reversed', 'refused', 'beaten'];

const RewardView = Type.Intersect([
  Reward,
  Type.Object({ program: Type.String(), recipient: Person }, { description: 'And who gets it' }),
]);

const query = Type.Object(programQuery, { additionalProperties: false });

const listing = {
  tags: ['rewards'],
  summary: 'Rewards, in the order in which they were earned unless asked otherwise',
  querystring: Type.Object(
    {
      ...programQuery,
      ...pageQuery,
      order: sorting,
      person: Type.Optional(text('Only of this person')),
      referral: Type.Optional(text('Only of this referral')),
      state: Type.Optional(
        Type.Unsafe<EngineReward['state']>({ type: 'string', enum: REWARD_STATES, description: 'Only in this state' }),
      ),
      kind: Type.Optional(text('Only of this kind, as cash or points', 20)),
      from: Type.Optional(instant('Earned not before')),
      to: Type.Optional(instant('Earned before')),
      rule: Type.Optional(text('Only of this reward of the program file', 64)),
    },
    { additionalProperties: false },
  ),
  response: answers({ 200: pageOf(RewardView) }),
};

const one = {
  tags: ['rewards'],
  summary: 'One reward',
  params: Id,
  querystring: query,
  response: answers({ 200: RewardView }),
};

const ordering = {
  tags: ['rewards'],
  params: Id,
  querystring: query,
  body: orNothing(
    Type.Object(
      {
        reason: Type.Optional(text('Why; kept with the decision', 1000)),
        reference: Type.Optional(text("The payer's own id of it")),
      },
      { additionalProperties: false },
    ),
  ),
  response: answers({ 200: Explained }),
};

/** Whom an order about a reward concerns: its referral, or the advocate for what no single referral earned. */
function whoOf({ referral, person }: EngineReward) {
  return referral === null ? { advocateId: person } : { referralId: referral };
}

/** The reward with this id in the program named, else in any that is live. */
async function findReward(
  context: ServerContext,
  id: string,
  named: string | undefined,
): Promise<{ reward: EngineReward; program: LiveProgram }> {
  for (const program of named === undefined ? context.programs.live() : [chooseProgram(context, named)]) {
    const reward = await context.store.rewards.get(program.id, id);
    if (reward !== null) return { reward, program };
  }
  throw new Problem('RK404', `No reward has the id ${id}`);
}
