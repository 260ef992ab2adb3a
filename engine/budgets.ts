import type { CompiledProgram, Limit } from './compile.ts';
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
  return file.rewards.flatMap(({ id }) =>
    (rewards.get(id)?.limits ?? []).flatMap((limit, index) => {
      if (limit.per !== 'program') return [];
      const period = periodOf(zone, at, limit.period);
      return [{ rule: id, limit, period, key: `counter/${id}/${index}//${period}` as const }];
    }),
  );
}
