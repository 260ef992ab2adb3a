import { readFileSync } from 'node:fs';
import type { Definition, Step } from './definition.ts';
import { surfaceOf } from './surface.ts';
import { readZaps } from './zaps/read.ts';
import { index, recipe, zapfile, type Registered } from './zaps/render.ts';

const page = 'docs/zapier.md';

/** Everything that follows from the app and the Zaps and is kept in the repository: path from the root, text. */
export function generated(app: Definition): Record<string, string> {
  const zaps = readZaps();
  const { zapier: registered } = JSON.parse(readRoot('project.json')) as { zapier: Registered };
  return {
    'zapier-app/surface.json': `${JSON.stringify(surfaceOf(app), null, 2)}\n`,
    'templates/zapier/README.md': index(zaps),
    [page]: withSteps(readRoot(page), app),
    ...Object.fromEntries(
      zaps.flatMap((zap) => [
        [`templates/zapier/recipes/${zap.id}.md`, recipe(zap, app, registered)],
        [`templates/zapier/zapfiles/${zap.id}.json`, zapfile(zap, app, registered)],
      ]),
    ),
  };
}

function readRoot(path: string): string {
  return readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');
}

/** The page with the steps of the app between its two marks. */
function withSteps(text: string, app: Definition): string {
  const [before, rest = ''] = text.split(BEGIN);
  const [, after = ''] = rest.split(END);
  return `${before}${BEGIN}\n${sayAll(app)}\n${END}${after}`;
}

const BEGIN = '<!-- steps, by npm run generate:zapier -->';
const END = '<!-- end of steps -->';

function sayAll(app: Definition): string {
  const pairs = Object.values(app.searchOrCreates).map(({ display }) => say(display));
  return [
    ...table(
      'Trigger',
      Object.values(app.triggers)
        .filter(visible)
        .map(({ display }) => say(display)),
    ),
    ...table(
      'Action',
      Object.values(app.creates).map(({ display }) => say(display)),
    ),
    ...table('Search', [...Object.values(app.searches).map(({ display }) => say(display)), ...pairs]),
  ].join('\n');
}

const visible = ({ display }: Step) => display.hidden !== true;
const say = ({ label, description }: Step['display']) => `| ${label} | ${description} |`;
const table = (head: string, rows: readonly string[]) => [`| ${head} | what it does |`, '|---|---|', ...rows, ''];
