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
}

/** Hands one mail to a mail server. Code that speaks SMTP is loaded when the first mail leaves. */
export async function deliver(mail: Mail, server: MailServer): Promise<NextStep> {
  const { createTransport } = await import('nodemailer');
  const transport = createTransport({
    host: server.host,
    port: server.port,
    secure: server.security === 'tls',
    requireTLS: server.security === 'starttls',
    ignoreTLS: server.security === 'none',
    ...(server.user !== undefined && { auth: { user: server.user, pass: server.password ?? '' } }),
    connectionTimeout: CONNECT_TIMEOUT_MS,
    greetingTimeout: CONNECT_TIMEOUT_MS,
    socketTimeout: ANSWER_TIMEOUT_MS,
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

const CONNECT_TIMEOUT_MS = 10_000;
const ANSWER_TIMEOUT_MS = 20_000;

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
  const { responseCode, code, command } = error as { responseCode?: number; code?: string; command?: string };
  const said = responseCode === undefined ? (code ?? 'unknown error') : String(responseCode);
  if (code === 'ENOAUTH' || (responseCode !== undefined && authentication.has(responseCode))) {
    return needsCredentials(`The mail server does not accept the account (${said}). Check user and password.`);
  }
  if (responseCode !== undefined && responseCode >= 500)
    return refused(`The mail server refused the mail (${said}). Check the address and the sender.`);
  return retryLater(`The mail server could not take the mail now (${said})`, {
    mayHaveArrived: responseCode === undefined && command === 'DATA',
  });
}

/** Authentication required, mechanism too weak, credentials invalid, encryption required. (RFC 4954) */
const authentication = new Set([530, 534, 535, 538]);
