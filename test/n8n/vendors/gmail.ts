import { vendor } from '../vendor.ts';
import { read, written, type Mail } from './mime.ts';

/** Gmail, with mails that arrive one after the other: each look into the mailbox finds the next one, at last always the last. */
export function gmail(mails: readonly Omit<Mail, 'to'>[]) {
  return vendor({
    hosts: ['www.googleapis.com'],
    description: { file: 'google-gmail' },
    strict: true,
    credentials: { gmailOAuth2: { clientId: 'example', clientSecret: 'example', oauthTokenData: TOKEN } },
    // The description has sending alone, and only as a mail; n8n sends `raw` in JSON, which Gmail takes as well.
    unchecked: [
      'GET /gmail/v1/users/me/messages',
      'GET /gmail/v1/users/me/messages/*',
      'GET /gmail/v1/users/me/profile',
      'POST /gmail/v1/users/me/messages/send',
    ],
    answers: () => {
      let arrived = 0;
      return ({ method, path, query }) => {
        const what = `${method} ${path.replace('/gmail/v1/users/me/', '')}`;
        if (what === 'POST messages/send') return { body: { id: 's1', threadId: 's1', labelIds: ['SENT'] } };
        if (what === 'GET profile') return { body: { emailAddress: ADDRESS } };
        if (what === 'GET messages') {
          arrived = Math.min(arrived + 1, mails.length);
          return { body: { messages: [{ id: `m${arrived}`, threadId: `m${arrived}` }] } };
        }
        const number = Number(what.replace('GET messages/m', ''));
        const mail = mails[number - 1];
        return mail && { body: { ...about(number), ...contentOf({ ...mail, to: ADDRESS }, query['format']) } };
      };
    },
  });
}

const ADDRESS = 'referrals@example.com';
const TOKEN = { access_token: 'ya29.example', token_type: 'Bearer', scope: 'https://mail.google.com/' };

function about(number: number) {
  return { id: `m${number}`, threadId: `m${number}`, labelIds: ['INBOX', 'UNREAD'], internalDate: '1767225600000' };
}

/** The whole mail in base64url, or its headers alone. */
function contentOf(mail: Mail, format: string | undefined) {
  const mime = written(mail);
  if (format === 'raw') return { raw: Buffer.from(mime).toString('base64url') };
  const [head = ''] = mime.split('\r\n\r\n');
  const headers = head.split('\r\n').map((line) => /^(?<name>.+?): (?<value>.*)$/.exec(line)?.groups);
  return { payload: { headers } };
}

/** The mail in the body of a request that sends it. */
export function mailIn({ raw }: { readonly raw: string }): Mail {
  return read(Buffer.from(raw, 'base64url').toString());
}
