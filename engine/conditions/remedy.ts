import { type Trace, wouldPass } from './trace.ts';
import type { Wish } from './wishes.ts';

/** What would have to be otherwise: one value, all of several, or any one of several. */
export type Remedy =
  | (Wish & { readonly fact: string; readonly path: string })
  | { readonly all: readonly Remedy[] }
  | { readonly any: readonly Remedy[] };

/**
 * What would have made a condition met or, with `met` false, not met; it names only what stands in the way. Null where no value would
 * do, as when what is compared with is missing. Comparisons of one value may ask for what cannot be together.
 */
export function remedyFor(trace: Trace, met: boolean): Remedy | null {
  if (trace.kind === 'leaf') {
    const wish = wouldPass({ ...trace, wanted: met });
    return wish === null || isImpossible(wish) ? null : { fact: trace.fact, path: trace.path, ...wish };
  }
  const wanted = trace.kind === 'not' ? !met : met;
  const open = trace.parts.filter(({ truth }) => truth !== (wanted ? 'met' : 'notMet'));
  const remedies = open.flatMap((part) => remedyFor(part, wanted) ?? []);
  if (trace.kind === 'any' ? wanted : trace.kind === 'all' && !wanted) return joined(remedies, (any) => ({ any }));
  return remedies.length < open.length ? null : joined(remedies, (all) => ({ all }));
}

/** Nothing is one of none, and every text is like `*`. */
function isImpossible({ is, value }: Wish): boolean {
  if (is === 'oneOf') return Array.isArray(value) && value.length === 0;
  return is === 'notMatching' && typeof value === 'string' && /^\*+$/.test(value);
}

function joined(remedies: readonly Remedy[], join: (several: readonly Remedy[]) => Remedy): Remedy | null {
  return remedies.length > 1 ? join(remedies) : (remedies[0] ?? null);
}
