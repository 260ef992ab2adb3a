import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { canonical, loadVectors } from '../conformance/vectors.ts';

/** Node 22 is what Zapier runs. It comes from npm (tools/node22.mjs), so this is not in the everyday suite. */

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'referral-kit-node22-'));
const vectorsFile = join(folder, 'vectors.json');
afterAll(() => rmSync(folder, { recursive: true }));

const node22 = execFileSync(process.execPath, [at('../../tools/node22.mjs')], { encoding: 'utf8' }).trim();
const vectors = loadVectors();
execFileSync(process.execPath, [at('../../tools/build.mjs'), folder]);
writeFileSync(vectorsFile, JSON.stringify(vectors));

test.each([
  ['as it is', []],
  ['without eval and __proto__', ['--disable-proto=throw', '--disallow-code-generation-from-strings']],
])('the built engine decides every vector byte for byte under Node 22, %s', (_name, flags) => {
  const out = execFileSync(node22, [...flags, at('decide.mjs'), join(folder, 'engine.min.js'), vectorsFile], {
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  const { version, decisions } = JSON.parse(out) as { version: string; decisions: string[][] };
  expect(version).toMatch(/^22\./);
  const wrong = vectors.filter(({ steps }, index) =>
    steps.some(({ expected }, step) => canonical(expected) !== decisions[index]?.[step]),
  );
  expect(wrong.map(({ file, name }) => `${file}: ${name}`)).toEqual([]);
});
