import type { Finding } from '../errors.ts';
import { found } from '../findings.ts';
import type { Program } from '../program.ts';
import { minutes } from './durations.ts';

/** Contests that are settled while refunds may still come: what a place won is never taken back. (R30) */
export function checkContests({ contests = [], rewards }: Program): Finding[] {
  const windows = rewards.flatMap(({ reverse = [] }) => reverse.flatMap(({ within }) => within ?? []));
  const [longest] = windows.sort((a, b) => minutes(b).least - minutes(a).least);
  if (longest === undefined) return [];
  return contests.flatMap(({ id, settleAfter }, index) =>
    minutes(settleAfter).most >= minutes(longest).least
      ? []
      : [
          found(
            'RK332',
            `/contests/${index}/settleAfter`,
            `'${id}' is settled after ${settleAfter}, and a refund counts for ${longest}`,
          ),
        ],
  );
}
