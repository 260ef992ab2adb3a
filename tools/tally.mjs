/** A jest reporter: the very last line of a suite, also after a failed threshold, is `N passed, N failed`. */
import { writeSync } from 'node:fs';

export default class Tally {
  onRunComplete(_contexts, results) {
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
    process.once('exit', () => writeSync(1, `${results.numPassedTests} passed, ${failed} failed\n`));
  }
}
