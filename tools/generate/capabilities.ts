import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { capabilities } from './capabilityTable.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

export const target = 'docs/capabilities.md';

/** What shows a capability: paths of tests, workflows, recipes and pages. */
export interface Shown {
  readonly number: number;
  readonly asks: string;
  readonly by: readonly string[];
}

/** Every capability with what shows it, from the table and from the numbers that workflows and Zaps carry. */
export function shownCapabilities(): Shown[] {
  const workflows = numbered('templates/*/n8n/*.json', ({ meta }) => meta?.capabilities);
  const zaps = numbered('templates/zapier/*.json', (zap) => zap.capabilities);
  return Object.entries(capabilities).map(([text, { asks, tests = [], page }]) => {
    const number = Number(text);
    const recipes = (zaps.get(number) ?? []).map((file) => `templates/zapier/recipes/${basename(file, '.json')}.md`);
    const pages = page === undefined ? [] : [page];
    return { number, asks, by: [...pages, ...tests, ...(workflows.get(number) ?? []), ...recipes] };
  });
}

export function capabilityPage(): string {
  const rows = shownCapabilities().map(
    ({ number, asks, by }) => `| ${number} | ${asks} | ${by.map(linkTo).join('<br>') || 'not yet'} |`,
  );
  return [
    '# What people ask of referral software, and where it is',
    '',
    'Written by `npm run generate`. Tests show what the product does; workflows for n8n were played in a real n8n; Zaps are recipes whose steps at other',
    'vendors could not be tried without an account.',
    '',
    '| | asked for | shown by |',
    '|---|---|---|',
    ...rows,
    '',
  ].join('\n');
}

interface Numbered {
  readonly capabilities?: readonly number[];
  readonly meta?: { readonly capabilities?: readonly number[] };
}

function numbered(pattern: string, numbersOf: (file: Numbered) => readonly number[] | undefined) {
  const found = new Map<number, string[]>();
  for (const file of globSync(pattern, { cwd: root }).toSorted()) {
    const numbers = numbersOf(JSON.parse(readFileSync(root + file, 'utf8')) as Numbered) ?? [];
    for (const number of numbers) found.set(number, [...(found.get(number) ?? []), file]);
  }
  return found;
}

function linkTo(path: string): string {
  return `[${nameOf(path)}](../${path})`;
}

function nameOf(path: string): string {
  if (path.includes('/n8n/') && path.startsWith('templates/'))
    return `n8n: ${path.split('/')[1]}/${basename(path, '.json')}`;
  return path.startsWith('templates/zapier/') ? `Zap: ${basename(path, '.md')}` : path;
}
