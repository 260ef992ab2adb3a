import { installPacked, startN8n, type N8n } from './n8n.ts';
import { program } from './program.ts';
import { startServer, type TestServer } from './server.ts';

/** A server with two programs: what has to be said, and what is told of both. */
const installed = installPacked();
let n8n: N8n;
let server: TestServer;

beforeAll(async () => {
  n8n = await startN8n(installed.folder);
  const choir = { ...program, id: 'choir', name: 'Choir', roles: ['singer'] };
  server = await startServer(n8n.receiver, [program, choir]);
});
afterAll(async () => {
  n8n.stop();
  installed.remove();
  await server.stop();
});

const inProgram = (value: string) => ({ programId: { __rl: true, mode: 'list', value } });
const run = (parameters: object) =>
  n8n.run({ parameters: { ...parameters }, items: [{}], credentials: server.credentials, executionId: 'several' });
const add = (value: string, email: string) =>
  run({ resource: 'advocate', operation: 'add', email, ...inProgram(value) });

test('an operation that does not say which program stops and says what to do', async () => {
  const { error } = await run({ resource: 'report', operation: 'get' });
  expect(error!.message).toContain('2 programs are live');
  const got = await run({ resource: 'program', operation: 'get' });
  expect(got.error).toMatchObject({ description: 'Choose the program in this node.', context: { itemIndex: 0 } });
});

test('with the program chosen, it is done there', async () => {
  const { outputs } = await run({ resource: 'program', operation: 'get', ...inProgram('choir') });
  expect(outputs[0]).toMatchObject([{ json: { id: 'choir' } }]);
});

test('lists show what both have until one is chosen', async () => {
  const roles = async (parameters: object) =>
    (await n8n.options({ method: 'getRoles', parameters, credentials: server.credentials })).result.map(
      ({ value }) => value,
    );
  expect(await roles({})).toEqual(['singer', 'member', 'author']);
  expect(await roles(inProgram('choir'))).toEqual(['singer']);
});

test('the polling trigger tells of both, each thing once', async () => {
  const parameters = { events: ['participant.added'] };
  const { credentials } = server;
  const { kept } = await n8n.poll({ parameters, credentials });
  expect((await add('club', 'ada@example.com')).error).toBeUndefined();
  expect(
    (
      await run({
        resource: 'advocate',
        operation: 'add',
        email: 'cy@example.com',
        ...inProgram('choir'),
        options: { idempotencyKey: 'cy' },
      })
    ).error,
  ).toBeUndefined();
  const told = await n8n.poll({ parameters, credentials, kept });
  const programs = told.result![0]!.map(({ json }) => (json['data'] as { program: string }).program);
  expect(programs.toSorted()).toEqual(['choir', 'club']);
  expect((await n8n.poll({ parameters, credentials, kept: told.kept })).result).toBeNull();
});
