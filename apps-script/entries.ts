import { processWaiting } from './process.ts';
import { startClock } from './run.ts';

/** Decides everything that waits in the tabs. */
export function processNow(): void {
  processWaiting(startClock());
}
