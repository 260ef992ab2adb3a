import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv } from 'ajv';
import standalone from 'ajv/dist/standalone/index.js';
import { rolldown } from 'rolldown';
import { conditionSchema } from '../../engine/schema/condition.ts';
import { EventSchema } from '../../engine/schema/event.ts';
import * as parts from '../../engine/schema/parts.ts';
import { ProgramSchema } from '../../engine/schema/program.ts';
import { bare, named, type Schema, shared } from './schemas.ts';
import { shortened } from './shortened.ts';
import { wordsOf } from './words.ts';

/** The generated files of the engine: text by path from the root. */
export async function generateEngine(): Promise<Record<string, string>> {
  const published: Schema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    ...named(plain({ ...ProgramSchema, $defs: { Condition: conditionSchema() } })),
  };
  const checked = {
    program: shared(bare(plain({ ...ProgramSchema, $defs: { Condition: {} } }))),
    event: shared(bare(plain(EventSchema))),
  };
  const words = wordsOf([...forms, plain(ProgramSchema), plain(EventSchema)]);
  return {
    'engine/generated/program.schema.json': `${JSON.stringify(published, null, 2)}\n`,
    'engine/generated/validators.js': await validators(checked, words),
    'engine/generated/validators.d.ts': readFileSync(new URL('validators.d.ts.txt', import.meta.url), 'utf8'),
  };
}

/** What a pattern asks for is said where it is made, not where it is used. */
export const forms: readonly Schema[] = [parts.Id, parts.Duration, parts.Instant, parts.EventType, parts.Language].map(
  plain,
);

/** Code that checks a value without making code at run time: hosts such as a spreadsheet or a strict page forbid that. */
async function validators(checked: { program: Schema; event: Schema }, words: unknown): Promise<string> {
  const ajv = new Ajv({
    discriminator: true,
    allErrors: true,
    inlineRefs: false,
    messages: false,
    strictRequired: false,
    strictTypes: false,
    code: { source: true, esm: true, lines: true },
  });
  ajv.addSchema({ ...checked.program, $id: 'program' });
  ajv.addSchema({ ...checked.event, $id: 'event' });
  const source = (standalone as unknown as typeof standalone.default)(ajv, {
    validateProgram: 'program',
    validateEvent: 'event',
  });
  const code = await bundled(`${shortened(source)}\nexport const words = ${JSON.stringify(words)};\n`);
  const lines = code.split('\n').map((line) => line.trim());
  return `// Made by tools/generate.ts: change engine/schema and run \`npm run generate\`.\n${lines.join('\n')}`;
}

/** One module without imports: what ajv asks for with \`require\` is taken in. */
async function bundled(source: string): Promise<string> {
  const require = createRequire(import.meta.url);
  const entry = 'validators';
  const bundle = await rolldown({
    input: entry,
    platform: 'neutral',
    treeshake: true,
    plugins: [
      {
        name: 'source',
        resolveId: (id) => (id === entry ? entry : require.resolve(id)),
        load: (id) => (id === entry ? source : null),
      },
    ],
  });
  const { output } = await bundle.generate({ format: 'esm' });
  await bundle.close();
  return output[0].code;
}

/** A schema as data, without the symbols of its builder. */
function plain(schema: unknown): Schema {
  return JSON.parse(JSON.stringify(schema)) as Schema;
}
