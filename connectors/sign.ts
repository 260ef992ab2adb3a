import { keyOf, schemes, signatureOf, type SchemeName, type SignatureScheme } from './signatures.ts';

/** What is to be signed. */
export interface ToSign {
  readonly body: string | Uint8Array;
  readonly secret: string;
  /** The time of sending in milliseconds since 1970. */
  readonly timestampMs: number;
  /** The public address that is called; only some vendors sign it. */
  readonly url?: string;
  readonly method?: string;
  /** The message's id, for Standard Webhooks. */
  readonly id?: string;
}

/**
 * The headers, names in lower case, with which a vendor would send this body. From the same rows as the verification, for demos
 * and tests: `signAs('stripe', { body, secret, timestampMs })` gives `{ 'stripe-signature': 't=…,v1=…' }`.
 */
export function signAs(
  name: SchemeName,
  { body, secret, timestampMs, url = '', method = 'POST', id }: ToSign,
): Record<string, string> {
  const scheme = schemes[name];
  if (scheme.kind === 'sharedSecret') return { [scheme.header]: secret };
  const timestamp = timeIn(scheme, timestampMs);
  const headers = { ...idHeader(scheme, id), ...timeHeader(scheme, timestamp) };
  const bytes = typeof body === 'string' ? Buffer.from(body) : body;
  const signature =
    scheme.prefix + signatureOf(scheme, keyOf(scheme, secret), { method, url, headers, body: bytes, timestamp });
  return { ...headers, [scheme.header]: timeEntry(scheme, timestamp) + signature };
}

function timeIn(scheme: SignatureScheme, timestampMs: number): string {
  return scheme.timestamp === null ? '' : String(Math.floor(timestampMs / scheme.timestamp.unitMs));
}

/** Only the schemes that sign a message's id send one. */
function idHeader({ base }: SignatureScheme, id: string | undefined): Record<string, string> {
  return id !== undefined && base.includes('{header:webhook-id}') ? { 'webhook-id': id } : {};
}

function timeHeader({ timestamp: row }: SignatureScheme, timestamp: string): Record<string, string> {
  return row === null || row.in.endsWith('=') ? {} : { [row.in]: timestamp };
}

function timeEntry({ timestamp: row, separator }: SignatureScheme, timestamp: string): string {
  return row?.in.endsWith('=') ? `${row.in}${timestamp}${separator ?? ''}` : '';
}
