/** Bundles the nodes for n8n into dist/: each node a file, the engine one file beside them, no dependency left. */
import { cpSync, globSync, rmSync } from 'node:fs';
import { dirname, join, parse } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'rolldown';

const here = import.meta.dirname;
const files = (pattern) => globSync(pattern, { cwd: here });

rmSync(join(here, 'dist'), { recursive: true, force: true });
await build({
  cwd: here,
  input: Object.fromEntries(
    files('{nodes,credentials}/**/*.{node,credentials}.ts').map((file) => [
      join(dirname(file), parse(file).name),
      file,
    ]),
  ),
  platform: 'neutral',
  external: ['n8n-workflow'],
  transform: { target: 'es2022' },
  output: {
    dir: 'dist',
    format: 'cjs',
    exports: 'named',
    entryFileNames: '[name].js',
    chunkFileNames: '[name].js',
    codeSplitting: { groups: [{ name: 'engine', test: fileURLToPath(new URL('../engine/', import.meta.url)) }] },
  },
  logLevel: 'warn',
});
for (const file of files('{nodes,credentials}/**/*.{svg,json}')) cpSync(join(here, file), join(here, 'dist', file));
