/** Bundles what runs elsewhere: each bundle once to read and once minified. Run: node tools/build.mjs [folder], by default into dist/ */
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'rolldown';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = resolve(process.argv[2] ?? join(root, 'dist'));

/** What it takes to decide by a program that was found good. */
const deciding = '{ compile, decide }';
/** And to say why: loaded when somebody asks. The rest checks programs, events and history. */
const explaining = '{ compile, decide, explain }';

const bundles = [
  { file: 'engine', exports: '*', format: 'esm', target: 'es2022' },
  { file: 'engine.runtime', exports: deciding, format: 'esm', target: 'es2022' },
  { file: 'engine.explain', exports: explaining, format: 'esm', target: 'es2022' },
  // A script leaves one global, for places without modules.
  { file: 'engine.script', exports: '*', format: 'iife', target: 'es2019' },
];

const ENTRY = 'referral-kit:entry';

for (const bundle of bundles) {
  for (const minify of [false, true]) {
    await build({
      cwd: root,
      input: ENTRY,
      plugins: [entry(bundle)],
      platform: 'neutral',
      // The engine is pure: a module that nobody asks for can go.
      treeshake: { moduleSideEffects: false },
      transform: { target: bundle.target },
      output: {
        file: join(folder, `${bundle.file}${minify ? '.min' : ''}.js`),
        format: bundle.format,
        name: 'ReferralKit',
        minify,
      },
      logLevel: 'warn',
    });
  }
}

function entry({ exports }) {
  return {
    name: 'entry',
    resolveId: (id) => (id === ENTRY ? id : null),
    load: (id) => (id === ENTRY ? `export ${exports} from ${JSON.stringify(join(root, 'engine/main.ts'))};` : null),
  };
}
