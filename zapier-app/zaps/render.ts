import { inputsOf, type Definition } from '../definition.ts';
import { mapped, nameOf, OURS, put, stepOfApp, type Step, type Value, type Zap } from './read.ts';

/** How Zapier names the app; known once it is registered there. */
export interface Registered {
  readonly slug: string;
  readonly api: string;
}

/** The address that opens Zapier's editor with our steps chosen and with what needs no mapping filled in. */
export function address(zap: Zap, { slug, api }: Registered): string {
  const parts = zap.steps.flatMap((step, at) => {
    const named = keyed(step, api);
    if (named === null) return [];
    const fixed = Object.entries(step.params ?? {}).flatMap(([key, value]) =>
      step.app === OURS && typeof value === 'string' && !value.includes('{{')
        ? [`steps[${at}][params][${key}]=${encodeURIComponent(value)}`]
        : [],
    );
    return [`steps[${at}][app]=${named.api}@latest`, `steps[${at}][action]=${named.key}`, ...fixed];
  });
  return `https://api.zapier.com/v1/embed/${slug}/create?${parts.join('&')}`;
}

function keyed(step: Step, api: string): { api: string; key: string } | null {
  if (step.app === OURS) return { api, key: nameOf(step).name };
  return step.api === undefined || step.key === undefined ? null : { api: step.api, key: step.key };
}

/** The page that says step by step how to set the Zap up. */
export function recipe(zap: Zap, app: Definition, registered: Registered): string {
  const steps = zap.steps.map((step, at) => `${at + 1}. ${sayStep(step, app)}${sayParams(zap, step, app)}`);
  const back = zap.pairsWith === undefined ? [] : [`The other way: [${zap.pairsWith}](${zap.pairsWith}.md).`, ''];
  return [
    `# ${zap.title}`,
    '',
    zap.description,
    '',
    ...back,
    '## Steps',
    '',
    ...steps,
    '',
    '## Before you switch it on',
    '',
    ...zap.fillIn.map((line) => `- ${line}`),
    '',
    '## Open it in Zapier',
    '',
    'This address chooses the steps of Referral Kit; the others are chosen by the words above. It works once the app is registered.',
    '',
    '```',
    address(zap, registered),
    '```',
    '',
  ].join('\n');
}

function sayStep(step: Step, app: Definition): string {
  const name = stepOfApp(app, step)?.display.label ?? nameOf(step).name;
  return `**${step.app}**, ${nameOf(step).kind}: *${name}*`;
}

function sayParams(zap: Zap, step: Step, app: Definition): string {
  const labels = new Map((ourInputs(app, step) ?? []).map(({ key, label = key }) => [key, label]));
  const say = (text: string) =>
    mapped(text, (from, output) => `[${from}: ${labelOfOutput(app, zap.steps[from - 1], output)}]`).replaceAll(
      '\n',
      ' / ',
    );
  const lines = Object.entries(step.params ?? {}).map(
    ([key, value]) => `   - ${labels.get(key) ?? key}: ${flat(value).map(say).join(', ')}`,
  );
  return ['', ...lines].join('\n');
}

const ourInputs = (app: Definition, step: Step) => {
  const ours = stepOfApp(app, step);
  return ours && inputsOf(ours);
};

/** A dictionary is said as name=value. */
function flat(value: Value): string[] {
  return typeof value === 'string' ? [value] : Object.entries(value).map(([name, text]) => `${name}=${text}`);
}

function labelOfOutput(app: Definition, step: Step | undefined, output: string): string {
  const ours = step && stepOfApp(app, step);
  return ours?.operation.outputFields?.find(({ key }) => key === output)?.label ?? output;
}

const TYPES = { trigger: 'read', action: 'write', search: 'search' } as const;

/**
 * The file that Zapier's Team and Enterprise plans import. Experimental: the keys of other apps that are not known are left empty,
 * and ours exist only once the app is registered.
 */
export function zapfile(zap: Zap, app: Definition, { api }: Registered): string {
  const nodes = zap.steps.map((step, at) => {
    const named = keyed(step, api);
    return [
      String(at + 1),
      {
        type_of: TYPES[nameOf(step).kind],
        action: named?.key ?? null,
        selected_api: named?.api ?? null,
        params: named === null ? {} : paramsOf(zap, step),
        parent_id: at === 0 ? null : at,
        root_id: at === 0 ? null : 1,
        authentication_id: null,
        meta: { title: `${step.app}: ${stepOfApp(app, step)?.display.label ?? nameOf(step).name}` },
        triple_stores: {},
      },
    ];
  });
  const file = {
    metadata: { version: 2 },
    zaps: [{ id: 1, title: zap.title, nodes: Object.fromEntries(nodes) as object }],
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** Our outputs are mapped by their keys. What comes from another app is left open, as its keys are not known. */
function paramsOf(zap: Zap, step: Step): object {
  const known = (value: Value) => {
    const sources = [...JSON.stringify(value).matchAll(/\{\{(\d+)\./g)].map(([, from]) => zap.steps[Number(from) - 1]);
    return sources.every((source) => source?.app === OURS);
  };
  const params = Object.fromEntries(Object.entries(step.params ?? {}).filter(([, value]) => known(value)));
  return put({ ...step, params }, (from, output) => `{{${from}__${output}}}`);
}

/** The list of all recipes, by the app they bind. */
export function index(zaps: readonly Zap[]): string {
  const apps = [...new Set(zaps.flatMap(({ steps }) => steps.map(({ app }) => app)))]
    .filter((app) => app !== OURS && !HELPERS.has(app))
    .toSorted((a, b) => a.localeCompare(b, 'en'));
  const sections = apps.flatMap((app) => [
    `## ${app}`,
    '',
    ...zaps
      .filter(({ steps }) => steps.some((step) => step.app === app))
      .map(({ id, title }) => `- [${title}](recipes/${id}.md)`),
    '',
  ]);
  const others = zaps.filter(({ steps }) => steps.every(({ app }) => !apps.includes(app)));
  return [
    '# Zaps',
    '',
    `${zaps.length} Zaps with Referral Kit, each thought out for one purpose. A recipe says step by step how to set one up.`,
    '',
    'Each JSON file here is the source; `npm run generate:zapier` makes the pages in `recipes` and the files in `zapfiles` from it. The zapfiles are',
    'experimental: Zapier imports them on Team and Enterprise plans, and steps whose keys cannot be known offline are left empty in them.',
    '',
    ...sections,
    '## With Zapier alone',
    '',
    ...others.map(({ id, title }) => `- [${title}](recipes/${id}.md)`),
    '',
  ].join('\n');
}

/** Zapier's own tools, which come along with it. */
export const HELPERS: ReadonlySet<string> = new Set([
  'Filter by Zapier',
  'Formatter by Zapier',
  'Delay by Zapier',
  'Email by Zapier',
  'Email Parser by Zapier',
  'Schedule by Zapier',
  'Webhooks by Zapier',
]);
