import type { CompiledCondition } from './conditions/compile.ts';
import { MET } from './conditions/condition.ts';
import type { Truth } from './conditions/condition.ts';
import { truth } from './conditions/evaluate.ts';
import type { Reader } from './conditions/evaluate.ts';
import type { CompiledProgram } from './compile.ts';
import type { Decision, Effect, Move, Note, Payout, Posting, Reward, RewardChange } from './decision.ts';
import type { Event } from './event.ts';
import { factsOf } from './facts.ts';
import type { ObjectRecord, PersonRecord, RecordKey, RecordOf, ReferralRecord } from './records.ts';
import { formatInstant, parseInstant } from './time.ts';
import type { Witness } from './witness.ts';

/** The state as it is before an event. Reading is synchronous; a key that was never written is undefined. */
export interface Snapshot {
  get(key: string): object | undefined;
}

/** A record to be stored under its key, in place of what was there. */
export interface Change {
  readonly key: string;
  readonly value: object;
}

/** A key of a person, and the id of the person who has it. */
export interface HeldKey {
  readonly kind: 'externalId' | 'email' | 'phone' | 'visitorId';
  readonly key: `key/${string}`;
  readonly person: string | null;
}

/** One event on its way to a decision: what was read, what is to be written, what is to be said. */
export interface Draft {
  /** The version that decides: the referral's own when it is pinned. */
  program: CompiledProgram;
  readonly live: CompiledProgram;
  readonly snapshot: Snapshot;
  /** The event that is decided. */
  readonly given: Event;
  /** The event of the present pass: the given one, a kept one, or a timer that is due. */
  event: Event;
  /** The instant of the present pass in milliseconds. */
  now: number;
  written: Map<string, Change>;
  /** Something was written since conditions were last asked. */
  isStale: boolean;
  outcome: Decision['outcome'];
  reason: string | null;
  subject: Decision['subject'];
  referral: ReferralRecord | null;
  /** The referral as it was before this event; null when there was none. */
  stored: ReferralRecord | null;
  /** The copy of the referral that may be changed in place: nobody outside has seen it. */
  copy: (ReferralRecord & { readonly rewards: string[] }) | null;
  advocate: PersonRecord | null;
  invitee: PersonRecord | null;
  /** The personal keys of the given event and who has them, the strongest first; null until somebody asks. */
  keys: HeldKey[] | null;
  /** The object of the present pass, with what is known of it. */
  object: { readonly id: string; readonly key: `object/${string}`; readonly record: ObjectRecord } | null;
  /** Stages entered in the present pass, and by the creation before it. */
  entered: string[];
  created: string[];
  /** Everything messages and actions may answer: event types and stages of all passes. */
  readonly happened: string[];
  /** Events that waited for this one and are decided with it, before it and after it. */
  earlier: Event[];
  later: Event[];
  /** The referral's rewards in the order in which they were earned; null until somebody asks. */
  rewards: Reward[] | null;
  /** Every reward that was earned or changed, as it stands now. */
  changed: RewardChange[];
  moves: Move[];
  postings: Posting[];
  payouts: Payout[];
  readonly effects: Effect[];
  notes: Note[];
  /** Milestones reached, for messages and actions. */
  readonly reached: string[];
  /** How things stood when the due timers had acted: what a refused event goes back to. */
  afterTimers: Pick<Draft, 'written' | 'referral' | 'changed' | 'moves' | 'postings' | 'payouts' | 'notes'> | null;
  readonly witness: Witness | null;
}

export function open(program: CompiledProgram, snapshot: Snapshot, event: Event, witness: Witness | null): Draft {
  return {
    program,
    live: program,
    snapshot,
    given: event,
    event,
    now: parseInstant(event.at),
    written: new Map(),
    isStale: false,
    outcome: 'decided',
    reason: null,
    subject: null,
    referral: null,
    stored: null,
    copy: null,
    advocate: null,
    invitee: null,
    keys: null,
    object: null,
    entered: [],
    created: [],
    happened: [],
    earlier: [],
    later: [],
    rewards: null,
    changed: [],
    moves: [],
    postings: [],
    payouts: [],
    effects: [],
    notes: [],
    reached: [],
    afterTimers: null,
    witness,
  };
}

/** Begins a pass: conditions see this event from here on. */
export function beginPass(draft: Draft, event: Event): void {
  draft.event = event;
  draft.now = parseInstant(event.at);
  draft.entered = draft.created;
  draft.created = [];
  if (event.object !== draft.object?.id) draft.object = objectOf(draft, event);
  draft.isStale = false;
  draft.program.reader.begin(factsOf(draft));
}

/** The object that an event speaks of; whoever writes it keeps it in step. */
export function objectOf(draft: Draft, { object: id }: Event): Draft['object'] {
  if (id === undefined) return null;
  const key = `object/${id}` as const;
  return { id, key, record: read(draft, key) ?? UNSEEN };
}

/** What is known of an object nobody has spoken of. */
export const UNSEEN: ObjectRecord = { referral: null, counted: [], base: null, refunded: 0, waiting: [] };

export function read<K extends RecordKey>(draft: Draft, key: K): RecordOf<K> | undefined {
  return (draft.written.get(key)?.value ?? draft.snapshot.get(key)) as RecordOf<K> | undefined;
}

export function write<K extends RecordKey>(draft: Draft, key: K, value: RecordOf<K>): void {
  draft.written.set(key, { key, value });
  draft.isStale = true;
}

/** What the snapshot gave is never changed: the first change of a step makes a copy, the others go to that copy. */
export function changeReferral(draft: Draft, change: Omit<Partial<ReferralRecord>, 'rewards'>): void {
  const copy = copyOf(draft);
  if (copy !== null) Object.assign(copy, change);
}

function copyOf(draft: Draft): Draft['copy'] {
  draft.isStale = true;
  if (draft.referral === draft.copy || draft.referral === null) return draft.copy;
  const copy = { ...draft.referral, rewards: [...draft.referral.rewards] };
  write(draft, `referral/${copy.id}`, copy);
  draft.copy = copy;
  draft.referral = copy;
  return copy;
}

/** Writes a person, and keeps the draft's own view of advocate and invitee in step. */
export function changePerson(draft: Draft, person: PersonRecord): void {
  if (draft.advocate?.id === person.id) draft.advocate = person;
  if (draft.invitee?.id === person.id) draft.invitee = person;
  write(draft, `person/${person.id}`, person);
}

export function changeReward(draft: Draft, reward: Reward, change: Partial<Reward>): Reward {
  const changed = { ...reward, ...change };
  const before = draft.changed.find(({ id }) => id === reward.id);
  if (before === undefined) draft.changed.push({ ...changed, was: reward.state });
  else replace(draft.changed, { ...changed, was: before.was });
  if (draft.rewards !== null) replace(draft.rewards, changed);
  write(draft, `reward/${reward.id}`, changed);
  return changed;
}

function replace<T extends Reward>(rewards: T[], changed: T): void {
  const place = rewards.findIndex(({ id }) => id === changed.id);
  if (place >= 0) rewards[place] = changed;
}

export type RewardKey = `reward/${string}`;

export function addReward(draft: Draft, key: RewardKey, reward: Reward): void {
  draft.changed.push({ ...reward, was: null });
  write(draft, key, reward);
  if (reward.referral !== null) draft.rewards?.push(reward);
  if (reward.referral !== null) copyOf(draft)?.rewards.push(reward.id);
}

/** The referral's rewards in the order in which they were earned. */
export function rewardsOf(draft: Draft): readonly Reward[] {
  draft.rewards ??= readRewards(draft);
  return draft.rewards;
}

function readRewards(draft: Draft): Reward[] {
  const rewards: Reward[] = [];
  for (const id of draft.referral?.rewards ?? []) {
    const reward = read(draft, `reward/${id}`);
    if (reward !== undefined) rewards.push(reward);
  }
  return rewards;
}

/** What timers did stands, whatever becomes of the event. (R28) */
export function keepTimers(draft: Draft): void {
  const { written, referral, changed, moves, postings, payouts, notes } = draft;
  draft.copy = null;
  draft.afterTimers = {
    referral,
    written: new Map(written),
    changed: [...changed],
    moves: [...moves],
    postings: [...postings],
    payouts: [...payouts],
    notes: [...notes],
  };
}

export function stop(draft: Draft, outcome: Decision['outcome'], reason: string): void {
  draft.outcome = outcome;
  draft.reason = reason;
}

/** Something that messages and actions may answer, once however often it happens. */
export function happen(draft: Draft, what: string): void {
  if (!draft.happened.includes(what)) draft.happened.push(what);
}

export function note(
  draft: Draft,
  kind: Note['kind'],
  rule: string,
  about: Pick<Note, 'person' | 'percent' | 'why'> = {},
): void {
  const made = { kind, rule, at: formatInstant(draft.now), ...about };
  draft.notes.push(made);
  draft.witness?.tell({ about: 'note', note: made });
}

/** A member of the event's data that is text; empty when it is none. */
export function textOf({ event }: Draft, member: string): string {
  const value = event.data?.[member];
  return typeof value === 'string' ? value : '';
}

/** Does something under the live version, where the referral follows an older one. (R32) */
export function underLive(draft: Draft, act: () => void): void {
  const pinned = draft.program;
  if (pinned === draft.live) return act();
  draft.program = draft.live;
  draft.program.reader.begin(factsOf(draft));
  act();
  draft.program = pinned;
  draft.isStale = true;
}

export function isMet(draft: Draft, when: CompiledCondition | null): boolean {
  return truthOf(draft, when) === MET;
}

export function truthOf(draft: Draft, when: CompiledCondition | null): Truth {
  return when === null ? MET : truth(when, readerOf(draft));
}

/** Reads facts as they stand after everything written so far. */
export function readerOf(draft: Draft): Reader {
  if (draft.isStale) draft.program.reader.changed();
  draft.isStale = false;
  return draft.program.reader;
}
