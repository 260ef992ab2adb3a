import { placeRule } from './outgoing.ts';
import type { Finding } from './errors.ts';
import { found } from './findings.ts';
import type { Program } from './program.ts';

/** Contradictions in what comes back with the calendar: contests and reports. */
export function checkRecurring(program: Program): Finding[] {
  return [...checkPlaceRules(program), ...checkDays(program), ...checkReportIds(program)];
}

/** Rewards go by the id of their rule, and those of a contest by one that is made from the contest's. */
function checkPlaceRules({ contests = [], rewards }: Program): Finding[] {
  const taken = new Set(contests.map(({ id }) => placeRule(id)));
  return rewards.flatMap(({ id }, index) =>
    taken.has(id) ? [found('RK330', `/rewards/${index}/id`, `'${id}' is what the rewards of a contest go by`)] : [],
  );
}

function checkDays({ reports = [] }: Program): Finding[] {
  return reports.flatMap(({ every, day }, index) => {
    const wanted = { day: 'undefined', week: 'string', month: 'number' }[every];
    if (day === undefined || typeof day === wanted) return [];
    const hint = {
      day: 'Take "day" out, or let it come every week.',
      week: 'Write a weekday, for example "monday".',
      month: 'Write the day of the month, for example 1; 31 is the last.',
    }[every];
    return [found('RK331', `/reports/${index}/day`, `A report that comes every ${every} has no day ${day}`, hint)];
  });
}

/** A report without an id goes by how often it comes. */
function checkReportIds({ reports = [] }: Program): Finding[] {
  const first = new Map<string, number>();
  return reports.flatMap(({ id, every }, index) => {
    const name = id ?? every;
    const pointer = `/reports/${index}${id === undefined ? '' : '/id'}`;
    if (name in Object.prototype) return [found('RK111', pointer, `'${name}' is a reserved name`)];
    const before = first.get(name);
    first.set(name, before ?? index);
    if (before === undefined) return [];
    return [
      found('RK143', pointer, `'${name}' is the id of /reports/${before} already`, 'Give each report its own "id".'),
    ];
  });
}
