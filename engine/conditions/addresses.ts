import { normaliseEmail, normalisePhone } from '../addresses.ts';
import { MAX_TEXT_LENGTH } from '../limits.ts';
import { MET, NOT_MET, type Truth, UNKNOWN } from './condition.ts';

/** An e-mail address or a telephone number as it is compared. */
interface Address {
  readonly kind: 'email' | 'phone';
  readonly text: string;
}

/**
 * Whether two texts are the same e-mail address, or the same telephone number. Unknown for one of each, and for a number with its
 * country beside one without: no country is guessed.
 */
export function isSameAddress(left: unknown, right: unknown): Truth {
  const [one, other] = [addressOf(left), addressOf(right)];
  if (one === null || other === null || one.kind !== other.kind) return UNKNOWN;
  if (one.kind === 'phone' && tellsCountry(one) !== tellsCountry(other)) return UNKNOWN;
  return one.text === other.text ? MET : NOT_MET;
}

/** Null for what is neither. */
export function addressOf(value: unknown): Address | null {
  if (typeof value !== 'string' || value.length > MAX_TEXT_LENGTH) return null;
  const email = normaliseEmail(value);
  if (email !== null) return { kind: 'email', text: email };
  const phone = /^\s*\+?[\d\s()./-]+$/.test(value) ? normalisePhone(value) : null;
  return phone === null ? null : { kind: 'phone', text: phone };
}

function tellsCountry({ text }: Address): boolean {
  return text.startsWith('+');
}
