import {
  decide,
  explain,
  recording,
  type Change,
  type CompiledProgram,
  type Decision,
  type Event,
  type Explanation,
} from '@referral-kit/engine';

/** What one event of a simulation led to. */
export interface Simulated {
  readonly event: Event;
  readonly decision: Decision;
  /** Decided before in this run; nothing changed. */
  readonly repeated: boolean;
  /** Why, for one audience. Computed when asked. */
  why(audience: 'operator' | 'advocate'): Explanation;
}

/**
 * Decides events one after the other on an empty state in memory, exactly as a server would, and keeps nothing.
 * Throws `BadEvent` at the first event that cannot be decided.
 */
export function* simulate(program: CompiledProgram, events: Iterable<Event>): Generator<Simulated> {
  const records = new Map<string, Change['value']>();
  const decided = new Map<
    string,
    { event: string; decision: Decision; facts: ReturnType<ReturnType<typeof recording>['facts']> }
  >();
  const log = { find: (source: string, id: string) => decided.get(JSON.stringify([source, id])) };
  for (const event of events) {
    const step = decide(program, log, { get: (key) => records.get(key) }, event);
    const key = JSON.stringify([step.decision.event.source, step.decision.event.id]);
    const facts = step.repeated ? (decided.get(key)?.facts ?? {}) : step.facts;
    if (!step.repeated) decided.set(key, { event: step.eventText, decision: step.decision, facts });
    for (const change of step.changes) records.set(change.key, change.value);
    yield {
      event,
      decision: step.decision,
      repeated: step.repeated,
      why: (audience) => explain(program, facts, event, audience),
    };
  }
}
