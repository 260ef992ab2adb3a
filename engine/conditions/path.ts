import { MAX_PATH_LENGTH, MAX_PATH_STEPS } from '../limits.ts';

/**
 * Reads a path such as `$.data.items[0]['unit price']` into its steps; a text is what is wrong with it. `$` is the fact itself.
 * There are no wildcards, filters or scripts: a path leads to at most one value.
 */
export function parsePath(path: string): readonly string[] | string {
  if (path.length > MAX_PATH_LENGTH) return `the path is longer than ${MAX_PATH_LENGTH} characters`;
  if (!path.startsWith('$')) return `"${path}" does not begin with $`;
  const steps: string[] = [];
  let at = 1;
  while (at < path.length) {
    const match = /^(?:\.([\p{L}\p{N}_-]+)|\[(\d{1,9})\]|\['([^']*)'\]|\["([^"]*)"\])/u.exec(path.slice(at));
    if (match === null) return `"${path}" cannot be read from "${path.slice(at)}" on`;
    const key = match[1] ?? match[2] ?? match[3] ?? match[4]!;
    if (isForbidden(key)) return `"${key}" is not a field`;
    steps.push(key);
    at += match[0].length;
  }
  return steps.length > MAX_PATH_STEPS ? `the path has more than ${MAX_PATH_STEPS} steps` : steps;
}

/** Names that every JavaScript object answers to; no program may ask for them. */
export function isForbidden(key: string): boolean {
  return key === '__proto__' || key === 'constructor' || key === 'prototype';
}

/** One step into a value. Only what a value itself has counts: nothing inherited, nothing of a text or a number. */
export function step(holder: unknown, key: string): unknown {
  if (typeof holder !== 'object' || holder === null || !Object.hasOwn(holder, key)) return undefined;
  return (holder as Readonly<Record<string, unknown>>)[key];
}

/** The value at the end of the steps; undefined when one is missing. */
export function walk(value: unknown, steps: readonly string[]): unknown {
  let reached = value;
  for (const key of steps) reached = step(reached, key);
  return reached;
}
