/** Bundles the app for Zapier's Node 22 into dist/index.js: the engine inside where it is used, zapier-platform-core outside. */
import { build } from 'rolldown';

await build({
  cwd: import.meta.dirname,
  input: 'index.ts',
  platform: 'node',
  external: ['zapier-platform-core'],
  transform: { target: 'node22' },
  output: { file: 'dist/index.js', format: 'esm' },
  logLevel: 'warn',
});
