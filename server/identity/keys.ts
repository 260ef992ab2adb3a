import { createHmac } from 'node:crypto';
import { normaliseEmail, normalisePhone } from '@referral-kit/engine';
import type { Secrets } from './secrets.ts';

/** Tells people apart without knowing them: an address becomes a keyed hash that only this host can make. */
export interface Identity {
  /** The engine's key of an e-mail address; null for a text that is none. */
  email(address: string): string | null;
  /** The engine's key of a telephone number; null for a text without at least five digits. */
  phone(number: string): string | null;
  /** The codes for one event: the same however often it is delivered. */
  mint(program: string, source: string, id: string): { readonly share: string; readonly referral: string };
}

/** The identity of one host, under keys derived from its master key. */
export function identityOf(secrets: Secrets): Identity {
  const people = secrets.derive('identity');
  const codes = secrets.derive('codes');
  const keyOf = (kind: string, text: string | null) =>
    text === null ? null : base32(people, [kind, text], PERSON_KEY_LENGTH);
  return {
    email: (address) => keyOf('email', normaliseEmail(address)),
    phone: (number) => keyOf('phone', normalisePhone(number)),
    mint: (program, source, id) => ({
      share: base32(codes, ['share', program, source, id], CODE_LENGTH),
      referral: base32(codes, ['referral', program, source, id], CODE_LENGTH),
    }),
  };
}

/** The first characters of an HMAC-SHA-256 in Crockford's base32, five bits each. */
function base32(key: Uint8Array, parts: readonly string[], length: number): string {
  const bytes = createHmac('sha256', key).update(JSON.stringify(parts)).digest();
  let text = '';
  let [bits, held] = [0, 0];
  for (const byte of bytes) {
    held = ((held << 8) | byte) & 0xfff;
    for (bits += 8; bits >= 5; bits -= 5) text += ALPHABET[(held >> (bits - 5)) & 31];
  }
  return text.slice(0, length);
}

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
/** 60 bits: a million guesses against a hundred thousand codes hit one with a chance of one in ten million. */
const CODE_LENGTH = 12;
const PERSON_KEY_LENGTH = 26;
