import { happen, stop } from './draft.ts';
import type { Draft } from './draft.ts';
import { erase } from './erase.ts';
import type { Event } from './event.ts';
import { merge } from './merge.ts';
import { findPerson } from './people.ts';

/** Events about who somebody is: that two records are one person, or that a person is to be forgotten. (R31) */
export function isAboutIdentity({ type }: Event): boolean {
  return type === 'person.merged' || type === 'person.erased';
}

export function changeIdentity(draft: Draft): void {
  const { given } = draft;
  if (given.unverified === true) return stop(draft, 'refused', 'unverified');
  const person = findPerson(draft, given.who);
  if (person === null) return stop(draft, 'unmatched', 'unknown_person');
  draft.subject = { kind: 'advocate', id: person.id };
  draft.advocate = person;
  happen(draft, given.type);
  if (given.type === 'person.merged') merge(draft, person);
  else erase(draft, person);
}
