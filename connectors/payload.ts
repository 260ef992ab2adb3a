import { BadEvent } from './errors.ts';

/**
 * Reads a vendor's payload place by place. What is required and missing or of the wrong kind is a BadEvent that names the place;
 * what is optional and not usable counts as absent. Only own properties are seen.
 */
export class Payload {
  readonly value: unknown;
  readonly pointer: string;

  constructor(value: unknown, pointer = '') {
    this.value = value;
    this.pointer = pointer;
  }

  /** The place some steps further in; it need not exist. */
  at(...steps: readonly (string | number)[]): Payload {
    let value = this.value;
    let pointer = this.pointer;
    for (const step of steps) {
      value =
        typeof value === 'object' && value !== null && Object.hasOwn(value, step)
          ? Reflect.get(value, step)
          : undefined;
      pointer += `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`;
    }
    return new Payload(value, pointer);
  }

  get exists(): boolean {
    return this.value !== undefined && this.value !== null;
  }

  /** @throws {BadEvent} unless it is an object */
  record(): this {
    if (typeof this.value !== 'object' || this.value === null || Array.isArray(this.value))
      throw this.wrong('an object');
    return this;
  }

  /** @throws {BadEvent} unless it is a list */
  list(): readonly Payload[] {
    if (!Array.isArray(this.value)) throw this.wrong('a list');
    return this.value.map((item: unknown, index) => new Payload(item, `${this.pointer}/${index}`));
  }

  /** The members of a list; none when there is no list. */
  maybeList(): readonly Payload[] {
    return Array.isArray(this.value) ? this.list() : [];
  }

  /** A text of 1 to 200 characters. @throws {BadEvent} */
  text(): string {
    const text = this.maybeText();
    if (text === undefined || text.length > 200) throw this.wrong('a text of 1 to 200 characters');
    return text;
  }

  /** A text that says something; undefined otherwise. */
  maybeText(): string | undefined {
    return typeof this.value === 'string' && this.value.trim() !== '' ? this.value.trim() : undefined;
  }

  /** A text that can serve as a key: of at most `maximum` characters. */
  maybeKey(maximum = 320): string | undefined {
    const text = this.maybeText();
    return text !== undefined && text.length <= maximum ? text : undefined;
  }

  /** @throws {BadEvent} unless it is a whole number */
  integer(): number {
    if (!Number.isSafeInteger(this.value)) throw this.wrong('a whole number');
    return Number(this.value);
  }

  maybeInteger(): number | undefined {
    return Number.isSafeInteger(this.value) ? Number(this.value) : undefined;
  }

  /** An id that the vendor sends as number or text. @throws {BadEvent} */
  id(): string {
    return typeof this.value === 'number' ? String(this.integer()) : this.text();
  }

  /** An instant written as ISO 8601 with its offset, brought to UTC and milliseconds. @throws {BadEvent} */
  instant(): string {
    const text = typeof this.value === 'string' ? this.value : '';
    const ms = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:?\d\d)$/.test(text)
      ? Date.parse(text)
      : Number.NaN;
    if (Number.isNaN(ms)) throw this.wrong('an instant such as 2026-03-01T15:00:00Z');
    return new Date(ms).toISOString();
  }

  /** An instant written as a count since 1970 in units of `unitMs` milliseconds. @throws {BadEvent} */
  since1970(unitMs: 1 | 1000): string {
    const ms = this.integer() * unitMs;
    if (ms < 0 || ms > LAST_MS) throw this.wrong(`a time in ${unitMs === 1 ? 'milliseconds' : 'seconds'} since 1970`);
    return new Date(ms).toISOString();
  }

  wrong(wanted: string): BadEvent {
    const seen = this.value === undefined ? 'missing' : kindOf(this.value);
    return new BadEvent(
      this.pointer,
      `${seen}, where ${wanted} is expected`,
      'Check that the address is called by this platform and nothing rewrites the request.',
    );
  }
}

/** The last instant of the year 9999, the last that ISO 8601 writes with four digits. */
const LAST_MS = 253_402_300_799_999;

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'a list' : `a ${typeof value}`;
}

/** The same object without its undefined properties. */
export function known<T extends Record<string, unknown>>(facts: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}

/** A whole name as given name and the rest; a single word is a given name. */
export function nameParts(name: string | undefined): { firstName?: string; lastName?: string } {
  const [firstName, ...rest] = name?.split(/\s+/) ?? [];
  return known({ firstName, lastName: rest.length === 0 ? undefined : rest.join(' ') });
}

/** Personal facts of the invitee as an event carries them; nothing when nothing is known. */
export function invitee<T extends object>(facts: T): { personal?: { invitee: T } } {
  return Object.keys(facts).length === 0 ? {} : { personal: { invitee: facts } };
}
