/**
 * Bundles the nodes for n8n into dist/: each node a file, the engine one file beside them, no dependency left.
 * Run: node build.mjs [folder that gets dist/]
 */
import { cpSync, globSync, rmSync } from 'node:fs';
import { dirname, join, parse, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'rolldown';

const here = import.meta.dirname;
const dist = join(resolve(process.argv[2] ?? here), 'dist');
const files = (pattern) => globSync(pattern, { cwd: here });

rmSync(dist, { recursive: true, force: true });
await build({
  cwd: here,
  input: Object.fromEntries(
    files('{nodes,credentials}/**/*.{node,credentials}.ts').map((file) => [
      join(dirname(file), parse(file).name),
      file,
    ]),
  ),
  platform: 'neutral',
  external: ['n8n-workflow', 'node:crypto'],
  transform: { target: 'es2022' },
  output: {
    dir: dist,
    format: 'cjs',
    exports: 'named',
    entryFileNames: '[name].js',
    chunkFileNames: '[name].js',
    codeSplitting: {
      groups: [
        { name: 'engine', test: fileURLToPath(new URL('../engine/', import.meta.url)) },
        { name: 'shared', test: join(here, 'nodes/shared/') },
      ],
    },
  },
  logLevel: 'warn',
});
for (const file of files('{nodes,credentials,icons}/**/*.{svg,json}')) cpSync(join(here, file), join(dist, file));
