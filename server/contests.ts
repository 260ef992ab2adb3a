import { rank, roundAt, scoreKeys } from '@referral-kit/engine';
import type { Contest, ContestRecord, Round, Standing } from '@referral-kit/engine';
import type { LiveProgram, ServerContext } from './context.ts';

/** One round of a contest, with everybody who is in it, the best first. */
export interface ContestRound extends Round {
  readonly contest: Contest;
  /** How it ended; null until it is settled. */
  readonly settled: ContestRecord | null;
  readonly standings: readonly Standing[];
}

/** The round of a contest that holds an instant, in milliseconds. */
export async function findRound(
  { store }: Pick<ServerContext, 'store'>,
  { id, compiled }: LiveProgram,
  { contest, at }: { readonly contest: Contest; readonly at: number },
): Promise<ContestRound> {
  const round = roundAt(compiled, contest, at);
  const keys = scoreKeys(contest, round.period);
  const records = await Promise.all(keys.map((key) => store.records.get(id, key)));
  const scores = new Map(keys.map((key, index) => [key, (records[index] ?? undefined) as object | undefined]));
  const settled = await store.records.get(id, `contest/${contest.id}/${round.period}`);
  return {
    ...round,
    contest,
    settled: settled as ContestRecord | null,
    standings: rank((key) => scores.get(key), contest, round.period),
  };
}

/** How one advocate stands, without a word about anybody else. */
export interface OwnStanding {
  readonly count: number;
  /** Counted from 1; null below the minimum. */
  readonly place: number | null;
  /** How many more it takes to come a place forward; 0 for the first. */
  readonly missing: number;
}

/** Of two with the same count the one who got there first is before the other, so that one more than theirs is needed. */
export function placeIn({ contest, standings }: ContestRound, person: string): OwnStanding {
  const index = standings.findIndex((standing) => standing.person === person);
  const count = standings[index]?.count ?? 0;
  if (count < contest.minimum) return { count, place: null, missing: contest.minimum - count };
  const ahead = standings[index - 1];
  return { count, place: index + 1, missing: ahead === undefined ? 0 : ahead.count - count + 1 };
}
