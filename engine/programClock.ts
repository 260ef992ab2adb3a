import { happen, read, stop, write } from './draft.ts';
import type { Draft } from './draft.ts';
import { periodEnd, periodStart, settle, settlesAt } from './contests.ts';
import type { Event } from './event.ts';
import type { ClockRecord } from './records.ts';
import { sendReport } from './reports.ts';
import { latestOf, nextOf } from './schedule.ts';
import { formatInstant, parseInstant } from './time.ts';
import { firstTick, runTimers } from './timers.ts';
import type { Due } from './timers.ts';

/** Where the clock of the program stands. */
export const CLOCK_KEY = 'clock/program';

/** Publishing, and the tick of the program itself, which names nobody. */
export function isAboutProgram({ type, who, object }: Event): boolean {
  if (type === 'program.published') return true;
  return type === 'time.passed' && object === undefined && Object.keys(who).length === 0;
}

/** Runs what is due for the program as a whole, and lets what the live version newly has begin. (R28, R30, R32) */
export function changeProgram(draft: Draft): void {
  const { given, live } = draft;
  if (given.unverified === true) return stop(draft, 'refused', 'unverified');
  happen(draft, given.type);
  const before = read(draft, CLOCK_KEY);
  if (before === undefined && live.contests.length + live.reports.length === 0) return;
  runTimers(draft, timersOf, () => {});
  begin(draft);
  const due = firstTick(timersOf(draft));
  if (due !== clockOf(draft).due) write(draft, CLOCK_KEY, { ...clockOf(draft), due });
}

const STILL: ClockRecord = { due: null, contests: {}, reports: {} };

function clockOf(draft: Draft): ClockRecord {
  return read(draft, CLOCK_KEY) ?? STILL;
}

/** A contest begins with the period that holds the event, a report with its first instant after it; what is gone is forgotten. */
function begin(draft: Draft): void {
  const { live, given } = draft;
  const { contests, reports } = clockOf(draft);
  const start = (contest: (typeof live.contests)[number]): string =>
    contests[contest.id] ?? formatInstant(periodStart(contest, live.zone, parseInstant(given.at)));
  write(draft, CLOCK_KEY, {
    due: null,
    contests: Object.fromEntries(live.contests.map((contest) => [contest.id, start(contest)])),
    reports: Object.fromEntries(live.reports.map(({ id }) => [id, reports[id] ?? given.at])),
  });
}

/** A report that was missed several times is sent for the latest alone; a contest settles every period. */
function timersOf(draft: Draft): Due[] {
  const { live, given } = draft;
  const { contests, reports } = clockOf(draft);
  const timers: Due[] = [];
  const add = (due: number, id: string, act: () => void): void => void timers.push({ due, tick: due, id, act });
  for (const contest of live.contests) {
    const start = contests[contest.id];
    if (start === undefined) continue;
    const from = periodStart(contest, live.zone, parseInstant(start));
    add(settlesAt(contest, live.zone, from), `contest ${contest.id}`, () => {
      settle(draft, contest, from);
      const next = formatInstant(periodEnd(contest, live.zone, from));
      write(draft, CLOCK_KEY, { ...clockOf(draft), contests: { ...clockOf(draft).contests, [contest.id]: next } });
    });
  }
  for (const report of live.reports) {
    const last = reports[report.id];
    if (last === undefined) continue;
    const next = nextOf(report.schedule, live.zone, parseInstant(last));
    const due = Math.max(next, latestOf(report.schedule, live.zone, parseInstant(given.at)));
    add(due, `report ${report.id}`, () => {
      sendReport(draft, report);
      write(draft, CLOCK_KEY, {
        ...clockOf(draft),
        reports: { ...clockOf(draft).reports, [report.id]: formatInstant(due) },
      });
    });
  }
  return timers;
}
