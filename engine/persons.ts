import { read } from './draft.ts';
import type { Draft } from './draft.ts';
import type { PersonRecord } from './records.ts';

/** Who goes by this id now: whoever was merged into another is that other. Undefined for an id nobody has. (R31) */
export function resolved(draft: Draft, id: string): PersonRecord | undefined {
  const person = read(draft, `person/${id}`);
  return person?.mergedInto === undefined ? person : read(draft, `person/${person.mergedInto}`);
}

/** The same for whoever is looked for: who was erased is found no more. (R31) */
export function present(draft: Draft, id: string | null | undefined): PersonRecord | null {
  const person = id == null ? undefined : resolved(draft, id);
  return person === undefined || person.erased === true ? null : person;
}

export function newPerson(id: string): PersonRecord {
  return {
    id,
    role: null,
    shareCode: null,
    joinedAt: null,
    fields: {},
    terms: null,
    consent: {},
    referral: null,
    counts: { referrals: 0, qualified: 0 },
    waiting: [],
  };
}
