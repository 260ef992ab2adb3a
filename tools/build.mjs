/** Bundles what runs elsewhere into dist/: each bundle once to read and once minified. */
import { existsSync } from 'node:fs';
import { build } from 'rolldown';

const bundles = [
  { input: 'engine/main.ts', file: 'engine', format: 'esm', target: 'es2022' },
  { input: 'engine/main.ts', file: 'engine.script', format: 'iife', name: 'ReferralKit', target: 'es2019' },
];

for (const { input, file, format, name, target } of bundles.filter((bundle) => existsSync(bundle.input))) {
  for (const minify of [false, true]) {
    await build({
      input,
      platform: 'neutral',
      transform: { target },
      output: { file: `dist/${file}${minify ? '.min' : ''}.js`, format, name, minify },
      logLevel: 'warn',
    });
  }
}
