import type { Decision } from '../../engine/decision.ts';
import type { Event } from '../../engine/event.ts';
import type { ProgramJson } from './expand.ts';

/** A vector written out in full, so that a host needs nothing else to run it. */
export interface ExpandedVector {
  readonly name: string;
  readonly rules: readonly string[];
  /** The file it stands in, which is its theme. */
  readonly file: string;
  readonly steps: readonly ExpandedStep[];
}

export interface ExpandedStep {
  /** Published so far, the live one last. */
  readonly programs: readonly ProgramJson[];
  readonly event: Event;
  readonly expected: Decision | { readonly error: string };
}

/** What runs vectors: anything that decides events of a program, from an empty state. */
export interface Host {
  /** The decision of an event, or a promise of it; throws an error with a `code` when the event is bad. */
  decide(programs: readonly ProgramJson[], event: Event): unknown;
}

/** One line a step: canonical JSON of what a host decided and of what it should have. */
export interface Outcome {
  readonly event: string;
  readonly expected: string;
  readonly got: string;
}

/** Feeds the events of a vector to a host that knows nothing yet. */
export async function runVector(host: Host, vector: ExpandedVector): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const { programs, event, expected } of vector.steps) {
    // Events are decided one after the other, as they come.
    // oxlint-disable-next-line no-await-in-loop
    const got = await decided(host, programs, event);
    outcomes.push({ event: event.id, expected: canonical(expected), got: canonical(got) });
  }
  return outcomes;
}

async function decided(host: Host, programs: readonly ProgramJson[], event: Event): Promise<unknown> {
  try {
    return await host.decide(programs, event);
  } catch (error) {
    if (error instanceof Error && 'code' in error && String(error.code).startsWith('RK')) return { error: error.code };
    throw error;
  }
}

/** JSON with sorted keys and no spaces, written apart from the engine's so that one checks the other. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).toSorted(([left], [right]) => (left < right ? -1 : 1)))
      : inner,
  );
}
