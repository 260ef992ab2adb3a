import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** One table of the report. */
export interface Table {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
  readonly figures: readonly Figure[];
}

/** A figure to reach. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly atLeast?: number;
  readonly atMost?: number;
}

/** Something that can be done many times. It returns what it found, so that nothing is left out. */
export interface Candidate {
  readonly name: string;
  readonly run: (times: number) => number | Promise<number>;
}

/**
 * How often each candidate can be done in a second of CPU time. The candidates take turns, so that whatever else the machine
 * does meets all of them; ratios between them are worth more than the figures themselves.
 */
export async function perCpuSecond(
  candidates: readonly Candidate[],
  rounds = 5,
  secondsEach = 0.3,
): Promise<ReadonlyMap<string, number>> {
  const sizes = new Map<string, number>();
  for (const candidate of candidates) sizes.set(candidate.name, await fittingSize(candidate, secondsEach));
  const spent = new Map<string, number>();
  for (let round = 0; round < rounds; round += 1) {
    for (const candidate of candidates) {
      const seconds = await cpuSeconds(candidate, sizes.get(candidate.name) ?? 1);
      spent.set(candidate.name, (spent.get(candidate.name) ?? 0) + seconds);
    }
  }
  return new Map(candidates.map(({ name }) => [name, (rounds * (sizes.get(name) ?? 1)) / (spent.get(name) ?? 1)]));
}

/** How many times fill the seconds; finding out warms the candidate up. */
async function fittingSize(candidate: Candidate, seconds: number): Promise<number> {
  for (let size = 1; ; size *= 2) {
    const taken = await cpuSeconds(candidate, size);
    if (taken > seconds / 2) return Math.max(1, Math.round((size * seconds) / taken));
  }
}

async function cpuSeconds(candidate: Candidate, times: number): Promise<number> {
  const begin = process.cpuUsage();
  await candidate.run(times);
  const { user, system } = process.cpuUsage(begin);
  return (user + system) / 1_000_000;
}

/** How many bytes of the heap doing it once takes: the middle one of nine, with so few times each that nothing is collected in between. */
export async function bytesEach({ run }: Candidate, times = 32): Promise<number> {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const found: number[] = [];
  for (let round = 0; round < 9; round += 1) {
    collect();
    const before = process.memoryUsage().heapUsed;
    await run(times);
    found.push((process.memoryUsage().heapUsed - before) / times);
  }
  return found.toSorted((a, b) => a - b)[4] ?? Number.NaN;
}
