import { parsePath } from '../conditions/path.ts';
import { type Finding, pointerTo } from '../errors.ts';
import { found } from '../findings.ts';
import type { Program } from '../program.ts';
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

function whyNever({ fields, lifecycle }: Program, { reachable }: StageMap, { count }: Milestone): string | null {
  const never = `${count.path} of an advocate is never counted`;
  const path = parsePath(count.path);
  if (typeof path === 'string') return never;
  const name = path.join('.');
  const { measure = null } = tallyAt(path) ?? {};
  if (measure !== null && measure !== 'qualified') return null;
  if (name === 'count.referrals') return null;
  if (name === 'count.qualified' || measure === 'qualified') {
    const qualifies = lifecycle.stages.some((stage) => stage.qualifies === true && reachable.has(stage.id));
    return qualifies ? null : 'no referral can ever qualify';
  }
  const field = path.length === 1 ? fields?.advocate?.[name] : undefined;
  if (field?.personal === true) return `'${name}' is personal, so it is never counted`;
  return field?.type === 'number' ? null : never;
}
