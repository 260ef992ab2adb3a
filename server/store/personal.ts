import type { ReferralRecord, Step } from '@referral-kit/engine';
import type { Tables } from './transact.ts';
import type { DecideRequest, PersonalFacts } from './store.ts';

/**
 * Whose facts an event brought, and what is known of them afterwards. An event fills in what is missing; only one that reports a
 * change (`advocate.updated`, `customer.updated`) overwrites, so that a form cannot rename somebody who is known already.
 */
export function factsByPerson(request: DecideRequest, step: Step, tables: Tables): Map<string, PersonalFacts> {
  const { type } = request.event;
  const isMerged = type === 'person.merged' && step.decision.outcome === 'decided';
  return isMerged ? factsOfBoth(step, request, tables) : factsBrought(request, step, tables);
}

function factsBrought(request: DecideRequest, step: Step, tables: Tables): Map<string, PersonalFacts> {
  const { personal, event } = request;
  const { outcome } = step.decision;
  if (personal === undefined || outcome === 'refused' || outcome === 'unmatched') return new Map();
  const sides = sidesOf(step, tables);
  const result = new Map<string, PersonalFacts>();
  for (const side of ['advocate', 'invitee'] as const) {
    const [person, brought] = [sides[side], personal[side]];
    if (person === undefined || brought === undefined) continue;
    const known = result.get(person) ?? tables.getFacts(person) ?? {};
    const merged = event.type.endsWith('.updated') ? merge(known, brought) : merge(brought, known);
    if (JSON.stringify(merged) !== JSON.stringify(known)) result.set(person, merged);
  }
  return result;
}

/** Of two people who are one now: what was known of the one who went fills the blanks of the one who stays. */
function factsOfBoth(step: Step, { event }: DecideRequest, tables: Tables): Map<string, PersonalFacts> {
  const { from } = event.data ?? {};
  const gone = typeof from === 'string' ? tables.getFacts(from) : undefined;
  const stays = step.decision.subject?.id ?? '';
  return gone === undefined ? new Map() : new Map([[stays, merge(gone, tables.getFacts(stays) ?? {})]]);
}

/** The second's facts win over the first's. The order of members is always the same. */
function merge(first: PersonalFacts, second: PersonalFacts): PersonalFacts {
  const fields = { ...first.fields, ...second.fields };
  const both = { ...first, ...second };
  const members = FACTS.flatMap((name) => (both[name] === undefined ? [] : [[name, both[name]]]));
  return { ...Object.fromEntries(members), ...(Object.keys(fields).length > 0 && { fields }) };
}

const FACTS = ['email', 'phone', 'firstName', 'lastName', 'language'] as const;

function sidesOf(step: Step, tables: Tables): { advocate?: string; invitee?: string } {
  const { subject } = step.decision;
  if (subject === null) return {};
  if (subject.kind === 'advocate') return { advocate: subject.id };
  const key = `referral/${subject.id}`;
  const record = (step.changes.findLast((change) => change.key === key)?.value ?? tables.get(key)) as
    | ReferralRecord
    | undefined;
  return record === undefined ? {} : { advocate: record.advocate, invitee: record.invitee };
}
