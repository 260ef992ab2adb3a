/**
 * What `n8n-node lint`, n8n's own linter for community nodes, finds in a package. It comes from npm into node_modules/.cache, once,
 * without the kit for AI nodes: that is most of its 700 MB and does not lint. Run: node tools/n8n-lint.mjs [folder of the package]
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const version = '0.48.3';
const cache = fileURLToPath(new URL('../node_modules/.cache', import.meta.url));

/** Its findings in the nodes, the credentials and the package.json of a folder, a line each. */
function n8nLint(folder) {
  const home = n8nLinter();
  const what = ['nodes', 'credentials', 'package.json'];
  const eslint = [join(home, 'node_modules/eslint/bin/eslint.js'), '--config', join(home, 'eslint.config.mjs')];
  const { stdout, stderr } = spawnSync(process.execPath, [...eslint, '--format', 'json', ...what], {
    cwd: folder,
    encoding: 'utf8',
    // Its rules on names of files judge otherwise while NODE_ENV is "test".
    env: { ...process.env, NODE_ENV: 'production' },
  });
  if (stdout === '') throw new Error(`The linter did not run: ${stderr}`);
  return JSON.parse(stdout).flatMap(({ filePath, messages }) =>
    messages.map(({ line, ruleId, message }) => `${filePath}:${line} ${ruleId}: ${message}`),
  );
}

/** The folder it is installed in. Only a whole installation gets the final name. */
export function n8nLinter() {
  const home = join(cache, `n8n-node-cli-${version}`);
  if (existsSync(home)) return home;
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, 'n8n-node-cli-'));
  console.error(`Fetching @n8n/node-cli ${version} …`);
  const dependencies = { '@n8n/node-cli': version, typescript: '5.9.3' };
  const overrides = { '@n8n/ai-node-sdk': 'npm:picocolors@1.0.1' };
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, dependencies, overrides }));
  writeFileSync(join(folder, 'eslint.config.mjs'), "export { config as default } from '@n8n/node-cli/eslint';\n");
  execFileSync('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: folder, stdio: 'ignore' });
  rmSync(home, { recursive: true, force: true });
  renameSync(folder, home);
  return home;
}

if (import.meta.main) {
  const found = n8nLint(process.argv[2] ?? fileURLToPath(new URL('../nodes-n8n', import.meta.url)));
  for (const line of found) console.log(line);
  if (found.length > 0) process.exitCode = 1;
}
