import { done, needsCredentials, refused, retryLater, type KeptMail, type NextStep } from '../shape.ts';

export interface Mail extends KeptMail {
  readonly replyTo?: string;
  readonly unsubscribe?: string;
}

export interface MailServer {
  readonly host: string;
  readonly port: number;
  readonly security: 'starttls' | 'tls' | 'none';
  readonly fromName: string | undefined;
  readonly user: string | undefined;
  readonly password: string | undefined;
  /** How long to wait for a connection, and for each answer. Default 20,000 ms. */
  readonly timeoutMs?: number;
}

/** Hands one mail to a mail server. Code that speaks SMTP is loaded when the first mail leaves. */
export async function deliver(mail: Mail, server: MailServer): Promise<NextStep> {
  const { timeoutMs = 20_000 } = server;
  const { createTransport } = await import('nodemailer');
  const transport = createTransport({
    host: server.host,
    port: server.port,
    secure: server.security === 'tls',
    requireTLS: server.security === 'starttls',
    ignoreTLS: server.security === 'none',
    ...(server.user !== undefined && { auth: { user: server.user, pass: server.password ?? '' } }),
    connectionTimeout: timeoutMs,
    greetingTimeout: timeoutMs,
    socketTimeout: timeoutMs,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  try {
    const { response } = await transport.sendMail(messageOf(mail, server));
    return done({ messageId: mail.messageId, response: response.slice(0, 200) });
  } catch (error) {
    return nextStep(error);
  } finally {
    transport.close();
  }
}

function messageOf(mail: Mail, server: MailServer) {
  return {
    messageId: mail.messageId,
    from: { name: server.fromName ?? '', address: mail.from },
    to: { name: '', address: mail.to },
    envelope: { from: mail.from, to: [mail.to] },
    subject: mail.subject,
    text: mail.text,
    ...(mail.html !== undefined && { html: mail.html }),
    ...(mail.replyTo !== undefined && { replyTo: { name: '', address: mail.replyTo } }),
    headers: {
      'Auto-Submitted': 'auto-generated',
      ...(mail.unsubscribe !== undefined && {
        'List-Unsubscribe': `<${mail.unsubscribe}>`,
        'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
      }),
    },
  };
}

/** A mail server's code says it all: 4xx is for now, 5xx for good; without one the connection failed. (RFC 5321, 4.2.1) */
function nextStep(error: unknown): NextStep {
  const { responseCode = 0, code = '', syscall } = error as { responseCode?: number; code?: string; syscall?: string };
  const said = responseCode === 0 ? code : `${code} ${responseCode}`;
  const passing = responseCode >= 400 && responseCode < 500;
  if (authentication.has(responseCode) || (code === 'EAUTH' && !passing)) {
    return needsCredentials(`The mail server does not accept the account (${said}). Check user and password.`);
  }
  if (responseCode < 500) {
    const mayHaveArrived = !passing && syscall !== 'connect' && cut.has(code);
    return retryLater(`The mail server could not take the mail now (${said})`, { mayHaveArrived });
  }
  if (code !== 'ETLS') return refused(`The mail server refused the mail (${said}). Check recipient and sender.`);
  return needsCredentials(`The mail server offers no STARTTLS (${said}). Check port and security.`);
}

/** Authentication required, mechanism too weak, credentials invalid, encryption required. (RFC 4954) */
const authentication = new Set([530, 534, 535, 538]);

/** A conversation that broke off, or an answer to the mail itself that is none: the mail may have been taken before. */
const cut = new Set(['ESOCKET', 'ETIMEDOUT', 'ECONNECTION', 'EMESSAGE']);
