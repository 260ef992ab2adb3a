import { canonical, check, runTests, type Program } from '@referral-kit/engine';
import { Type } from 'typebox';
import type { ServerContext } from '../../context.ts';
import { withZoneRule } from '../../zoneRule.ts';
import type { App } from '../app-type.ts';
import { Problem } from '../problem.ts';
import { answers, Id, maybe } from '../schemas.ts';
import { Comparison } from './history.ts';
import { File, Findings, readFor, Summary, summaryOf } from './programs.ts';

/** The way of a changed program: a draft, a shadow beside the live one, and live. */
export function publishing(app: App, context: ServerContext): void {
  const config = { scope: 'admin' as const };
  const { documents } = context.store;
  app.put('/programs/:id', { schema: drafting, config }, async ({ params, body }, reply) => {
    const program = readFor(context, params.id, body);
    const isNew = (await documents.get(DRAFT, program.id)) === null;
    const savedAt = new Date(context.clock.now()).toISOString();
    await documents.put(DRAFT, program.id, { file: canonical(body), savedAt });
    return reply.code(isNew ? 201 : 200).send({ ...described(program), savedAt, findings: check(program) });
  });

  app.get('/programs/:id/draft', { schema: readingDraft }, async ({ params }) => fileOf(context, params.id, undefined));

  app.delete('/programs/:id/draft', { schema: discarding, config }, async ({ params }, reply) => {
    if ((await documents.take(DRAFT, params.id)) === null) throw noDraft(params.id);
    return reply.code(204).send(null);
  });

  app.post('/programs/:id/publish', { schema: goingLive, config }, async ({ params, body }, reply) => {
    const file = await fileOf(context, params.id, body);
    const program = readFor(context, params.id, file);
    mustPassTests(program);
    const before = context.programs.get(params.id);
    const live = await context.programs.publish(file);
    await documents.take(DRAFT, program.id);
    await context.shadows.published(program.id, live.version);
    const isNew = before?.version !== live.version;
    return reply.code(isNew ? 201 : 200).send({ ...summaryOf(live), findings: check(program) });
  });

  shadows(app, context);
}

/** A new version beside the live one. */
function shadows(app: App, context: ServerContext): void {
  const config = { scope: 'admin' as const };
  app.post('/programs/:id/shadow', { schema: shadowing, config }, async ({ params, body }, reply) => {
    const live = context.programs.get(params.id);
    if (live === undefined) throw new Problem('RK404', `No program "${params.id}" is live`);
    const file = await fileOf(context, params.id, body);
    const program = readFor(context, params.id, file);
    mustPassTests(program);
    if (program.version <= live.version)
      throw new Problem('RK400', `Version ${program.version} is not above version ${live.version}, which is live`, {
        pointer: '/version',
        hint: `Number it ${live.version + 1}.`,
      });
    const ruled = withZoneRule(file, new Date(context.clock.now()).getUTCFullYear());
    return reply.code(201).send(await context.shadows.begin(program.id, program.version, ruled));
  });

  app.get('/programs/:id/shadow', { schema: looking }, async ({ params }) => {
    const state = await context.shadows.look(params.id);
    if (state === null) throw noShadow(params.id);
    return state;
  });

  app.delete('/programs/:id/shadow', { schema: ending, config }, async ({ params }, reply) => {
    if (!(await context.shadows.end(params.id))) throw noShadow(params.id);
    return reply.code(204).send(null);
  });
}

const DRAFT = 'draft';

const drafting = {
  tags: ['programs'],
  summary: 'Store a draft of a program',
  description:
    'It must be free of errors, and may still have warnings and failing tests. Nothing changes until POST /v1/programs/:id/publish. One draft a program; the newest stands.',
  params: Id,
  body: File,
  response: answers({
    200: Type.Object({ ...Summary, savedAt: Type.String(), findings: Findings }),
    201: Type.Object({ ...Summary, savedAt: Type.String(), findings: Findings }),
  }),
};

const readingDraft = {
  tags: ['programs'],
  summary: 'The draft of a program',
  params: Id,
  response: answers({ 200: File }),
};

const discarding = {
  tags: ['programs'],
  summary: 'Discard the draft',
  params: Id,
  response: answers({ 204: Type.Null() }),
};

const goingLive = {
  tags: ['programs'],
  summary: 'Publish a program: the one sent, or the draft',
  description:
    'Refused while the program has an error or one of its own tests fails (RK417); nothing changes then. A change needs a higher version. ' +
    'The draft is used up, and a shadow of this version ends.',
  params: Id,
  body: Type.Optional(File),
  response: answers({
    200: Type.Object({ ...Summary, findings: Findings }),
    201: Type.Object({ ...Summary, findings: Findings }),
  }),
};

const State = Type.Object({
  program: Type.String(),
  version: Type.Integer(),
  startedAt: Type.String(),
  state: Type.String({ description: 'catchingUp, upToDate or stopped' }),
  reason: maybe(Type.String({ description: 'Why it stopped' })),
  report: maybe(
    Type.Object(
      { events: Type.Integer({ description: 'Decided by both since the shadow began' }), ...Comparison },
      { description: 'Null until the shadow has read the log up to its beginning' },
    ),
  ),
});

const shadowing = {
  tags: ['programs'],
  summary: 'Put a new version beside the live one: the one sent, or the draft',
  description:
    'From now on every event is decided by it too, as if it had been published now, in a thread that reads the log after the live decision is stored. ' +
    'Nothing it decides is done or told to anybody. It goes on after a restart; another shadow of the program takes its place.',
  params: Id,
  body: Type.Optional(File),
  response: answers({ 201: State }),
};

const looking = {
  tags: ['programs'],
  summary: 'What the shadow would have done otherwise so far, in people and money, by rule',
  params: Id,
  response: answers({ 200: State }),
};

const ending = { tags: ['programs'], summary: 'End the shadow', params: Id, response: answers({ 204: Type.Null() }) };

function described({ id, version, name }: Program) {
  return { id, version, name };
}

/** The program file in the body, else the draft. */
async function fileOf(context: ServerContext, id: string, body: unknown): Promise<unknown> {
  if (body !== undefined && body !== null) return body;
  const draft = (await context.store.documents.get(DRAFT, id)) as { readonly file: string } | null;
  if (draft === null) throw noDraft(id);
  return JSON.parse(draft.file);
}

/** What goes live, or beside it, does what its own tests say. That it has no error was seen when it was read. */
function mustPassTests(program: Program): void {
  const tests = runTests(program);
  const failed = tests.filter(({ passed }) => !passed);
  if (failed.length > 0)
    throw new Problem('RK417', `${failed.length} of the program's own ${tests.length} tests fail`, {
      pointer: '/tests',
      extra: { tests },
    });
}

function noDraft(id: string): Problem {
  return new Problem('RK421', `No draft of "${id}" is stored`);
}

function noShadow(id: string): Problem {
  return new Problem('RK404', `No version stands in shadow of "${id}"`, {
    hint: 'Begin one with POST /v1/programs/:id/shadow.',
  });
}
