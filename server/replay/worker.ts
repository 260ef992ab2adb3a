import { parentPort, workerData } from 'node:worker_threads';
import { Comparing, compile, sayComparison, wordsOf, type Event, type Program } from '@referral-kit/engine';
import { cutLists, type ReplayAnswer } from './answer.ts';

/** What is compared, both found good. */
export interface Compared {
  readonly live: Program;
  readonly changed: Program;
}

/** Events to decide; at the end null. */
export type Told = readonly Event[] | null;

const NOTHING_MOVED: [] = [];

if (parentPort !== null) run(workerData as Compared);

/** Decides what the server reads from its log, away from the thread that answers requests. */
function run({ live, changed }: Compared): void {
  const [before, after] = [compile(live), compile(changed)];
  const comparing = new Comparing(before, after);
  parentPort?.on('message', (events: Told) => {
    if (events !== null) return events.forEach((event) => comparing.decide(event));
    const comparison = comparing.close();
    const sentences = sayComparison(comparison, wordsOf(after, before));
    const answer: ReplayAnswer = { ...cutLists(comparison), sentences };
    parentPort?.postMessage(answer, NOTHING_MOVED);
    parentPort?.close();
  });
}
