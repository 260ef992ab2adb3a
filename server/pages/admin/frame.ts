import type { FastifyReply, FastifyRequest } from 'fastify';
import type { LiveProgram, ServerContext } from '../../context.ts';
import type { Moment } from '../figures.ts';
import { Form } from '../forms.ts';
import type { AdminFrame } from '../layout.ts';
import { NothingHere } from '../requests.ts';
import type { Session } from '../session.ts';
import { checkForm, findSession } from '../session.ts';
import { renderAdminDoor } from './login.ts';

/** A request of somebody on the staff: who is signed in, about which program. */
export interface Desk {
  readonly context: ServerContext;
  readonly session: Session;
  readonly live: LiveProgram;
  readonly frame: AdminFrame;
  readonly moment: Moment;
  readonly params: Form;
  readonly query: Form;
  readonly form: Form;
}

/** The handler of a page for staff: signed in or shown the door; every form checked for its token. */
export function staffed(
  context: ServerContext,
  handle: (desk: Desk, reply: FastifyReply) => Promise<string | FastifyReply>,
) {
  return async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    void reply.header('cache-control', 'no-store').type('text/html; charset=utf-8');
    const session = await findSession(context, request, 'admin');
    if (session === null) return reply.code(401).send(renderAdminDoor({ brand: 'Referral Kit', used: false }));
    const form = new Form(request.body);
    if (request.method === 'POST') checkForm(session, form);
    const answer = await handle(
      { ...deskOf(context, session, new Form(request.query)), params: new Form(request.params), form },
      reply,
    );
    return typeof answer === 'string' ? reply.send(answer) : answer;
  };
}

function deskOf(context: ServerContext, session: Session, query: Form): Omit<Desk, 'params' | 'form'> {
  const programs = context.programs.live();
  const named = query.get('program');
  const live = named === '' ? programs[0] : context.programs.get(named);
  if (live === undefined) throw new NothingHere();
  const { program } = live;
  return {
    context,
    session,
    live,
    query,
    frame: { program, programs: programs.map(({ program: { id, name } }) => ({ id, name })), csrf: session.csrf },
    moment: { now: context.clock.now(), timezone: program.timezone ?? 'UTC', language: 'en' },
  };
}
