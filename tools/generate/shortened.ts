/**
 * ajv writes out the making of every error, and keeps whole schemas to quote three words from them. This says the same in less
 * than half the code, which every host carries: one function makes the errors, and what is quoted stands where it is needed.
 */
export function shortened(source: string): string {
  const { code, schemas } = withoutSchemas(source);
  return `${[knownNames, errors, calls, ownNames].reduce((text, change) => change(text), quoted(code, schemas))}\n${noted}`;
}

type Schemas = Map<string, unknown>;

function withoutSchemas(source: string): { code: string; schemas: Schemas } {
  const schemas: Schemas = new Map();
  const code = source.replaceAll(/^const (schema\d+) = (\{.*\});$/gm, (_all, name: string, json: string) => {
    schemas.set(name, JSON.parse(json));
    return '';
  });
  return { code, schemas };
}

/** `schema9.enum` as the list itself; `func2.call(schema6.properties, key0)` as the names. */
function quoted(code: string, schemas: Schemas): string {
  return code
    .replaceAll(/func\d+\.call\((schema\d+)((?:\.\w+)*), (\w+)\)/g, (_all, name: string, path: string, key: string) =>
      Object.keys(at(schemas.get(name), path) as object)
        .map((known) => `(${key} === ${JSON.stringify(known)})`)
        .join(' || '),
    )
    .replaceAll(/(schema\d+)((?:\.\w+)+)/g, (_all, name: string, path: string) =>
      JSON.stringify(at(schemas.get(name), path)),
    );
}

function at(schema: unknown, path: string): unknown {
  return path
    .split('.')
    .slice(1)
    .reduce<unknown>((part, key) => (part as Record<string, unknown>)[key], schema);
}

/** An error about an unknown member says which members there are. */
function knownNames(code: string): string {
  return code.replaceAll(
    /if\(!\((.*)\)\)\{\n(.*)\{additionalProperty: (\w+)\}/g,
    (_all, test: string, before: string, key: string) => {
      const names = [...test.matchAll(/=== ("[^"]*")/g)].map((found) => found[1]);
      return `if(!(${test})){\n${before}{additionalProperty: ${key}, known: [${names.join(',')}]}`;
    },
  );
}

function errors(code: string): string {
  const made = String.raw`const (err\d+) = \{instancePath(.*?),schemaPath:".*?",keyword:(".*?"),params:(\{.*?\})(?:,propertyName:(\w+))?\};\n`;
  const kept = String.raw`if\(vErrors === null\)\{\nvErrors = \[\1\];\n\}\nelse \{\nvErrors\.push\(\1\);\n\}`;
  return code.replaceAll(new RegExp(made + kept, 'g'), (...found: string[]) => {
    const [, , path = '', keyword, params, name] = found;
    const place = path === '' ? 'instancePath' : path.slice(1);
    return `vErrors = noted(vErrors, ${[place, keyword, params, name].filter((each) => each !== undefined).join(', ')});`;
  });
}

/** A check is told the value and where it stands; ajv tells it more than it asks. */
function calls(code: string): string {
  return code
    .replaceAll(/\{instancePath="", parentData, .*?\}=\{\}/g, 'instancePath = ""')
    .replaceAll(
      /\{instancePath(?::(.*?))?,parentData\b.*?,rootData\}/g,
      (_all, path: string | undefined) => path ?? 'instancePath',
    );
}

/** What is looked up by words of the author must inherit nothing: `__proto__` is listed twice like any other word. */
function ownNames(code: string): string {
  return code.replaceAll(/const (indices\d+) = \{\};/g, 'const $1 = {__proto__: null};');
}

const noted = `
function noted(errors, instancePath, keyword, params, propertyName) {
  const error = propertyName === undefined ? { instancePath, keyword, params } : { instancePath, keyword, params, propertyName };
  if (errors === null) return [error];
  errors.push(error);
  return errors;
}
`;
