/**
 * Writes what follows from a table, a schema or a folder and is kept in the repository. `--check` only says what is out of
 * date; a name after it, such as `engine`, looks at that room alone.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { connectorTable, target } from './generate-connectors.ts';
import { capabilityPage, target as capabilitiesPage } from './generate/capabilities.ts';
import { generateEngine } from './generate/engine.ts';
import { reference, target as referencePage } from './generate/reference.ts';
import { target as n8nPage, workflowPage } from './generate/workflows.ts';

const root = new URL('..', import.meta.url);
const [mode, room = ''] = process.argv.slice(2);

const files: Record<string, string> = {
  ...(await generateEngine()),
  [relative(fileURLToPath(root), target)]: connectorTable(),
  [referencePage]: reference(),
  [n8nPage]: workflowPage(),
  [capabilitiesPage]: capabilityPage(),
};
const stale = Object.keys(files).filter((path) => path.startsWith(room) && read(path) !== files[path]);
for (const path of stale) {
  if (mode === '--check') process.exitCode = 1;
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
