import {
  loadVectors,
  runVector,
  type ExpandedStep,
  type ExpandedVector,
  type Host,
} from '../../test/conformance/vectors.ts';
import { installPacked, startN8n, type N8n, type Run } from './n8n.ts';
import type { Decided } from '../nodes/ReferralKit/program/decide.ts';

const installed = installPacked();
let n8n: N8n;

beforeAll(async () => {
  n8n = await startN8n(installed.folder);
});
afterAll(() => {
  n8n.stop();
  installed.remove();
});

type Records = Record<string, unknown>;
type Refusal = { error: string; details: { code: string; pointer: string; hint: string } };

const vectors = loadVectors();
const club = vectors.find(({ steps }) => steps.length > 2 && steps.every(({ expected }) => !('error' in expected)))!;
const decide = { resource: 'program', operation: 'decide', program: '', eventField: '', stateField: 'state' };

/** Decides through the node, and keeps the state the way a workflow does: by storing the changes it puts out. */
function flow() {
  const state: { version: number; records: Records } = { version: 0, records: {} };
  return {
    state,
    async decide(programs: readonly object[], events: readonly object[]): Promise<(Decided | Refusal)[]> {
      const items = events.map((event, index) => ({ event, ...(index === 0 && { state }) }));
      const parameters = { ...decide, program: JSON.stringify(programs), eventField: 'event' };
      const { outputs, error } = await n8n.run({ parameters, items, onError: 'continueRegularOutput' });
      if (error !== undefined) throw new Error(error.message);
      const results = outputs[0]!.map(({ json }) => json as unknown as Decided | Refusal);
      for (const result of results) {
        if ('error' in result) continue;
        for (const { key, value } of result.changes) state.records[key] = value;
        state.version = result.version.after;
      }
      return results;
    },
  };
}

function hostOf(): Host {
  const kept = flow();
  return {
    async decide(programs, event) {
      const [result] = await kept.decide(programs, [event]);
      return answerOf(result!);
    },
  };
}

function answerOf(result: Decided | Refusal): unknown {
  if ('error' in result) throw Object.assign(new Error(result.error), result.details);
  return result.decision;
}

/** Runs of steps under the same programs. */
function batches(steps: readonly ExpandedStep[]): ExpandedStep[][] {
  const groups: ExpandedStep[][] = [];
  for (const step of steps) {
    const last = groups.at(-1);
    if (last !== undefined && last[0]!.programs.length === step.programs.length) last.push(step);
    else groups.push([step]);
  }
  return groups;
}

async function inBatches({ steps }: ExpandedVector): Promise<unknown[]> {
  const kept = flow();
  const decisions: unknown[] = [];
  for (const batch of batches(steps)) {
    // Each batch begins with the state the one before left.
    // oxlint-disable-next-line no-await-in-loop
    for (const result of await kept.decide(
      batch[0]!.programs,
      batch.map(({ event }) => event),
    )) {
      decisions.push('error' in result ? { error: result.details.code } : result.decision);
    }
  }
  return decisions;
}

describe('the packed node in n8n-core', () => {
  test('is an action node that an AI agent can use and two triggers, with icons and pages in the catalogue', () => {
    expect(n8n.nodes.map(({ name, usableAsTool }) => ({ name, usableAsTool }))).toEqual([
      { name: 'referralKit', usableAsTool: true },
      { name: 'referralKitTrigger' },
      { name: 'referralKitPollingTrigger' },
    ]);
    for (const node of n8n.nodes)
      expect(node).toMatchObject({
        iconUrl: {
          light: expect.stringContaining('referralKit.svg') as string,
          dark: expect.stringContaining('referralKit.dark.svg') as string,
        },
        codex: expect.objectContaining({ categories: ['Marketing', 'Sales'] }) as object,
      });
  });

  test('gives every conformance vector its decisions, byte for byte, one item a run', async () => {
    const wrong: string[] = [];
    for (const vector of vectors) {
      // oxlint-disable-next-line no-await-in-loop
      const outcomes = await runVector(hostOf(), vector);
      if (outcomes.some(({ expected, got }) => expected !== got)) wrong.push(`${vector.file}: ${vector.name}`);
    }
    expect(wrong).toEqual([]);
  });

  test('gives the same when the events of a vector come as one batch', async () => {
    const wrong: string[] = [];
    for (const vector of vectors) {
      // oxlint-disable-next-line no-await-in-loop
      const decisions = await inBatches(vector);
      if (
        JSON.stringify(decisions.map(sorted)) !== JSON.stringify(vector.steps.map(({ expected }) => sorted(expected)))
      )
        wrong.push(`${vector.file}: ${vector.name}`);
    }
    expect(wrong).toEqual([]);
  });
});

describe('Decide', () => {
  const [{ programs }] = club.steps as [ExpandedStep];
  const [joined, submitted] = club.steps.map(({ event }) => event) as [object, object];
  const run = (more: Partial<Run> & { parameters?: object }) =>
    n8n.run({
      items: [joined, submitted],
      ...more,
      parameters: { ...decide, program: JSON.stringify(programs[0]), ...more.parameters },
    });

  test('links each item to the one it came from and counts the version up', async () => {
    const { outputs } = await run({});
    expect(outputs[0]!.map(({ pairedItem }) => pairedItem)).toEqual([{ item: 0 }, { item: 1 }]);
    expect(outputs[0]!.map(({ json }) => json['version'])).toEqual([
      { before: 0, after: 1 },
      { before: 1, after: 2 },
    ]);
  });

  test('takes the program from an expression, as a list of versions or as one', async () => {
    const { outputs } = await run({
      parameters: { program: '={{ $json.program }}', eventField: 'event' },
      items: [{ program: programs[0], event: joined }],
    });
    expect(outputs[0]![0]!.json).toMatchObject({ decision: { outcome: 'decided' } });
  });

  test('an event delivered again changes nothing', async () => {
    const { outputs } = await run({ items: [joined, joined] });
    expect(outputs[0]![1]!.json).toMatchObject({ repeated: true, changes: [], version: { before: 1, after: 1 } });
    expect(outputs[0]![1]!.json['decision']).toEqual(outputs[0]![0]!.json['decision']);
  });

  test('an event that is wrong goes to the error output, and the others are decided', async () => {
    const { outputs } = await run({ items: [joined, { id: 'x' }, submitted], onError: 'continueErrorOutput' });
    expect(outputs[0]).toHaveLength(2);
    expect(outputs[1]).toHaveLength(1);
    expect(outputs[1]![0]).toMatchObject({
      json: {
        id: 'x',
        error: expect.stringContaining('RK202') as string,
        details: { code: 'RK202', hint: expect.any(String) as string },
      },
      pairedItem: { item: 1 },
    });
  });

  test('without an error output it stops, and says which item and how to mend it', async () => {
    const { error } = await run({ items: [joined, { id: 'x' }] });
    expect(error).toMatchObject({ context: { itemIndex: 1 }, description: expect.any(String) as string });
    expect(error!.message).toContain('RK202');
  });

  test.each([
    ['no JSON', '{', 'The program is not JSON'],
    ['a wrong program', '{"id":"x"}', 'RK102'],
    ['an empty list', '[]', 'not JSON'],
  ])('refuses %s as a program, with a remedy', async (_name, program, message) => {
    const { error } = await run({ parameters: { program } });
    expect(error!.message).toContain(message);
    expect(error!.description).toMatch(/\w+ .*\./);
  });

  test('refuses items that bring two states', async () => {
    const items = [
      { event: joined, state: { version: 1, records: {} } },
      { event: submitted, state: { version: 2, records: {} } },
    ];
    const { error } = await run({ parameters: { eventField: 'event' }, items });
    expect(error!.message).toContain('two states, version 1 and version 2');
  });
});

function sorted(value: unknown): unknown {
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map(sorted);
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([left], [right]) => (left < right ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  );
}
