import { randomUUID } from 'node:crypto';
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { Payout } from '@referral-kit/engine';
import type { ServerContext } from '../../context.ts';
import { inProgram } from '../layout.ts';
import { findPeople } from '../people.ts';
import { NothingHere } from '../requests.ts';
import { staffed } from './frame.ts';
import type { Desk } from './frame.ts';
import { payoutsAsCsv } from './payoutsCsv.ts';
import { payoutEnds, payoutStates, renderPayoutEnd, renderPayouts } from './payouts.ts';
import type { PayoutEnd, PayoutRow } from './payouts.ts';

/** What is to be paid to whom, and how it went. */
export function registerPayouts(app: FastifyInstance, context: ServerContext): void {
  const hidden = { schema: { hide: true } };
  app.get('/admin/payouts', hidden, staffed(context, showPayouts));
  app.get('/admin/payouts.csv', hidden, staffed(context, download));
  app.get('/admin/payouts/:id/:end', hidden, staffed(context, confirm));
  app.post('/admin/payouts/:id/:end', hidden, staffed(context, tell));
}

const ROWS = 50;
const ROWS_OF_A_FILE = 1_000;

async function showPayouts(desk: Desk): Promise<string> {
  const { context, live, frame, moment, query } = desk;
  const [state, cursor] = [query.get('state'), query.get('cursor')];
  const page = await context.store.payouts.list({
    program: live.id,
    ...(isState(state) && { state }),
    ...(cursor !== '' && { cursor }),
    limit: ROWS,
  });
  return renderPayouts({
    frame,
    moment,
    state: isState(state) ? state : '',
    rows: await rowsOf(desk, page.rows),
    cursor,
    next: page.next,
  });
}

/** The whole list, for the bank or the books. */
async function download(desk: Desk, reply: FastifyReply): Promise<FastifyReply> {
  const { context, live, query } = desk;
  const state = query.get('state');
  const filter = { program: live.id, ...(isState(state) && { state }), limit: ROWS_OF_A_FILE };
  const rows: PayoutRow[] = [];
  let cursor: string | null = '';
  while (cursor !== null) {
    // Each page says where the next one begins.
    // oxlint-disable-next-line no-await-in-loop
    const page = await context.store.payouts.list({ ...filter, ...(cursor !== '' && { cursor }) });
    // oxlint-disable-next-line no-await-in-loop
    rows.push(...(await rowsOf(desk, page.rows)));
    cursor = page.next;
  }
  return reply
    .type('text/csv; charset=utf-8')
    .header('content-disposition', `attachment; filename="payouts-${live.id}.csv"`)
    .send(payoutsAsCsv(rows));
}

async function rowsOf({ context, live }: Desk, payouts: readonly Payout[]): Promise<PayoutRow[]> {
  const people = await findPeople(
    context,
    live.id,
    payouts.map(({ person }) => person),
  );
  return payouts.map((payout) => ({
    payout,
    person: people.name(payout.person),
    email: people.get(payout.person).email ?? '',
  }));
}

async function confirm(desk: Desk): Promise<string> {
  const { payout, end } = await meant(desk);
  const [row] = await rowsOf(desk, [payout]);
  if (row === undefined) throw new NothingHere();
  return renderPayoutEnd({ frame: desk.frame, moment: desk.moment, row, end });
}

/** Hands it in as an event like any other. */
async function tell(desk: Desk, reply: FastifyReply): Promise<FastifyReply> {
  const { context, live, frame, form } = desk;
  const { payout, end } = await meant(desk);
  const reason = form.get('reason');
  const data = { payoutId: payout.id, ...(reason !== '' && { [end === 'paid' ? 'reference' : 'reason']: reason }) };
  const who = { advocateId: payout.person };
  const [received] = await context.receive({
    program: live.id,
    events: [{ id: randomUUID(), source: 'admin', type: `payout.${end}`, who, data }],
  });
  if (received?.answer.ok === false) throw new Error(`${received.answer.error.code}: ${received.answer.error.message}`);
  return reply.redirect(inProgram('/admin/payouts', frame), 303);
}

async function meant({ context, live, params }: Desk): Promise<{ payout: Payout; end: PayoutEnd }> {
  const payout = await context.store.payouts.get(live.id, params.get('id'));
  const end = params.get('end');
  if (payout === null || !isEnd(end)) throw new NothingHere();
  return { payout, end };
}

function isState(text: string): text is Payout['state'] {
  return Object.hasOwn(payoutStates, text);
}

function isEnd(text: string): text is PayoutEnd {
  return Object.hasOwn(payoutEnds, text);
}
