import { createHash } from 'node:crypto';
import { Type } from 'typebox';
import { action } from '../action.ts';
import { NeedsCredentials } from '../errors.ts';
import {
  done,
  fields,
  secretsOf,
  settingOf,
  type Connection,
  type KeptMail,
  type NextStep,
  type Tools,
} from '../shape.ts';
import { deliver } from './smtp.ts';

/** Exactly one address, without the signs that would make it a list, a group or a header of its own. */
const ADDRESS = '^[^\\s@<>,;:"\\\\()\\[\\]\\x00-\\x1f]{1,64}@[^\\s@<>,;:"\\\\()\\x00-\\x1f]{1,255}$';
const LINE = '^[^\\r\\n\\x00]*$';

/** Source: https://www.rfc-editor.org/rfc/rfc5321 and https://www.rfc-editor.org/rfc/rfc5322 */
export const send = action({
  title: 'Send a mail',
  description: 'Sends one mail to one person.',
  dedupe: 'at-least-once',
  input: fields({
    to: Type.String({ title: 'To', pattern: ADDRESS, description: 'The address of one person' }),
    subject: Type.String({ title: 'Subject', minLength: 1, maxLength: 500, pattern: LINE, description: 'One line' }),
    text: Type.String({ title: 'Text', minLength: 1, maxLength: 200_000, description: 'The mail as plain text' }),
    html: Type.Optional(Type.String({ title: 'HTML', maxLength: 500_000, description: 'The same mail as HTML' })),
    replyTo: Type.Optional(Type.String({ title: 'Reply to', pattern: ADDRESS, description: 'Where answers go' })),
    unsubscribe: Type.Optional(
      Type.String({
        title: 'Unsubscribe',
        maxLength: 2_000,
        pattern: '^https?://[^\\s<>]+$',
        description: 'Address that ends these mails with one click (RFC 8058)',
      }),
    ),
  }),
  run: async ({ input, connection, key }, tools) => {
    const from = settingOf(connection, 'from');
    if (from === undefined || !new RegExp(ADDRESS).test(from)) {
      throw new NeedsCredentials(
        `Connection ${connection.name} has no usable sender address`,
        'Set from, as hello@example.com.',
      );
    }
    const mail = { ...input, from, messageId: messageIdOf(key, from) };
    const host = settingOf(connection, 'host');
    return host === undefined ? keep(mail, connection, tools) : deliver(mail, { host, ...account(connection) });
  },
});

async function keep(
  mail: KeptMail & { replyTo?: string; unsubscribe?: string },
  connection: Connection,
  tools: Tools,
): Promise<NextStep> {
  if (tools.keep === undefined)
    throw new NeedsCredentials(`Connection ${connection.name} names no mail server`, 'Set host.');
  const { messageId, from, to, subject, text, html } = mail;
  await tools.keep({ messageId, from, to, subject, text, ...(html !== undefined && { html }) });
  return done({ messageId, kept: true });
}

function account(connection: Connection) {
  const { port, security } = connection.settings;
  const [password] = secretsOf(connection, 'password');
  return {
    port: typeof port === 'number' ? port : security === 'tls' ? 465 : 587,
    security: security === 'tls' || security === 'none' ? security : 'starttls',
    fromName: settingOf(connection, 'fromName')?.replace(/[\r\n]/g, ' '),
    user: settingOf(connection, 'user'),
    password,
  } as const;
}

/** The same for every attempt, so that mail programs show a repeated mail once. */
function messageIdOf(key: string, from: string): string {
  return `<${createHash('sha256').update(key).digest('hex').slice(0, 40)}@${from.slice(from.indexOf('@') + 1)}>`;
}
