import { type Condition, MET, negate, NOT_MET, type Truth, UNKNOWN } from '../../engine/conditions/condition.ts';
import { apply, parseOperator } from '../../engine/conditions/operators.ts';
import { parsePath, walk } from '../../engine/conditions/path.ts';

export type Closure = (facts: Readonly<Record<string, unknown>>) => Truth;

/** The same language without slots: a function for every part of a condition, each reading its values anew. */
export function closureOf(condition: Condition): Closure {
  if ('all' in condition) return every(condition.all.map(closureOf), NOT_MET);
  if ('any' in condition) return every(condition.any.map(closureOf), MET);
  if ('condition' in condition) throw new Error('Named conditions are not compared');
  if ('not' in condition) {
    const inner = closureOf(condition.not);
    return (facts) => negate(inner(facts));
  }
  const { fact, path = '$', value } = condition;
  const operator = parseOperator(condition.operator);
  const steps = parsePath(path);
  if (operator === null || typeof steps === 'string') throw new Error(`Cannot compile ${JSON.stringify(condition)}`);
  return (facts) => apply(operator, walk(facts[fact], steps), value);
}

function every(parts: readonly Closure[], decisive: Truth): Closure {
  return (facts) => {
    let answer = negate(decisive);
    for (const part of parts) {
      const truth = part(facts);
      if (truth === decisive) return decisive;
      if (truth === UNKNOWN) answer = UNKNOWN;
    }
    return answer;
  };
}
