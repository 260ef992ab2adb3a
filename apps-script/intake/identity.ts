import { normaliseEmail, normalisePhone, sha256, utf8 } from '@referral-kit/engine';

/** Tells people apart without showing them to the engine: addresses become keyed hashes, as on the server. */
export interface Identity {
  /** The key of an e-mail address; empty for a text that is none. */
  email(address: string): string;
  /** The key of a telephone number; empty for a text without at least five digits. */
  phone(number: string): string;
  hash(parts: readonly string[]): string;
  /** Codes for whoever an event makes known; the same however often it is delivered. */
  mint(event: string): { readonly share: string; readonly referral: string };
}

/** The identity of one spreadsheet, under its own secret. */
export function identityOf(secret: string): Identity {
  const key = padded(secret.startsWith(BASE64) ? bytesOf(secret.slice(BASE64.length)) : utf8(secret));
  const hash = (parts: readonly string[]): string =>
    base32(hmac(utf8(JSON.stringify(parts)), key)).slice(0, KEY_LENGTH);
  const keyOf = (kind: string, text: string | null): string => (text === null ? '' : hash([kind, text]));
  return {
    email: (address) => keyOf('email', normaliseEmail(address)),
    phone: (number) => keyOf('phone', normalisePhone(number)),
    hash,
    mint: (event) => ({
      share: hash(['share', event]).slice(0, CODE_LENGTH),
      referral: hash(['referral', event]).slice(0, CODE_LENGTH),
    }),
  };
}

/** How a key begins that is written in base64: one that a server shares. */
export const BASE64 = 'base64:';

const KEY_LENGTH = 26;
const CODE_LENGTH = 12;
const BLOCK_BYTES = 64;
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** HMAC-SHA-256 (RFC 2104) in plain arithmetic: Google's own is a call to a service, one for each address. */
function hmac(message: readonly number[], key: readonly number[]): number[] {
  const inner = digest([...key.map((byte) => byte ^ 0x36), ...message]);
  return digest([...key.map((byte) => byte ^ 0x5c), ...inner]);
}

function padded(key: readonly number[]): number[] {
  const short = key.length > BLOCK_BYTES ? digest(key) : key;
  return [...short, ...Array.from<number>({ length: BLOCK_BYTES - short.length }).fill(0)];
}

function digest(bytes: readonly number[]): number[] {
  return sha256(bytes).flatMap((word) => [word >>> 24, (word >>> 16) & 255, (word >>> 8) & 255, word & 255]);
}

function base32(bytes: readonly number[]): string {
  let text = '';
  let [bits, held] = [0, 0];
  for (const byte of bytes) {
    held = ((held << 8) | byte) & 0xfff;
    for (bits += 8; bits >= 5; bits -= 5) text += ALPHABET.charAt((held >> (bits - 5)) & 31);
  }
  return text;
}

function bytesOf(base64: string): number[] {
  return Utilities.base64Decode(base64).map((byte) => byte & 0xff);
}
