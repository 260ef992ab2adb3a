import { inAddress } from '../html.ts';
import type { ReferralFilter, ReferralRow } from '../../store/store.ts';
import { span } from '../figures.ts';
import type { Form } from '../forms.ts';
import { findPeople } from '../people.ts';
import type { People } from '../people.ts';
import type { Desk } from './frame.ts';
import { periods } from './list.ts';
import type { ListFilter, ListView, PersonCard } from './list.ts';

/** How many rows a page of the list has. */
const ROWS = 50;
/** Counting stops here, so that a tile never costs more than a few reads. */
const MOST_COUNTED = 5_000;
const COUNTED_AT_ONCE = 1_000;

/** Gathers the list as the address asks for it. */
export async function loadList(desk: Desk): Promise<ListView> {
  const { context, live, frame, moment } = desk;
  const filter = readFilter(desk);
  const bounds = span(filter.period, moment, filter);
  const base: ReferralFilter = { program: live.id, ...(filter.stage !== '' && { stage: filter.stage }) };
  const page = await context.store.referrals.list({
    ...base,
    ...bounds,
    ...(Object.keys(bounds).length > 0 && { period: filter.by }),
    sort: filter.sort,
    order: filter.order,
    limit: ROWS,
    ...(filter.cursor !== '' && { cursor: filter.cursor }),
  });
  const people = await findPeople(
    context,
    live.id,
    page.rows.flatMap(({ advocate, invitee }) => [advocate, invitee]),
  );
  const cards = await cardsOf(desk, page.rows, people);
  return {
    frame,
    program: live.program,
    moment,
    filter,
    tiles: await countTiles(desk, base, bounds),
    rows: page.rows.map((row) => ({ ...row, friend: people.name(row.invitee), referrer: cards(row) })),
    next: page.next,
    joinLink: `/join/${inAddress(live.id)}`,
  };
}

function readFilter({ query, live }: Desk): ListFilter {
  const stages = live.program.lifecycle.stages.map(({ id }) => id);
  return {
    period: oneOf(
      query,
      'period',
      periods.map(([key]) => key),
    ),
    by: oneOf(query, 'by', ['joined', 'qualified']),
    from: query.get('from'),
    to: query.get('to'),
    stage: oneOf(query, 'stage', ['', ...stages]),
    sort: oneOf(query, 'sort', ['joined', 'qualified']),
    order: oneOf(query, 'order', ['desc', 'asc']),
    cursor: query.get('cursor'),
  };
}

/** A value of the address if it is one of these, else the first. */
function oneOf<T extends string>(query: Form, name: string, values: readonly [T, ...T[]] | readonly T[]): T {
  const [first] = values;
  if (first === undefined) throw new TypeError('There must be something to choose from');
  return values.find((value) => value === query.get(name)) ?? first;
}

async function cardsOf(
  { context, live }: Desk,
  rows: readonly ReferralRow[],
  people: People,
): Promise<(row: ReferralRow) => PersonCard> {
  const ids = [...new Set(rows.map(({ advocate }) => advocate))];
  const found = await Promise.all(ids.map((id) => context.store.advocates.get(live.id, id)));
  const byId = new Map(found.flatMap((advocate) => (advocate === null ? [] : [[advocate.id, advocate] as const])));
  return ({ advocate, role }) => {
    const { referrals = 0, qualified = 0 } = byId.get(advocate) ?? {};
    return { id: advocate, name: people.name(advocate), role: byId.get(advocate)?.role ?? role, referrals, qualified };
  };
}

/** Referred by joining date, qualified by qualifying date; the conversion is that of those referred in the period. */
async function countTiles(
  desk: Desk,
  base: ReferralFilter,
  bounds: { from?: string; to?: string },
): Promise<ListView['tiles']> {
  const [referred, qualified, converted, review] = await Promise.all([
    count(desk, { ...base, ...bounds }),
    count(desk, { ...base, ...bounds, period: 'qualified', qualified: true }),
    count(desk, { ...base, ...bounds, qualified: true }),
    count(desk, { program: base.program, verdict: 'review' }),
  ]);
  const said = (number: number) =>
    number >= MOST_COUNTED ? `${MOST_COUNTED.toLocaleString('en')}+` : number.toLocaleString('en');
  const conversion = referred === 0 || referred >= MOST_COUNTED ? '–' : `${Math.round((100 * converted) / referred)} %`;
  return { referred: said(referred), qualified: said(qualified), conversion, review: said(review) };
}

async function count({ context }: Desk, filter: ReferralFilter): Promise<number> {
  let [total, cursor]: [number, string | null] = [0, null];
  do {
    const page: { readonly rows: readonly unknown[]; readonly next: string | null } =
      await context.store.referrals.list({
        ...filter,
        limit: COUNTED_AT_ONCE,
        ...(cursor !== null && { cursor }),
      });
    total += page.rows.length;
    cursor = page.next;
  } while (cursor !== null && total < MOST_COUNTED);
  return total;
}
