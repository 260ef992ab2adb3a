import type { Condition } from '../conditions/condition.ts';
import type { Finding } from '../errors.ts';
import { found } from '../findings.ts';
import type { Program } from '../program.ts';
import { conditionsOf } from '../references.ts';
import { ALWAYS, atEvent, type Reasoning } from './reasoning.ts';
import { MET_OR_UNKNOWN, NOT_MET_OR_UNKNOWN } from './possible.ts';
import { IS_MET } from './regions.ts';

/** Conditions that nothing can meet or that always hold, and what they make superfluous. */
export function checkConditions(program: Program, reasoning: Reasoning): Finding[] {
  return [...neverOrAlways(program, reasoning), ...impliedRules(program, reasoning), ...deadSteps(program, reasoning)];
}

function neverOrAlways(program: Program, { stands }: Reasoning): Finding[] {
  return conditionsOf(program).flatMap(({ condition, pointer }) => {
    const rule = ruleAt(program, pointer);
    const acts = rule['ifUnknown'] === undefined ? IS_MET : MET_OR_UNKNOWN;
    if (!stands(isAskedAtItsEvent(pointer) ? atEvent(rule['on'], condition) : condition, acts))
      return [found('RK162', pointer, 'Nothing can meet this condition', 'Mend the part that contradicts another.')];
    if (stands(condition, NOT_MET_OR_UNKNOWN)) return [];
    return [found('RK187', pointer, 'This condition holds whatever happens')];
  });
}

/** Messages and actions may answer what followed from another event, so nothing is known of the event they see. */
function isAskedAtItsEvent(pointer: string): boolean {
  return pointer.startsWith('/rewards/') || pointer.startsWith('/lifecycle/');
}

/** The rule whose condition stands at a pointer such as `/rewards/2/when`. */
function ruleAt(program: Program, pointer: string): Readonly<Record<string, unknown>> {
  let holder: unknown = program;
  for (const step of pointer.split('/').slice(1, -1)) holder = (holder as Readonly<Record<string, unknown>>)[step];
  return holder as Readonly<Record<string, unknown>>;
}

const GRAVITY = { flag: 0, review: 1, reject: 2 } as const;

/** A rule that is met only where another that is as grave is met too; of two that say the same, the later one. */
function impliedRules({ eligibility = [] }: Program, { follows, stands }: Reasoning): Finding[] {
  return eligibility.flatMap((rule, index) => {
    if (rule.ifUnknown !== undefined || !stands(rule.when, IS_MET)) return [];
    const other = eligibility.findIndex(
      ({ then, when }, at) =>
        at !== index &&
        GRAVITY[then] >= GRAVITY[rule.then] &&
        follows(when, rule.when) &&
        (at < index || GRAVITY[then] > GRAVITY[rule.then] || !follows(rule.when, when)),
    );
    if (other < 0) return [];
    const message = `Whatever meets '${rule.id}' meets '${eligibility[other]!.id}' too, which is at least as grave`;
    return [found('RK176', `/eligibility/${index}/when`, message)];
  });
}

/** Steps whose counts the condition of the reward rules out. */
function deadSteps({ rewards }: Program, { together }: Reasoning): Finding[] {
  return rewards.flatMap(({ on, when = ALWAYS, give }, index) => {
    if (!('tiers' in give) || give.tiers === undefined || !together([when])) return [];
    const { by, steps } = give.tiers;
    return steps.flatMap(({ from }, at) => {
      const next = steps[at + 1]?.from;
      const own: Condition[] = [
        { ...by, operator: 'greaterThanInclusive', value: from },
        ...(next === undefined ? [] : [{ ...by, operator: 'lessThan', value: next }]),
      ];
      if (together([atEvent(on, when), ...own])) return [];
      const message = `"when" rules out every count from ${from}${next === undefined ? ' on' : ` to below ${next}`}`;
      return [found('RK185', `/rewards/${index}/give/tiers/steps/${at}`, message)];
    });
  });
}
