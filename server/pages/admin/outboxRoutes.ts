import type { FastifyInstance, FastifyReply } from 'fastify';
import type { ServerContext } from '../../context.ts';
import type { Delivery } from '../../store/store.ts';
import { keptMail, keptMails } from '../../flow/mails.ts';
import { inProgram } from '../layout.ts';
import { findPeople } from '../people.ts';
import { NothingHere } from '../requests.ts';
import { effectInWords } from './effects.ts';
import { staffed } from './frame.ts';
import type { Desk } from './frame.ts';
import { deliveryStates, renderMail, renderOutbox } from './outbox.ts';

/** What was said to whom, and what was written to other systems. */
export function registerOutbox(app: FastifyInstance, context: ServerContext): void {
  app.get('/admin/outbox', { schema: { hide: true } }, staffed(context, showOutbox));
  app.get('/admin/outbox/mails/:id', { schema: { hide: true } }, staffed(context, showMail));
  app.post('/admin/outbox/:id/replay', { schema: { hide: true } }, staffed(context, replay));
}

const ROWS = 50;

async function showOutbox({ context, live, frame, moment, query }: Desk): Promise<string> {
  const [asked, cursor] = [query.get('state'), query.get('cursor')];
  const state = isState(asked) ? asked : undefined;
  const filter = {
    program: live.id,
    limit: ROWS,
    ...(state !== undefined && { state }),
    ...(cursor !== '' && { cursor }),
  };
  const [page, mails] = await Promise.all([context.store.outbox.list(filter), keptMails(context, live.id)]);
  const people = await findPeople(
    context,
    live.id,
    page.rows.flatMap(({ effect }) => (effect.to === null ? [] : [effect.to])),
  );
  const rows = page.rows.map((delivery) => ({
    delivery,
    words: effectInWords(delivery.effect, live.program, people.name),
  }));
  return renderOutbox({
    frame,
    moment,
    mails: mails.slice(0, ROWS),
    state: state ?? '',
    rows,
    cursor,
    next: page.next,
  });
}

async function showMail({ context, frame, moment, params }: Desk): Promise<string> {
  const mail = await keptMail(context, params.get('id'));
  if (mail === null) throw new NothingHere();
  return renderMail({ frame, moment, mail, baseUrl: context.baseUrl });
}

async function replay({ context, params, frame }: Desk, reply: FastifyReply): Promise<FastifyReply> {
  const id = params.get('id');
  if (!/^\d{1,15}$/.test(id) || !(await context.store.outbox.replay(Number(id)))) throw new NothingHere();
  return reply.redirect(inProgram('/admin/outbox', frame), 303);
}

function isState(text: string): text is Delivery['state'] {
  return Object.hasOwn(deliveryStates, text);
}
