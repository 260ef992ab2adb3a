import { normaliseEmail, normalisePhone } from '@referral-kit/engine';

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
  const hash = (parts: readonly string[]): string => base32(hmac(JSON.stringify(parts), secret)).slice(0, KEY_LENGTH);
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

const KEY_LENGTH = 26;
const CODE_LENGTH = 12;
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Google's bytes are signed. Without the character set it would take every letter beyond ASCII for the same one. */
function hmac(text: string, secret: string): number[] {
  return Utilities.computeHmacSha256Signature(text, secret, Utilities.Charset.UTF_8).map((byte) => byte & 0xff);
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
