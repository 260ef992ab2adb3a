import type { Report } from './compile.ts';
import type { Draft } from './draft.ts';
import { latestOf } from './schedule.ts';
import { formatInstant } from './time.ts';

/** Has a report sent that tells of the time since it was last due. The host works out the numbers when it sends it. */
export function sendReport(draft: Draft, { id, schedule, show, via }: Report): void {
  const { live, now } = draft;
  const until = formatInstant(now);
  const from = formatInstant(latestOf(schedule, live.zone, now - 1));
  for (const channel of via)
    draft.effects.push({
      key: `${live.id}~report~${id}~${until}~${channel}`,
      do: 'report.send',
      with: { report: id, from, until, show, channel },
      to: null,
      about: { referral: null, reward: null },
      notBefore: null,
    });
  draft.witness?.tell({ about: 'report', report: id });
}
