import type { Comparison, Condition, FactReference } from '../conditions/condition.ts';
import { parsePath } from '../conditions/path.ts';
import type { Program } from '../program.ts';
import { isReference } from './comparisons.ts';

/** Whether a condition can only be met when a fact is known: any comparison with a missing value is unknown. (R5) */
export function shield(program: Program, condition: Condition, reference: FactReference): boolean {
  if ('all' in condition) return condition.all.some((part) => shield(program, part, reference));
  if ('any' in condition) return condition.any.every((part) => shield(program, part, reference));
  if ('not' in condition) return shieldTurned(program, condition.not, reference);
  if ('condition' in condition) {
    const meant = program.conditions?.[condition.condition];
    return meant !== undefined && shield(program, meant, reference);
  }
  return shieldsLeaf(condition, reference, true);
}

/** The same under a negation, where \`all\` and \`any\` change places. */
function shieldTurned(program: Program, condition: Condition, reference: FactReference): boolean {
  if ('all' in condition) return condition.all.every((part) => shieldTurned(program, part, reference));
  if ('any' in condition) return condition.any.some((part) => shieldTurned(program, part, reference));
  if ('not' in condition) return shield(program, condition.not, reference);
  if ('condition' in condition) {
    const meant = program.conditions?.[condition.condition];
    return meant !== undefined && shieldTurned(program, meant, reference);
  }
  return shieldsLeaf(condition, reference, false);
}

function shieldsLeaf(leaf: Comparison, reference: FactReference, wanted: boolean): boolean {
  const { operator, value } = leaf;
  if (operator === 'exists') return sameReference(leaf, reference) && (value === true) === wanted;
  if (operator === 'isEmpty') return sameReference(leaf, reference) && (value === false) === wanted;
  if (/(^|:)(exists|isEmpty)$/.test(operator)) return false;
  return sameReference(leaf, reference) || (isReference(value) && sameReference(value, reference));
}

/** The same place, however its path is written. */
export function sameReference(one: FactReference, other: FactReference): boolean {
  return one.fact === other.fact && steps(one) === steps(other);
}

function steps({ path = '$' }: FactReference): string {
  const read = parsePath(path);
  return typeof read === 'string' ? path : JSON.stringify(read);
}
