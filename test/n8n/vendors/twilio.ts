import { createHash, createHmac, randomUUID } from 'node:crypto';
import { vendor } from '../vendor.ts';

const ACCOUNT = `AC${'0'.repeat(32)}`;
const AUTH_TOKEN = '7d3c9b21e5f84a60b1d2c3e4f5a69788';
const MESSAGES = `/2010-04-01/Accounts/${ACCOUNT}/Messages.json`;

/** Twilio: sends texts, and keeps the sinks and subscriptions of Event Streams. */
export const twilio = vendor({
  hosts: ['api.twilio.com', 'events.twilio.com'],
  description: { file: 'twilio' },
  credentials: { twilioApi: { authType: 'authToken', accountSid: ACCOUNT, authToken: AUTH_TOKEN } },
  strict: true,
  // The description has messages; what n8n's trigger sends is Event Streams.
  unchecked: [
    'GET /v1/Sinks',
    'POST /v1/Sinks',
    'DELETE /v1/Sinks/*',
    'POST /v1/Subscriptions',
    'DELETE /v1/Subscriptions/*',
  ],
  answers: () => {
    let count = 0;
    const kept = new Set<string>();
    const newId = (kind: string) => kind + String((count += 1)).padStart(32, '0');
    return ({ method, path, body }) => {
      if (`${method} ${path}` === `POST ${MESSAGES}`) return { status: 201, body: { ...body, sid: newId('SM') } };
      if (`${method} ${path}` === 'GET /v1/Sinks') return { body: { sinks: [] } };
      if (method === 'DELETE') return { status: kept.delete(path) ? 204 : 404 };
      if (method !== 'POST' || !(path in KINDS)) return undefined;
      const sid = newId(KINDS[path]!);
      kept.add(`${path}/${sid}`);
      return { status: 201, body: { sid } };
    };
  },
});

const KINDS: Readonly<Record<string, string>> = { '/v1/Sinks': 'DG', '/v1/Subscriptions': 'DF' };

/** The address to which a new sink delivers. */
export function addressIn({ SinkConfiguration }: { readonly SinkConfiguration: string }): string {
  return (JSON.parse(SinkConfiguration) as { destination: string }).destination;
}

/** A text to our number, as Event Streams delivers it to an address, signed. */
export function text(address: string, from: string, body: string) {
  const messageSid = `SM${randomUUID().replaceAll('-', '')}`;
  const to = from.startsWith('whatsapp:') ? 'whatsapp:+15005550006' : '+15005550006';
  const type = 'com.twilio.messaging.inbound-message.received';
  const source = `/2010-04-01/Accounts/${ACCOUNT}/Messages/${messageSid}.json`;
  const data = { messageSid, accountSid: ACCOUNT, from, to, body, numMedia: 0, numSegments: 1, eventName: type };
  const raw = JSON.stringify([{ specversion: '1.0', type, source, id: `EZ${messageSid.slice(2)}`, data }]);
  const bodySHA256 = createHash('sha256').update(raw).digest('hex');
  const signature = createHmac('sha1', AUTH_TOKEN).update(`${address}?bodySHA256=${bodySHA256}`).digest('base64');
  return { raw, query: { bodySHA256 }, headers: { 'x-twilio-signature': signature } };
}
