import { isCondition } from './properties.ts';
import type { Schema } from './schemas.ts';

type Forms = Readonly<Record<string, string>>;

/** What a value may be, as sentences. */
export function sayType(schema: Schema, forms: Forms): string {
  const kinds = schema['kinds'] as Record<string, string> | undefined;
  if (kinds !== undefined) return `One of these:\n\n${sayKinds(kinds)}`;
  return `${upper(typeOf(schema, forms))}.`;
}

function sayKinds(kinds: Readonly<Record<string, string>>): string {
  return Object.entries(kinds)
    .map(([kind, says]) => `- \`${kind}\`: ${lower(says)}`)
    .join('\n');
}

function typeOf(schema: Schema, forms: Forms): string {
  if (isCondition(schema)) return 'a [condition](conditions.md)';
  if ('enum' in schema) return sayChoices(schema['enum'] as unknown[]);
  if ('then' in schema) {
    const branches = [schema['then'], schema['else']] as Schema[];
    return branches.map((branch) => typeOf({ ...branch, description: null }, forms)).join('; or ');
  }
  const { type } = schema;
  const types = Array.isArray(type) ? (type as string[]) : [String(type)];
  return either(types.map((each) => own(sayers, each)?.(schema, forms) ?? 'any JSON value'));
}

function sayChoices(values: readonly unknown[]): string {
  const choices = values.map((value) => `\`${String(value)}\``);
  return choices.length === 1 ? `always ${choices[0]}` : either(choices);
}

type Sayer = (schema: Schema, forms: Forms) => string;

const sayers: Readonly<Record<string, Sayer>> = {
  string: sayText,
  integer: (schema) => `a whole number${sayRange(schema)}`,
  number: (schema) => `a number${sayRange(schema)}`,
  boolean: () => '`true` or `false`',
  array: sayList,
  object: sayObject,
};

function sayText({ pattern, description, maxLength, anyOf }: Schema, forms: Forms): string {
  if (anyOf !== undefined)
    return 'one of [the operators](conditions.md#operators), with or without decorators before it';
  const form = typeof pattern === 'string' ? own(forms, pattern) : undefined;
  if (form !== undefined && form !== description) return form.startsWith('A ') ? lower(form) : `a text: ${lower(form)}`;
  return maxLength === undefined || pattern !== undefined
    ? 'a text'
    : `a text of at most ${count(maxLength)} characters`;
}

function sayRange({ minimum, exclusiveMinimum, maximum }: Schema): string {
  if (exclusiveMinimum !== undefined) return ` above ${count(exclusiveMinimum)}, at most ${count(maximum)}`;
  if (minimum === undefined) return '';
  return maximum === undefined ? ` from ${count(minimum)}` : ` from ${count(minimum)} to ${count(maximum)}`;
}

function sayList({ items, minItems, maxItems, uniqueItems }: Schema, forms: Forms): string {
  const choices =
    (items as Schema | undefined)?.['enum'] === undefined ? '' : `, each ${typeOf(items as Schema, forms)}`;
  const entries = uniqueItems === true ? 'different entries' : 'entries';
  if (maxItems === undefined) return `a list${choices}`;
  const bounds = minItems === undefined ? `at most ${count(maxItems)}` : `${count(minItems)} to ${count(maxItems)}`;
  return `a list of ${bounds} ${entries}${choices}`;
}

function sayObject({ additionalProperties: named, propertyNames, properties }: Schema, forms: Forms): string {
  if (properties !== undefined)
    return `an object with ${and(Object.keys(properties as Schema).map((name) => `\`${name}\``))}`;
  if (typeof named !== 'object' || named === null) return 'an object';
  if ((propertyNames as Schema | undefined)?.['title'] === 'Language')
    return `${typeOf(named as Schema, forms)} for each language, by its code, as en or pt-BR`;
  const names = (propertyNames as Schema | undefined)?.['description'];
  const form = typeof names === 'string' ? ` Each name: ${lower(names)}` : '';
  const inner = named as Schema;
  const value = 'type' in inner || isCondition(inner) ? `, each with ${typeOf(inner, forms)}` : '';
  return `an object with names of your own${value}${form === '' ? '' : `.${form}`}`;
}

function count(value: unknown): string {
  return String(value).replaceAll(/\B(?=(\d{3})+$)/g, ',');
}

function either(words: readonly string[]): string {
  return joined(words, 'or');
}

function and(words: readonly string[]): string {
  return joined(words, 'and');
}

function joined(words: readonly string[], last: 'and' | 'or'): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`;
}

function own<T>(table: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}

function upper(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
