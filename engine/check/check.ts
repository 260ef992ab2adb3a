import type { Finding } from '../errors.ts';
import { docsOf, type FindingCode, findings } from '../findings.ts';
import type { Program } from '../program.ts';
import { checkAmounts } from './amounts.ts';
import { checkConditions } from './conditions.ts';
import { checkConnections } from './connections.ts';
import { checkCash } from './cash.ts';
import { checkContests } from './contests.ts';
import { checkEventTypes } from './eventTypes.ts';
import { checkFields } from './fields.ts';
import { checkKnown } from './known.ts';
import { checkLifecycle } from './lifecycle.ts';
import { mapOf } from './map.ts';
import { checkMilestones } from './milestones.ts';
import { checkOverlaps } from './overlaps.ts';
import { reasoningAbout } from './reasoning.ts';
import { checkRewards } from './rewards.ts';
import { checkTexts } from './texts.ts';
import { checkUnits } from './units.ts';

/** A finding about a program that runs, but probably not as it is meant. */
export interface Advice extends Finding {
  readonly severity: 'error' | 'warning';
  readonly title: string;
  /** Where it is explained. */
  readonly docs: string;
}

/**
 * Looks for what would surprise people, without running anything: stages nobody reaches, rules that never fire, money without
 * a cap. `readProgram` has accepted the program, so it runs all the same.
 */
export function check(program: Program): Advice[] {
  const map = mapOf(program);
  const reasoning = reasoningAbout(program);
  const found = [
    ...checkLifecycle(program, map),
    ...checkOverlaps(program, map, reasoning),
    ...checkConditions(program, reasoning),
    ...checkMilestones(program, map),
    ...checkRewards(program, map),
    ...checkAmounts(program),
    ...checkCash(program),
    ...checkContests(program),
    ...checkFields(program),
    ...checkEventTypes(program),
    ...checkKnown(program),
    ...checkUnits(program),
    ...checkTexts(program),
    ...checkConnections(program),
  ];
  return found.map((finding) => {
    const { severity, title } = findings[finding.code as FindingCode];
    return { ...finding, severity, title, docs: docsOf(finding.code) };
  });
}
