import { Readable } from 'node:stream';
import { Type } from 'typebox';
import type { ServerContext } from '../../context.ts';
import { csvOf } from '../../transfer/csv.ts';
import { exportProgram } from '../../transfer/export.ts';
import { LISTS, type List } from '../../transfer/format.ts';
import { BadImport, importProgram, NotEmpty } from '../../transfer/import.ts';
import { listRows } from '../../transfer/lists.ts';
import type { App } from '../app-type.ts';
import { chooseProgram } from '../decided.ts';
import { Problem } from '../problem.ts';
import { answers, programQuery } from '../schemas.ts';

/** A whole program out of this host, or into it. */
export function transfer(app: App, context: ServerContext): void {
  const config = { scope: 'admin' as const };
  app.post('/export', { schema: exporting, config: { ...config, isRepeatable: true } }, ({ query }, reply) => {
    const { id } = chooseProgram(context, query.program);
    if (query.format === 'csv') {
      if (query.list === undefined)
        throw new Problem('RK400', 'CSV holds one list', {
          pointer: '/list',
          hint: `Add &list= with one of ${LISTS.join(', ')}.`,
        });
      const rows = csvOf(listRows(context.store, id, query.list));
      return reply.type('text/csv; charset=utf-8').send(Readable.from(rows));
    }
    const now = new Date(context.clock.now()).toISOString();
    return reply.type('application/jsonl').send(Readable.from(exportProgram(context.store, id, now)));
  });

  void app.register(async (scope) => takingIn(scope.withTypeProvider(), context));
}

/** In a scope of its own, because no other route takes JSON lines. */
function takingIn(app: App, context: ServerContext): void {
  app.addContentTypeParser(
    ['application/jsonl', 'application/x-ndjson'],
    { parseAs: 'string', bodyLimit: IMPORT_BYTES },
    (_request, body, done) => done(null, body),
  );

  app.post(
    '/import',
    { schema: importing, config: { scope: 'admin' }, bodyLimit: IMPORT_BYTES },
    async ({ body }, reply) => {
      if (typeof body !== 'string')
        throw new Problem('RK415', 'An import is JSON lines', { hint: 'Send "Content-Type: application/jsonl".' });
      const imported = await importProgram(context.store, context.secrets, body).catch((error: unknown) => {
        throw problemOf(error);
      });
      await context.programs.reload(imported.program);
      return reply.code(201).send(imported);
    },
  );
}

const IMPORT_BYTES = 64 * 1024 * 1024;

const exporting = {
  tags: ['transfer'],
  summary: 'A whole program, or one of its lists',
  description:
    'JSON lines with every version, event and person, and what they came to; docs/export.md describes them. Names and addresses are in it. ' +
    'With "format=csv" one list for a spreadsheet.',
  querystring: Type.Object(
    {
      ...programQuery,
      format: Type.Optional(Type.Union([Type.Literal('jsonl'), Type.Literal('csv')])),
      list: Type.Optional(Type.Unsafe<List>({ type: 'string', enum: LISTS })),
    },
    { additionalProperties: false },
  ),
  response: answers({
    200: {
      description: 'The lines',
      content: { 'application/jsonl': { schema: Type.String() }, 'text/csv': { schema: Type.String() } },
    },
  }),
};

const importing = {
  tags: ['transfer'],
  summary: 'Take in what another host exported',
  description:
    'Every event is decided again. When a decision, a reward or a balance differs from the file, nothing is taken in. The program must not have decided anything here yet.',
  consumes: ['application/jsonl'],
  response: answers({
    201: Type.Object({
      program: Type.String(),
      version: Type.Integer(),
      events: Type.Integer(),
      people: Type.Integer(),
    }),
  }),
};

function problemOf(error: unknown): unknown {
  if (error instanceof NotEmpty) return new Problem('RK422', `The program "${error.message}" has decided events here`);
  if (error instanceof BadImport)
    return new Problem('RK423', error.message, { hint: error.hint, extra: { line: error.line } });
  return error;
}
