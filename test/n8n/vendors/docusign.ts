import { createHmac } from 'node:crypto';
import { vendor } from '../vendor.ts';

const CONNECT_KEY = 'connect-key-example';

/** DocuSign. `eager` are the people who sign as soon as they are shown where. */
export const docusign = (eager: readonly string[] = []) =>
  vendor({
    hosts: ['demo.docusign.net'],
    description: { file: 'docusign', base: '/restapi' },
    credentials: {
      oAuth2Api: { oauthTokenData: { access_token: 'example', token_type: 'Bearer' } },
      crypto: { hmacSecret: CONNECT_KEY },
    },
    // DocuSign can list envelopes; the description has only some of its operations.
    unchecked: ['GET /restapi/v2.1/accounts/*/envelopes'],
    // An address to sign at lives five minutes and changes nothing.
    isRead: ({ path }) => path.endsWith('/views/recipient'),
    strict: true,
    answers: () => {
      const envelopes: Envelope[] = [];
      return ({ method, path, query, body }) => {
        const [, , , , , , id, ...view] = path.split('/');
        if (method === 'GET') return { status: 200, body: found(envelopes, String(query['custom_field'])) };
        if (id === undefined) {
          const envelope = {
            envelopeId: `envelope-${envelopes.length + 1}`,
            ...(body as Omit<Envelope, 'envelopeId'>),
          };
          envelopes.push(envelope);
          const { envelopeId, status } = envelope;
          return { status: 201, body: { envelopeId, status, uri: `/envelopes/${envelopeId}` } };
        }
        const place = envelopes.findIndex(({ envelopeId }) => envelopeId === id);
        const envelope = envelopes[place];
        if (view.join('/') !== 'views/recipient' || envelope === undefined) return undefined;
        if (eager.includes((body as { email: string }).email)) envelopes[place] = { ...envelope, status: 'completed' };
        return { status: 201, body: { url: `https://demo.docusign.net/Signing/${id}` } };
      };
    },
  });

/** What DocuSign Connect posts when an envelope is completed, with the header that proves it. */
export function completedEnvelope(envelopeId: string, fields: Readonly<Record<string, string>>) {
  const textCustomFields = Object.entries(fields).map(([name, value]) => ({ name, value, show: 'false' }));
  const completedDateTime = new Date().toISOString();
  const envelopeSummary = { status: 'completed', completedDateTime, customFields: { textCustomFields } };
  const raw = JSON.stringify({
    event: 'envelope-completed',
    apiVersion: 'v2.1',
    generatedDateTime: completedDateTime,
    data: { accountId: 'account-1', envelopeId, envelopeSummary },
  });
  const signature = createHmac('sha256', CONNECT_KEY).update(raw).digest('base64');
  const other = createHmac('sha256', 'a key that is being replaced').update(raw).digest('base64');
  return {
    raw,
    headers: {
      'content-type': 'application/json',
      'x-docusign-signature-1': other,
      'x-docusign-signature-2': signature,
    },
  };
}

interface Envelope {
  readonly envelopeId: string;
  readonly status: string;
  readonly customFields?: { readonly textCustomFields: readonly { readonly name: string; readonly value: string }[] };
}

function found(envelopes: readonly Envelope[], customField: string) {
  const fits = envelopes
    .filter(({ customFields }) =>
      customFields?.textCustomFields.some(({ name, value }) => `${name}=${value}` === customField),
    )
    .map(({ envelopeId, status }) => ({ envelopeId, status }));
  return { resultSetSize: String(fits.length), totalSetSize: String(fits.length), envelopes: fits };
}
