import { CHANNELS, NO_CONSENT } from './consent.ts';
import { changePerson, happen, read, stop, write } from './draft.ts';
import type { Draft, HeldKey } from './draft.ts';
import type { Event, Json, Who } from './event.ts';
import { shortHash } from './hash.ts';
import { openFor, receiveForm, sign } from './papers.ts';
import type { PersonRecord } from './records.ts';
import { formatInstant } from './time.ts';

/** The keys that belong to one person, the strongest first. */
export const PERSON_KEYS = ['externalId', 'email', 'phone', 'visitorId'] as const;

/** Events about a person and no referral: advocates who join, change or speak for the program, terms, consent, tax forms, and agreements that rewards wait for. */
export function isAboutPerson({ given: { type, data }, live }: Draft): boolean {
  if (type !== 'agreement.signed') return concernsPerson(type);
  const agreement = data?.['agreement'];
  return typeof agreement === 'string' && live.agreements.has(agreement);
}

/** Whether events of a type are always about a person: a signature is about one only where a reward waits for it. */
export function concernsPerson(type: string): boolean {
  if (type.startsWith('advocate.') || isAdvocacy(type)) return true;
  return type === 'consent.changed' || (type in PAPERS && type !== 'agreement.signed');
}

/** Something an advocate did for the program, as a review; it may earn what no single referral earns. */
export function isAdvocacy(type: string): boolean {
  return type.startsWith('advocacy.');
}

/** What comes in from a person and opens gates. */
const PAPERS: Readonly<Record<string, (draft: Draft, person: PersonRecord) => void>> = {
  'terms.accepted': acceptTerms,
  'agreement.signed': sign,
  'tax.formReceived': receiveForm,
};

export function changeAboutPerson(draft: Draft): void {
  const { given, live } = draft;
  if (given.unverified === true) return stop(draft, 'refused', 'unverified');
  const joins = given.type === 'advocate.joined';
  const person = personMeant(draft);
  if (person === null) return stop(draft, 'unmatched', 'unknown_person');
  draft.subject = { kind: 'advocate', id: person.id };
  draft.advocate = person;
  happen(draft, given.type);
  const paper = PAPERS[given.type];
  const roles = live.file.roles ?? ['advocate'];
  const role = roleAsked(given);
  if (role !== null && !roles.includes(role)) return stop(draft, 'refused', 'unknown_role');
  if (joins) join(draft, person, role ?? roles[0] ?? '');
  else if (paper !== undefined) paper(draft, person);
  else update(draft, { ...person, role: role ?? person.role });
}

/** Who joins or is invited becomes known; everybody else is known already. */
function personMeant(draft: Draft): PersonRecord | null {
  const { type, who } = draft.given;
  const isNew = type === 'advocate.joined' || (type === 'advocate.invited' && keysOf(who).length > 0);
  return isNew ? personToJoin(draft) : findPerson(draft, who);
}

/** The code of an advocate who joins is a wish; only of one without any key it is the key. Without a code too, nobody joins. */
function personToJoin(draft: Draft): PersonRecord | null {
  const { who } = draft.given;
  if (keysOf(who).length > 0) return byKey(draft) ?? newPerson(personId(who));
  if (who.advocateId !== undefined) return read(draft, `person/${who.advocateId}`) ?? null;
  if (who.code === undefined) return null;
  const id = personId(who);
  return read(draft, `person/${id}`) ?? newPerson(id);
}

function update(draft: Draft, person: PersonRecord): void {
  const { given } = draft;
  const invited = given.type === 'advocate.invited' ? { invitedAt: formatInstant(draft.now) } : {};
  const fields = fieldsFrom(draft, 'advocate', person);
  changePerson(draft, { ...withConsent(given, person), ...invited, fields });
  linkKeys(draft, person);
}

function roleAsked({ type, data }: Event): string | null {
  const role = data?.['role'];
  return typeof role === 'string' && (type === 'advocate.joined' || type === 'advocate.updated') ? role : null;
}

function join(draft: Draft, person: PersonRecord, role: string): void {
  if (person.role !== null) return stop(draft, 'duplicate', 'already_advocate');
  const wanted = draft.given.who.code ?? draft.given.mint?.share;
  if (wanted !== undefined && read(draft, `code/${wanted}`) !== undefined) return stop(draft, 'refused', 'code_taken');
  enlist(draft, { ...person, fields: fieldsFrom(draft, 'advocate', person) }, role);
  linkKeys(draft, person);
}

/** Makes a person an advocate with a share code of their own. */
export function enlist(draft: Draft, person: PersonRecord, role: string): void {
  if (person.role !== null) return;
  const { type, who, mint } = draft.given;
  const wanted = (type === 'advocate.joined' ? who.code : undefined) ?? mint?.share;
  const shareCode = freeCode(draft, wanted, `share:${person.id}`);
  changePerson(draft, { ...person, role, shareCode, joinedAt: formatInstant(draft.now) });
  write(draft, `code/${shareCode}`, { person: person.id });
}

/** The code wanted, or one derived from what it is for when it is not given or somebody has it. */
export function freeCode(draft: Draft, wanted: string | undefined, purpose: string): string {
  return wanted !== undefined && read(draft, `code/${wanted}`) === undefined
    ? wanted
    : shortHash(purpose, 10).toUpperCase();
}

/** `data.version`, the present one when it is not said; an earlier one told late takes no acceptance back. */
function acceptTerms(draft: Draft, person: PersonRecord): void {
  const terms = draft.live.file.terms?.version;
  const { version = terms } = draft.given.data ?? {};
  if (typeof version !== 'string' || (version !== terms && person.terms === terms)) return;
  const accepted = { ...person, terms: version };
  if (version === terms) openFor(draft, accepted, 'terms');
  else changePerson(draft, accepted);
}

/**
 * `data.channel` with `data.given`; without a channel every channel is meant. Who opts out of everything keeps for the most needed
 * messages what was allowed before; a yes that comes later is a yes to its channels alone. (R33)
 */
function withConsent({ type, data = {} }: Event, person: PersonRecord): PersonRecord {
  const { channel, given } = data;
  const opts = type === 'advocate.optedOut';
  if (!opts && type !== 'consent.changed') return person;
  if (opts && typeof channel !== 'string') return { ...person, optedOut: true };
  const { optedOut, ...rest } = person;
  const allowed = !opts && given === true;
  const told = Object.fromEntries((typeof channel === 'string' ? [channel] : CHANNELS).map((each) => [each, allowed]));
  if (optedOut !== true) return { ...rest, consent: { ...person.consent, ...told } };
  return allowed
    ? { ...rest, consent: { ...NO_CONSENT, ...told } }
    : { ...person, consent: { ...person.consent, ...told } };
}

/** The declared fields that this event tells of a person; personal ones never reach the engine. */
export function fieldsFrom(draft: Draft, side: 'advocate' | 'invitee', person: PersonRecord): PersonRecord['fields'] {
  const declared = draft.live.file.fields?.[side];
  const { data } = draft.event;
  if (declared === undefined || data === undefined) return person.fields;
  const told = Object.entries(declared).filter(
    ([name, { type, personal }]) => personal !== true && typeof data[name] === type,
  );
  if (told.length === 0) return person.fields;
  return { ...person.fields, ...Object.fromEntries(told.map(([name]) => [name, data[name] as Json])) };
}

export function findPerson(draft: Draft, who: Who): PersonRecord | null {
  if (who.advocateId !== undefined) return read(draft, `person/${who.advocateId}`) ?? null;
  const byCode = who.code === undefined ? undefined : read(draft, `code/${who.code}`)?.person;
  return byKey(draft) ?? (byCode === undefined ? null : (read(draft, `person/${byCode}`) ?? null));
}

function byKey(draft: Draft): PersonRecord | null {
  const person = heldKeys(draft).find((held) => held.person !== null)?.person ?? null;
  return person === null ? null : (read(draft, `person/${person}`) ?? null);
}

/** The personal keys of the event that is decided, and who has them. */
export function heldKeys(draft: Draft): readonly HeldKey[] {
  draft.keys ??= readKeys(draft);
  return draft.keys;
}

function readKeys(draft: Draft): HeldKey[] {
  const keys: HeldKey[] = [];
  for (const [kind, value] of keysOf(draft.given.who)) {
    const key = `key/${kind}/${value}` as const;
    keys.push({ kind, key, person: read(draft, key)?.person ?? null });
  }
  return keys;
}

/** Keys nobody has yet become this person's. */
export function linkKeys(draft: Draft, { id: person }: PersonRecord): void {
  for (const held of heldKeys(draft)) {
    if (held.person !== null) continue;
    write(draft, held.key, { person });
    draft.keys = null;
  }
}

/** The personal keys an event brings, the strongest first. */
export function keysOf(who: Who): [kind: HeldKey['kind'], value: string][] {
  const keys: [HeldKey['kind'], string][] = [];
  for (const kind of PERSON_KEYS) {
    const value = who[kind];
    if (value !== undefined) keys.push([kind, value]);
  }
  return keys;
}

/** Derived from the strongest key, so that two hosts that see the same event name the same person alike. */
export function personId(who: Who): string {
  const [kind, value] = keysOf(who)[0] ?? ['code', who.code ?? ''];
  return `p_${shortHash(`${kind}:${value}`, 26)}`;
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
