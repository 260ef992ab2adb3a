import { type Finding, pointerTo } from './errors.ts';
import { found, type FindingCode } from './findings.ts';
import { type SchemaError, words } from './generated/validators.js';
import type { Json } from './event.ts';
import { walk } from './conditions/path.ts';
import { MAX_FINDINGS } from './limits.ts';

/** The codes under which the complaints of a schema are told. */
export interface Codes {
  readonly unknown: FindingCode;
  readonly missing: FindingCode;
  readonly kind: FindingCode;
  readonly range: FindingCode;
  readonly form: FindingCode;
  readonly choice: FindingCode;
  readonly length: FindingCode;
  readonly twice: FindingCode;
}

/** A document, and how to speak of what a schema finds in it. */
export interface Subject {
  readonly document: Json;
  readonly codes: Codes;
}

/** What a schema found, in plain words, each at the exact place. Past what one error lists nothing is looked for: words cost time. */
export function schemaFindings(subject: Subject, errors: readonly SchemaError[]): Finding[] {
  const findings: Finding[] = [];
  for (const error of errors) {
    if (findings.length >= MAX_FINDINGS) break;
    findings.push(...[explainers[error.keyword]?.(subject, error) ?? []].flat());
  }
  return findings;
}

type Explainer = (subject: Subject, error: SchemaError) => Finding | readonly Finding[];

/** By keyword. What is not listed only repeats what another error says better. */
const explainers: Readonly<Record<string, Explainer | undefined>> = {
  additionalProperties: unknownMember,
  required: ({ codes }, { instancePath, params }) => {
    const name = String(params['missingProperty']);
    const about = own(words.required, name);
    return found(
      codes.missing,
      instancePath,
      `"${name}" is missing`,
      `Add "${name}"${about === undefined ? '' : `: ${lower(about)}`}.`,
    );
  },
  type: wrongKind,
  minimum: outOfRange,
  maximum: outOfRange,
  exclusiveMinimum: outOfRange,
  exclusiveMaximum: outOfRange,
  pattern: wrongForm,
  enum: ({ codes, document }, { instancePath, params }) => {
    const allowed = (params['allowedValues'] as readonly string[]).map((value) => `"${value}"`);
    return found(
      codes.choice,
      instancePath,
      `${shown(document, instancePath)} is not one of the choices`,
      `Write ${either(allowed)}.`,
    );
  },
  discriminator: wrongTag,
  minLength: wrongLength,
  maxLength: wrongLength,
  minItems: wrongLength,
  maxItems: wrongLength,
  minProperties: wrongLength,
  maxProperties: wrongLength,
  uniqueItems: ({ codes, document }, { instancePath, params }) => {
    const pointer = pointerTo(instancePath, Math.max(Number(params['i']), Number(params['j'])));
    return found(codes.twice, pointer, `${shown(document, pointer)} is listed twice`);
  },
};

function unknownMember({ codes }: Subject, { instancePath, params }: SchemaError): Finding {
  const name = String(params['additionalProperty']);
  const known = params['known'] as readonly string[];
  const near = nearest(name, known);
  const hint = near === undefined ? `It may have: ${known.join(', ')}.` : `Did you mean '${near}'?`;
  return found(codes.unknown, pointerTo(instancePath, name), `Unknown property '${short(name)}'`, hint);
}

function wrongKind({ codes, document }: Subject, { instancePath, params }: SchemaError): Finding {
  const types = Array.isArray(params['type']) ? (params['type'] as string[]) : String(params['type']).split(',');
  const kinds = types.map((type) => own(kindWords, type) ?? { name: type, example: '' });
  const message = `${shown(document, instancePath)} is not ${either(kinds.map(({ name }) => name))}`;
  const examples = kinds.map(({ name, example }) => `${name}, for example ${example}`);
  return found(codes.kind, instancePath, message, `Write ${examples.join('; or ')}.`);
}

const kindWords: Readonly<Record<string, { name: string; example: string }>> = {
  string: { name: 'a text', example: '"purchase.completed"' },
  integer: { name: 'a whole number', example: '5000' },
  number: { name: 'a number', example: '12.5' },
  boolean: { name: 'true or false', example: 'true' },
  array: { name: 'a list', example: '[ … ]' },
  object: { name: 'an object', example: '{ … }' },
};

const comparisons: Readonly<Record<string, { wrong: string; right: string }>> = {
  '>=': { wrong: 'is less than', right: 'at least' },
  '<=': { wrong: 'is more than', right: 'at most' },
  '>': { wrong: 'is not more than', right: 'more than' },
  '<': { wrong: 'is not less than', right: 'less than' },
};

function outOfRange({ codes, document }: Subject, { instancePath, params }: SchemaError): Finding {
  const { wrong, right } = own(comparisons, String(params['comparison'])) ?? { wrong: 'is beyond', right: 'within' };
  const limit = String(params['limit']);
  return found(
    codes.range,
    instancePath,
    `${shown(document, instancePath)} ${wrong} ${limit}`,
    `Write a number that is ${right} ${limit}.`,
  );
}

function wrongForm({ codes, document }: Subject, { instancePath, params, propertyName }: SchemaError): Finding {
  const about = own(words.patterns, String(params['pattern']));
  const hint = about === undefined ? undefined : `What belongs here: ${lower(about)}.`;
  if (propertyName !== undefined) {
    return found(
      codes.form,
      pointerTo(instancePath, propertyName),
      `"${short(propertyName)}" cannot be a name here`,
      hint,
    );
  }
  return found(codes.form, instancePath, `${shown(document, instancePath)} does not have the right form`, hint);
}

function wrongTag({ codes, document }: Subject, { instancePath, params }: SchemaError): Finding | [] {
  const tag = String(params['tag']);
  const value = params['tagValue'];
  if (value === undefined) return [];
  const pointer = pointerTo(instancePath, tag);
  const choices = (words.kinds[tag] ?? []).map((kind) => `"${kind}"`);
  return found(
    codes.choice,
    pointer,
    `${shown(document, pointer)} is not one of the choices`,
    `Write ${either(choices)}.`,
  );
}

function wrongLength(
  { codes, document }: Subject,
  { keyword, instancePath, params, propertyName }: SchemaError,
): Finding {
  const limit = String(params['limit']);
  const bound = keyword.startsWith('min') ? 'at least' : 'at most';
  const unit = keyword.endsWith('Length') ? 'characters' : keyword.endsWith('Items') ? 'entries' : 'members';
  const pointer = propertyName === undefined ? instancePath : pointerTo(instancePath, propertyName);
  const what = propertyName === undefined ? shown(document, instancePath) : `the name "${short(propertyName)}"`;
  const message = `${what} is too ${keyword.startsWith('min') ? 'short' : 'long'}`;
  return found(codes.length, pointer, message, `Write ${bound} ${limit} ${limit === '1' ? singular[unit] : unit}.`);
}

const singular = { characters: 'character', entries: 'entry', members: 'member' } as const;

/** The value at a pointer, as it can stand in a sentence: never a whole document. */
function shown(document: Json, pointer: string): string {
  const steps = pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
  return show(walk(document, steps));
}

/** A value as it can stand in a sentence. */
export function show(value: unknown): string {
  if (typeof value === 'string') return `"${short(value)}"`;
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  return typeof value === 'object' && value !== null ? 'an object' : String(value);
}

/** At most 40 characters of a text. */
function short(text: string): string {
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}

/** `a, b or c` */
export function either(choices: readonly string[]): string {
  return choices.length < 2 ? choices.join('') : `${choices.slice(0, -1).join(', ')} or ${choices.at(-1)}`;
}

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

function own<T>(table: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}

/** The name that was probably meant: few letters exchanged, added or left out; undefined when none is near. */
export function nearest(name: string, known: readonly string[]): string | undefined {
  let best: string | undefined;
  let least = Infinity;
  for (const each of known) {
    const allowed = Math.max(1, Math.floor(each.length / 3));
    if (Math.abs(each.length - name.length) > allowed) continue;
    const far = distance(name.toLowerCase(), each.toLowerCase());
    if (far > allowed || far >= least) continue;
    best = each;
    least = far;
  }
  return best;
}

/** How many letters must be changed to come from one word to the other (Levenshtein). */
export function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const change = row[j - 1]! + (one[i - 1] === other[j - 1] ? 0 : 1);
      next.push(Math.min(change, row[j]! + 1, next[j - 1]! + 1));
    }
    row = next;
  }
  return row[other.length]!;
}
