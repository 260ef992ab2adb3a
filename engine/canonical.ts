/**
 * Canonical JSON (RFC 8785): keys sorted by UTF-16 code units, no spaces, so that equal values are equal bytes. Members that
 * are undefined are left out. Throws a TypeError for what JSON cannot say.
 *
 * @example canonical({ b: [1, -0], a: 'x' }) // '{"a":"x","b":[1,0]}'
 */
export function canonical(value: unknown): string {
  return write(value, 0);
}

/** Deeper values would exhaust the stack on some hosts. */
const MAX_DEPTH = 500;

function write(value: unknown, depth: number): string {
  switch (typeof value) {
    case 'string':
      return quote(value);
    case 'number':
      return writeNumber(value);
    case 'boolean':
      return value ? 'true' : 'false';
    case 'object':
      if (value === null) return 'null';
      if (depth === MAX_DEPTH) throw new TypeError(`Nested more than ${MAX_DEPTH} levels deep`);
      return Array.isArray(value) ? writeArray(value, depth + 1) : writeObject(value, depth + 1);
    default:
      throw new TypeError(`JSON cannot say ${typeof value}`);
  }
}

function writeNumber(value: number): string {
  if (!Number.isFinite(value)) throw new TypeError(`JSON cannot say ${value}`);
  return String(value);
}

function writeArray(array: readonly unknown[], depth: number): string {
  let text = '[';
  for (let index = 0; index < array.length; index += 1) {
    if (index > 0) text += ',';
    text += write(array[index], depth);
  }
  return `${text}]`;
}

function writeObject(object: object, depth: number): string {
  refuseForeign(object);
  const members = object as Readonly<Record<string, unknown>>;
  let text = '';
  for (const key of sorted(Object.keys(members))) {
    const value = members[key];
    if (value === undefined) continue;
    if (text !== '') text += ',';
    text += `${quote(key)}:${write(value, depth)}`;
  }
  return `{${text}}`;
}

/** Most texts are short and need no escape, and then a look at each character is quicker than JSON.stringify. */
function quote(text: string): string {
  if (text.length > 64) return JSON.stringify(text);
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code < 0x20 || code === 0x22 || code === 0x5c || code >= 0xd800) return JSON.stringify(text);
  }
  return `"${text}"`;
}

/** A Date or a Map has no members of its own and would be written as an empty object. */
function refuseForeign(object: object): void {
  const prototype: unknown = Object.getPrototypeOf(object);
  if (prototype === Object.prototype || prototype === null || Object.getPrototypeOf(prototype) === null) return;
  throw new TypeError('JSON can only say plain objects');
}

/** Most objects have few keys, often in order already. */
function sorted(keys: string[]): string[] {
  for (let index = 1; index < keys.length; index += 1) {
    if (keys[index - 1]! <= keys[index]!) continue;
    keys.sort();
    return keys;
  }
  return keys;
}
