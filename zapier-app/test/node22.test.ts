import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import App from '../index.ts';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** What is pushed to Zapier is the bundle, and Zapier runs it on Node 22. */
describe('the bundle', () => {
  const node22 = execFileSync(process.execPath, [at('../../tools/node22.mjs')], { encoding: 'utf8' }).trim();
  execFileSync(process.execPath, [at('../build.mjs')]);

  test('is valid under Node 22', () => {
    const script = `
      import { createAppHandler } from 'zapier-platform-core';
      import App from './dist/index.js';
      const { results } = await createAppHandler(App)({ command: 'validate' });
      process.stderr.write(JSON.stringify({ version: process.version, results, triggers: Object.keys(App.triggers), creates: Object.keys(App.creates) }));
    `;
    const { stderr } = run(node22, script);
    expect(JSON.parse(stderr)).toEqual({
      version: expect.stringMatching(/^v22\./) as string,
      results: [],
      triggers: Object.keys(App.triggers ?? {}),
      creates: Object.keys(App.creates ?? {}),
    });
  });

  test('imports nothing but zapier-platform-core and what Node has', () => {
    const imported = [...readFileSync(at('../dist/index.js'), 'utf8').matchAll(/^import .* from "(.*)";$/gm)].map(
      ([, name]) => name,
    );
    expect(imported.filter((name) => !name?.startsWith('node:'))).toEqual(['zapier-platform-core']);
  });
});

function run(node: string, script: string): { stderr: string } {
  return spawnSync(node, ['--input-type=module', '-e', script], { cwd: at('..'), encoding: 'utf8' });
}
