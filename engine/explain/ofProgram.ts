import type { Seen } from '../witness.ts';
import { plain, sayPeriod } from './names.ts';
import type { Story } from './staff.ts';

type OfProgram = Extract<Seen, { about: 'score' | 'place' | 'settled' | 'report' }>;

/** What happens to the program as a whole: contests and reports. For operators. */
export function sayOfProgram({ names, program }: Story, seen: OfProgram): string {
  if (seen.about === 'report') return `The report “${plain(seen.report)}” goes to the team.`;
  const contest = `“${names.contest(seen.contest)}” of ${sayPeriod(seen.period)}`;
  if (seen.about === 'score') return `${seen.count} of the advocate's referrals count in ${contest} now.`;
  if (seen.about === 'place') return `Place ${seen.place} in ${contest} goes to ${seen.person}, with ${seen.count}.`;
  const { places = [], minimum = 1 } = program.contests.find(({ id }) => id === seen.contest) ?? {};
  const all = `${seen.places} of ${places.length} places are given`;
  if (seen.places === places.length) return `${contest} is settled: ${all}.`;
  return `${contest} is settled: ${all}; nobody else had ${minimum} or more.`;
}
