import { mapParts, type Schema } from './schemas.ts';

/** What the checks need to speak plainly; see engine/generated/validators.d.ts. */
export interface Words {
  /** The description of what a pattern asks for. */
  patterns: Record<string, string>;
  /** The description of a member that must be there, by its name; absent when places differ. */
  required: Record<string, string>;
  /** The values of a member that tells kinds apart, by its name. */
  kinds: Record<string, string[]>;
}

/** A member of this name is something else in each place, so that one sentence cannot say what it is. */
const AMBIGUOUS = '';

/** @param schemas with their titles and descriptions */
export function wordsOf(schemas: readonly Schema[]): Words {
  const words: Words = { patterns: {}, required: {}, kinds: {} };
  const look = (part: Schema): Schema => {
    describe(part, words);
    return mapParts(part, look);
  };
  schemas.forEach(look);
  for (const [name, about] of Object.entries(words.required)) if (about === AMBIGUOUS) delete words.required[name];
  return words;
}

function describe(part: Schema, words: Words): void {
  const { pattern, description, required, properties } = part;
  if (typeof pattern === 'string' && typeof description === 'string') words.patterns[pattern] ??= description;
  for (const name of (required ?? []) as string[]) {
    const about = (properties as Record<string, Schema> | undefined)?.[name]?.['description'];
    if (typeof about !== 'string') continue;
    const known = words.required[name] ?? about;
    words.required[name] = known === about ? about : AMBIGUOUS;
  }
  if ('discriminator' in part) describeKinds(part, words);
}

function describeKinds({ discriminator, oneOf }: Schema, words: Words): void {
  const { propertyName } = discriminator as { propertyName: string };
  const kinds = oneOf as { properties: Record<string, { const: string }> }[];
  words.kinds[propertyName] = kinds.map((kind) => String(kind.properties[propertyName]?.const));
}
