import type { Contest, Report } from './compile.ts';
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

/** A tick runs what is due for the program as a whole; it and publishing let begin what the live version newly has. (R28, R30, R32) */
export function changeProgram(draft: Draft): void {
  const { given, live } = draft;
  if (given.unverified === true) return stop(draft, 'refused', 'unverified');
  happen(draft, given.type);
  const before = read(draft, CLOCK_KEY);
  if (before === undefined && live.contests.length + live.reports.length === 0) return;
  if (given.type === 'time.passed') runTimers(draft, timersOf, () => {});
  begin(draft);
  const due = firstTick(timersOf(draft));
  if (due !== clockOf(draft).due) write(draft, CLOCK_KEY, { ...clockOf(draft), due });
}

const STILL: ClockRecord = { due: null, contests: {}, reports: {} };

function clockOf(draft: Draft): ClockRecord {
  return read(draft, CLOCK_KEY) ?? STILL;
}

/**
 * A contest begins with the period that holds the event, a report with its first instant after it; what is gone is forgotten.
 * Publishing may have changed when a report comes: what is not yet due goes by the new times.
 */
function begin(draft: Draft): void {
  const { live, given } = draft;
  const { contests, reports } = clockOf(draft);
  const now = parseInstant(given.at);
  const start = (contest: Contest): string =>
    contests[contest.id] ?? formatInstant(periodStart(contest, live.zone, now));
  const next = ({ id, schedule }: Report): string => {
    const known = reports[id];
    const isKept = known !== undefined && (given.type === 'time.passed' || parseInstant(known) <= now);
    return isKept ? known : formatInstant(nextOf(schedule, live.zone, now));
  };
  write(draft, CLOCK_KEY, {
    due: null,
    contests: Object.fromEntries(live.contests.map((contest) => [contest.id, start(contest)])),
    reports: Object.fromEntries(live.reports.map((report) => [report.id, next(report)])),
  });
}

/** A report that was missed several times is sent for the latest alone; a contest settles every period. */
function timersOf(draft: Draft): Due[] {
  const { live, given } = draft;
  const { contests, reports } = clockOf(draft);
  const settling = live.contests.flatMap((contest) => {
    const start = contests[contest.id];
    return start === undefined ? [] : settlingOf(draft, contest, periodStart(contest, live.zone, parseInstant(start)));
  });
  const sending = live.reports.flatMap((report) => {
    const next = reports[report.id];
    if (next === undefined) return [];
    const latest = latestOf(report.schedule, live.zone, parseInstant(given.at));
    return sendingOf(draft, report, Math.max(parseInstant(next), latest));
  });
  return [...settling, ...sending];
}

function settlingOf(draft: Draft, contest: Contest, start: number): Due {
  const { zone } = draft.live;
  const due = settlesAt(contest, zone, start);
  const act = (): void => {
    settle(draft, contest, start);
    const clock = clockOf(draft);
    const next = formatInstant(periodEnd(contest, zone, start));
    write(draft, CLOCK_KEY, { ...clock, contests: { ...clock.contests, [contest.id]: next } });
  };
  return { due, tick: due, id: `contest ${contest.id}`, act };
}

function sendingOf(draft: Draft, report: Report, due: number): Due {
  const act = (): void => {
    sendReport(draft, report);
    const clock = clockOf(draft);
    const next = formatInstant(nextOf(report.schedule, draft.live.zone, due));
    write(draft, CLOCK_KEY, { ...clock, reports: { ...clock.reports, [report.id]: next } });
  };
  return { due, tick: due, id: `report ${report.id}`, act };
}
