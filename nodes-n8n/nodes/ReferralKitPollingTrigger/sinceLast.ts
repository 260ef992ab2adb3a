import type { IPollFunctions } from 'n8n-workflow';
import { programIds } from '../shared/choices';
import { wantedBy, type News, type Wanted } from '../shared/news';
import { ask, type Page } from '../shared/server';

/** How far the node has read, in the order in which each program decided. It stands in the node's static data. */
interface Kept {
  /** The choice of program that the places belong to. */
  of?: string;
  /** By program: the place of the last decision that was told. */
  last?: Record<string, number>;
}

/** What was told since the poll before, oldest first, and how to note that. The first poll only notes where to begin. */
export async function sinceLast(context: IPollFunctions): Promise<{ news: News[]; note: () => void }> {
  const wanted = wantedBy(context);
  const programs = wanted.program === undefined ? await programIds(context) : [wanted.program];
  const kept = context.getWorkflowStaticData('node') as Kept;
  const of = wanted.program ?? '';
  const begins = kept.last === undefined || kept.of !== of;
  const last = begins ? {} : { ...kept.last };
  const found: News[] = [];
  for (const program of programs) {
    // One program after the other, so that a server with many is not asked for all at once.
    // oxlint-disable-next-line no-await-in-loop
    const news = begins ? [] : await newsOf(context, { ...wanted, program }, last[program] ?? 0);
    // oxlint-disable-next-line no-await-in-loop
    last[program] = begins ? await newestPlace(context, program) : placeOf(news.at(-1), last[program]);
    found.push(...news);
  }
  const news = found.toSorted((one, other) =>
    one.timestamp < other.timestamp ? -1 : Number(one.timestamp > other.timestamp),
  );
  return { news, note: () => void Object.assign(kept, { of, last }) };
}

/** The newest few, to try the workflow out with; where the node has read to stays as it is. */
export async function newestFew(context: IPollFunctions): Promise<{ news: News[]; note: () => void }> {
  const { events, program, stage } = wantedBy(context);
  const [first] = program === undefined ? await programIds(context) : [program];
  const query = { program: first, events: typesOf(events), stage, limit: FEW };
  const { rows } = await ask<Page<News>>(context, { path: '/v1/outgoing', query });
  return { news: rows.slice(0, FEW), note: () => undefined };
}

const FEW = 3;

/** Newest first, down to the place that was reached before. What one decision tells comes in one page. */
async function newsOf(context: IPollFunctions, wanted: Wanted & { program: string }, last: number): Promise<News[]> {
  const { events, program, stage } = wanted;
  const found: News[] = [];
  let cursor: string | undefined;
  do {
    const query = { program, events: typesOf(events), stage, limit: ROWS, cursor };
    // Each page names the next.
    // oxlint-disable-next-line no-await-in-loop
    const { rows, next } = await ask<Page<News>>(context, { path: '/v1/outgoing', query });
    const isNew = rows.filter((row) => placeOf(row) > last);
    found.push(...isNew);
    const isDone = isNew.length < rows.length || next === null || Number(next) <= last;
    cursor = isDone ? undefined : next;
  } while (cursor !== undefined);
  return found.toReversed();
}

const ROWS = 100;

/** The place up to which a program has decided; nothing before it is told. */
async function newestPlace(context: IPollFunctions, program: string): Promise<number> {
  const { rows, next } = await ask<Page<News>>(context, { path: '/v1/outgoing', query: { program, limit: 1 } });
  return placeOf(rows[0], Number(next ?? 0));
}

/** The place of the decision that told it: the number before the last in its id. */
function placeOf(news: News | undefined, otherwise = 0): number {
  return news === undefined ? otherwise : Number(news.id.split('-').at(-2));
}

function typesOf(events: readonly string[]): string | undefined {
  return events.includes('*') ? undefined : events.join(',');
}
