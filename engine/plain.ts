import { pointerTo } from './errors.ts';
import { isForbidden } from './conditions/path.ts';
import type { Json } from './event.ts';

/** What is wrong with a value before any schema looks at it. */
export type Complaint = 'notJson' | 'forbidden' | 'tooDeep' | 'tooLarge';

export interface Bounds {
  /** How many objects and arrays may stand inside each other. */
  readonly depth: number;
  /** How many characters of text it may hold, names included; any other value counts as eight. */
  readonly size: number;
}

/**
 * A copy of a value as plain JSON: nothing inherited, no members that are undefined, -0 as 0. What cannot be copied is told
 * to `complain` and left out; past its bounds the value is given up.
 */
export function plainCopy(value: unknown, bounds: Bounds, complain: (about: Complaint, pointer: string) => void): Json {
  return copy({ bounds, complain, path: [], size: 0, over: false }, value);
}

interface Copying {
  readonly bounds: Bounds;
  readonly complain: (about: Complaint, pointer: string) => void;
  readonly path: (string | number)[];
  size: number;
  /** Set when a bound was passed: nothing more is looked at. */
  over: boolean;
}

function copy(copying: Copying, value: unknown): Json {
  grow(copying, typeof value === 'string' ? value.length : 8);
  if (copying.over) return null;
  if (typeof value === 'object' && value !== null) return copyHolder(copying, value);
  if (typeof value === 'string' || typeof value === 'boolean' || value === null) return value;
  if (typeof value !== 'number' || !Number.isFinite(value)) return refuse(copying, 'notJson');
  return value === 0 ? 0 : value;
}

function copyHolder(copying: Copying, value: object): Json {
  if (!isPlain(value)) return refuse(copying, 'notJson');
  if (copying.path.length < copying.bounds.depth) {
    return Array.isArray(value) ? copyArray(copying, value) : copyObject(copying, value);
  }
  copying.over = true;
  return refuse(copying, 'tooDeep');
}

function copyArray(copying: Copying, array: readonly unknown[]): Json {
  const result: Json[] = [];
  for (let index = 0; index < array.length && !copying.over; index += 1) {
    copying.path.push(index);
    result.push(copy(copying, array[index]));
    copying.path.pop();
  }
  return result;
}

function copyObject(copying: Copying, object: object): Json {
  const members = object as Readonly<Record<string, unknown>>;
  const result: Record<string, Json> = {};
  for (const key of Object.keys(members)) {
    if (members[key] === undefined) continue;
    grow(copying, key.length);
    if (copying.over) break;
    copying.path.push(key);
    if (isForbidden(key)) refuse(copying, 'forbidden');
    else result[key] = copy(copying, members[key]);
    copying.path.pop();
  }
  return result;
}

function grow(copying: Copying, by: number): void {
  copying.size += by;
  if (copying.size <= copying.bounds.size || copying.over) return;
  copying.over = true;
  copying.complain('tooLarge', '');
}

function refuse(copying: Copying, about: Complaint): null {
  copying.complain(about, copying.path.reduce<string>(pointerTo, ''));
  return null;
}

/** True for what `JSON.parse` makes, in whichever realm; false for a Date, a Map, or an object of a class. */
function isPlain(value: object): boolean {
  if (Array.isArray(value)) return true;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
