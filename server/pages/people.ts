import type { ServerContext } from '../context.ts';
import type { Person } from '../store/store.ts';

/** People of one program by id; who was erased, or never told a name, has a stand-in. */
export interface People {
  readonly get: (id: string) => Person;
  /** First and last name, else the address, else the stand-in. For staff. */
  readonly name: (id: string) => string;
  /** First name and initial: what one advocate may read of somebody else. */
  readonly shortName: (id: string, standIn: string) => string;
}

/** Asks for these people at once. */
export async function findPeople(
  context: Pick<ServerContext, 'store'>,
  program: string,
  ids: Iterable<string>,
): Promise<People> {
  const wanted = [...new Set(ids)];
  const found = wanted.length === 0 ? [] : await context.store.people.get(program, wanted);
  const byId = new Map(found.map((person) => [person.id, person]));
  const get = (id: string) => byId.get(id) ?? { id };
  return {
    get,
    name: (id) => fullName(get(id)),
    shortName(id, standIn) {
      const { firstName, lastName } = get(id);
      if (firstName === undefined) return standIn;
      const initial = String.fromCodePoint(lastName?.codePointAt(0) ?? 0x20).trim();
      return initial === '' ? firstName : `${firstName} ${initial.toUpperCase()}.`;
    },
  };
}

/** `Anna Maria Keller` → first and last name. */
export function splitName(name: string): { firstName: string; lastName?: string } {
  const [firstName = '', ...rest] = name.split(/\s+/u);
  return rest.length === 0 ? { firstName } : { firstName, lastName: rest.join(' ') };
}

function fullName({ firstName, lastName, email, phone }: Person): string {
  const name = [firstName, lastName].filter((part) => part !== undefined && part !== '').join(' ');
  return name === '' ? (email ?? phone ?? 'Name unknown') : name;
}
