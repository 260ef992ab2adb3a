import type { Condition } from '@referral-kit/engine';
import { pointerTo } from './findings.ts';

/**
 * Pointers to the comparisons that json-rules-engine may call met when their value is missing. Here they are unknown, so that nothing
 * is paid on what nobody knows.
 */
export function leavesThatPassWhenMissing(condition: unknown, pointer: string, negated = false): string[] {
  if (typeof condition !== 'object' || condition === null) return [];
  const { all, any, not, condition: name, operator } = condition as Partial<Record<string, unknown>>;
  if (not !== undefined) return leavesThatPassWhenMissing(not, pointerTo(pointer, 'not'), !negated);
  if (typeof name === 'string') return negated ? [pointer] : [];
  if (typeof operator === 'string') return negated || mayPass(operator.split(':')) ? [pointer] : [];
  const [member, parts] = all === undefined ? ['any', any] : ['all', all];
  if (!Array.isArray(parts)) return [];
  return parts.flatMap((part: Condition, index) =>
    leavesThatPassWhenMissing(part, pointerTo(pointerTo(pointer, member), index), negated),
  );
}

/** Whatever says no of something, and `every`, which there is true of nothing. */
function mayPass(parts: readonly string[]): boolean {
  return parts.some((part) => ['not', 'everyFact', 'everyValue', 'notEqual', 'notIn', 'doesNotContain'].includes(part));
}
