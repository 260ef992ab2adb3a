import type { KeptMail } from '@referral-kit/connectors';
import type { ServerContext } from '../context.ts';

type MailContext = Pick<ServerContext, 'store' | 'secrets' | 'clock'>;

/** A mail that was not sent, because no mail server is connected; an operator reads it at `/admin/outbox`. */
export interface Mail extends KeptMail {
  readonly id: string;
  readonly program: string;
  /** Whom it is for; null for staff. */
  readonly person: string | null;
  readonly at: string;
}

/** Keeps a mail, sealed, until its person is erased. The same id again replaces it. */
export async function keepMail({ store, secrets, clock }: MailContext, kept: Omit<Mail, 'at'>): Promise<void> {
  const { id, program, person, ...mail } = kept;
  const at = new Date(clock.now()).toISOString();
  await store.documents.put(KIND, id, { program, person, at, sealed: secrets.seal(JSON.stringify(mail), about(id)) });
}

/** The kept mails of a program, newest first. */
export async function keptMails({ store, secrets }: MailContext, program: string): Promise<Mail[]> {
  const documents = await store.documents.list(KIND);
  const mails = documents.flatMap(({ id, body }) => {
    const sealed = body as unknown as Sealed;
    return sealed.program === program ? [opened(secrets, id, sealed)] : [];
  });
  return mails.toSorted((a, b) => (a.at === b.at ? Number(a.id < b.id) : Number(a.at < b.at)) * 2 - 1);
}

/** One kept mail, or null. */
export async function keptMail({ store, secrets }: MailContext, id: string): Promise<Mail | null> {
  const body = await store.documents.get(KIND, id);
  return body === null ? null : opened(secrets, id, body as unknown as Sealed);
}

const KIND = 'mail';

interface Sealed {
  readonly program: string;
  readonly person: string | null;
  readonly at: string;
  readonly sealed: string;
}

function opened(secrets: ServerContext['secrets'], id: string, { program, person, at, sealed }: Sealed): Mail {
  return { id, program, person, at, ...(JSON.parse(secrets.open(sealed, about(id))) as KeptMail) };
}

function about(id: string): string {
  return `mail ${id}`;
}
