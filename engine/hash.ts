/** SHA-256 (FIPS 180-4) in plain arithmetic, because no hash is common to all hosts; only ids of new people and referrals need it. */

/** The first `length` characters (5 bits each, at most 51) of the SHA-256 of a text, in lower-case Crockford base32. */
export function shortHash(text: string, length: number): string {
  const words = sha256(utf8(text));
  let out = '';
  for (let index = 0; index < length; index += 1) {
    const bit = index * 5;
    const word = words[bit >>> 5]!;
    const shift = bit & 31;
    const five =
      shift <= 27 ? word >>> (27 - shift) : (word << (shift - 27)) | (words[(bit >>> 5) + 1]! >>> (59 - shift));
    out += ALPHABET.charAt(five & 31);
  }
  return out;
}

const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';

/** The digest as eight unsigned 32-bit words. */
export function sha256(bytes: readonly number[]): number[] {
  STATE.set(START);
  const end = ((bytes.length + 8) >>> 6) * 16;
  for (let word = 0; word <= end; word += 16) {
    for (let index = 0; index < 16; index += 1) SCHEDULE[index] = wordAt(bytes, (word + index) * 4);
    if (word === end) SCHEDULE[15] = bytes.length * 8;
    extend(SCHEDULE);
    compress(STATE, SCHEDULE);
  }
  return [...STATE];
}

/** Four bytes, the highest first. */
function wordAt(bytes: readonly number[], at: number): number {
  return (
    (byteAt(bytes, at) << 24) | (byteAt(bytes, at + 1) << 16) | (byteAt(bytes, at + 2) << 8) | byteAt(bytes, at + 3)
  );
}

/** After the text comes one bit that is set, and after that nothing. */
function byteAt(bytes: readonly number[], at: number): number {
  if (at < bytes.length) return bytes[at]!;
  return at === bytes.length ? 0x80 : 0;
}

/** Worked on again for every text: new typed arrays would cost more than the arithmetic. */
const STATE = new Uint32Array(8);
const SCHEDULE = new Uint32Array(64);

function extend(w: Uint32Array): void {
  for (let t = 16; t < 64; t += 1) {
    const x = w[t - 15]!;
    const y = w[t - 2]!;
    w[t] = w[t - 16]! + (turn(x, 7) ^ turn(x, 18) ^ (x >>> 3)) + w[t - 7]! + (turn(y, 17) ^ turn(y, 19) ^ (y >>> 10));
  }
}

function compress(state: Uint32Array, w: Uint32Array): void {
  let [a, b, c, d] = [state[0]!, state[1]!, state[2]!, state[3]!];
  let [e, f, g, h] = [state[4]!, state[5]!, state[6]!, state[7]!];
  for (let t = 0; t < 64; t += 1) {
    const one = (h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + ((e & f) ^ (~e & g)) + ROUNDS[t]! + w[t]!) | 0;
    const two = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + one) | 0;
    d = c;
    c = b;
    b = a;
    a = (one + two) | 0;
  }
  [a, b, c, d, e, f, g, h].forEach((value, index) => (state[index]! += value));
}

const turn = (x: number, n: number): number => (x >>> n) | (x << (32 - n));

/** The UTF-8 bytes of a text; a lone surrogate becomes U+FFFD. */
export function utf8(text: string): number[] {
  const bytes: number[] = [];
  for (const character of text) {
    const found = character.codePointAt(0)!;
    const point = found >= 0xd800 && found <= 0xdfff ? 0xfffd : found;
    if (point < 0x80) bytes.push(point);
    else if (point < 0x800) bytes.push(0xc0 | (point >> 6), 0x80 | (point & 63));
    else if (point < 0x10000) bytes.push(0xe0 | (point >> 12), 0x80 | ((point >> 6) & 63), 0x80 | (point & 63));
    else bytes.push(0xf0 | (point >> 18), 0x80 | ((point >> 12) & 63), 0x80 | ((point >> 6) & 63), 0x80 | (point & 63));
  }
  return bytes;
}

/** The constants of the standard are the fractional parts of roots of the first primes. */
const PRIMES = firstPrimes(64);
const START = PRIMES.slice(0, 8).map((prime) => fraction(Math.sqrt(prime)));
const ROUNDS = PRIMES.map((prime) => fraction(Math.cbrt(prime)));

function fraction(root: number): number {
  return Math.floor((root - Math.floor(root)) * 0x100000000) >>> 0;
}

function firstPrimes(count: number): number[] {
  const primes: number[] = [];
  for (let candidate = 2; primes.length < count; candidate += 1) {
    if (primes.every((prime) => candidate % prime !== 0)) primes.push(candidate);
  }
  return primes;
}
