import {
  check,
  compile,
  readEvent,
  readProgram,
  runTests,
  sayWorstCase,
  worstCase,
  type Program,
} from '@referral-kit/engine';
import { Type } from 'typebox';
import type { LiveProgram, ServerContext } from '../../context.ts';
import { simulate } from '../../simulate.ts';
import { withZoneRule } from '../../zoneRule.ts';
import { READS } from '../access.ts';
import type { App } from '../app-type.ts';
import { chooseProgram } from '../decided.ts';
import { Problem } from '../problem.ts';
import { answers, Decision, Event, Id, maybe, pageOf, Why } from '../schemas.ts';
import { MAX_EVENTS, placed } from './events.ts';

/** The program files: read, checked, tried out. */
export function programs(app: App, context: ServerContext): void {
  app.get('/programs', { schema: listing }, async () => ({ rows: context.programs.live().map(summaryOf), next: null }));

  app.get('/programs/:id', { schema: reading }, async ({ params }) => chooseProgram(context, params.id).program);

  app.post('/programs/:id/check', { schema: checking, config: READS }, async ({ params, body }) => {
    const program = given(context, params.id, body);
    return { findings: check(program), atMost: sayWorstCase(worstCase(program)) };
  });

  app.post('/programs/:id/test', { schema: testing, config: READS }, async ({ params, body }) => {
    const tests = runTests(given(context, params.id, body));
    return {
      passed: tests.filter(({ passed }) => passed).length,
      failed: tests.filter(({ passed }) => !passed).length,
      tests,
    };
  });

  app.post('/programs/:id/simulate', { schema: simulating, config: READS }, async ({ params, body }) => {
    const compiled = compile(given(context, params.id, body.program));
    const events = body.events.map((event, index) => placed(`/events/${index}`, () => readEvent(event)));
    const rows = [...simulate(compiled, events)].map((one) => ({
      decision: one.decision,
      repeated: one.repeated,
      why: one.why('operator').sentences,
    }));
    return { rows, next: null };
  });
}

export const File = Type.Unsafe<unknown>({ description: 'A program file; see docs/program.md' });

export const Summary = { id: Type.String(), version: Type.Integer(), name: Type.String() };
const Finding = Type.Object(
  { code: Type.String(), pointer: Type.String(), message: Type.String(), hint: Type.String() },
  { additionalProperties: true },
);
export const Findings = Type.Array(Finding, { description: 'What a careful reader would ask about' });

const AtMost = Type.Array(Type.String(), { description: 'What the program can cost at most, a sentence each' });

const listing = {
  tags: ['programs'],
  summary: 'The programs that are live',
  response: answers({ 200: pageOf(Type.Object(Summary)) }),
};

const reading = {
  tags: ['programs'],
  summary: 'A program file as it is live',
  params: Id,
  response: answers({ 200: File }),
};

const checking = {
  tags: ['programs'],
  summary: 'Check a program: the one sent, or the one that is live',
  params: Id,
  body: Type.Optional(File),
  response: answers({ 200: Type.Object({ findings: Findings, atMost: AtMost }) }),
};

const testing = {
  tags: ['programs'],
  summary: 'Run the tests a program carries: the one sent, or the one that is live',
  params: Id,
  body: Type.Optional(File),
  response: answers({
    200: Type.Object({
      passed: Type.Integer(),
      failed: Type.Integer(),
      tests: Type.Array(Type.Record(Type.String(), Type.Unknown())),
    }),
  }),
};

const simulating = {
  tags: ['programs'],
  summary: 'Decide events on an empty state and keep nothing',
  params: Id,
  body: Type.Object(
    { events: Type.Array(Event, { minItems: 1, maxItems: MAX_EVENTS }), program: Type.Optional(File) },
    { additionalProperties: false },
  ),
  response: answers({
    200: Type.Object({
      rows: Type.Array(Type.Object({ decision: Decision, repeated: Type.Boolean(), why: Why })),
      next: maybe(Type.String()),
    }),
  }),
};

/** A live program in short. */
export function summaryOf({ id, version, program }: LiveProgram) {
  return { id, version, name: program.name };
}

/** The program in the body, else the one that is live under this id. */
function given(context: ServerContext, id: string, body: unknown): Program {
  return body === undefined || body === null ? chooseProgram(context, id).program : readFor(context, id, body);
}

/** The program file in a body; its id must be the one of the address. */
export function readFor(context: ServerContext, id: string, body: unknown): Program {
  const program = readProgram(withZoneRule(body, new Date(context.clock.now()).getUTCFullYear()));
  if (program.id === id) return program;
  throw new Problem('RK400', `The file says id "${program.id}", the address says "${id}"`, {
    pointer: '/id',
    hint: 'Make the two equal.',
  });
}
