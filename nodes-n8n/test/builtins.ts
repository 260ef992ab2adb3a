import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import type { INodeTypeDescription } from 'n8n-workflow';
import { packageFolder } from './n8n.ts';

const VERSION = '2.41.1';

/**
 * The folder of n8n's own nodes: their descriptions, and the code of the two that templates compute with. It comes from npm once and
 * is kept; to install the package with all it needs would take 700 MB.
 */
export function builtinsFolder(): string {
  const kept = join(packageFolder, 'node_modules/.cache', `n8n-nodes-base-${VERSION}`);
  if (existsSync(kept)) return join(kept, 'package');
  const fresh = `${kept}.${process.pid}`;
  mkdirSync(fresh, { recursive: true });
  const pack = ['pack', `n8n-nodes-base@${VERSION}`, '--silent'];
  const file = execFileSync('npm', pack, { cwd: fresh, encoding: 'utf8' }).trim();
  const parts = ['dist/types', 'dist/nodes/Set', 'dist/nodes/If', 'dist/utils'].map((part) => `package/${part}`);
  execFileSync('tar', ['-xzf', file, ...parts], { cwd: fresh });
  renameSync(fresh, kept);
  return join(kept, 'package');
}

/** The descriptions of n8n's own nodes, one or several for each. */
export function builtinDescriptions(): INodeTypeDescription[] {
  return JSON.parse(readFileSync(join(builtinsFolder(), 'dist/types/nodes.json'), 'utf8')) as INodeTypeDescription[];
}
