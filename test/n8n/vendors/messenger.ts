import { createHmac } from 'node:crypto';
import { vendor } from '../vendor.ts';

const APP_SECRET = '1f0e3dad99908345f7439f8ffabdffc4';

/** Messenger: a page answers people through the Graph API. */
export const messenger = vendor({
  hosts: ['graph.facebook.com'],
  description: { file: 'messenger', base: '/v25.0' },
  credentials: { facebookGraphApi: { accessToken: 'EAAexample' }, crypto: { hmacSecret: APP_SECRET } },
  strict: true,
  answers: () => {
    let count = 0;
    return ({ method, path, body }) => {
      if (`${method} ${path}` !== 'POST /v25.0/me/messages') return undefined;
      count += 1;
      return { body: { recipient_id: body.recipient.id, message_id: `m_answer_${count}` } };
    };
  },
});

/** The headers with which Meta proves that a body comes from it. */
export function signedByMeta(raw: string): Record<string, string> {
  const digest = createHmac('sha256', APP_SECRET).update(raw).digest('hex');
  return { 'content-type': 'application/json', 'x-hub-signature-256': `sha256=${digest}` };
}
