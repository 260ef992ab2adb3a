import { randomUUID } from 'node:crypto';
import { findConnector } from '@referral-kit/connectors';
import type { KeptMail } from '@referral-kit/connectors';
import type { LiveProgram, ServerContext } from '../context.ts';
import { keepMail } from '../flow/mails.ts';
import { connectionOf } from '../flow/message.ts';
import { identityOf } from '../identity/keys.ts';
import { texts } from './texts.ts';
import { plain } from './words.ts';
import type { Language } from './texts.ts';

/** The advocate of a program who has this e-mail address; null when nobody has. */
export async function findAdvocate(context: ServerContext, { id }: LiveProgram, email: string): Promise<string | null> {
  const key = identityOf(context.secrets).email(email);
  const known = key === null ? null : await context.store.records.get(id, `key/email/${key}`);
  if (typeof known !== 'object' || known === null || !('person' in known)) return null;
  const advocate = await context.store.advocates.get(id, plain(known.person));
  return advocate?.id ?? null;
}

export interface SignIn {
  readonly live: LiveProgram;
  readonly person: string;
  /** The address that signs in once. */
  readonly link: string;
  readonly language: Language;
}

/** Mails the link to the address we know of this person; without a mail server the mail is kept for staff to read. */
export async function sendSignInMail(context: ServerContext, { live, person, link, language }: SignIn): Promise<void> {
  const [known] = await context.store.people.get(live.id, [person]);
  if (known?.email === undefined) return;
  const say = texts[language];
  const mail = { to: known.email, subject: say.linkSubject(live.program.name), text: say.linkMail(link) };
  const id = `sign-in-${randomUUID()}`;
  const keep = (kept: KeptMail) => keepMail(context, { ...kept, id, program: live.id, person });
  const connection = await connectionOf(context, 'email');
  const send = findConnector('email')?.actions?.['send'];
  if (connection === null || send === undefined) return keep({ ...mail, from: '', messageId: `<${id}@kept>` });
  const call = { input: mail, connection, key: id, nowMs: context.clock.now() };
  const { step } = await send.perform(call, { outbound: context.outbound, keep });
  if (step !== 'done') context.log.warn('A sign-in mail was not sent', { connection: connection.name, error: step });
}
