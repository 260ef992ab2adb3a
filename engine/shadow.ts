import { canonical } from './canonical.ts';
import type { CompiledProgram } from './compile.ts';
import type { Decision, RewardChange } from './decision.ts';
import type { Snapshot } from './draft.ts';
import type { Event } from './event.ts';
import { step } from './step.ts';
import type { Step } from './step.ts';

/** What a new version would have decided, beside what the live one did. */
export interface Shadowed extends Step {
  /** Where the two decisions part; empty when they agree. */
  readonly differs: readonly ShadowDifference[];
}

export type ShadowDifference = 'outcome' | 'subject' | 'stage' | 'verdict' | 'rewards';

/**
 * Decides an event by a new version in shadow of the live one. The shadow has records of its own, which begin as a copy of the
 * live ones or empty: store its changes there and nowhere else, and do none of its effects. An event that was decided
 * before is not for the shadow either.
 *
 * @param snapshot the shadow's own records
 * @param live what the live version decided about this event
 * @example const { changes, differs } = compareOne(newVersion, shadowMemory, event, decision);
 */
export function compareOne(shadow: CompiledProgram, snapshot: Snapshot, event: Event, live: Decision): Shadowed {
  const { decision, changes } = step(shadow, snapshot, event);
  const differs = ASPECTS.filter(([, of]) => canonical(of(live)) !== canonical(of(decision))).map(([name]) => name);
  return { decision, changes, differs };
}

/** Everything of a decision that people notice; versions, texts and keys may differ. */
const ASPECTS: readonly (readonly [ShadowDifference, (decision: Decision) => unknown])[] = [
  ['outcome', ({ outcome }) => outcome],
  ['subject', ({ subject }) => subject],
  ['stage', ({ moves }) => moves.map(({ from, to }) => [from, to])],
  ['verdict', ({ verdict }) => verdict],
  ['rewards', ({ rewards }) => rewards.map(noticed)],
];

function noticed({ rule, person, kind, state, quantity, unit, terms }: RewardChange): unknown {
  return { rule, person, kind, state, quantity, unit, terms };
}
