import { createHash } from 'node:crypto';
import type { Decision, Effect, Move, Note, Payout, Posting, Reward, Verdict } from '../../engine/decision.ts';
import type { Event, Json } from '../../engine/event.ts';
import type { ExpandedStep, ExpandedVector } from './run.ts';

/** A vector as its author writes it; see README.md of this folder. */
export interface Vector {
  readonly name: string;
  readonly rules: readonly string[];
  /** A file of `programs/`, or a whole program. */
  readonly program: string | ProgramJson;
  /** A JSON merge patch (RFC 7396) upon the program. */
  readonly with?: JsonObject;
  /** Later versions: each a merge patch upon the program above. */
  readonly versions?: Readonly<Record<string, JsonObject>>;
  /** Name → `kind:value`, the key a person's id is made of; by default `email:<name>@example.com`. */
  readonly people?: Readonly<Record<string, string>>;
  readonly events: readonly EventSpelling[];
  readonly decisions: readonly (DecisionSpelling | null)[];
}

export type JsonObject = Readonly<Record<string, Json>>;

/** A program file, as far as the expander looks into it. */
export type ProgramJson = JsonObject & {
  readonly id: string;
  readonly version: number;
  readonly currency: string;
};

/** An event, whose id is `e1`, `e2`, … by its place when it has none; or one that is delivered again. */
export type EventSpelling =
  | { readonly again: number }
  | (Omit<Event, 'id' | 'who'> & { readonly id?: string; readonly who?: Event['who']; readonly program?: string });

export type DecisionSpelling =
  | { readonly error: string }
  | { readonly stored: number }
  | {
      readonly outcome?: Decision['outcome'];
      readonly reason?: string;
      /** Referral the decision is about, as `ada>ben`. */
      readonly of?: string;
      /** Advocate the decision is about. */
      readonly advocate?: string;
      readonly verdict?: Verdict;
      readonly version?: number;
      readonly stage?: readonly [string | null, string];
      /** From, to, at, by; the last two default to those of the event. */
      readonly moves?: readonly (readonly [string | null, string, string?, string?])[];
      readonly rewards?: readonly RewardSpelling[];
      /** From, to, quantity, and which of `rewards` it is for: the first by default, null for none. */
      readonly postings?: readonly PostingSpelling[];
      readonly effects?: readonly Effect[];
      /** Kind, rule, at, then the percentage of a budget, or the name of who reached a milestone or is not asked, and why not. */
      readonly notes?: readonly NoteSpelling[];
      readonly payouts?: readonly PayoutSpelling[];
    };

/** A payout: the name of the person, its day and state; members left out are those of the same payout earlier, or follow from the event. */
export type PayoutSpelling = Partial<Omit<Payout, 'id' | 'person'>> & { readonly to: string; readonly day: string };

/** A reward; members left out are those of the same reward in an earlier decision, or follow from rule and event. */
export type RewardSpelling = Partial<Omit<Reward, 'person' | 'id'>> & {
  readonly rule: string;
  /** Name of the recipient when the side does not tell. */
  readonly to?: string;
  readonly subject?: 'advocate' | 'invitee';
  /** What of the catalogue was had for points. */
  readonly item?: string;
  readonly was?: Reward['state'] | null;
};

type TouchedReward = Reward & { readonly was: Reward['state'] | null };
type PostingSpelling = readonly [string, string, number, (number | null)?];
type NoteSpelling = readonly [Note['kind'], string, (string | null)?, (string | number | null)?, string?];
type Give = JsonObject & { readonly kind: string };
interface Scene {
  readonly vector: Vector;
  readonly programId: string;
  /** Rewards as earlier decisions left them. */
  readonly rewards: Map<string, TouchedReward>;
  /** Payouts as earlier decisions left them. */
  readonly payouts: Map<string, Payout>;
}
interface Pass {
  readonly scene: Scene;
  readonly program: ProgramJson;
  /** The version that is live: milestones and the catalogue follow it. */
  readonly live: ProgramJson;
  readonly event: Event;
  readonly spelling: Exclude<DecisionSpelling, { error: string } | { stored: number }>;
}

/** Where a vector stands, and the programs it may name. */
export interface Surroundings {
  readonly file: string;
  readonly shared: Readonly<Record<string, ProgramJson>>;
  /** Gives the program another id, so that many vectors can run in one store. */
  readonly rename?: (id: string) => string;
}

const DEAD: ReadonlySet<Reward['state']> = new Set(['rejected', 'reversed', 'refused', 'beaten']);
const DECISION_MEMBERS =
  'outcome reason of advocate verdict version stage moves rewards postings effects notes payouts'.split(' ');
const REWARD_MEMBERS =
  'rule side referral occurrence kind state waitsFor until quantity earned unit base object at terms was paid payout agreement veto'.split(
    ' ',
  );

/** Writes a vector out in full: whole programs, whole events, whole decisions. */
export function expand(vector: Vector, { file, shared, rename = (id) => id }: Surroundings): ExpandedVector {
  const base = typeof vector.program === 'string' ? sharedProgram(shared, vector.program) : vector.program;
  const programId = rename(base.id);
  const first = patched({ ...base, id: programId }, vector.with ?? {});
  const programs: ProgramJson[] = [first as ProgramJson];
  const scene: Scene = { vector, programId, rewards: new Map(), payouts: new Map() };
  if (vector.events.length !== vector.decisions.length)
    throw new Error(`"${vector.name}" has ${vector.events.length} events and ${vector.decisions.length} decisions`);
  const steps: ExpandedStep[] = [];
  vector.events.forEach((spelling, index) => {
    if ('again' in spelling) {
      steps.push({ ...stepAt(steps, spelling.again), programs: [...programs] });
      return;
    }
    const { program: version, ...rest } = spelling;
    if (version !== undefined) programs.push(patched(first, vector.versions?.[version] ?? {}) as ProgramJson);
    const event = resolved(scene, { id: `e${index + 1}`, who: {}, ...rest } as unknown as Json) as unknown as Event;
    steps.push({
      programs: [...programs],
      event,
      expected: expectation(scene, { event, steps, programs, spelling: vector.decisions[index] ?? {} }),
    });
  });
  return { name: vector.name, rules: vector.rules, file, steps };
}

function expectation(
  scene: Scene,
  given: { event: Event; steps: readonly ExpandedStep[]; programs: readonly ProgramJson[]; spelling: DecisionSpelling },
): ExpandedStep['expected'] {
  const { event, steps, programs, spelling } = given;
  if ('error' in spelling) return { error: spelling.error };
  if ('stored' in spelling) return stepAt(steps, spelling.stored).expected;
  refuseUnknown(spelling, DECISION_MEMBERS);
  const version = spelling.version ?? programs.at(-1)?.version;
  const program = programs.find((each) => each.version === version);
  if (program === undefined) throw new Error(`"${scene.vector.name}" has no version ${version}`);
  return decision({ scene, program, live: programs.at(-1) ?? program, event, spelling });
}

function decision(pass: Pass): Decision {
  const { scene, event, spelling, program } = pass;
  const rewards = (spelling.rewards ?? []).map((each) => reward(pass, each));
  for (const each of rewards) scene.rewards.set(each.id, each);
  return {
    event: { source: event.source ?? 'api', id: event.id, type: event.type, at: event.at },
    program: { id: scene.programId, version: program.version },
    outcome: spelling.outcome ?? 'decided',
    reason: spelling.reason ?? null,
    subject: subject(pass),
    verdict: spelling.verdict ?? (spelling.of === undefined ? null : 'clear'),
    stage: spelling.stage === undefined ? null : { from: spelling.stage[0], to: spelling.stage[1] },
    moves: moves(pass),
    rewards,
    postings: (spelling.postings ?? []).map((each) => posting(pass, each, rewards)),
    effects: resolved(scene, (spelling.effects ?? []) as unknown as Json) as unknown as Effect[],
    notes: (spelling.notes ?? []).map((each) => noteOf(pass, each)),
    ...payouts(pass),
  };
}

/** Notes are about the advocate the decision is about, unless another is named. */
function noteOf({ scene, event, spelling }: Pass, [kind, rule, when, name, why]: NoteSpelling): Note {
  const at = when ?? event.at;
  if (typeof name === 'number') return { kind, rule, at, percent: name };
  const advocate = name ?? spelling.advocate ?? spelling.of?.split('>')[0] ?? '';
  if (kind === 'payoutFailed') return { kind, rule: payoutId(scene, rule), at, person: personId(scene, advocate) };
  const person = kind === 'milestone' || kind === 'askDropped' ? { person: personId(scene, advocate) } : {};
  return { kind, rule, at, ...person, ...(why === undefined ? {} : { why }) };
}

/** A decision without payouts does not speak of them. */
function payouts(pass: Pass): Pick<Decision, 'payouts'> {
  const { payouts: spelled } = pass.spelling;
  return spelled === undefined ? {} : { payouts: spelled.map((each) => payout(pass, each)) };
}

function payout({ scene, event, program }: Pass, { to, day, ...said }: PayoutSpelling): Payout {
  const id = payoutId(scene, `${to} ${day}`);
  const rewards = (said.rewards ?? []).map((each) => symbol(scene, each.slice(1)));
  const fresh = { state: 'issued', amountMinor: 0, currency: program.currency, reason: null } as const;
  const known = scene.payouts.get(id) ?? { id, person: personId(scene, to), at: event.at, ...fresh, rewards };
  const made = { ...known, ...said, rewards: said.rewards === undefined ? known.rewards : rewards };
  scene.payouts.set(id, made);
  return made;
}

/** `ada 2026-04-01` */
function payoutId(scene: Scene, spelling: string): string {
  const [name = '', day = ''] = spelling.split(' ');
  return `${scene.programId}~payout~${personId(scene, name)}~${day}`;
}

function subject({ scene, spelling }: Pass): Decision['subject'] {
  if (spelling.of !== undefined) return { kind: 'referral', id: referralId(scene, spelling.of) };
  return spelling.advocate === undefined ? null : { kind: 'advocate', id: personId(scene, spelling.advocate) };
}

function moves({ event, spelling }: Pass): Move[] {
  const listed = spelling.moves ?? (spelling.stage === undefined ? [] : [spelling.stage]);
  return listed.map(([from, to, at, by]) => ({ from, to, at: at ?? event.at, by: by ?? event.type }));
}

function reward(pass: Pass, spelling: RewardSpelling): TouchedReward {
  const { to: _name, subject: _once, item: _item, ...said } = spelling;
  refuseUnknown(said, REWARD_MEMBERS);
  const names = namesOf(pass, spelling);
  const earlier = pass.scene.rewards.get(names.id);
  const dead = said.state !== undefined && DEAD.has(said.state);
  const gone = dead ? { quantity: 0, waitsFor: [] } : {};
  const wasPaid = earlier?.state === 'fulfilled' || earlier?.state === 'issued';
  const owed = wasPaid && said.state === 'reversed' ? ({ paid: true } as const) : {};
  if (earlier === undefined) return { ...newReward(pass, spelling), ...gone, ...said, ...names };
  return {
    ...earlier,
    was: earlier.state,
    ...opened(said),
    ...gone,
    ...owed,
    ...said,
    ...linked(pass, said),
    ...names,
  };
}

/** The payout it is part of: `ada 2026-04-01`. */
function linked({ scene }: Pass, { payout: named }: Partial<Reward>): Partial<Reward> {
  return named === undefined ? {} : { payout: payoutId(scene, named) };
}

type Names = Pick<Reward, 'id' | 'side' | 'person' | 'referral' | 'occurrence'>;

/** Who gets it, for which referral, and the id that follows. */
function namesOf(pass: Pass, said: RewardSpelling): Names {
  const { scene, spelling } = pass;
  const { rule, side = 'advocate', occurrence = 'once' } = said;
  const person = personId(scene, said.to ?? recipientOf(pass, side));
  const referral = said.referral === null ? null : referralId(scene, said.referral ?? spelling.of ?? '');
  const id = [scene.programId, rule, person, earnedFor(pass, said) ?? referral ?? 'advocate', occurrence];
  return { id: id.map(escaped).join('~'), side, person, referral, occurrence };
}

function recipientOf({ spelling }: Pass, side: Reward['side']): string {
  const [advocate = '', invitee = ''] = spelling.of?.split('>') ?? [spelling.advocate];
  return side === 'advocate' ? advocate : invitee;
}

/** The subject where it is not the referral. */
function earnedFor(
  { scene, spelling }: Pass,
  { subject: once, side = 'advocate' }: RewardSpelling,
): string | undefined {
  return once === 'invitee' && side === 'advocate' ? personId(scene, spelling.of?.split('>')[1] ?? '') : once;
}

/** What follows from the rule and the event, when nothing else is said. */
function newReward({ program, live, event }: Pass, spelling: RewardSpelling): Omit<TouchedReward, keyof Names> {
  const { rule, state = 'available' } = spelling;
  const item = catalogItem(live, spelling.item);
  const give = item?.give ?? placeOf(live, spelling) ?? giveOf(spelling.referral === null ? live : program, rule);
  const quantity = DEAD.has(state) ? 0 : (spelling.quantity ?? 1);
  const { kind } = give;
  const isOwn = spelling.referral !== null;
  const base = isOwn ? baseOf(program, event) : null;
  const value = { quantity, earned: quantity, unit: unitOf(program, kind), base };
  const terms = { ...termsOf(give), ...(item === undefined ? {} : { catalog: item.id, costPoints: item.costPoints }) };
  const { at } = event;
  const object = isOwn ? (event.object ?? null) : null;
  return { rule, kind, state, waitsFor: [], until: null, ...value, object, at, terms, was: null };
}

/** What a place in a contest gives, the place being the end of the occurrence. */
function placeOf(program: JsonObject, { rule, occurrence = '' }: RewardSpelling): Give | undefined {
  const contests = (program['contests'] ?? []) as unknown as { id: string; places: Give[] }[];
  const contest = contests.find(({ id }) => rule === `contest.${id}`);
  return contest?.places[Number(occurrence.split('.').at(-1)) - 1];
}

interface CatalogItem {
  readonly id: string;
  readonly costPoints: number;
  readonly give: Give;
}

function catalogItem(program: JsonObject, id: string | undefined): CatalogItem | undefined {
  const { catalog = [] } = (program['points'] ?? {}) as unknown as { catalog?: CatalogItem[] };
  return catalog.find((item) => item.id === id);
}

/** What is no longer held waits for nothing. */
function opened({ state }: { state?: Reward['state'] }): Partial<Reward> {
  return state === undefined || state === 'held' ? {} : { waitsFor: [] };
}

function posting(
  { scene, program }: Pass,
  [from, to, quantity, which = 0]: PostingSpelling,
  rewards: readonly Reward[],
): Posting {
  const of = which === null ? null : rewards[which];
  if (of === undefined) throw new Error(`"${scene.vector.name}" has no reward ${which} for a posting`);
  const kind = from.split('/')[1] ?? '';
  const unit = kind === 'points' ? 'points' : (of?.unit ?? unitOf(program, kind));
  return { from: account(scene, from), to: account(scene, to), quantity, unit, reward: of?.id ?? null };
}

/** `ada/cash/held` names a person's account; `program/cash` the program's. */
function account(scene: Scene, spelling: string): string {
  const [owner = '', ...rest] = spelling.split('/');
  return [owner === 'program' ? owner : personId(scene, owner), ...rest].join('/');
}

/** Replaces every text that begins with @ by the id it stands for. */
function resolved(scene: Scene, value: Json): Json {
  if (typeof value === 'string')
    return value.replace(/^@.*$|\{@([^}]*)\}/g, (found, inner: string | undefined) =>
      symbol(scene, inner ?? found.slice(1)),
    );
  if (Array.isArray(value)) return value.map((each: Json) => resolved(scene, each));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, resolved(scene, each)]));
}

/** `program` the program's id, `ada` a person, `ada>ben` a referral, `share ada` a derived share code, `reward <rule> ada>ben [recipient] [occurrence] [subject]` a reward. */
function symbol(scene: Scene, spelling: string): string {
  const [word = '', first = '', ...rest] = spelling.split(' ');
  if (word === 'program') return scene.programId;
  if (word === 'share')
    return hash(`share:${personId(scene, first)}`)
      .slice(0, 10)
      .toUpperCase();
  if (word === 'reward') return rewardId(scene, first, rest);
  if (word === 'payout') return payoutId(scene, `${first} ${rest.join(' ')}`);
  return word.includes('>') ? referralId(scene, word) : personId(scene, word);
}

function rewardId(
  scene: Scene,
  rule: string,
  [referral = '', recipient, occurrence = 'once', once]: readonly string[],
): string {
  const person = personId(scene, recipient ?? referral.split('>')[0] ?? '');
  return [scene.programId, rule, person, once ?? referralId(scene, referral), occurrence].map(escaped).join('~');
}

function personId({ vector }: Scene, name: string): string {
  return `p_${hash(vector.people?.[name] ?? `email:${name}@example.com`).slice(0, 26)}`;
}

function referralId(scene: Scene, pair: string): string {
  const [advocate = '', invitee = ''] = pair.split('>');
  return `r_${hash(`${scene.programId}:${personId(scene, advocate)}:${personId(scene, invitee)}`).slice(0, 26)}`;
}

/** SHA-256 in Crockford's base 32, lower case. */
function hash(text: string): string {
  const bits = [...createHash('sha256').update(text, 'utf8').digest()]
    .map((byte) => byte.toString(2).padStart(8, '0'))
    .join('');
  return (bits.match(/.{5}/g) ?? [])
    .map((five) => '0123456789abcdefghjkmnpqrstvwxyz'.charAt(Number.parseInt(five, 2)))
    .join('');
}

function escaped(text: string): string {
  return [...Buffer.from(text, 'utf8')]
    .map((byte) =>
      /[A-Za-z0-9._-]/.test(String.fromCharCode(byte)) && byte < 128
        ? String.fromCharCode(byte)
        : `%${byte.toString(16).toUpperCase().padStart(2, '0')}`,
    )
    .join('');
}

function giveOf(program: JsonObject, rule: string): Give {
  const found = (program['rewards'] as unknown as { id: string; give: Give }[]).find(({ id }) => id === rule);
  if (found === undefined) throw new Error(`the program has no reward "${rule}"`);
  return found.give;
}

function unitOf(program: ProgramJson, kind: string): string {
  if (kind === 'cash' || kind === 'credit') return program.currency;
  return kind === 'points' ? 'points' : 'piece';
}

function baseOf(program: ProgramJson, { data = {} }: Event): number | null {
  const { amountMinor, currency = program.currency } = data;
  return typeof amountMinor === 'number' && currency === program.currency ? amountMinor : null;
}

function termsOf({ kind, ...terms }: Give): JsonObject {
  return ['cash', 'credit', 'points'].includes(kind) ? {} : terms;
}

/** JSON merge patch, RFC 7396. */
function patched(target: Json | undefined, patch: Json): Json {
  if (patch === null || typeof patch !== 'object' || Array.isArray(patch)) return patch;
  const result: Record<string, Json> =
    target !== null && typeof target === 'object' && !Array.isArray(target) ? { ...(target as JsonObject) } : {};
  for (const [key, value] of Object.entries(patch)) {
    if (value === null) delete result[key];
    else result[key] = patched(result[key], value);
  }
  return result;
}

function sharedProgram(shared: Readonly<Record<string, ProgramJson>>, name: string): ProgramJson {
  const found = shared[name];
  if (found === undefined) throw new Error(`programs/${name}.json is missing`);
  return found;
}

function stepAt(steps: readonly ExpandedStep[], index: number): ExpandedStep {
  const found = steps[index];
  if (found === undefined) throw new Error(`there is no event ${index} before this one`);
  return found;
}

/** A misspelt member would otherwise pass for its default. */
function refuseUnknown(spelling: object, known: readonly string[]): void {
  const unknown = Object.keys(spelling).filter((key) => !known.includes(key));
  if (unknown.length > 0) throw new Error(`unknown member ${unknown.join(', ')} in ${JSON.stringify(spelling)}`);
}
