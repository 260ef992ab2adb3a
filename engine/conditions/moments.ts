import { addDuration, parseDuration, type Zone } from '../time.ts';
import { MET, NOT_MET, type Truth, UNKNOWN } from './condition.ts';
import { instantOf, isDuration } from './kinds.ts';

/** What the operators for instants answer. */

/** When the event happened, and where the program's calendar is read. */
export interface Clock {
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly zone: Zone;
}

/** The fact that has the clock. No program can ask for it: a fact that is named in a program has a name. */
export const CLOCK = '';

export function isBefore(left: unknown, right: unknown): Truth {
  const [one, other] = [instantOf(left), instantOf(right)];
  if (one === null || other === null) return UNKNOWN;
  return one < other ? MET : NOT_MET;
}

/** The span begins with the instant and is over at its end; what is still to come has not been. (SEMANTICS R28, R29) */
export function isWithinLast(left: unknown, right: unknown, clock: Clock | undefined): Truth {
  const at = instantOf(left);
  if (at === null || !isDuration(right) || clock === undefined) return UNKNOWN;
  return at <= clock.now && clock.now < addDuration(clock.zone, at, parseDuration(right)) ? MET : NOT_MET;
}
