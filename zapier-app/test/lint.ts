import { inputsOf, type Definition, type Field, type Step } from '../definition.ts';

/** What Zapier checks on its server before an app may be published, as far as it can be known without it. */
export function lint(app: Definition): string[] {
  return [...rulesOfSteps(app), ...rulesOfConnection(app), ...rulesOfFindOrAdd(app)];
}

type Kind = 'triggers' | 'creates' | 'searches';
type Rule = (step: Step, kind: Kind, app: Definition) => boolean;

/** Each says whether a step that users see breaks it. */
const rules: Readonly<Record<string, Rule>> = {
  'the key is in snake_case': ({ key }) => !SNAKE.test(key),
  'the label is in Title Case, short, and without the name of the app': ({ display: { label } }) =>
    !isTitle(label) || label.length > 40 || /referral kit|zapier/i.test(label),
  'the noun is in Title Case': ({ noun }) => !isTitle(noun),
  'the description is a sentence that says what happens': ({ display: { description } }, kind) =>
    !(kind === 'triggers' ? /^Triggers when .+\.$/ : /^[A-Z][a-z]+s .+\.$/).test(description) ||
    description.length > 140 ||
    /https?:/.test(description),
  'no trigger is about anything "Updated"': ({ display: { label } }, kind) =>
    kind === 'triggers' && /\bupdated?\b/i.test(label),
  'no action creates or updates': ({ display: { label } }) => /\b(create|add|log) or update\b/i.test(label),
  'a search is called Find': ({ display: { label } }, kind) => kind === 'searches' && !label.startsWith('Find '),
  'nothing pays': ({ display: { label } }) => /\b(pay|payout|transfer|charge|wire|send money)\b/i.test(label),
  'no label is used twice': ({ display: { label } }, kind, app) =>
    Object.values(app[kind]).filter(({ display }) => display.label === label).length > 1,
  'an instant trigger subscribes, ends that, and shows examples': ({ operation }) =>
    operation.type === 'hook' &&
    ['performSubscribe', 'performUnsubscribe', 'performList'].some((name) => operation[name] === undefined),
  'the sample has every output and nothing else': ({ operation: { sample = {}, outputFields = [] } }) =>
    Object.keys(sample).toSorted().join() !==
    outputFields
      .map(({ key }) => key)
      .toSorted()
      .join(),
  'the sample has a primary key': ({ operation: { sample, outputFields = [] } }) => {
    const keys = outputFields.filter(({ primary }) => primary).map(({ key }) => key);
    return keys.length === 0 || keys.some((key) => !sample?.[key]);
  },
  'the output begins with an id, a name and a link': ({ key, operation: { outputFields = [] } }) =>
    (NOWHERE.has(key) ? ['id', 'name'] : ['id', 'name', 'link']).some((name, at) => outputFields[at]?.key !== name),
  'every output has a label in Title Case': ({ operation: { outputFields = [] } }) =>
    outputFields.some(({ label = '' }) => !isTitle(label)),
  'dates are ISO 8601 with a zone, and declared': ({ operation: { sample = {}, outputFields = [] } }) =>
    outputFields.some(({ key, type }) =>
      type === 'datetime' ? !isInstant(sample[key] ?? SOME_INSTANT) : looksLikeDate(sample[key]),
    ),
  'every input has a key in snake_case and a label in Title Case': (step) =>
    inputsOf(step).some(({ key, label = '' }) => !SNAKE.test(key) || !isTitle(label)),
  'what is required, an id or a code has a help text': (step) =>
    inputsOf(step).some(
      ({ key, required, helpText }) => helpText === undefined && (required === true || key.endsWith('_id')),
    ),
  'a help text is a short sentence': (step) =>
    inputsOf(step).some(({ helpText = 'None.' }) => !/^[A-Z`].*[.)]$/.test(helpText) || helpText.length > 250),
  'what is asked for by id can be chosen or found': (step, _kind, app) =>
    inputsOf(step).some((field) => asksForOurs(field) && !leadsSomewhere(field, app)),
  'choices are words': (step) =>
    inputsOf(step).some(({ choices = {} }) => Object.values(choices).some((label) => !/^[A-Z]/.test(label))),
};

/** What is not kept can be opened nowhere. */
const NOWHERE: ReadonlySet<string> = new Set(['evaluate_rules']);

function rulesOfSteps(app: Definition): string[] {
  return (['triggers', 'creates', 'searches'] as const).flatMap((kind) =>
    Object.entries(app[kind])
      .filter(([, { display }]) => display.hidden !== true)
      .flatMap(([key, step]) =>
        Object.entries(rules).flatMap(([rule, broken]) =>
          step.key !== key || broken(step, kind, app) ? [`${kind}.${key}: ${rule}`] : [],
        ),
      ),
  );
}

function rulesOfConnection({ authentication }: Definition): string[] {
  const { fields, test, connectionLabel } = authentication;
  return [
    ...(test === undefined ? ['authentication: the connection can be tested'] : []),
    ...(connectionLabel === undefined ? ['authentication: the connection has a label'] : []),
    ...fields
      .filter(({ helpText }) => helpText === undefined)
      .map(({ key }) => `authentication.${key}: has a help text`),
    ...fields
      .filter(
        ({ key, type, helpText = '' }) =>
          /key|secret|token/.test(key) && (type !== 'password' || !/\]\(https:/.test(helpText)),
      )
      .map(({ key }) => `authentication.${key}: is a password, and its help text has a link`),
  ];
}

function rulesOfFindOrAdd(app: Definition): string[] {
  return Object.entries(app.searchOrCreates)
    .filter(
      ([, { display, search, create }]) =>
        !/^Find or [A-Z]/.test(display.label) ||
        app.searches[search] === undefined ||
        app.creates[create] === undefined,
    )
    .map(([key]) => `searchOrCreates.${key}: is called Find or …, and both halves are there`);
}

const SNAKE = /^[a-z][a-z0-9]*(_[a-z0-9]+)*$/;
const SMALL = /^(a|an|and|as|at|by|for|from|in|of|on|or|the|to|with)$/;

function isTitle(text: string): boolean {
  const words = text.split(/[\s(),]+/).filter(Boolean);
  return words.length > 0 && words.every((word, at) => /^[A-Z]/.test(word) || (at > 0 && SMALL.test(word)));
}

const SOME_INSTANT = '2026-03-01T15:00:00Z';
const isInstant = (value: unknown) => /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/.test(String(value));
const looksLikeDate = (value: unknown) =>
  /^\d{4}-\d\d-\d\d/.test(String(value)) || /^\d\d?[/.]\d\d?[/.]\d{4}/.test(String(value));

/** An id that only our server knows; ids of the user's own systems are typed or mapped. */
function asksForOurs({ key }: Field): boolean {
  return /^(program|stage|reward|role|to|referral_id|participant_id|recipient_id|reward_id)$/.test(key);
}

function leadsSomewhere({ dynamic, search }: Field, app: Definition): boolean {
  const [from = '', value = ''] = (dynamic ?? search ?? '').split('.');
  const step = dynamic === undefined ? app.searches[from] : app.triggers[from];
  return step?.operation.sample?.[value] !== undefined;
}
