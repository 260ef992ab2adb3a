import type { PersonRecord } from '@referral-kit/engine';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { ServerContext } from '../../context.ts';
import { preview } from '../../flow/preview.ts';
import { explainEntry } from '../../http/decided.ts';
import { listSegment, segmentsNow } from '../../http/segments.ts';
import { Form } from '../forms.ts';
import { findPeople } from '../people.ts';
import { NothingHere } from '../requests.ts';
import { checkForm, closeSession, findSession, openSession } from '../session.ts';
import { shareLink } from '../share.ts';
import { renderAdvocate, renderAdvocates } from './advocates.ts';
import { contestSections } from './contests.ts';
import type { AdvocateView } from './advocates.ts';
import { staffed } from './frame.ts';
import type { Desk } from './frame.ts';
import { renderList } from './list.ts';
import { loadList } from './listView.ts';
import { renderAdminDoor, renderAdminLogin } from './login.ts';
import { registerOrders } from './orders.ts';
import { registerOutbox } from './outboxRoutes.ts';
import { registerPayouts } from './payoutRoutes.ts';
import { renderProgram } from './program.ts';
import { asWords } from '../words.ts';
import { renderReferral } from './referral.ts';
import { loadReferral } from './referralView.ts';
import { renderRewards } from './rewards.ts';

/** The pages for staff. */
export function registerAdmin(app: FastifyInstance, context: ServerContext): void {
  registerLogin(app, context);
  const get = (path: string, show: (desk: Desk) => Promise<string>) =>
    app.get(path, { schema: { hide: true } }, staffed(context, show));
  get('/admin', async (desk) => renderList(await loadList(desk)));
  get('/admin/referrals/:id', async (desk) => renderReferral(await loadReferral(desk)));
  get('/admin/rewards', showRewards);
  get('/admin/advocates', showAdvocates);
  get('/admin/advocates/:id', showAdvocate);
  get('/admin/program', async ({ frame, live }) => renderProgram({ frame, program: live.program }));
  registerPayouts(app, context);
  registerOrders(app, context);
  registerOutbox(app, context);
}

/** How many rows a page of a list has. */
const ROWS = 50;

function registerLogin(app: FastifyInstance, context: ServerContext): void {
  const limits = { rateLimit: { max: 20, timeWindow: '1 minute' } };
  app.get('/admin/login', { schema: { hide: true } }, (request, reply) => {
    const token = new Form(request.query).get('token');
    if (token === '') return reply.redirect('/admin', 303);
    return send(reply, renderAdminLogin({ brand: 'Referral Kit', token }));
  });
  app.post('/admin/login', { schema: { hide: true }, config: limits }, async (request, reply) => {
    const subject = await context.keys.redeem(new Form(request.body).get('token'));
    if (subject?.role !== 'admin') return send(reply.code(410), renderAdminDoor({ brand: 'Referral Kit', used: true }));
    await openSession(context, reply, subject);
    return reply.redirect('/admin', 303);
  });
  app.post('/admin/logout', { schema: { hide: true } }, async (request: FastifyRequest, reply) => {
    const session = await findSession(context, request, 'admin');
    if (session !== null) checkForm(session, new Form(request.body));
    await closeSession(context, request, reply, 'admin');
    return reply.redirect('/admin', 303);
  });
}

async function showRewards({ context, live, frame, moment, query }: Desk): Promise<string> {
  const [state, cursor] = [query.get('state'), query.get('cursor')];
  const page = await context.store.rewards.list({
    program: live.id,
    ...(state !== '' && { state }),
    ...(cursor !== '' && { cursor }),
    limit: ROWS,
  });
  const referrals = await Promise.all(
    page.rows.map(async ({ referral }) => (referral === null ? null : context.store.referrals.get(live.id, referral))),
  );
  const friends = referrals.map((row) => row?.invitee ?? '');
  const people = await findPeople(
    context,
    live.id,
    [...friends, ...page.rows.map(({ person }) => person)].filter((id) => id !== ''),
  );
  const rows = page.rows.map((reward, index) => ({
    reward,
    person: people.name(reward.person),
    friend: people.name(friends[index] ?? ''),
  }));
  return renderRewards({ frame, program: live.program, moment, state, rows, cursor, next: page.next });
}

/** How the order about this advocate went that the page was opened after. */
async function outcomeOf({ context, live, query }: Desk, advocate: string): Promise<readonly string[]> {
  const order = query.get('order');
  const entry = order === '' ? null : await context.store.log.get(live.id, 'admin', order);
  if (entry === null || entry.decision.subject?.id !== advocate) return [];
  return (await explainEntry(context, entry, 'operator')).why;
}

async function showAdvocates(desk: Desk): Promise<string> {
  const { context, live, frame, moment, query } = desk;
  const [cursor, segment] = [query.get('cursor'), query.get('segment')];
  const filter = { program: live.id, limit: ROWS, ...(cursor !== '' && { cursor }) };
  const page = await (segment === ''
    ? context.store.advocates.list(filter)
    : listSegment(context, live, { ...filter, segment }));
  const people = await findPeople(
    context,
    live.id,
    page.rows.map(({ id }) => id),
  );
  const segments = (live.program.segments ?? []).map(({ id, label = asWords(id) }) => ({ id, label }));
  const rows = await Promise.all(
    page.rows.map(async (advocate) => ({
      advocate,
      name: people.name(advocate.id),
      segments: segments.length === 0 ? [] : await segmentsNow(context, live, advocate.id),
    })),
  );
  const contests = cursor === '' && segment === '' ? await contestSections(desk) : [];
  return renderAdvocates({ frame, moment, rows, contests, segments, segment, cursor, next: page.next });
}

async function showAdvocate(desk: Desk): Promise<string> {
  const { context, live, frame, moment, params } = desk;
  const { store, baseUrl } = context;
  const advocate = await store.advocates.get(live.id, params.get('id'));
  if (advocate === null) throw new NothingHere();
  const [balance, referrals] = await Promise.all([
    store.advocates.balance(live.id, advocate.id),
    store.referrals.list({ program: live.id, advocate: advocate.id, sort: 'joined', order: 'desc', limit: ROWS }),
  ]);
  const people = await findPeople(context, live.id, [advocate.id, ...referrals.rows.map(({ invitee }) => invitee)]);
  const { email, phone } = people.get(advocate.id);
  return renderAdvocate({
    frame,
    program: live.program,
    moment,
    advocate,
    person: { name: people.name(advocate.id), email: email ?? null, phone: phone ?? null },
    balance,
    ...(await talkOf(desk, advocate.id)),
    link: shareLink(baseUrl, advocate.shareCode),
    said: await outcomeOf(desk, advocate.id),
    referrals: referrals.rows.map((row) => ({ ...row, friend: people.name(row.invitee) })),
  });
}

/** The segments an advocate is in, and what they can be asked for, with what would stand in the way now. */
async function talkOf(
  { context, live, moment }: Desk,
  person: string,
): Promise<Pick<AdvocateView, 'segments' | 'asks'>> {
  const { segments = [] } = live.program;
  const asks = (live.program.asks ?? []).filter(({ to }) => to !== 'invited');
  if (asks.length + segments.length === 0) return { segments: [], asks: [] };
  const record = (await context.store.records.get(live.id, `person/${person}`)) as PersonRecord | null;
  const own = await segmentsNow(context, live, person);
  const order = { id: 'preview', source: 'admin', type: 'ask.send', at: new Date(moment.now).toISOString() };
  return {
    segments: segments.filter(({ id }) => own.includes(id)).map(({ id, label = asWords(id) }) => label),
    asks: await Promise.all(
      asks.map(async ({ id, label = asWords(id) }) => {
        const { last = null, count = 0, due = null } = record?.asks?.[id] ?? {};
        const seen = await preview(context, live, { ...order, who: { advocateId: person }, data: { ask: id } });
        const why = seen.decision.outcome === 'decided' ? [] : seen.sentences;
        return { id, label, last, count, due, why };
      }),
    ),
  };
}

function send(reply: FastifyReply, markup: string): FastifyReply {
  return reply.header('cache-control', 'no-store').type('text/html; charset=utf-8').send(markup);
}
