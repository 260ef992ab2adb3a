/** Rewrites JSON Schemas: shares what is repeated, leaves out the words. */

export type Schema = Record<string, unknown>;

/** The same schema without titles and descriptions, for code that only checks. */
export function bare(schema: Schema): Schema {
  return rewrite(schema, (part) => {
    const entries = Object.entries(part).filter(([keyword]) => keyword !== 'title' && keyword !== 'description');
    return Object.fromEntries(entries);
  });
}

/** The same schema with every part that is used more than once under \`$defs\`, there under a number. */
export function shared(schema: Schema): Schema {
  let count = 0;
  return share(
    schema,
    () => `d${(count += 1)}`,
    (part, text, uses) => isWorth(part, text, uses) || 'enum' in part,
  );
}

/** The same, with parts named by their titles: what editors show. */
export function named(schema: Schema): Schema {
  const taken = new Set(Object.keys(schema['$defs'] ?? {}));
  return share(schema, (part) => {
    const title = typeof part['title'] === 'string' ? part['title'] : 'part';
    const words = title.split(/[^A-Za-z0-9]+/).filter(Boolean);
    const base = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
    let name = base;
    for (let number = 2; taken.has(name); number += 1) name = base + String(number);
    taken.add(name);
    return name;
  });
}

/** Each function of a check is worth some hundred characters. A constant stays in place: by it kinds are told apart. */
function isWorth(part: Schema, text: string, uses: number): boolean {
  return uses > 1 && text.length > 20 && !('const' in part);
}

function share(schema: Schema, nameFor: (part: Schema) => string, worth = isWorth): Schema {
  const seen = new Map<string, number>();
  visit(schema, (part) => {
    const text = JSON.stringify(part);
    seen.set(text, (seen.get(text) ?? 0) + 1);
  });
  const names = new Map<string, string>();
  // ajv compares unique items quickly, and says which name is wrong, only where it sees their schema in place.
  const definitions: Schema = {};
  const root = replace(schema);
  return { ...root, $defs: { ...(root['$defs'] as Schema | undefined), ...definitions } };

  function replace(part: Schema): Schema {
    return mapParts(part, (inner, [keyword]) => {
      const text = JSON.stringify(inner);
      if (keyword === 'propertyNames' || (keyword === 'items' && part['uniqueItems'] === true)) return replace(inner);
      if (!worth(inner, text, seen.get(text) ?? 0)) return replace(inner);
      const known = names.get(text);
      if (known !== undefined) return { $ref: `#/$defs/${known}` };
      const name = nameFor(inner);
      names.set(text, name);
      definitions[name] = replace(inner);
      return { $ref: `#/$defs/${name}` };
    });
  }
}

function rewrite(schema: Schema, change: (part: Schema) => Schema): Schema {
  return mapParts(change(schema), (part) => rewrite(part, change));
}

function visit(schema: Schema, look: (part: Schema) => void): void {
  mapParts(schema, (part) => {
    look(part);
    visit(part, look);
    return part;
  });
}

/** Calls \`change\` for each schema directly inside a schema and puts its answer there. */
export function mapParts(schema: Schema, change: (part: Schema, path: readonly string[]) => Schema): Schema {
  const result: Schema = {};
  for (const [keyword, value] of Object.entries(schema)) result[keyword] = mapKeyword(keyword, value, change);
  return result;
}

function mapKeyword(
  keyword: string,
  value: unknown,
  change: (part: Schema, path: readonly string[]) => Schema,
): unknown {
  if (['properties', 'patternProperties', '$defs'].includes(keyword)) {
    return Object.fromEntries(
      Object.entries(value as Schema).map(([key, part]) => [key, change(part as Schema, [keyword, key])]),
    );
  }
  if (['oneOf', 'anyOf', 'allOf'].includes(keyword)) {
    return (value as Schema[]).map((part, index) => change(part, [keyword, String(index)]));
  }
  const single = ['items', 'additionalProperties', 'propertyNames', 'if', 'then', 'else', 'not'].includes(keyword);
  return single && typeof value === 'object' ? change(value as Schema, [keyword]) : value;
}
