/**
 * Refuses a release while project.json, or what is published, does not say who publishes it. With --fill it first writes what
 * project.json says into what is published. Run it in the root: node tools/release-check.mjs [--fill]
 */
import { globSync, readFileSync, writeFileSync } from 'node:fs';

const needed = ['owner', 'email', 'homepage', 'repository', 'bugs'];
const placeholder = /\b(OWNER|EMAIL|HOMEPAGE)\b|^$/;

const project = JSON.parse(readFileSync('project.json', 'utf8'));
const open = needed.filter((name) => placeholder.test(project[name] ?? ''));
if (open.length > 0) refuse(`fill in ${open.map((name) => `"${name}"`).join(', ')} in project.json.`);
else checkPublished();

function checkPublished() {
  const files = globSync(['{nodes-n8n,zapier-app}/package.json', 'nodes-n8n/{nodes,credentials}/**/*.{json,ts}']);
  if (process.argv.includes('--fill')) for (const file of files) fill(file);
  const unsaid = files.filter((file) => placeholder.test(readFileSync(file, 'utf8')));
  if (unsaid.length > 0) refuse(`run "npm run release:fill", which writes them into ${unsaid.join(', ')}.`);
}

function fill(file) {
  const text = readFileSync(file, 'utf8');
  const filled = text
    .replaceAll('https://github.com/OWNER/referral-kit', project.repository)
    .replaceAll('https://HOMEPAGE', project.homepage.replace(/\/$/, ''))
    .replaceAll('"OWNER"', JSON.stringify(project.owner))
    .replaceAll('"EMAIL"', JSON.stringify(project.email));
  if (filled !== text) writeFileSync(file, filled);
}

function refuse(remedy) {
  console.error(`No release yet: ${remedy}`);
  process.exitCode = 1;
}
