/** How an e-mail address and a telephone number are written before they are compared or hashed: the same on every host. */

/** Trimmed and in lower case. International domains stay as they are written. Null for what has no `@` between two parts. */
export function normaliseEmail(address: string): string | null {
  const text = address.trim().toLowerCase();
  return /^[^\s@]+@[^\s@]+$/.test(text) ? text : null;
}

/** Digits, after a `+` where the country is told (`00` counts as one). National numbers stay national: no country is guessed. */
export function normalisePhone(number: string): string | null {
  const text = number.trim();
  const digits = text.replaceAll(/\D/g, '');
  if (digits.length < SHORTEST_PHONE) return null;
  if (text.startsWith('+')) return `+${digits}`;
  return digits.startsWith('00') ? `+${digits.slice(2)}` : digits;
}

const SHORTEST_PHONE = 5;
