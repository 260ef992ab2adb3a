import { canonical } from './canonical.ts';
import type { CompiledProgram } from './compile.ts';
import type { Decision } from './decision.ts';
import type { Snapshot } from './draft.ts';
import { BadEvent } from './errors.ts';
import type { Event } from './event.ts';
import { recording } from './memory.ts';
import type { UsedFacts } from './memory.ts';
import { step } from './step.ts';
import type { Step } from './step.ts';

/** What was decided so far, as far as a host must be able to find it again. */
export interface Log {
  find(source: string, id: string): { readonly event: string; readonly decision: Decision } | undefined;
}

export interface Decided extends Step {
  /** The event was decided before: the stored decision, and nothing to store. */
  readonly repeated: boolean;
  /** To be stored beside the decision: `explain` recomputes every why from them. */
  readonly facts: UsedFacts;
  /** The event in canonical form, by which a repetition is told from a contradiction. */
  readonly eventText: string;
}

/**
 * Decides an event once: `(source, id)` with the same content gives the stored decision and changes nothing. (R1)
 *
 * @throws BadEvent RK201 when the same id comes with other content
 */
export function decide(program: CompiledProgram, log: Log, snapshot: Snapshot, event: Event): Decided {
  const source = event.source ?? 'api';
  const eventText = canonical(event);
  const stored = log.find(source, event.id);
  if (stored !== undefined) return again(event, eventText, stored);
  const recorded = recording(snapshot);
  const decided = step(program, recorded.snapshot, event);
  return { ...decided, repeated: false, facts: recorded.facts(), eventText };
}

function again(
  event: Event,
  eventText: string,
  stored: { readonly event: string; readonly decision: Decision },
): Decided {
  if (stored.event === eventText)
    return { decision: stored.decision, changes: [], repeated: true, facts: {}, eventText };
  throw new BadEvent({
    code: 'RK201',
    pointer: '/id',
    message: `the event "${event.id}" was decided before with other content`,
    hint: 'Give every event an id of its own, and send exactly the same content when you repeat one.',
  });
}
