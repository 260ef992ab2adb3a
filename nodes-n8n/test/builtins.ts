import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { INodeTypeDescription } from 'n8n-workflow';
import { packageFolder } from './n8n.ts';

const VERSION = '2.41.1';

/**
 * The descriptions of n8n's own nodes, one or several for each. They come from npm once and are kept; to install the package with all
 * it needs would take 700 MB.
 */
export function builtinDescriptions(): INodeTypeDescription[] {
  return JSON.parse(readFileSync(join(typesFolder(), 'nodes.json'), 'utf8')) as INodeTypeDescription[];
}

function typesFolder(): string {
  const kept = join(packageFolder, 'node_modules/.cache', `n8n-nodes-base-${VERSION}`);
  const types = join(kept, 'package/dist/types');
  if (existsSync(kept)) return types;
  const fresh = `${kept}.${process.pid}`;
  mkdirSync(fresh, { recursive: true });
  const pack = ['pack', `n8n-nodes-base@${VERSION}`, '--silent'];
  const file = execFileSync('npm', pack, { cwd: fresh, encoding: 'utf8' }).trim();
  execFileSync('tar', ['-xzf', file, 'package/dist/types'], { cwd: fresh });
  if (existsSync(kept)) rmSync(fresh, { recursive: true });
  else renameSync(fresh, kept);
  return types;
}
