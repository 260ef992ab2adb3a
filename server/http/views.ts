import { CHANNELS, mayTell } from '@referral-kit/engine';
import type { Json, PersonRecord, Reward } from '@referral-kit/engine';
import type { ServerContext } from '../context.ts';
import type { AdvocateRow, Person, ReferralRow } from '../store/store.ts';

/** A referral as the API shows it: with the people's names and the link that carries its code. */
export async function referralViews(context: ServerContext, rows: readonly ReferralRow[]) {
  const people = await peopleOf(context, rows, (row) => [row.advocate, row.invitee]);
  return rows.map((row) => ({
    ...row,
    advocate: people(row.advocate),
    invitee: people(row.invitee),
    link: linkOf(context, row.code),
  }));
}

/** An advocate as the API shows it: with name, address and the link to share. */
export async function advocateViews(context: ServerContext, rows: readonly AdvocateRow[]) {
  const people = await peopleOf(context, rows, (row) => [row.id]);
  return rows.map((row) => ({ ...row, person: people(row.id), link: linkOf(context, row.shareCode) }));
}

/** A reward as the API shows it: with the name and address of who gets it. */
export async function rewardViews(context: ServerContext, program: string, rewards: readonly Reward[]) {
  const people = await peopleOf(
    context,
    rewards.map(({ person }) => ({ program, person })),
    ({ person }) => [person],
  );
  return rewards.map((reward) => ({ ...reward, program, recipient: people(reward.person) }));
}

/** The address that leads a friend to the program and remembers who sent them. */
export function linkOf(context: Pick<ServerContext, 'baseUrl'>, code: string | null): string | null {
  return code === null ? null : `${context.baseUrl}/r/${encodeURIComponent(code)}`;
}

/** A person, and where they may be written to. Who was erased has the id alone. */
export interface PersonView extends Person {
  readonly consent?: Readonly<Record<string, boolean>>;
  readonly optedOut?: boolean;
}

/** Asks for all people of a page at once. */
async function peopleOf<Row extends { readonly program: string }>(
  { store }: ServerContext,
  rows: readonly Row[],
  idsOf: (row: Row) => readonly string[],
): Promise<(id: string) => PersonView> {
  const [first] = rows;
  if (first === undefined) return (id) => ({ id });
  const { program } = first;
  const ids = [...new Set(rows.flatMap(idsOf))];
  const people = new Map((await store.people.get(program, ids)).map((person) => [person.id, person]));
  const records = await Promise.all(ids.map((id) => store.records.get(program, `person/${id}`)));
  const views = new Map(ids.map((id, place) => [id, { id, ...people.get(id), ...wishesOf(records[place] ?? null) }]));
  return (id) => views.get(id) ?? { id };
}

/** Where a person may be written to now: a text message needs a yes, the other channels only no no. */
function wishesOf(record: Json): Pick<PersonView, 'consent' | 'optedOut'> {
  const person = record as PersonRecord | null;
  if (person === null || person.erased === true) return {};
  const consent = Object.fromEntries(CHANNELS.map((channel) => [channel, mayTell(person, channel, false)]));
  return { consent, optedOut: person.optedOut === true };
}
