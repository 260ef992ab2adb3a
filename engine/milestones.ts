import type { Milestone } from './compile.ts';
import { walk } from './conditions/path.ts';
import { changePerson, note, underLive } from './draft.ts';
import type { Draft } from './draft.ts';
import { earnByMilestone } from './earn.ts';
import { milestoneFacts } from './facts.ts';

/**
 * Milestones of the advocate that the counts reach now, each once ever, in file order: first all of them are noted, then they
 * earn. What they earn reaches no further milestone. Milestones follow the live version. (R3, R27, R32)
 */
export function reachMilestones(draft: Draft): void {
  const { live, advocate } = draft;
  if (live.milestones.length === 0 || advocate === null || advocate.role === null) return;
  const before = advocate.milestones ?? [];
  const facts = milestoneFacts(draft);
  const reached = live.milestones.filter(
    (each) => !each.ids.some((id) => before.includes(id)) && isReached(each, facts),
  );
  if (reached.length === 0) return;
  const milestones = [...before, ...reached.map(({ id }) => id)];
  const tier = tierOf(live.milestones, milestones) ?? advocate.tier;
  changePerson(draft, { ...advocate, milestones, ...(tier === undefined ? {} : { tier }) });
  for (const { id } of reached) {
    note(draft, 'milestone', id, { person: advocate.id });
    draft.reached.push(id);
  }
  underLive(draft, () => reached.forEach(({ id }) => earnByMilestone(draft, id)));
}

function isReached({ path, reaches }: Milestone, facts: object | undefined): boolean {
  const count = walk(facts, path);
  return typeof count === 'number' && count >= reaches;
}

/** Of the milestones reached the last listed that sets a tier says which it is. */
export function tierOf(all: readonly Milestone[], reached: readonly string[]): string | undefined {
  return (
    all.filter(({ ids, tier }) => tier !== null && ids.some((id) => reached.includes(id))).at(-1)?.tier ?? undefined
  );
}
