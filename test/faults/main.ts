import { killUnderLoad } from './kill.ts';
import { failEveryStoreCall } from './nthCall.ts';
import { failEveryWrite } from './nthWrite.ts';
import type { Check } from './check.ts';

/** What goes wrong on purpose, each with what must hold afterwards. Ends with `N passed, N failed`. */
const faults: readonly (() => Promise<Check[]>)[] = [failEveryStoreCall, failEveryWrite, killUnderLoad];

let [passed, failed] = [0, 0];
for (const fault of faults) {
  for (const { what, holds, figures = '' } of await fault()) {
    console.log(`${holds ? 'ok    ' : 'FAILED'} ${what}${figures === '' ? '' : `: ${figures}`}`);
    if (holds) passed += 1;
    else failed += 1;
  }
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
