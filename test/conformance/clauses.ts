import { readFileSync } from 'node:fs';
import { decorators, operators } from '../../engine/conditions/operators.ts';
import type { Json } from '../../engine/event.ts';

/** One thing the program language can say, as a path of its schema: `rewards[].hold`, `rewards[].give=cash.percent`. */
export interface Clause {
  readonly name: string;
  /** Where it stands in a program. */
  readonly at: readonly string[];
  /** What may be done to see whether anything depends on it. */
  readonly without: 'delete' | readonly string[] | null;
}

type Schema = Readonly<Record<string, unknown>>;

const root = JSON.parse(
  readFileSync(new URL('../../engine/generated/program.schema.json', import.meta.url), 'utf8'),
) as Schema;

/** What no decision depends on, with the reason; what stands below it is meant too. */
export const DESCRIPTIVE: Readonly<Record<string, string>> = {
  $schema: 'for editors',
  name: 'words for people',
  '*.label': 'words for people',
  page: 'words for people; the landing page has tests of its own',
  sensitive: 'what pages and messages may show, which hosts see to',
  locale: 'in which language a host writes',
  timezone: 'the name of the zone for people; decisions read `timezoneRule`',
  tests: 'the tests of a program, which `runTests` runs',
  'eligibility[].reason': 'kept with the referral for other systems',
  'points.catalog[].name': 'words for people',
  'fields.advocate{}.personal': 'kept apart by the host; a condition that reads it is refused',
  'fields.invitee{}.personal': 'kept apart by the host; a condition that reads it is refused',
  'terms.url': 'words for people',
  'messages[].text': 'rendered when it is delivered',
  'fields.signals': 'declared for `check`; a signal that comes is read in any case',
  'connections{}.fit': 'what `check` looks at before data goes to another system',
  'connections{}.object': 'what a host asks the other system for',
  'connections{}.field': 'what a host asks the other system for',
};

/** Everything the language can say that a decision may depend on. */
export function allClauses(): string[] {
  const ofConditions = [
    ...['all', 'any', 'not', 'condition', 'value from a fact'].map((form) => `condition: ${form}`),
    ...Object.keys(operators).map((name) => `operator ${name}`),
    ...Object.keys(decorators).map((name) => `decorator ${name}`),
  ];
  const named = [...clauses({ schema: root, name: '', at: [] }, ANYTHING)].map(({ name }) => name);
  return [...new Set([...named, ...ofConditions])];
}

/** What a program says, each with its place. */
export function clausesIn(program: Json): Clause[] {
  return [...clauses({ schema: root, name: '', at: [] }, program)];
}

/** In place of a program: every branch of the schema is gone into once. */
const ANYTHING = Symbol('anything');
type Value = Json | typeof ANYTHING;

interface Spot {
  readonly schema: Schema;
  readonly name: string;
  readonly at: readonly string[];
}

function* clauses(spot: Spot, value: Value): Generator<Clause> {
  const { name, at } = spot;
  if (isDescriptive(name)) return;
  const schema = resolved(spot.schema);
  if (schema === CONDITION) yield* ofCondition(value, at);
  else yield* ofShape({ ...spot, schema }, value);
}

function* ofShape(spot: Spot, value: Value): Generator<Clause> {
  const { schema, name, at } = spot;
  if (Array.isArray(schema['enum'])) yield* choices(spot, value);
  if (schema['oneOf'] !== undefined) yield* kinds(spot, value);
  if (schema['if'] !== undefined) yield* branches(spot, value);
  if (schema['properties'] !== undefined) yield* members(spot, value);
  if (typeof schema['additionalProperties'] === 'object')
    for (const [key, inner] of entriesOf(value))
      yield* clauses({ schema: schema['additionalProperties'] as Schema, name: `${name}{}`, at: [...at, key] }, inner);
  if (schema['items'] !== undefined && (value === ANYTHING || Array.isArray(value))) {
    yield { name: `${name}[]`, at, without: null };
    for (const [key, inner] of entriesOf(value))
      yield* clauses({ schema: schema['items'] as Schema, name: `${name}[]`, at: [...at, key] }, inner);
  }
}

function isDescriptive(name: string): boolean {
  if (name.endsWith('.label')) return true;
  return Object.keys(DESCRIPTIVE).some((each) => name.startsWith(each) && /^(?:$|[.[{])/.test(name.slice(each.length)));
}

/** Each reference leads to the one object, so that conditions are known by it. */
function resolved(schema: Schema): Schema {
  const reference = schema['$ref'];
  if (typeof reference !== 'string') return schema;
  return resolved((root['$defs'] as Record<string, Schema>)[reference.slice('#/$defs/'.length)]!);
}

const CONDITION = resolved({ $ref: '#/$defs/Condition' });

function entriesOf(value: Value): [string, Value][] {
  return value === ANYTHING ? [['', ANYTHING]] : Object.entries(value as Record<string, Json>);
}

function* members({ schema, name, at }: Spot, value: Value): Generator<Clause> {
  const required = (schema['required'] ?? []) as readonly string[];
  for (const [key, inner] of Object.entries(schema['properties'] as Record<string, Schema>)) {
    const own = value === ANYTHING ? ANYTHING : (value as Record<string, Json>)[key];
    const spot = { schema: inner, name: name === '' ? key : `${name}.${key}`, at: [...at, key] };
    if (own === undefined || 'const' in inner || isDescriptive(spot.name)) continue;
    yield { name: spot.name, at: spot.at, without: required.includes(key) ? null : 'delete' };
    yield* clauses(spot, own);
  }
}

/** More choices than these, as the days of a month, are one clause. */
const MOST_CHOICES = 12;

function* choices({ schema, name, at }: Spot, value: Value): Generator<Clause> {
  const all = schema['enum'] as readonly string[];
  const said = all.filter((choice) => value === ANYTHING || value === choice);
  if (all.length > MOST_CHOICES && said.length > 0) yield { name: `${name}=…`, at, without: null };
  for (const choice of all.length > MOST_CHOICES ? [] : said)
    yield { name: `${name}=${choice}`, at, without: all.filter((other) => other !== choice) };
}

/** Members told apart by their `kind`. */
function* kinds({ schema, name, at }: Spot, value: Value): Generator<Clause> {
  for (const one of (schema['oneOf'] as readonly Schema[]).map(resolved)) {
    const { kind } = one['properties'] as { readonly kind: { readonly const: string } };
    if (value !== ANYTHING && (value as Record<string, Json>)['kind'] !== kind.const) continue;
    yield { name: `${name}=${kind.const}`, at, without: null };
    yield* clauses({ schema: one, name: `${name}=${kind.const}`, at }, value);
  }
}

/** An event type as a text, or an object of one of two forms. */
function* branches({ schema, name, at }: Spot, value: Value): Generator<Clause> {
  const isText = resolved(schema['if'] as Schema)['type'] === 'string';
  const holds = isText ? typeof value === 'string' : !(value !== ANYTHING && 'milestone' in (value as object));
  const either = value === ANYTHING;
  if (isText && (holds || either)) yield { name: `${name} an event`, at, without: null };
  if (!isText && (holds || either)) yield* clauses({ schema: schema['then'] as Schema, name, at }, value);
  if (!holds || either) yield* clauses({ schema: schema['else'] as Schema, name, at }, value);
}

function* ofCondition(value: Value, at: readonly string[]): Generator<Clause> {
  if (value === ANYTHING) return;
  const condition = value as Readonly<Record<string, Json>>;
  for (const form of ['all', 'any', 'not', 'condition']) {
    if (!(form in condition)) continue;
    yield { name: `condition: ${form}`, at, without: null };
    const inner = condition[form]!;
    if (Array.isArray(inner))
      for (const [index, part] of inner.entries()) yield* ofCondition(part as Json, [...at, form, String(index)]);
    else if (form === 'not') yield* ofCondition(inner, [...at, form]);
  }
  if (typeof condition['operator'] !== 'string') return;
  const names = condition['operator'].split(':');
  yield { name: `operator ${names.at(-1)}`, at, without: null };
  for (const decorator of names.slice(0, -1)) yield { name: `decorator ${decorator}`, at, without: null };
  if (typeof condition['value'] === 'object' && !Array.isArray(condition['value']))
    yield { name: 'condition: value from a fact', at, without: null };
}
