import { inputsOf, type Definition, type Field } from '../definition.ts';
import { mapped, nameOf, OURS, outputsOf, put, stepOfApp, type Step, type Value, type Zap } from '../zaps/read.ts';

/** What is wrong with a Zap of ours, in words. */
export function faults(zap: Zap, app: Definition): string[] {
  return [
    ...faultsOfWords(zap),
    ...(zap.capabilities.length > 0 &&
    zap.capabilities.every((number) => Number.isInteger(number) && number >= 1 && number <= 100)
      ? []
      : ['capabilities: none, or not between 1 and 100']),
    ...zap.steps.flatMap((step, at) => [
      ...faultsOfStep(step, at, app),
      ...faultsOfMapping(zap, step, at, app),
      ...(step.app === OURS ? faultsOfInput(zap, step, app) : []),
    ]),
  ];
}

/** Zapier's rules for the titles of templates, and ours for the rest. */
function faultsOfWords({ id, title, description, fillIn, steps }: Zap): string[] {
  const apps = [...new Set(steps.map(({ app }) => app))];
  const bare = apps.reduce((text, app) => text.replace(app, ''), title);
  const others = apps.filter((app) => app !== OURS && !app.endsWith(' by Zapier'));
  const checks: Record<string, boolean> = {
    'id: not in kebab-case': !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id),
    'title: does not begin with a verb': !VERBS.has(title.split(' ')[0] ?? ''),
    'title: not in sentence case': /[A-Z]/.test(bare.slice(1)),
    'title: too long': title.length > 95,
    'title: ends like a sentence, or praises': /[.!?]$|\b(automatically|easily|simply|instantly|seamless)/i.test(title),
    'title: names an app more than once': apps.some((app) => title.split(app).length > 2),
    'title: leaves out Referral Kit, or the other app':
      !title.includes(OURS) || !(others.length === 0 || others.some((app) => title.includes(app))),
    'title: names more than three apps': apps.filter((app) => title.includes(app)).length > 3,
    'description: not one sentence':
      !/^[A-Z"][^]*[^.]\.$/.test(description) || /[.!?] [A-Z]/.test(description) || description.length > 160,
    'fillIn: nothing, or no sentences': fillIn.length === 0 || fillIn.some((line) => !/^[A-Z"].*\.$/.test(line)),
  };
  return Object.keys(checks).filter((fault) => checks[fault]);
}

const VERBS: ReadonlySet<string> = new Set(
  'Add Adjust Alert Append Approve Celebrate Change Create Invite Keep List Log Mark Move Note Order Post Qualify Record Register Review Send Show Start Tag Track Try'.split(
    ' ',
  ),
);

function faultsOfStep(step: Step, at: number, app: Definition): string[] {
  const { kind } = nameOf(step);
  const kinds = [step.trigger, step.action, step.search].filter((name) => name !== undefined).length;
  const known = step.api !== undefined && step.key !== undefined;
  return [
    ...(kinds === 1 && (kind === 'trigger') === (at === 0)
      ? []
      : [`step ${at + 1}: the first is the trigger, and no other`]),
    ...(step.app !== OURS && known === (step.unverified === true)
      ? [`step ${at + 1}: has a known key or says unverified`]
      : []),
    ...(step.app === OURS && (stepOfApp(app, step)?.display.hidden ?? stepOfApp(app, step) === undefined)
      ? [`step ${at + 1}: our app has no ${kind} ${nameOf(step).name}`]
      : []),
  ];
}

function faultsOfMapping({ steps }: Zap, step: Step, at: number, app: Definition): string[] {
  const faulty: string[] = [];
  mapped(JSON.stringify(step.params ?? {}), (from, output) => {
    const source = from <= at ? steps[from - 1] : undefined;
    if (source === undefined || !(output in outputsOf(app, source)))
      faulty.push(`step ${at + 1}: nothing earlier puts out {{${from}.${output}}}`);
    return '';
  });
  return faulty;
}

/** Filled with the examples of all that is mapped, the input has to be one that our step takes. */
function faultsOfInput(zap: Zap, step: Step, app: Definition): string[] {
  const ours = stepOfApp(app, step);
  const fields = ours === undefined ? [] : inputsOf(ours);
  const values = put(step, (from, output) => exampleOf(app, zap.steps[from - 1], output));
  const { name } = nameOf(step);
  return [
    ...Object.keys(values)
      .filter((key) => fields.every((field) => field.key !== key))
      .map((key) => `${name}: has no field ${key}`),
    ...fields
      .filter((field) => field.required === true && !values[field.key])
      .map(({ key }) => `${name}: ${key} stays empty`),
    ...fields
      .filter((field) => values[field.key] !== undefined && !fits(field, values[field.key] ?? ''))
      .map(({ key }) => `${name}: ${key} cannot be ${JSON.stringify(values[key])}`),
  ];
}

function exampleOf(app: Definition, source: Step | undefined, output: string): string {
  const example = source && outputsOf(app, source)[output];
  return typeof example === 'string' || typeof example === 'number' ? String(example) : '';
}

function fits({ type, dict, choices, key }: Field, value: Value): boolean {
  if (typeof value !== 'string') return dict === true;
  if (dict === true) return false;
  if (choices !== undefined) return value in choices;
  if (type === 'number') return /^-?\d+(\.\d+)?$/.test(value);
  if (type === 'integer') return /^-?\d+$/.test(value);
  if (/(^|_)email$/.test(key)) return /^[^@\s]+@[^@\s]+$/.test(value);
  return value !== '';
}

/** How much of two Zaps is the same once the names of the apps are taken away: 0 nothing, 1 everything. */
export function likeness(one: Zap, other: Zap): number {
  const [a, b] = [phrases(one), phrases(other)];
  const shared = [...a].filter((phrase) => b.has(phrase)).length;
  return shared / (a.size + b.size - shared);
}

function phrases({ description, steps, fillIn }: Zap): Set<string> {
  const text = JSON.stringify([description, steps.map(({ app: _app, ...step }) => step), fillIn]);
  const bare = steps.reduce((left, { app }) => left.replaceAll(app, 'APP'), text);
  const words = bare.match(/[\w.]+/g) ?? [];
  return new Set(words.slice(2).map((_word, at) => words.slice(at, at + 3).join(' ')));
}
