import type { FastifyInstance, FastifyReply } from 'fastify';
import type { PersonRecord } from '@referral-kit/engine';
import type { ServerContext } from '../../context.ts';
import { erasePerson } from '../../http/erasePerson.ts';
import { html, inAddress } from '../html.ts';
import { adminPage, csrfField, inProgram } from '../layout.ts';
import { findPeople } from '../people.ts';
import { NothingHere } from '../requests.ts';
import { staffed } from './frame.ts';
import type { Desk } from './frame.ts';

/** Erasing a person asks once more: nobody can take it back. */
export function registerErasing(app: FastifyInstance, context: ServerContext): void {
  app.get('/admin/people/:id/erase', { schema: { hide: true } }, staffed(context, confirm));
  app.post('/admin/people/:id/erase', { schema: { hide: true } }, staffed(context, erase));
}

async function confirm(desk: Desk): Promise<string> {
  const { context, live, frame } = desk;
  const person = await personOf(desk);
  const name = (await findPeople(context, live.id, [person.id])).name(person.id);
  return adminPage({
    title: `Erase ${name}`,
    section: 'advocates',
    frame,
    body: html`<div class="column card stack wide">
      <div class="stack tight">
        <h1>Erase ${name}?</h1>
        <p class="muted">
          Name, addresses and kept mails are destroyed, rewards that were not handed over are rejected, and nothing is
          sent any more. Referrals, what was paid and why stay, without a name. Nobody can take this back.
        </p>
      </div>
      <form method="post" action="${inProgram(`/admin/people/${inAddress(person.id)}/erase`, frame)}">
        ${csrfField(frame)}
        <div class="row">
          <button class="danger">Erase</button
          ><a class="button quiet" href="${inProgram('/admin/advocates', frame)}">Leave it as it is</a>
        </div>
      </form>
    </div>`,
  });
}

async function erase(desk: Desk, reply: FastifyReply): Promise<FastifyReply> {
  await erasePerson(desk.context, desk.live, await personOf(desk));
  return reply.redirect(inProgram('/admin/advocates', desk.frame), 303);
}

async function personOf({ context, live, params }: Desk): Promise<PersonRecord> {
  const person = (await context.store.records.get(live.id, `person/${params.get('id')}`)) as PersonRecord | null;
  if (person === null) throw new NothingHere();
  return person;
}
