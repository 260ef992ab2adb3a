import { read, write } from './draft.ts';
import type { Draft } from './draft.ts';
import type { Reward } from './decision.ts';
import { countedAt, tallyKey } from './tallies.ts';
import type { Counts, TallyEntry } from './tallies.ts';
import { parseInstant } from './time.ts';

/** Keeps the counts in step with what the referral at hand adds to them for one person. */
export function keepTallies(draft: Draft, person: string, was: Counts, is: Counts): void {
  const { live, stored, referral } = draft;
  for (const { period, measure } of live.tallies) {
    if (period === 'ever') continue;
    const [before, after] = [countedAt(stored, was, measure), countedAt(referral, is, measure)];
    if (before === after) continue;
    if (before !== null) addTo(draft, { person, period, measure, at: before }, -1);
    if (after !== null) addTo(draft, { person, period, measure, at: after }, 1);
  }
}

/** Adds what an advocate earned, or takes off what fell or went back. */
export function tallyReward(draft: Draft, { side, kind, person, at }: Reward, by: number): void {
  if (side !== 'advocate') return;
  for (const { period, measure } of draft.live.tallies)
    if (measure === kind) addTo(draft, { person, period, measure, at: parseInstant(at) }, by);
}

function addTo(draft: Draft, entry: TallyEntry, by: number): void {
  const key = tallyKey(draft, entry);
  const before = read(draft, key);
  write(draft, key, { ...before, [entry.measure]: (before?.[entry.measure] ?? 0) + by });
}
