import type { Change, Snapshot } from './draft.ts';
import type { Json } from './event.ts';

/** A state in memory: what tests of a program, replays and the command line decide on. */
export interface Memory extends Snapshot {
  apply(changes: readonly Change[]): void;
  /** Every record by key, for a host that keeps the whole state in one place. */
  entries(): [string, object][];
}

export function createMemory(records: Iterable<readonly [string, object]> = []): Memory {
  const state = new Map<string, object>(records);
  return {
    get: (key) => state.get(key),
    apply: (changes) => changes.forEach(({ key, value }) => state.set(key, value)),
    entries: () => [...state],
  };
}

/** What a decision read: each record as it was, or null where there was none. */
export type UsedFacts = Readonly<Record<string, Json>>;

/** Passes reads through and remembers them, so that the decision can be explained later. */
export function recording(snapshot: Snapshot): { readonly snapshot: Snapshot; facts(): UsedFacts } {
  const seen = new Map<string, object | undefined>();
  return {
    snapshot: {
      get(key) {
        if (!seen.has(key)) seen.set(key, snapshot.get(key));
        return seen.get(key);
      },
    },
    facts: () => Object.fromEntries([...seen].map(([key, value]) => [key, (value ?? null) as Json])),
  };
}

/** The state as far as a decision once read it. */
export function snapshotOf(facts: UsedFacts): Snapshot {
  return { get: (key) => (Object.hasOwn(facts, key) ? ((facts[key] ?? undefined) as object | undefined) : undefined) };
}
