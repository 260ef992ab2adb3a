import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Json } from '@referral-kit/engine';
import type { LoginSubject, ServerContext } from '../context.ts';
import type { Form } from './forms.ts';

/** Somebody who is signed in on one device. Only a hash of the cookie's text is kept. */
export interface Session {
  readonly subject: LoginSubject;
  /** Stands in every form of this session. */
  readonly csrf: string;
  /** Milliseconds since 1970. */
  readonly expiresAt: number;
}

/** A form without the session's token: too old, or not from a page of ours. */
export class FormRefused extends Error {
  override readonly name = 'FormRefused';
  readonly statusCode = 403;
}

/** Signs somebody in: a cookie of this part of the site, out of reach of scripts. */
export async function openSession(context: ServerContext, reply: FastifyReply, subject: LoginSubject): Promise<void> {
  const { documents } = context.store;
  await forgetExpired(context);
  const token = randomBytes(32).toString('base64url');
  const { cookie, path, seconds } = doors[subject.role];
  const expiresAt = context.clock.now() + seconds * 1000;
  await documents.put('session', hashOf(token), {
    subject: { ...subject },
    csrf: randomBytes(24).toString('base64url'),
    expiresAt,
  });
  const secure = context.baseUrl.startsWith('https:');
  void reply.setCookie(cookie, token, { path, httpOnly: true, sameSite: 'lax', secure, maxAge: seconds });
}

/** The session behind a request's cookie; null when there is none, or its time is over. */
export async function findSession(
  context: ServerContext,
  request: FastifyRequest,
  role: LoginSubject['role'],
): Promise<Session | null> {
  const token = request.cookies[doors[role].cookie];
  if (token === undefined) return null;
  const session = read(await context.store.documents.get('session', hashOf(token)));
  return session !== null && session.subject.role === role && session.expiresAt > context.clock.now() ? session : null;
}

/** Signs out, here and for anybody who copied the cookie. */
export async function closeSession(
  context: ServerContext,
  request: FastifyRequest,
  reply: FastifyReply,
  role: LoginSubject['role'],
): Promise<void> {
  const { cookie, path } = doors[role];
  const token = request.cookies[cookie];
  if (token !== undefined) await context.store.documents.take('session', hashOf(token));
  void reply.clearCookie(cookie, { path });
}

/** Signs an advocate out everywhere, under every id they go by. */
export async function closeSessionsOf(
  { store: { documents } }: ServerContext,
  program: string,
  people: readonly string[],
): Promise<void> {
  for (const { id, body } of await documents.list('session')) {
    const subject = read(body)?.subject;
    if (subject?.role !== 'advocate' || subject.program !== program || !people.includes(subject.person)) continue;
    await documents.take('session', id);
  }
}

/** Throws `FormRefused` unless the form came from a page of this session. */
export function checkForm(session: Session, form: Form): void {
  const [given, wanted] = [Buffer.from(form.get('csrf')), Buffer.from(session.csrf)];
  if (given.length !== wanted.length || !timingSafeEqual(given, wanted))
    throw new FormRefused('The form has no valid token');
}

const hour = 60 * 60;
const doors = {
  admin: { cookie: 'rk_admin', path: '/admin', seconds: 12 * hour },
  advocate: { cookie: 'rk_me', path: '/me', seconds: 7 * 24 * hour },
} as const;

async function forgetExpired({ store: { documents }, clock }: ServerContext): Promise<void> {
  for (const { id, body } of await documents.list('session')) {
    if ((read(body)?.expiresAt ?? 0) <= clock.now()) await documents.take('session', id);
  }
}

function read(body: Json): Session | null {
  if (typeof body !== 'object' || body === null || !('csrf' in body)) return null;
  return body as unknown as Session;
}

function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
