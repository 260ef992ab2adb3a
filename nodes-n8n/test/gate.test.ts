import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installPacked, packageFolder } from './n8n.ts';

/** What n8n asks of a verified community node, as its own scanner sees it: the sources, and what is published. */
describe("n8n's scan of community packages", () => {
  const installed = installPacked();
  const copies = mkdtempSync(join(tmpdir(), 'referral-kit-gate-'));
  afterAll(() => {
    installed.remove();
    rmSync(copies, { recursive: true });
  });

  test('accepts the sources', () => {
    expect(scan(packageFolder, 'source')).toEqual({ passed: true });
  });

  test('accepts what is published, the engine included', () => {
    expect(scan(installed.folder)).toEqual({ passed: true });
  });

  test('would refuse an engine that reaches for its host', () => {
    const lines = ['process.exit(1);', 'setTimeout(() => {}, 1);', "require('fs');", "eval('1');"];
    const folder = join(copies, 'package');
    cpSync(installed.folder, folder, { recursive: true });
    writeFileSync(join(folder, 'dist/engine.js'), `${lines.join('\n')}\n`);
    const { passed, details } = scan(folder) as { passed: boolean; details: string };
    expect(passed).toBe(false);
    expect([...details.matchAll(/^\s+(\d+):\d+\s+error/gm)].map(([, line]) => line)).toEqual(['1', '2', '3', '4']);
  });

  test('its linter for community nodes finds nothing in the sources', () => {
    expect(lint(packageFolder)).toEqual([]);
  });

  test('nor in all the parameters that the sources make, and would find one that breaks its rules', () => {
    const folder = join(copies, 'expanded');
    for (const part of ['credentials', 'icons', 'package.json'])
      cpSync(join(packageFolder, part), join(folder, part), { recursive: true });
    symlinkSync(join(packageFolder, 'node_modules'), join(folder, 'node_modules'));
    writeFileSync(join(folder, 'tsconfig.json'), '{}');
    const env = { ...process.env, NODE_PATH: join(packageFolder, 'node_modules') };
    execFileSync(process.execPath, [join(packageFolder, 'test/expand.mjs'), installed.folder, folder], { env });
    expect(lint(folder).filter((line) => !ABOUT_CODE.test(line))).toEqual([]);
    const file = join(folder, 'nodes/ReferralKit/ReferralKit.node.ts');
    writeFileSync(file, readFileSync(file, 'utf8').replace('"Redemption ID"', '"redemption id"'));
    expect(lint(folder)).toContainEqual(expect.stringContaining('n8n-nodes-base/node-param-display-name-miscased'));
  });

  test('nothing but n8n-workflow and node:crypto is needed at run time', () => {
    const { dependencies, peerDependencies, n8n } = JSON.parse(
      readFileSync(join(installed.folder, 'package.json'), 'utf8'),
    ) as Record<string, Record<string, unknown>>;
    expect(dependencies).toBeUndefined();
    expect(peerDependencies).toEqual({ 'n8n-workflow': '*' });
    expect(n8n).toMatchObject({ n8nNodesApiVersion: 1, strict: true });
    const required = spawnSync('grep', ['-rhoE', 'require\\("[^"]+"\\)', join(installed.folder, 'dist')], {
      encoding: 'utf8',
    })
      .stdout.trim()
      .split('\n');
    const outside = new Set(required.filter((one) => !/^require\("\.\.?\//.test(one)));
    expect([...outside].toSorted()).toEqual(['require("n8n-workflow")', 'require("node:crypto")']);
  });
});

/** Where only values are left, nothing is imported and no webhook is kept. */
const ABOUT_CODE = /node-connection-type-literal|webhook-lifecycle-complete/;

function lint(folder: string): string[] {
  const tool = fileURLToPath(new URL('../../tools/n8n-lint.mjs', import.meta.url));
  const { stdout } = spawnSync(process.execPath, [tool, folder], { encoding: 'utf8' });
  return stdout.split('\n').filter((line) => line !== '');
}

function scan(folder: string, what = 'dist'): unknown {
  // Its rules on names of files are off while NODE_ENV is "test".
  const env = { ...process.env, NODE_ENV: 'production' };
  return JSON.parse(
    execFileSync(process.execPath, [join(packageFolder, 'test/scan.mjs'), folder, what], { encoding: 'utf8', env }),
  );
}
