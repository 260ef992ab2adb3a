import type { CompiledProgram, Limit } from './compile.ts';
import { placeKey } from './places.ts';
import { periodOf } from './time.ts';

/** A limit for the whole program, and where it is kept what the period at hand has used of it. */
export interface Budget {
  readonly rule: string;
  readonly limit: Limit;
  readonly period: string;
  readonly key: `counter/${string}`;
}

/** The limits of a program that hold for all of it, in file order, each in the period that holds an instant in milliseconds. */
export function budgets({ file, rewards, zone }: CompiledProgram, at: number): Budget[] {
  return file.rewards.flatMap(({ id }) => {
    const rule = rewards.get(id);
    if (rule === undefined) return [];
    return rule.limits.flatMap((limit) => {
      if (limit.per !== 'program') return [];
      const period = periodOf(zone, at, limit.period);
      return [{ rule: id, limit, period, key: placeKey(rule, limit, '', period) }];
    });
  });
}
