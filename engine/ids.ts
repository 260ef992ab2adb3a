import type { PersonRecord } from './records.ts';

/** Every id a person goes by: their own, and those of whoever was merged into them. */
export function idsOf({ id, merged = [] }: Pick<PersonRecord, 'id' | 'merged'>): readonly string[] {
  return [id, ...merged];
}
