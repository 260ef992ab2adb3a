import type { LiveProgram, ServerContext } from '../context.ts';
import { identityOf } from '../identity/keys.ts';
import { known } from './schemas.ts';

/** By what a system that does not know our ids may ask for a person. */
export interface PersonKeys {
  readonly email?: string | undefined;
  readonly phone?: string | undefined;
  readonly externalId?: string | undefined;
  /** A share code or coupon. */
  readonly code?: string | undefined;
}

/** The id of the person who has every one of these keys; null when nobody has. Each key is one look-up. */
export async function findPerson(
  { store, secrets }: Pick<ServerContext, 'store' | 'secrets'>,
  { id: program }: Pick<LiveProgram, 'id'>,
  { email, phone, externalId, code }: PersonKeys,
): Promise<string | null> {
  const identity = identityOf(secrets);
  const keys = Object.entries(
    known({
      email: email === undefined ? undefined : identity.email(email),
      phone: phone === undefined ? undefined : identity.phone(phone),
      externalId,
    }),
  ).map(([kind, value]) => `key/${kind}/${value}`);
  const records = [...keys, ...(code === undefined ? [] : [`code/${code}`])];
  const found = await Promise.all(records.map((key) => store.records.get(program, key)));
  const people = new Set(found.map((record) => (record as { readonly person?: string } | null)?.person ?? null));
  const [only = null] = people;
  return people.size === 1 ? only : null;
}
