/** Writes what follows from the app and the Zaps: `npm run generate:zapier`. Refuses to renew surface.json when Zaps would break. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { definitionOf } from './definition.ts';
import { generated } from './generated.ts';
import { breaks, surfaceOf, type Surface } from './surface.ts';

const app = await definitionOf();
const kept = JSON.parse(readFileSync(new URL('surface.json', import.meta.url), 'utf8')) as Surface;
const broken = breaks(kept, surfaceOf(app));
if (broken.length > 0) {
  console.error(`Zaps that people use would break. Undo it, or raise the major version:\n${broken.join('\n')}`);
  process.exit(1);
}
for (const [path, text] of Object.entries(generated(app))) {
  const file = fileURLToPath(new URL(`../${path}`, import.meta.url));
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
