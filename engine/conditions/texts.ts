import { MAX_SEARCHED_LENGTH, MAX_TEXT_LENGTH } from '../limits.ts';
import { MET, NOT_MET, type Truth, UNKNOWN } from './condition.ts';
import { Prepared } from './prepared.ts';

/**
 * What the operators for parts of texts answer; upper and lower case are the same to them. An empty text, or one that is too
 * long, is nothing to look for: everything begins with nothing.
 */

export function startsWith(left: unknown, right: unknown): Truth {
  if (!isSearched(left) || !isSought(right)) return UNKNOWN;
  return folded(left).startsWith(folded(right)) ? MET : NOT_MET;
}

export function endsWith(left: unknown, right: unknown): Truth {
  if (!isSearched(left) || !isSought(right)) return UNKNOWN;
  return folded(left).endsWith(folded(right)) ? MET : NOT_MET;
}

export function containsText(left: unknown, right: unknown): Truth {
  if (!isSearched(left)) return UNKNOWN;
  const part = right instanceof Pattern ? right : partPattern(right);
  return part === null ? UNKNOWN : part.fits(folded(left));
}

/** `*` stands for any characters or none, `?` for one character. */
export function glob(left: unknown, right: unknown): Truth {
  if (!isSearched(left)) return UNKNOWN;
  const pattern = right instanceof Pattern ? right : globPattern(right);
  return pattern === null ? UNKNOWN : pattern.fits(Array.from(left, fold));
}

/** What `containsText` looks for; null for what is no text to look for. */
export function partPattern(text: unknown): Pattern | null {
  return isSought(text) ? new Pattern(text, [ANYTHING, ...Array.from(folded(text)), ANYTHING]) : null;
}

/** What `glob` looks for; null for what is no pattern. */
export function globPattern(text: unknown): Pattern | null {
  if (!isSought(text)) return null;
  const parts = Array.from(text, (character) =>
    character === '*' ? ANYTHING : character === '?' ? ANY_ONE : fold(character),
  );
  return new Pattern(text, parts);
}

/**
 * The lower case of the upper case, as Unicode has them without regard to a language: `STRASSE`, `Straße` and `STRAẞE` are the same,
 * and so are `ς`, `Σ` and `σ`. Accents count. One character at a time, because the lower case of a whole text looks at neighbours.
 */
export function fold(character: string): string {
  return character.toLowerCase().toUpperCase().toLowerCase();
}

const ANYTHING = Symbol('any characters');
const ANY_ONE = Symbol('any character');
type Part = string | typeof ANYTHING | typeof ANY_ONE;

/**
 * A text with open places, as a machine whose state is one bit for each place: bit n is set while the first n characters of the
 * pattern fit what was read. It reads every character once and never goes back, whatever text and pattern are.
 */
export class Pattern extends Prepared {
  /** By character: the places that it fills. */
  private readonly filledBy = new Map<string, Int32Array>();
  /** The places that every character fills. */
  private readonly open: Int32Array;
  /** The places before which any characters may stand. */
  private readonly waiting: Int32Array;
  private readonly places: number;

  constructor(written: string, parts: readonly Part[]) {
    super(written);
    const characters = parts.filter((part) => part !== ANYTHING);
    this.places = characters.length;
    this.open = this.bits(characters.flatMap((part, place) => (part === ANY_ONE ? [place] : [])));
    this.waiting = this.bits(placesOfAnything(parts));
    characters.forEach((part, place) => {
      if (part === ANY_ONE) return;
      const filled = this.filledBy.get(part) ?? Int32Array.from(this.open);
      set(filled, place);
      this.filledBy.set(part, filled);
    });
  }

  /** Whether the whole of a text fits. */
  fits(characters: Iterable<string>): Truth {
    const state = this.bits([0]);
    for (const character of characters) this.advance(state, this.filledBy.get(character) ?? this.open);
    return has(state, this.places) ? MET : NOT_MET;
  }

  /** How many words of 32 bits one character changes. */
  get words(): number {
    return (this.places >>> 5) + 1;
  }

  private advance(state: Int32Array, filled: Int32Array): void {
    let carried = 0;
    for (let word = 0; word < state.length; word += 1) {
      const before = state[word]!;
      const moved = before & filled[word]!;
      state[word] = (moved << 1) | carried | (before & this.waiting[word]!);
      carried = moved >>> 31;
    }
  }

  private bits(places: readonly number[]): Int32Array {
    const bits = new Int32Array(this.words);
    for (const place of places) set(bits, place);
    return bits;
  }
}

function placesOfAnything(parts: readonly Part[]): number[] {
  let place = 0;
  const found: number[] = [];
  for (const part of parts) {
    if (part === ANYTHING) found.push(place);
    else place += 1;
  }
  return found;
}

function set(bits: Int32Array, place: number): void {
  bits[place >>> 5]! |= 1 << (place & 31);
}

function has(bits: Int32Array, place: number): boolean {
  return (bits[place >>> 5]! & (1 << (place & 31))) !== 0;
}

function folded(text: string): string {
  let result = '';
  for (const character of text) result += fold(character);
  return result;
}

function isSearched(value: unknown): value is string {
  return typeof value === 'string' && value.length <= MAX_SEARCHED_LENGTH;
}

function isSought(value: unknown): value is string {
  return typeof value === 'string' && value !== '' && value.length <= MAX_TEXT_LENGTH;
}
