import type { Comparison, Condition, FactReference } from '../conditions/condition.ts';
import { pointerTo } from '../errors.ts';
import type { Program } from '../program.ts';
import { conditionsOf } from '../references.ts';

/** One comparison of a program, where it stands, and whether an odd number of negations stands before it. */
export interface PlacedComparison {
  readonly comparison: Comparison;
  readonly pointer: string;
  readonly isNegated: boolean;
}

/** Every comparison of a program, those of named conditions once. */
export function comparisonsOf(program: Program): PlacedComparison[] {
  const named = Object.entries(program.conditions ?? {}).map(([name, condition]) => ({
    condition,
    pointer: pointerTo('/conditions', name),
  }));
  return [...named, ...conditionsOf(program)].flatMap(({ condition, pointer }) => within(condition, pointer, false));
}

function within(condition: Condition, pointer: string, isNegated: boolean): PlacedComparison[] {
  if ('all' in condition)
    return condition.all.flatMap((part, index) => within(part, `${pointer}/all/${index}`, isNegated));
  if ('any' in condition)
    return condition.any.flatMap((part, index) => within(part, `${pointer}/any/${index}`, isNegated));
  if ('not' in condition) return within(condition.not, `${pointer}/not`, !isNegated);
  return 'condition' in condition ? [] : [{ comparison: condition, pointer, isNegated }];
}

/** Whether a comparison is with another fact, and not with a value. */
export function isReference(value: Comparison['value']): value is FactReference {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
