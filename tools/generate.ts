/** Writes what follows from a table or a schema and is kept in the repository. `--check` only says what is out of date. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generateEngine } from './generate/engine.ts';

const root = new URL('..', import.meta.url);

const files = await generateEngine();
const stale = Object.keys(files).filter((path) => read(path) !== files[path]);
for (const path of stale) {
  if (process.argv.includes('--check')) process.exitCode = 1;
  else write(path, files[path] ?? '');
  console.log(path);
}

function read(path: string): string | null {
  try {
    return readFileSync(new URL(path, root), 'utf8');
  } catch {
    return null;
  }
}

function write(path: string, text: string): void {
  const file = fileURLToPath(new URL(path, root));
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
