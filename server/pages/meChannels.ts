import { randomUUID } from 'node:crypto';
import { mayTell } from '@referral-kit/engine';
import type { PersonRecord } from '@referral-kit/engine';
import type { FastifyInstance } from 'fastify';
import type { LiveProgram, ServerContext } from '../context.ts';
import { Form } from './forms.ts';
import type { ChannelView } from './me.ts';
import { checkForm, findSession } from './session.ts';

/** Where people say how they may be reached: each channel that changes is an event of its own. */
export function registerChannels(app: FastifyInstance, context: ServerContext): void {
  app.post('/me/channels', { schema: { hide: true } }, async (request, reply) => {
    const session = await findSession(context, request, 'advocate');
    const live = session?.subject.role === 'advocate' ? context.programs.get(session.subject.program) : undefined;
    if (session?.subject.role !== 'advocate' || live === undefined) return reply.redirect('/me', 303);
    const form = new Form(request.body);
    checkForm(session, form);
    const { person } = session.subject;
    const changed = (await channelsOf(context, live, person)).filter(({ id, allowed }) => allowed !== isOn(form, id));
    const events = changed.map(({ id, allowed }) => ({
      id: randomUUID(),
      source: 'page',
      type: 'consent.changed',
      who: { advocateId: person },
      data: { channel: id, given: !allowed },
    }));
    if (events.length > 0) await context.receive({ program: live.id, events });
    return reply.redirect('/me', 303);
  });
}

/** The channels of the program's messages to people, and whether this person allows them. */
export async function channelsOf(
  { store }: Pick<ServerContext, 'store'>,
  { id: program, program: { messages = [] } }: LiveProgram,
  person: string,
): Promise<ChannelView[]> {
  const used = new Set(messages.flatMap(({ to, via }) => (to === 'staff' ? [] : via)));
  const record = (await store.records.get(program, `person/${person}`)) as PersonRecord | null;
  if (record === null) return [];
  return (['email', 'sms'] as const)
    .filter((id) => used.has(id))
    .map((id) => ({ id, allowed: mayTell(record, id, false) }));
}

function isOn(form: Form, channel: string): boolean {
  return form.get(channel) === 'yes';
}
