import { existsSync, globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { lintTemplate, type Template } from '../../nodes-n8n/test/lintTemplate.ts';
import { describe as describeNode } from './credentials.ts';
import { playScenario, type Played } from './play.ts';
import type { Scenario } from './scenario.ts';
import { openTheatre, type Theatre } from './theatre.ts';

type Workflow = Template & {
  readonly settings?: object;
  readonly meta?: { readonly capabilities?: readonly number[] };
};

/** Every workflow, imported into a real n8n, from its trigger to its end, and everything once more. */
const root = fileURLToPath(new URL('../..', import.meta.url));
const files = globSync('templates/*/n8n/*.json', { cwd: root }).toSorted();
const workflows: { file: string; template: Workflow; scenario: Scenario | undefined }[] = [];
for (const file of files) {
  const template = JSON.parse(readFileSync(root + file, 'utf8')) as Workflow;
  const path = root + file.replace('.json', '.scenario.ts');
  // Jest cannot link what two scenarios share while it still links the first.
  // oxlint-disable-next-line no-await-in-loop
  const scenario = existsSync(path) ? ((await import(path)) as { default: Scenario }).default : undefined;
  workflows.push({ file: file.replace('templates/', ''), template, scenario });
}
const played = workflows.filter((one) => one.scenario !== undefined) as {
  file: string;
  template: Workflow;
  scenario: Scenario;
}[];

test('every workflow has a scenario', () =>
  expect(workflows.filter((one) => !one.scenario).map(({ file }) => file)).toEqual([]));

let theatre: Theatre;
beforeAll(async () => {
  theatre = await openTheatre();
});
afterAll(() => theatre.stop());

describe.each(played)('$file', ({ template, scenario }) => {
  let outcome: Played;
  let stop = () => Promise.resolve();
  beforeAll(async () => {
    outcome = await playScenario(theatre, template, scenario);
    ({ stop } = outcome);
  });
  afterAll(() => stop());

  test('n8n takes it as it is, and finds nothing in it that it does not know', () => {
    const { name, nodes, connections, settings, meta } = outcome.imported;
    expect({ name, nodes, connections, meta }).toEqual({
      name: template.name,
      nodes: template.nodes,
      connections: template.connections,
      meta: template.meta,
    });
    expect(settings).toMatchObject(template.settings ?? {});
    const types = theatre.n8n.nodeTypes;
    expect(lintTemplate(template, (type, version) => describeNode(type, version, types))).toEqual([]);
  });

  test('it runs from its trigger to its end', () => {
    expect(outcome.failures).toEqual([]);
    expect(outcome.seen.executions.length).toBeGreaterThan(0);
  });

  test('every request is one that the vendor describes', () => expect(outcome.faults).toEqual([]));

  for (const [number, shows] of Object.entries(scenario.shows)) {
    // The assertions stand in the scenario.
    // oxlint-disable-next-line jest/expect-expect
    test(`capability ${number}`, async () => {
      await shows(outcome.seen);
    });
  }

  test('it shows every capability that it carries', () => {
    expect(template.meta?.capabilities).toEqual(Object.keys(scenario.shows).map(Number));
  });

  test('when every trigger comes twice, nothing is written or earned twice', () => {
    expect(outcome.writtenTwice).toEqual([]);
    expect(outcome.stateTwice).toBe(outcome.stateOnce);
  });

  test('no hook is left behind', () => expect(outcome.hooksLeft).toEqual([]));
});
