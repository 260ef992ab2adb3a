import { type Remedy, remedyFor } from '../conditions/remedy.ts';
import { trace } from '../conditions/trace.ts';
import type { CompiledProgram } from '../compile.ts';
import type { Decision } from '../decision.ts';
import type { Snapshot } from '../draft.ts';
import type { Event } from '../event.ts';
import { snapshotOf } from '../memory.ts';
import type { UsedFacts } from '../memory.ts';
import { step } from '../step.ts';
import type { Seen } from '../witness.ts';
import { sayToAdvocate } from './advocate.ts';
import { namesOf } from './names.ts';
import { sayToStaff } from './staff.ts';

export interface Explanation {
  /** The decision, computed anew from the stored facts. */
  readonly decision: Decision;
  /** In the order in which things were looked at. */
  readonly sentences: readonly string[];
  /** Everything that was looked at, for machines. */
  readonly because: readonly Seen[];
  /** What would have changed each answer that was no, for machines. */
  readonly remedies: readonly RemedyOf[];
}

/** What stood in the way of a reward, a move or an answer, or spoke against a referral; a move is named by its place in the file. */
export interface RemedyOf {
  readonly about: Extract<Seen, { trace: unknown }>['about'];
  readonly rule: string;
  readonly remedy: Remedy;
}

/**
 * Says why an event led to its decision, by deciding it again on the facts that were used and watching.
 *
 * @param program the version that decided, with the earlier ones that referrals may be pinned to
 * @param facts what `decide` gave back as `facts`
 * @param audience operators are told everything; an advocate nothing about other people and nothing of fraud checks
 */
export function explain(
  program: CompiledProgram,
  facts: UsedFacts | Snapshot,
  event: Event,
  audience: 'operator' | 'advocate' = 'operator',
): Explanation {
  const because: Seen[] = [];
  const witness = { tell: (seen: Seen) => void because.push(seen), look: trace };
  const { decision, changes } = step(program, isSnapshot(facts) ? facts : snapshotOf(facts), event, witness);
  const told =
    decision.outcome === 'decided'
      ? because
      : because.filter(({ about }) => about === 'attribution' || about === 'points' || about === 'ask');
  const names = namesOf(program, event);
  const rewards = new Map(decision.rewards.map((reward) => [reward.id, reward]));
  const say = audience === 'operator' ? sayToStaff : sayToAdvocate;
  const sentences = say({ program, decision, event, names, rewards, changes }, told);
  return { decision, sentences: [...new Set(sentences)], because, remedies: because.flatMap(remediesOf) };
}

function remediesOf(seen: Seen): RemedyOf[] {
  if (!('trace' in seen) || seen.trace === null) return [];
  if (seen.result !== 'conditions' && seen.result !== 'raised') return [];
  const remedy = remedyFor(seen.trace, seen.about !== 'eligibility');
  const rule = 'rule' in seen ? seen.rule : 'id' in seen ? seen.id : String(seen.index);
  return remedy === null ? [] : [{ about: seen.about, rule, remedy }];
}

function isSnapshot(facts: UsedFacts | Snapshot): facts is Snapshot {
  return typeof (facts as { get?: unknown }).get === 'function';
}
