/**
 * Bundles the script into dist/Code.js, one file in the language of 2019, the engine inside, each entry point a function at the top; and
 * writes the workbook beside it.
 */
import { cpSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'rolldown';
import { writeWorkbook } from './workbook.mjs';

const here = import.meta.dirname;

/** By this Google asks for this spreadsheet alone, even of who pastes the file without its manifest. */
const HEAD = '/** Referral Kit. @OnlyCurrentDoc */\n';

const { output } = await build({
  cwd: here,
  input: 'main.ts',
  platform: 'neutral',
  treeshake: {
    moduleSideEffects: [
      { test: /language\.ts$/, sideEffects: true },
      { test: /./, sideEffects: false },
    ],
  },
  transform: {
    target: 'es2019',
    // One file is all that has to be pasted, so the page of the sidebar and the program to begin with are in it.
    define: {
      SIDEBAR_HTML: JSON.stringify(read('sidebar/sidebar.html')),
      START_PROGRAM: JSON.stringify(JSON.parse(read('../templates/programs/iv-clinic.json'))),
    },
  },
  plugins: [topLevelFunctions()],
  output: {
    file: 'dist/Code.js',
    format: 'iife',
    name: 'ReferralKit',
    minify: true,
  },
  logLevel: 'warn',
  write: false,
});
mkdirSync(join(here, 'dist'), { recursive: true });
// Whoever reads meanwhile sees the old file or the new one whole.
const unfinished = join(here, `dist/Code.${process.pid}.tmp`);
writeFileSync(unfinished, HEAD + output[0].code);
renameSync(unfinished, join(here, 'dist/Code.js'));
cpSync(join(here, 'appsscript.json'), join(here, 'dist/appsscript.json'));
await writeWorkbook(join(here, 'dist/referrals.xlsx'));

function read(file) {
  return readFileSync(join(here, file), 'utf8');
}

/** Google calls functions by name and finds only those at the top. Each keeps its comment, which editors and menus show. */
function topLevelFunctions() {
  const comments = new Map();
  return {
    name: 'top-level-functions',
    transform: {
      order: 'pre',
      handler(code) {
        for (const [, comment, name] of code.matchAll(/(\/\*\*(?:(?!\*\/)[^])*\*\/)\nexport function (\w+)/g))
          comments.set(name, comment);
      },
    },
    generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle)) {
        for (const name of chunk.exports.filter((each) => comments.has(each)))
          chunk.code += `\n${comments.get(name)}\nfunction ${name}() {\n  return ReferralKit.${name}.apply(null, arguments);\n}\n`;
      }
    },
  };
}
