import { loadVectors, runVector, type ExpandedVector, type Host } from '../../test/conformance/vectors.ts';
import { builtCode, newSession, openScript } from '../test/host/script.ts';
import { newExecution } from '../test/host/session.ts';

const code = builtCode();

/** Long after the last event of any vector: an event from the future would be refused. */
const LATER = Date.parse('2100-01-01T00:00:00Z');

interface Inside {
  decide(programs: readonly object[], event: object): unknown;
}

/** The built script with an empty spreadsheet. Each event is a run of its own, which reads everything from cells again. */
function sheetHost(): Host & { faults: readonly string[] } {
  const host = openScript(code, { ...newSession(), nowMs: LATER });
  const { session } = host;
  const { inside } = host.context['ReferralKit'] as { inside: Inside };
  return {
    faults: session.faults,
    decide(programs, event) {
      session.current = newExecution(session);
      session.lockedBy = session.current;
      // Google hands JSON over, not our objects.
      try {
        return inside.decide(programs, JSON.parse(JSON.stringify(event)) as object);
      } catch (error) {
        const { message, code: reason } = error as { message: string; code?: string };
        throw Object.assign(new Error(message), { code: reason });
      }
    },
  };
}

const vectors = loadVectors();

describe('the conformance vectors in dist/Code.js, in a bare context without code generation, through cells and back', () => {
  test.each([...Map.groupBy(vectors, ({ file }) => file)])('%s', async (_file, ofFile) => {
    const wrong: string[] = [];
    for (const vector of ofFile) {
      // oxlint-disable-next-line no-await-in-loop
      wrong.push(...(await differences(vector)));
    }
    expect(wrong).toEqual([]);
  });

  test('are all there are', () => {
    expect(vectors.length).toBeGreaterThan(200);
  });
});

async function differences(vector: ExpandedVector): Promise<string[]> {
  const outcomes = await runVector(sheetHost(), vector);
  return outcomes.flatMap(({ event, expected, got }) =>
    got === expected ? [] : [`${vector.name}, ${event}: expected ${expected}, got ${got}`],
  );
}
