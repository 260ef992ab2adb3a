import type { IPollFunctions } from 'n8n-workflow';
import { wantedBy, type News } from '../shared/news';
import { ask, CREDENTIAL, type Page } from '../shared/server';

/** How far the node has read. It stands in the node's static data. */
interface Kept {
  /** The server that the place belongs to. */
  of?: string;
  after?: string;
}

/** What is told, and where the next poll goes on. */
interface Told {
  readonly news: readonly News[];
  readonly after: string;
}

/** What was told since the poll before, oldest first, and how to note that. The first poll only notes where to begin. */
export async function sinceLast(context: IPollFunctions): Promise<{ news: readonly News[]; note: () => void }> {
  const kept = context.getWorkflowStaticData('node') as Kept;
  const { baseUrl: of } = await context.getCredentials<{ baseUrl: string }>(CREDENTIAL);
  const goesOn = kept.of === of ? kept.after : undefined;
  const { news, after } = goesOn === undefined ? await begin(context) : await newsAfter(context, goesOn);
  return { news, note: () => void Object.assign(kept, { of, after }) };
}

/** The newest few, to try the workflow out with; where the node has read to stays as it is. */
export async function newestFew(context: IPollFunctions): Promise<{ news: readonly News[]; note: () => void }> {
  const { rows } = await read(context, { limit: FEW });
  return { news: rows.slice(0, FEW), note: () => undefined };
}

const FEW = 3;

async function begin(context: IPollFunctions): Promise<Told> {
  const { after } = await read(context, { limit: 1 });
  return { news: [], after };
}

async function newsAfter(context: IPollFunctions, place: string): Promise<Told> {
  const news: News[] = [];
  let [after, isMore] = [place, true];
  while (isMore && news.length < MOST) {
    // Each page tells where the next begins.
    // oxlint-disable-next-line no-await-in-loop
    const page = await read(context, { limit: ROWS, after });
    news.push(...page.rows);
    [after, isMore] = [page.after, page.next !== null];
  }
  return { news, after };
}

/** Rows a page has, and rows a poll stops at; the rest comes with the next poll. */
const ROWS = 200;
const MOST = 1000;

function read(context: IPollFunctions, more: object): Promise<Page<News> & { readonly after: string }> {
  const { events, ...only } = wantedBy(context);
  const types = events.includes('*') ? undefined : events.join(',');
  return ask(context, { path: '/v1/outgoing', query: { ...only, events: types, ...more } });
}
