/** Refuses a release while project.json does not say who publishes it. Run: node tools/release-check.mjs [file] */
import { readFileSync } from 'node:fs';

const file = process.argv[2] ?? 'project.json';
const needed = ['owner', 'email', 'homepage', 'repository', 'bugs'];
const placeholder = /\b(OWNER|EMAIL|HOMEPAGE)\b|^$/;

const project = JSON.parse(readFileSync(file, 'utf8'));
const open = needed.filter((name) => placeholder.test(project[name] ?? ''));

if (open.length > 0) {
  console.error(`No release yet: fill in ${open.map((name) => `"${name}"`).join(', ')} in ${file}.`);
  process.exitCode = 1;
}
