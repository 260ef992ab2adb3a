import { inAddress } from '../html.ts';
import { randomUUID } from 'node:crypto';
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { Json, Reward } from '@referral-kit/engine';
import type { ServerContext } from '../../context.ts';
import { inProgram } from '../layout.ts';
import { findPeople } from '../people.ts';
import { NothingHere } from '../requests.ts';
import { staffed } from './frame.ts';
import type { Desk } from './frame.ts';
import { address } from './table.ts';
import { renderConfirm, rewardOrders } from './rewards.ts';
import type { RewardOrder } from './rewards.ts';

/** What staff order by hand. Each order is an event like any other: it is decided, logged, explained, and may be refused. */
export function registerOrders(app: FastifyInstance, context: ServerContext): void {
  const post = (path: string, carryOut: (desk: Desk, reply: FastifyReply) => Promise<string | FastifyReply>) =>
    app.post(path, { schema: { hide: true } }, staffed(context, carryOut));
  post('/admin/referrals/:id/move', (desk, reply) =>
    orderReferral(desk, reply, 'referral.move', { to: desk.form.get('to'), reason: desk.form.get('reason-move') }),
  );
  post('/admin/referrals/:id/reject', (desk, reply) =>
    orderReferral(desk, reply, 'referral.reject', { reason: desk.form.get('reason-reject') }),
  );
  post('/admin/referrals/:id/resolve', (desk, reply) =>
    orderReferral(desk, reply, 'review.resolve', {
      resolution: desk.form.get('resolution'),
      reason: desk.form.get('reason-resolve'),
    }),
  );
  post('/admin/advocates/:id/points', adjustPoints);
  post('/admin/advocates/:id/ask', askAdvocate);
  app.get(
    '/admin/rewards/:id/:order',
    { schema: { hide: true } },
    staffed(context, (desk) => confirm(desk, null)),
  );
  post('/admin/rewards/:id/:order', orderReward);
}

async function orderReferral(
  desk: Desk,
  reply: FastifyReply,
  type: string,
  data: Record<string, Json>,
): Promise<FastifyReply> {
  const row = await desk.context.store.referrals.get(desk.live.id, desk.params.get('id'));
  if (row === null) throw new NothingHere();
  return send(desk, reply, { referral: row.id, type, data });
}

async function adjustPoints(desk: Desk, reply: FastifyReply): Promise<FastifyReply> {
  const advocate = await desk.context.store.advocates.get(desk.live.id, desk.params.get('id'));
  if (advocate === null) throw new NothingHere();
  const data = { points: Number(desk.form.get('points')) || 0, reason: desk.form.get('reason') };
  return send(desk, reply, { advocate: advocate.id, type: 'points.adjust', data });
}

async function askAdvocate(desk: Desk, reply: FastifyReply): Promise<FastifyReply> {
  const advocate = await desk.context.store.advocates.get(desk.live.id, desk.params.get('id'));
  if (advocate === null) throw new NothingHere();
  return send(desk, reply, { advocate: advocate.id, type: 'ask.send', data: { ask: desk.form.get('ask') } });
}

/** Asks once more before money moves, or points to what is missing. */
async function confirm(desk: Desk, error: string | null): Promise<string> {
  const { context, live, frame, moment } = desk;
  const { reward, order } = await meant(desk);
  const referral = reward.referral === null ? null : await context.store.referrals.get(live.id, reward.referral);
  const people = await findPeople(context, live.id, [reward.person, referral?.invitee ?? reward.person]);
  return renderConfirm({
    frame,
    program: live.program,
    moment,
    reward,
    order,
    person: people.name(reward.person),
    friend: people.name(referral?.invitee ?? reward.person),
    error,
  });
}

async function orderReward(desk: Desk, reply: FastifyReply): Promise<string | FastifyReply> {
  const { reward, order } = await meant(desk);
  const reason = desk.form.get('reason');
  if (rewardOrders[order].danger && reason === '') {
    void reply.code(422);
    return confirm(desk, 'Say why: it stands in the story, and the person may ask.');
  }
  const data = { rewardId: reward.id, ...(reason !== '' && { reason }) };
  const { person: advocate, referral } = reward;
  return send(desk, reply, { ...(referral === null ? { advocate } : { referral }), type: `reward.${order}`, data });
}

async function meant({ context, live, params }: Desk): Promise<{ reward: Reward; order: RewardOrder }> {
  const reward = await context.store.rewards.get(live.id, params.get('id'));
  const order = params.get('order');
  if (reward === null || !isOrder(order)) throw new NothingHere();
  return { reward, order };
}

function isOrder(text: string): text is RewardOrder {
  return Object.hasOwn(rewardOrders, text);
}

/** What an order is about: a referral, or what an advocate has beyond any one of them. */
type Order = ({ referral: string } | { advocate: string }) & { type: string; data: Record<string, Json> };

/** Hands the order in and shows the referral, or the advocate, with how it went. */
async function send({ context, live, frame }: Desk, reply: FastifyReply, order: Order): Promise<FastifyReply> {
  const id = randomUUID();
  const who = 'referral' in order ? { referralId: order.referral } : { advocateId: order.advocate };
  const page =
    'referral' in order
      ? `/admin/referrals/${inAddress(order.referral)}`
      : `/admin/advocates/${inAddress(order.advocate)}`;
  const [received] = await context.receive({
    program: live.id,
    events: [{ id, source: 'admin', type: order.type, who, data: order.data }],
  });
  if (received?.answer.ok === false) throw new Error(`${received.answer.error.code}: ${received.answer.error.message}`);
  return reply.redirect(inProgram(address(page, { order: id }), frame), 303);
}
