import { segmentsOf } from '@referral-kit/engine';
import type { PersonRecord } from '@referral-kit/engine';
import type { LiveProgram, ServerContext } from '../context.ts';
import type { AdvocateFilter, AdvocateRow, Page } from '../store/store.ts';

/** The segments an advocate is in now, in the order of the program file. */
export async function segmentsNow(
  { store, clock }: Pick<ServerContext, 'store' | 'clock'>,
  { id, compiled }: LiveProgram,
  person: string,
): Promise<readonly string[]> {
  const record = (await store.records.get(id, `person/${person}`)) as PersonRecord | null;
  return record === null ? [] : segmentsOf(compiled, record, new Date(clock.now()).toISOString());
}

/**
 * The advocates of one segment, in whole pages of the list: a page may have fewer rows than asked for, and has none only at the end.
 * Who is in a segment is worked out for each, so this reads through the advocates.
 */
export async function listSegment(
  context: Pick<ServerContext, 'store' | 'clock'>,
  live: LiveProgram,
  { segment, ...filter }: AdvocateFilter & { readonly segment: string },
): Promise<Page<AdvocateRow>> {
  let { cursor } = filter;
  for (;;) {
    const page = await context.store.advocates.list({ ...filter, ...(cursor !== undefined && { cursor }) });
    const found: AdvocateRow[] = [];
    for (const row of page.rows) if ((await segmentsNow(context, live, row.id)).includes(segment)) found.push(row);
    if (found.length > 0 || page.next === null) return { rows: found, next: page.next };
    cursor = page.next;
  }
}
