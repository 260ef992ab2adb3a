import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const home = new URL('../connectors/', import.meta.url);

/** Where the table of connectors is written to. */
export const target = fileURLToPath(new URL('index.generated.ts', home));

/** The table of connectors: one for each folder in `connectors/` that has an `index.ts`. Run it after adding a folder. */
export function connectorTable(): string {
  const folders = readdirSync(home, { withFileTypes: true }).filter(
    (entry) => entry.isDirectory() && existsSync(new URL(`${entry.name}/index.ts`, home)),
  );
  const names = folders.map((folder) => folder.name).toSorted();
  return [
    '// Written by tools/generate-connectors.ts from the names of the folders; change the folders, not this file.',
    ...names.map((name) => `import { connector as ${name} } from './${name}/index.ts';`),
    "import type { Connector } from './shape.ts';",
    '',
    '/** All connectors by the names of their folders. */',
    'export const connectors: Readonly<Record<string, Connector>> = {',
    ...names.map((name) => `  ${name},`),
    '};',
    '',
  ].join('\n');
}

if (import.meta.main) writeFileSync(target, connectorTable());
