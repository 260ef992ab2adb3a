import type { Schema } from './schemas.ts';

/** One property of a program file, as the reference tells of it. */
export interface Entry {
  /** Its note in tools/generate/notes; the path, and the kinds where two properties share a path. */
  readonly key: string;
  /** From the program to the property, without list positions: `rewards.hold`, `fields.advocate.<name>.type`. */
  readonly path: string;
  readonly title: string;
  /** Its first sentence, without the full stop; what follows in the schema is for editors. */
  readonly says: string;
  readonly schema: Schema;
  readonly isRequired: boolean;
  /** Whether it alone makes the object, as `all` makes a condition. */
  readonly isWhole: boolean;
  /** The kinds that have it, where an object is one of several kinds. */
  readonly kinds: readonly string[];
  /** Set where two properties of different kinds share a path. */
  readonly suffix: string;
  /** The path of an earlier property with the same members, which are told of there. */
  readonly sameAs: string | null;
}

type Property = Pick<Entry, 'schema' | 'isRequired' | 'isWhole' | 'kinds'> & { readonly name: string };

/** Every property of a schema, each before its own members. */
export function propertiesOf(root: Schema): Entry[] {
  const told = new Map<string, string>();
  return of(resolved(root, root), '');

  function of(holder: Schema, place: string): Entry[] {
    const properties = membersOf(holder, root);
    return properties.flatMap((property) => {
      const { name, schema, kinds, isRequired, isWhole } = property;
      const path = place === '' ? name : `${place}.${name}`;
      const isShared = properties.some((other) => other !== property && other.name === name);
      const suffix = isShared ? `(${kinds.join(', ')})` : '';
      const inner = innerOf(schema, path, root);
      const text = inner === null ? '' : JSON.stringify(membersOf(inner.schema, root));
      const sameAs = told.get(text) ?? null;
      if (inner !== null && sameAs === null) told.set(text, path);
      const entry = {
        key: isShared ? `${path} ${suffix}` : path,
        path,
        schema,
        isRequired,
        isWhole,
        kinds,
        suffix,
        sameAs,
        title: textIn(schema, 'title'),
        says: textIn(schema, 'description').split('. ')[0] ?? '',
      };
      return [entry, ...(inner === null || sameAs !== null ? [] : of(inner.schema, inner.path))];
    });
  }
}

/** The members of an object; of an object of several kinds those of all of them, each once. */
function membersOf(holder: Schema, root: Schema): Property[] {
  if (!('oneOf' in holder)) return directMembers(holder, []);
  const tag = (holder['discriminator'] as { propertyName: string } | undefined)?.propertyName;
  const variants = (holder['oneOf'] as Schema[]).map((variant) => resolved(variant, root));
  const found = new Map<string, Property>();
  for (const variant of variants) {
    const kind = tag === undefined ? [] : [String(propertiesIn(variant)[tag]?.['const'])];
    for (const member of directMembers(variant, kind)) {
      if (member.name === tag) continue;
      const isWhole = tag === undefined && (variant['required'] as string[]).join() === member.name;
      const text = `${member.name} ${JSON.stringify(member.schema)}`;
      const known = found.get(text);
      found.set(text, known === undefined ? { ...member, isWhole } : { ...known, kinds: [...known.kinds, ...kind] });
    }
  }
  const members = [...found.values()].toSorted((one, other) => Number(isRemark(one)) - Number(isRemark(other)));
  return tag === undefined ? members : [tagMember(tag, variants), ...members];

  /** A member that every kind may have and none needs comes last. */
  function isRemark({ name, isRequired }: Property): boolean {
    return !isRequired && variants.every((variant) => name in propertiesIn(variant));
  }
}

/** The member that tells kinds apart, with all of them as its choices. */
function tagMember(tag: string, variants: readonly Schema[]): Property {
  const kinds = variants.map((variant) => [String(propertiesIn(variant)[tag]?.['const']), variant['description']]);
  const schema = { title: 'Kind', description: 'Which kind it is', type: 'string', kinds: Object.fromEntries(kinds) };
  return { name: tag, schema, isRequired: true, isWhole: false, kinds: [] };
}

function directMembers(holder: Schema, kinds: readonly string[]): Property[] {
  const required = (holder['required'] ?? []) as string[];
  return Object.entries(propertiesIn(holder)).map(([name, schema]) => ({
    name,
    schema,
    kinds,
    isRequired: required.includes(name),
    isWhole: false,
  }));
}

function propertiesIn(holder: Schema): Readonly<Record<string, Schema>> {
  return (holder['properties'] ?? {}) as Record<string, Schema>;
}

/** The object inside a property, through lists, names of the author's own and choices; null when there is none. */
function innerOf(schema: Schema, path: string, root: Schema): { schema: Schema; path: string } | null {
  if (isCondition(schema) && path !== 'conditions.<name>') return null;
  const part = resolved(schema, root);
  if ('properties' in part || 'oneOf' in part) return { schema: part, path };
  const { items, then, else: otherwise, additionalProperties: named } = part;
  if (isObject(then) && isObject(otherwise)) return { schema: { oneOf: [then, otherwise] }, path };
  const branches = [then, otherwise, items].filter((branch) => typeof branch === 'object') as Schema[];
  for (const branch of branches) {
    const inner = innerOf(branch, path, root);
    if (inner !== null) return inner;
  }
  return typeof named === 'object' ? innerOf(named as Schema, `${path}.${nameIn(part)}`, root) : null;
}

function isObject(schema: unknown): boolean {
  return typeof schema === 'object' && schema !== null && 'properties' in schema;
}

/** How a name of the author's own is written in a path. */
function nameIn({ propertyNames }: Schema): string {
  const title = textIn((propertyNames ?? {}) as Schema, 'title');
  return `<${title.split(' ').at(-1)?.toLowerCase() || 'name'}>`;
}

function textIn(schema: Schema, keyword: 'title' | 'description'): string {
  const text = schema[keyword];
  return typeof text === 'string' ? text : '';
}

/** Conditions are told of once, where the program names them. */
export function isCondition(schema: Schema): boolean {
  return schema['$ref'] === '#/$defs/Condition';
}

function resolved(schema: Schema, root: Schema): Schema {
  if (!isCondition(schema)) return schema;
  return (root['$defs'] as Record<string, Schema>)['Condition'] ?? schema;
}
