import { mapParts, type Schema } from './schemas.ts';

/** What the checks need to speak plainly; see engine/generated/validators.d.ts. */
export interface Words {
  /** The description of what a pattern asks for. */
  patterns: Record<string, string>;
  /** The description of a member that must be there, by its name. */
  required: Record<string, string>;
  /** The members an object may have, by the place of its schema. */
  members: Record<string, string[]>;
  /** The values of a member that tells kinds apart, by schema and name: `program.kind`. */
  kinds: Record<string, string[]>;
}

/** @param described the schemas with words; @param checked the same as the checks see them */
export function wordsOf(described: readonly Schema[], checked: { program: Schema; event: Schema }): Words {
  const words: Words = { patterns: {}, required: {}, members: {}, kinds: {} };
  for (const schema of described) each(schema, '#', (part) => describe(part, words));
  for (const [id, schema] of Object.entries(checked)) {
    each(schema, '#', (part, place) => {
      if (part['additionalProperties'] === false)
        words.members[`${id}${place}`] = Object.keys(part['properties'] as Schema);
      if ('discriminator' in part) Object.assign(words.kinds, kindsOf(id, part, schema));
    });
  }
  return words;
}

function describe(part: Schema, words: Words): void {
  const { pattern, description, required, properties } = part;
  if (typeof pattern === 'string' && typeof description === 'string') words.patterns[pattern] ??= description;
  for (const name of (required ?? []) as string[]) {
    const member = (properties as Record<string, Schema> | undefined)?.[name];
    const about = member?.['description'] ?? member?.['const'];
    if (typeof about === 'string') words.required[name] ??= about;
  }
}

function each(schema: Schema, place: string, look: (part: Schema, place: string) => void): void {
  look(schema, place);
  mapParts(schema, (part, path) => {
    each(part, [place, ...path].join('/'), look);
    return part;
  });
}

function kindsOf(id: string, part: Schema, root: Schema): Record<string, string[]> {
  const name = (part['discriminator'] as { propertyName: string }).propertyName;
  const kinds = (part['oneOf'] as Schema[]).map((one) => {
    const { properties } =
      '$ref' in one ? ((root['$defs'] as Record<string, Schema>)[String(one['$ref']).slice(8)] ?? one) : one;
    return String((properties as Record<string, Schema>)[name]?.['const']);
  });
  return { [`${id}.${name}`]: kinds };
}
