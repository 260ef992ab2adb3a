import { globSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** The methods and members Google's services have, by interface, as `@types/google-apps-script` lists them. */
export const known: ReadonlyMap<string, ReadonlySet<string>> = readNames();

function readNames(): Map<string, Set<string>> {
  const folder = dirname(createRequire(import.meta.url).resolve('@types/google-apps-script/package.json'));
  const names = new Map<string, Set<string>>();
  for (const file of globSync('*.d.ts', { cwd: folder })) {
    let current: Set<string> | null = null;
    let indent = '';
    for (const line of readFileSync(join(folder, file), 'utf8').split('\n')) {
      const [, before = '', opened] = /^(\s*)interface (\w+)\b.*\{$/.exec(line) ?? [];
      if (opened !== undefined) {
        indent = before;
        current = names.get(opened) ?? new Set();
        names.set(opened, current);
      } else if (line === `${indent}}`) current = null;
      else if (current !== null) {
        const [, member] = /^\s*(\w+)\??[(:<]/.exec(line) ?? [];
        if (member !== undefined) current.add(member);
      }
    }
  }
  return names;
}
