import { changePerson, read, write } from './draft.ts';
import type { Draft } from './draft.ts';
import { idsOf } from './ids.ts';
import { newPerson, resolved } from './persons.ts';
import type { PersonRecord } from './records.ts';
import { formatInstant } from './time.ts';

/**
 * Takes from a person whatever they could be known by; the id, the sums and what was reached stay. Keys are not listed anywhere:
 * they go on leading to this record, which is found no more. (R31)
 */
export function erase(draft: Draft, person: PersonRecord): void {
  draft.witness?.tell({ about: 'identity', result: 'erased' });
  for (const id of idsOf(person)) {
    const code = read(draft, `person/${id}`)?.shareCode ?? null;
    if (code !== null) write(draft, `code/${code}`, {});
  }
  const { id, referral, counts, tier, milestones, points, lapsed, cash, taxed, merged } = person;
  const kept = Object.entries({ tier, milestones, points, lapsed, cash, taxed, merged }).filter(
    ([, value]) => value !== undefined,
  );
  changePerson(draft, { ...newPerson(id), referral, counts, ...Object.fromEntries(kept), erased: true });
  if (referral !== null) fallSoon(draft, referral);
}

/** What they did not get yet in the referral they were invited by falls by the tick that this makes due at once. */
function fallSoon(draft: Draft, id: string): void {
  const referral = read(draft, `referral/${id}`);
  const isOpen = referral?.rewards.some((each) => isDoomed(draft, each)) === true;
  if (isOpen) write(draft, `referral/${id}`, { ...referral, due: formatInstant(draft.now) });
}

function isDoomed(draft: Draft, id: string): boolean {
  const reward = read(draft, `reward/${id}`);
  if (reward?.state !== 'held' && reward?.state !== 'available') return false;
  return resolved(draft, reward.person)?.erased === true;
}
