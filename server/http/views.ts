import type { Reward } from '@referral-kit/engine';
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

/** Asks for all people of a page at once; who was erased keeps the id alone. */
async function peopleOf<Row extends { readonly program: string }>(
  context: ServerContext,
  rows: readonly Row[],
  idsOf: (row: Row) => readonly string[],
): Promise<(id: string) => Person> {
  const [first] = rows;
  if (first === undefined) return (id) => ({ id });
  const people = await context.store.people.get(first.program, [...new Set(rows.flatMap(idsOf))]);
  const byId = new Map(people.map((person) => [person.id, person]));
  return (id) => byId.get(id) ?? { id };
}
