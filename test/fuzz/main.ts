import * as fc from 'fast-check';
import { env } from 'node:process';
import { targets } from './targets.ts';
import type { Target } from './targets.ts';
import { inherited, polluted, slowest } from './watch.ts';

/**
 * Feeds the engine what no honest sender sends: `FUZZ_CASES` cases (200,000 unless told), drawn from `FUZZ_SEED` (a new one unless told).
 * Nothing but the documented errors may be thrown, no call may take long, nothing may reach a prototype, and money must add up.
 */
const cases = Number(env['FUZZ_CASES'] ?? 200_000);
const seed = Number(env['FUZZ_SEED'] ?? Date.now() % 2 ** 31);
const BATCH = 1_000;
const before = inherited();

const failed = targets().filter((target) => !run(target));
for (const [what, tookMs] of slowest) console.log(`slowest ${what}: ${tookMs.toFixed(1)} ms`);
console.log(`${targets().length - failed.length} passed, ${failed.length} failed`);
process.exitCode = failed.length === 0 ? 0 : 1;

function run(target: Target): boolean {
  const runs = Math.ceil((cases * target.share) / 100 / target.casesInRun);
  const begun = performance.now();
  const result = inBatches(target, runs);
  const seconds = ((performance.now() - begun) / 1000).toFixed(0);
  const tally = [...target.tally].map(([what, many]) => `${many} ${what}`).join(', ');
  const figures = `${runs * target.casesInRun} cases in ${seconds} s, seed ${seed}: ${tally}`;
  console.log(`${result === null ? 'ok    ' : 'FAILED'} ${target.name}: ${figures}`);
  if (result !== null) console.log(result);
  return result === null;
}

/** In batches, so that what a prototype gained is found near the case that did it. Null when all went well. */
function inBatches({ property }: Target, runs: number): string | null {
  for (let done = 0, batch = 0; done < runs; done += BATCH, batch += 1) {
    const numRuns = Math.min(BATCH, runs - done);
    const details = fc.check(property, { seed: seed + batch, numRuns, includeErrorInReport: true });
    if (details.failed) return `${fc.defaultReportMessage(details)}\nFUZZ_SEED=${seed} shows it again`;
    const changed = polluted(before);
    if (changed.length > 0) return `After the seed ${seed + batch} everything inherits ${changed.join(', ')}`;
  }
  return null;
}
