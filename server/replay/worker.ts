import { parentPort, workerData } from 'node:worker_threads';
import {
  Comparing,
  compile,
  sayComparison,
  wordsOf,
  type Comparison,
  type Event,
  type Program,
} from '@referral-kit/engine';

/** What is compared, both found good. */
export interface Compared {
  readonly live: Program;
  readonly changed: Program;
}

/** Events to decide; at the end null. */
export type Told = readonly Event[] | null;

export interface ReplayAnswer {
  /** Its lists of people and referrals end after `LISTED`. */
  readonly comparison: Comparison;
  readonly sentences: readonly string[];
  /** How many are not listed. */
  readonly left: { readonly people: number; readonly referrals: number };
}

/** How many people, and how many referrals, an answer lists. */
const LISTED = 1000;
const NOTHING_MOVED: [] = [];

if (parentPort !== null) run(workerData as Compared);

/** Decides what the server reads from its log, away from the thread that answers requests. */
function run({ live, changed }: Compared): void {
  const [before, after] = [compile(live), compile(changed)];
  const comparing = new Comparing(before, after);
  parentPort?.on('message', (events: Told) => {
    if (events !== null) return events.forEach((event) => comparing.decide(event));
    const comparison = comparing.close();
    const { people, referrals } = comparison;
    const answer: ReplayAnswer = {
      comparison: { ...comparison, people: people.slice(0, LISTED), referrals: referrals.slice(0, LISTED) },
      sentences: sayComparison(comparison, wordsOf(after, before)),
      left: { people: Math.max(0, people.length - LISTED), referrals: Math.max(0, referrals.length - LISTED) },
    };
    parentPort?.postMessage(answer, NOTHING_MOVED);
    parentPort?.close();
  });
}
