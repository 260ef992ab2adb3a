import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { operators } from './conditions/operators.ts';

const root = new URL('../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');
const schema = JSON.parse(read('engine/generated/program.schema.json')) as Record<string, unknown>;

describe('the generated files', () => {
  test('are what `npm run generate` writes', () => {
    const tool = fileURLToPath(new URL('tools/generate.ts', root));
    const { stdout, stderr } = spawnSync(process.execPath, [tool, '--check', 'engine'], { encoding: 'utf8' });
    expect({ stale: stdout, stderr }).toEqual({ stale: '', stderr: '' });
  });

  test('make no code at run time and load nothing', () => {
    const code = read('engine/generated/validators.js');
    expect(code).not.toMatch(/new Function|eval\(|require\("|import /);
    const script = `import { validateProgram } from ${JSON.stringify(new URL('engine/generated/validators.js', root).href)};
      process.exitCode = validateProgram({}) ? 1 : 0;`;
    const run = spawnSync(
      process.execPath,
      ['--disallow-code-generation-from-strings', '--input-type=module', '-e', script],
      { encoding: 'utf8' },
    );
    expect(run).toMatchObject({ status: 0, stderr: '' });
  });
});

describe('the schema that editors use', () => {
  const ajv = new Ajv2020({ allErrors: true, discriminator: true, strictRequired: false, strictTypes: false });
  const validate = ajv.compile(schema);

  test.each(['iv-clinic', 'b2b-saas', 'shop'])('accepts the ready-made program %s', (name) => {
    validate(JSON.parse(read(`templates/programs/${name}.json`)));
    expect(validate.errors).toBeNull();
  });

  test('has words for every property', () => {
    const bare: string[] = [];
    walk(schema, (part, place) => {
      for (const [name, property] of Object.entries(
        (part['properties'] ?? {}) as Record<string, Record<string, unknown>>,
      )) {
        if (!('$ref' in property) && !('const' in property) && (!property['title'] || !property['description']))
          bare.push(`${place}/${name}`);
      }
    });
    expect(bare).toEqual([]);
  });

  test.each(Object.keys(operators))('knows the condition operator %s, with decorators before it', (operator) => {
    const program = JSON.parse(read('templates/programs/shop.json')) as { conditions?: object };
    const leaf = (name: string) => ({ all: [{ fact: 'event', path: '$.data.x', operator: name, value: ['a'] }] });
    expect(validate({ ...program, conditions: { one: leaf(operator), other: leaf(`not:someFact:${operator}`) } })).toBe(
      true,
    );
    expect(validate({ ...program, conditions: { one: leaf(`${operator}s`) } })).toBe(false);
  });
});

function walk(part: unknown, look: (part: Record<string, unknown>, place: string) => void, place = '#'): void {
  if (typeof part !== 'object' || part === null) return;
  if (!Array.isArray(part)) look(part as Record<string, unknown>, place);
  for (const [key, inner] of Object.entries(part)) walk(inner, look, `${place}/${key}`);
}
