import type { ServerContext } from '../context.ts';
import type { LogEntry, ReferralRow } from '../store/store.ts';

/**
 * Everything that was decided about a referral, in order: its own events, and those of its two people that touched its rewards, such
 * as terms that were accepted.
 */
export async function entriesOf({ store }: ServerContext, row: ReferralRow): Promise<LogEntry[]> {
  const [own, advocate, invitee] = await Promise.all(
    [row.id, row.advocate, row.invitee].map((subject) => store.log.ofSubject(row.program, subject)),
  );
  const touching = [...(advocate ?? []), ...(invitee ?? [])].filter(({ decision }) =>
    decision.rewards.some(({ referral }) => referral === row.id),
  );
  const bySeq = new Map([...(own ?? []), ...touching].map((entry) => [entry.seq, entry]));
  return [...bySeq.values()].toSorted((a, b) => a.seq - b.seq);
}
