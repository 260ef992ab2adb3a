import { readdirSync, readFileSync } from 'node:fs';
import { expand } from './expand.ts';
import type { ProgramJson, Vector } from './expand.ts';
import type { ExpandedVector } from './run.ts';

export { canonical, runVector } from './run.ts';
export type { ExpandedStep, ExpandedVector, Host, Outcome } from './run.ts';

/** Every vector of this folder, by file name, written out in full; `rename` may give each its own program id. */
export function loadVectors(rename: (id: string, index: number) => string = (id) => id): ExpandedVector[] {
  const folder = new URL('.', import.meta.url);
  const programs = jsonFiles(new URL('programs/', folder));
  const shared = Object.fromEntries(programs.map(([name, value]) => [name, value as ProgramJson]));
  const written = jsonFiles(folder).flatMap(([file, value]) => (value as Vector[]).map((vector) => ({ vector, file })));
  return written.map(({ vector, file }, index) => expand(vector, { file, shared, rename: (id) => rename(id, index) }));
}

function jsonFiles(folder: URL): [string, unknown][] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .toSorted()
    .map((file) => [file.slice(0, -'.json'.length), JSON.parse(readFileSync(new URL(file, folder), 'utf8'))]);
}
