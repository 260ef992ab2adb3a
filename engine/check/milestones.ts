import { parsePath } from '../conditions/path.ts';
import { type Finding, pointerTo } from '../errors.ts';
import { found } from '../findings.ts';
import type { Program } from '../program.ts';
import type { Measure } from '../records.ts';
import { tallyAt } from '../tallies.ts';
import type { StageMap } from './map.ts';

type Milestone = NonNullable<Program['milestones']>[number];

/** Milestones whose count never grows, and what waits for them in vain. */
export function checkMilestones(program: Program, map: StageMap): Finding[] {
  const { milestones = [], rewards, messages = [], actions = [] } = program;
  const dead = new Set<string>();
  const never = milestones.flatMap((milestone, index) => {
    const why = whyNever(program, map, milestone);
    if (why === null) return [];
    dead.add(milestone.id);
    return [found('RK173', `/milestones/${index}/count/path`, `Nobody reaches '${milestone.id}': ${why}`)];
  });
  const waiting = Object.entries({ rewards, messages, actions }).flatMap(([list, rules]) =>
    rules.flatMap(({ on }, index) =>
      typeof on === 'object' && 'milestone' in on && dead.has(on.milestone)
        ? [found('RK162', pointerTo(`/${list}/${index}`, 'on'), `Nobody ever reaches '${on.milestone}'`)]
        : [],
    ),
  );
  return [...never, ...waiting];
}

function whyNever(program: Program, map: StageMap, { count }: Milestone): string | null {
  const never = `${count.path} of an advocate is never counted`;
  const path = parsePath(count.path);
  if (typeof path === 'string') return never;
  const measure = measureAt(path);
  if (measure === 'qualified') return qualifies(program, map) ? null : 'no referral can ever qualify';
  if (measure !== null) return null;
  const name = path.join('.');
  const field = program.fields?.advocate?.[name];
  if (field?.personal === true) return `'${name}' is personal, so it is never counted`;
  return field?.type === 'number' ? null : never;
}

function qualifies({ lifecycle }: Program, { reachable }: StageMap): boolean {
  return lifecycle.stages.some((stage) => stage.qualifies === true && reachable.has(stage.id));
}

/** What an advocate has besides declared fields, over all time or by period. */
function measureAt(path: readonly string[]): Measure | null {
  const [group, measure, ...more] = path;
  if (group !== 'count' || more.length > 0) return tallyAt(path)?.measure ?? null;
  return measure === 'qualified' || measure === 'referrals' ? measure : null;
}
