import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { secretsOf, type Authentication, type Connection, type IncomingRequest, type Receive } from './shape.ts';

/**
 * What a connector's `receive` spreads in: `{ ...signedBy('stripe'), toEvents }`. With several schemes the first whose secret the
 * connection holds is in force, so that a stronger proof cannot be replaced by a weaker one.
 */
export function signedBy(...names: readonly [SchemeName, ...SchemeName[]]): Pick<Receive, 'schemes' | 'authenticate'> {
  return {
    schemes: names,
    authenticate(request, connection, nowMs) {
      const name = names.find((candidate) => secretsOf(connection, schemes[candidate].secret).length > 0) ?? names[0];
      return verify(schemes[name], { request, connection, nowMs });
    },
  };
}

/** How far a signed timestamp may be from our clock, either way. */
export const TOLERANCE_MS = 300_000;

/** How many bytes a secret has at least where we, and not the vendor, make it. */
export const MINIMUM_SECRET_BYTES = 24;

/** A signature in a header: one row says all that differs between vendors. */
export interface SignatureScheme {
  readonly kind: 'signature';
  /** The name of the connection's secret. */
  readonly secret: 'signingSecret';
  readonly header: string;
  /** What separates the entries of the header; null when it is one signature. */
  readonly separator: ',' | ' ' | null;
  /** What stands before a signature, or before the entry that is one. */
  readonly prefix: string;
  /** What is signed, with `{method}`, `{url}`, `{body}` (raw), `{timestamp}` and `{header:name}` filled in. */
  readonly base: string;
  readonly algorithm: 'sha256' | 'sha1';
  readonly encoding: 'hex' | 'base64';
  /** Where the time of sending stands and in which unit; null for vendors that sign none. */
  readonly timestamp: null | { readonly in: string; readonly unitMs: 1 | 1000 };
  /** `whsec`: base64 after `whsec_`; `text`: the secret's own bytes. */
  readonly key: 'text' | 'whsec';
  readonly minimumSecretBytes: number;
}

/** A secret sent as it is: weaker than a signature, for senders that can do no more. */
export interface SharedSecretScheme {
  readonly kind: 'sharedSecret';
  readonly secret: 'urlSecret';
  /** The query parameter, and the header for senders that can set one. */
  readonly parameter: string;
  readonly header: string;
  readonly minimumSecretBytes: number;
}

const hmac = {
  kind: 'signature',
  secret: 'signingSecret',
  algorithm: 'sha256',
  key: 'text',
  minimumSecretBytes: 1,
} as const;
const stripeLike = {
  ...hmac,
  separator: ',',
  prefix: 'v1=',
  base: '{timestamp}.{body}',
  encoding: 'hex',
  timestamp: { in: 't=', unitMs: 1000 },
} as const;

/** All the ways in which a request proves where it comes from. A further vendor is a row. */
export const schemes = {
  /** https://docs.stripe.com/webhooks#verify-manually */
  stripe: { ...stripeLike, header: 'stripe-signature' },
  /** https://developer.calendly.com/api-docs/ZG9jOjM2MzE2MDM4-webhook-signatures */
  calendly: { ...stripeLike, header: 'calendly-webhook-signature' },
  /** https://developers.hubspot.com/docs/guides/apps/authentication/validating-requests */
  hubspotV3: {
    ...hmac,
    header: 'x-hubspot-signature-v3',
    separator: null,
    prefix: '',
    base: '{method}{decodedUrl}{body}{timestamp}',
    encoding: 'base64',
    timestamp: { in: 'x-hubspot-request-timestamp', unitMs: 1 },
  },
  /** https://www.typeform.com/developers/webhooks/secure-your-webhooks/ */
  typeform: {
    ...hmac,
    header: 'typeform-signature',
    separator: null,
    prefix: 'sha256=',
    base: '{body}',
    encoding: 'base64',
    timestamp: null,
  },
  /** https://docs.slack.dev/authentication/verifying-requests-from-slack */
  slack: {
    ...hmac,
    header: 'x-slack-signature',
    separator: null,
    prefix: 'v0=',
    base: 'v0:{timestamp}:{body}',
    encoding: 'hex',
    timestamp: { in: 'x-slack-request-timestamp', unitMs: 1000 },
  },
  /** https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md */
  standardWebhooks: {
    ...hmac,
    header: 'webhook-signature',
    separator: ' ',
    prefix: 'v1,',
    base: '{header:webhook-id}.{timestamp}.{body}',
    encoding: 'base64',
    timestamp: { in: 'webhook-timestamp', unitMs: 1000 },
    key: 'whsec',
    minimumSecretBytes: MINIMUM_SECRET_BYTES,
  },
  staticSecret: {
    kind: 'sharedSecret',
    secret: 'urlSecret',
    parameter: 'secret',
    header: 'x-webhook-secret',
    minimumSecretBytes: MINIMUM_SECRET_BYTES,
  },
} as const satisfies Record<string, SignatureScheme | SharedSecretScheme>;

export type SchemeName = keyof typeof schemes;

interface Proof {
  readonly request: IncomingRequest;
  readonly connection: Connection;
  readonly nowMs: number;
}

function verify(scheme: SignatureScheme | SharedSecretScheme, proof: Proof): Authentication {
  if (proof.request.method !== 'POST') return no('method', 'Webhooks are sent with POST.');
  const secrets = secretsOf(proof.connection, scheme.secret);
  if (secrets.length === 0)
    return no('noSecret', `Connection ${proof.connection.name} has no ${scheme.secret} yet; add it.`);
  const keys = secrets.map((text) => keyOf(scheme, text)).filter((key) => key.length >= scheme.minimumSecretBytes);
  if (keys.length === 0) {
    return no(
      'weakSecret',
      `The ${scheme.secret} of connection ${proof.connection.name} is shorter than ${scheme.minimumSecretBytes} bytes; make a new one.`,
    );
  }
  return scheme.kind === 'signature' ? verifySignature(scheme, keys, proof) : verifySharedSecret(scheme, keys, proof);
}

function verifySignature(
  scheme: SignatureScheme,
  keys: readonly Uint8Array[],
  { request, nowMs }: Proof,
): Authentication {
  const entries = entriesOf(scheme, request);
  const signatures = entries.filter((entry) => entry.startsWith(scheme.prefix)).slice(0, MAX_SIGNATURES);
  if (signatures.length === 0) return no('noSignature', `The request has no usable ${scheme.header} header.`);
  const timestamp = timestampOf(scheme, request, entries);
  if (timestamp === null) return no('noTimestamp', 'The request does not say in the expected form when it was sent.');
  if (scheme.timestamp !== null && Math.abs(nowMs - Number(timestamp) * scheme.timestamp.unitMs) > TOLERANCE_MS) {
    return no(
      'timestamp',
      `The request was sent more than ${TOLERANCE_MS / 60_000} minutes from now by our clock; if it is genuine, check both clocks.`,
    );
  }
  const expected = keys.map((key) => scheme.prefix + signatureOf(scheme, key, { ...request, timestamp }));
  if (anyEqual(signatures, expected)) return { ok: true };
  return no(
    'signature',
    `The signature fits no secret of the connection; check that the ${scheme.secret} is the one ${scheme.header} is made with.`,
  );
}

function verifySharedSecret(
  scheme: SharedSecretScheme,
  keys: readonly Uint8Array[],
  { request }: Proof,
): Authentication {
  const sent = own(request.headers, scheme.header) ?? own(request.query, scheme.parameter);
  if (sent === undefined)
    return no('noSignature', `The address needs ?${scheme.parameter}=… or the request a header ${scheme.header}.`);
  const known = keys.map((key) => Buffer.from(key).toString('latin1'));
  return anyEqual([Buffer.from(sent).toString('latin1')], known)
    ? { ok: true }
    : no('signature', 'The secret sent is not one of the connection.');
}

/** One signature in the scheme's encoding, without prefix; `timestamp` in the scheme's unit. */
export function signatureOf(
  scheme: SignatureScheme,
  key: Uint8Array,
  signed: Omit<IncomingRequest, 'query'> & { timestamp: string },
): string {
  const hash = createHmac(scheme.algorithm, key);
  for (const part of scheme.base.split(/(\{[^}]+\})/)) hash.update(fill(part, signed));
  return hash.digest(scheme.encoding);
}

/** The bytes that a secret stands for; none when it is not in its scheme's form. */
export function keyOf(scheme: SignatureScheme | SharedSecretScheme, text: string): Uint8Array {
  if (scheme.kind === 'sharedSecret' || scheme.key === 'text') return Buffer.from(text);
  const encoded = text.startsWith('whsec_') ? text.slice('whsec_'.length) : text;
  return /^[A-Za-z0-9+/]+={0,2}$/.test(encoded) ? Buffer.from(encoded, 'base64') : Buffer.alloc(0);
}

/** Senders that change a secret sign with two; more is noise. */
const MAX_SIGNATURES = 8;

function entriesOf(scheme: SignatureScheme, request: IncomingRequest): readonly string[] {
  const header = own(request.headers, scheme.header);
  if (header === undefined) return [];
  return scheme.separator === null ? [header] : header.split(scheme.separator);
}

/** The digits as they were sent, an empty text where the vendor sends none, null when they are missing or no number. */
function timestampOf(scheme: SignatureScheme, request: IncomingRequest, entries: readonly string[]): string | null {
  if (scheme.timestamp === null) return '';
  const place = scheme.timestamp.in;
  const text = place.endsWith('=')
    ? entries.find((entry) => entry.startsWith(place))?.slice(place.length)
    : own(request.headers, place);
  return text !== undefined && /^\d{1,15}$/.test(text) ? text : null;
}

function fill(part: string, signed: Omit<IncomingRequest, 'query'> & { timestamp: string }): string | Uint8Array {
  if (part === '{body}') return signed.body;
  if (part === '{method}') return signed.method;
  if (part === '{timestamp}') return signed.timestamp;
  if (part === '{url}') return signed.url;
  if (part === '{decodedUrl}') return decodeAsHubSpot(signed.url);
  if (part.startsWith('{header:')) return own(signed.headers, part.slice('{header:'.length, -1)) ?? '';
  return part;
}

/** HubSpot signs the address with these, and only these, escapes undone. */
function decodeAsHubSpot(url: string): string {
  return url.replace(/%(?:3A|2F|3F|40|21|24|27|28|29|2A|2C|3B)/gi, decodeURIComponent);
}

/** Compares all with all in constant time: hashes have one length, and no comparison is left out. */
function anyEqual(given: readonly string[], expected: readonly string[]): boolean {
  let found = 0;
  for (const one of given) for (const other of expected) found |= Number(timingSafeEqual(digest(one), digest(other)));
  return found === 1;
}

function digest(text: string): Uint8Array {
  return createHash('sha256').update(text).digest();
}

function own(values: Readonly<Record<string, string>>, name: string): string | undefined {
  return Object.hasOwn(values, name) ? values[name] : undefined;
}

function no(why: string, hint: string): Authentication {
  return { ok: false, why, hint };
}
