import type { PersonRecord } from '@referral-kit/engine';

/** A record of the engine by its key; null or undefined when there is none. */
export type ReadOne = (key: string) => object | null | undefined;

/** The person an id stands for: whoever was merged into another is read as that other. */
export function personNow(read: ReadOne, id: string): PersonRecord | null {
  const person = (read(`person/${id}`) ?? null) as PersonRecord | null;
  return person?.mergedInto === undefined
    ? person
    : ((read(`person/${person.mergedInto}`) ?? null) as PersonRecord | null);
}

/** Every id the person goes by, their own first: what is kept under any of them is theirs. */
export function idsOf(read: ReadOne, id: string): readonly [string, ...string[]] {
  const person = personNow(read, id);
  return person === null ? [id] : [person.id, ...(person.merged ?? [])];
}

/** A record as the outside sees it: a person is the one they are now, whatever id they are asked for by. */
export function recordNow(read: ReadOne, key: string): object | null {
  return key.startsWith(PERSON) ? personNow(read, key.slice(PERSON.length)) : (read(key) ?? null);
}

const PERSON = 'person/';
