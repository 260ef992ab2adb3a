import type { Gate, Reward } from './decision.ts';
import { changePerson, changeReward, read, rewardsOf, write } from './draft.ts';
import type { Draft } from './draft.ts';
import type { Limit, RewardRule } from './compile.ts';
import { idsOf, resolved } from './persons.ts';
import { movePoints, pointsAccount } from './points.ts';
import type { RewardRecord } from './records.ts';
import { parseInstant, periodOf } from './time.ts';

/** What the parts of a step do to a reward once it exists: gates, money moved, places freed. */

const GATES: readonly Gate[] = ['hold', 'review', 'approval', 'terms'];

/** Money and points can be split and stand on accounts; all else comes in pieces. */
export function isDivisible(kind: string): boolean {
  return kind === 'cash' || kind === 'credit' || kind === 'points';
}

/** Earned and neither refused, rejected nor taken back. */
export function isStanding({ state }: Reward): boolean {
  return state === 'held' || state === 'available' || state === 'fulfilled';
}

/** Opens one gate; the reward is available when the last opens. (R23) */
export function openGate(draft: Draft, given: RewardRecord, gate: Gate): void {
  if (given.state !== 'held' || !given.waitsFor.includes(gate)) return;
  const reward = followed(draft, given);
  const waitsFor = reward.waitsFor.filter((each) => each !== gate);
  draft.witness?.tell({ about: 'gate', reward: reward.id, rule: reward.rule, gate, left: waitsFor });
  if (waitsFor.length === 0)
    post(draft, reward, { from: account(reward, 'held'), to: account(reward, 'available'), quantity: reward.quantity });
  changeReward(draft, reward, waitsFor.length === 0 ? { waitsFor, state: 'available' } : { waitsFor });
}

export function openGates(draft: Draft, gate: Gate): void {
  for (const reward of rewardsOf(draft)) openGate(draft, reward, gate);
}

/** Rewards that are not yet available wait for the review too. (R12) */
export function closeForReview(draft: Draft): void {
  for (const reward of rewardsOf(draft)) {
    if (reward.state !== 'held' || reward.waitsFor.includes('review')) continue;
    changeReward(draft, reward, {
      waitsFor: GATES.filter((gate) => gate === 'review' || reward.waitsFor.includes(gate)),
    });
  }
}

/** What was not issued falls. (R12) */
export function rejectRewards(draft: Draft, which: (reward: Reward) => boolean = () => true): void {
  for (const reward of rewardsOf(draft))
    if ((reward.state === 'held' || reward.state === 'available') && which(reward))
      withdraw(draft, reward, reward.quantity, 'rejected');
}

/**
 * Takes a quantity of a reward back. Before issue the reward shrinks; after, the recipient owes it, and the balance of what is
 * available may fall below zero until later rewards net it. (R26)
 */
export function withdraw(draft: Draft, given: RewardRecord, quantity: number, state: 'rejected' | 'reversed'): void {
  const reward = followed(draft, given);
  const left = reward.quantity - quantity;
  post(draft, reward, {
    from: account(reward, reward.state === 'held' ? 'held' : 'available'),
    to: account(reward, 'program'),
    quantity,
  });
  changeReward(draft, reward, left === 0 ? { quantity: 0, state, waitsFor: [] } : { quantity: left });
  if (reward.rule === REDEEM && left === 0) givePointsBack(draft, reward);
  const owed = reward.state === 'fulfilled';
  const fell = resolved(draft, reward.person)?.erased === true ? 'erased' : 'fell';
  const result = state === 'rejected' ? fell : 'taken';
  draft.witness?.tell({ about: 'takeBack', reward: reward.id, rule: reward.rule, result, quantity, owed });
  freePlaces(draft, reward, { count: left === 0 ? -1 : 0, quantity: -quantity });
}

/** A reward of somebody who was merged into another is that one's, with what stands of it on their account. (R31) */
export function followed(draft: Draft, reward: RewardRecord): RewardRecord {
  if (reward.person === draft.advocate?.id || reward.person === draft.invitee?.id) return reward;
  const person = resolved(draft, reward.person)?.id ?? reward.person;
  if (person === reward.person) return reward;
  const moved = changeReward(draft, reward, { person });
  moveStanding(draft, reward, moved);
  return moved;
}

/** Points that are available moved with the merge; what was paid for with points takes that payment along. */
function moveStanding({ postings }: Draft, before: Reward, after: Reward): void {
  const { id, kind, state, quantity, unit, terms } = before;
  if (quantity === 0) return;
  const place = state === 'fulfilled' ? 'paid' : state === 'held' ? 'held' : 'available';
  if (isDivisible(kind) && !(kind === 'points' && place === 'available'))
    postings.push({ from: account(before, place), to: account(after, place), quantity, unit, reward: id });
  const costPoints = before.rule === REDEEM ? terms['costPoints'] : undefined;
  if (typeof costPoints !== 'number') return;
  const [from, to] = [pointsAccount(before.person, 'paid'), pointsAccount(after.person, 'paid')];
  postings.push({ from, to, quantity: costPoints, unit: 'points', reward: id });
}

/** The rule of a reward; of one that the program no longer has, as it last stood. (R32) */
export function ruleOf({ program, live }: Draft, { rule: id }: Reward): RewardRule | undefined {
  const rule = program.rewards.get(id);
  if (rule !== undefined) return rule;
  return [...live.earlier.values()].flatMap(({ rewards }) => rewards.get(id) ?? []).at(-1);
}

/** The rule of what was had for points. */
export const REDEEM = 'redeem';

/** Points that come back are as good as new. */
function givePointsBack(draft: Draft, { id, person, terms }: Reward): void {
  const quantity = terms['costPoints'];
  if (typeof quantity !== 'number') return;
  const [from, to] = [pointsAccount(person, 'paid'), pointsAccount(person, 'available')];
  movePoints(draft, person, { from, to, quantity, reward: id });
}

/** Moves a divisible quantity between two accounts; pieces have no account. */
export function post(
  draft: Draft,
  reward: Reward,
  move: { readonly from: string; readonly to: string; readonly quantity: number },
): void {
  if (!isDivisible(reward.kind) || move.quantity === 0) return;
  const { from, to, quantity } = move;
  if (reward.kind === 'points') return movePoints(draft, reward.person, { from, to, quantity, reward: reward.id });
  draft.postings.push({ from, to, quantity, unit: reward.unit, reward: reward.id });
}

export function account(reward: Reward, place: 'program' | 'held' | 'available' | 'paid'): string {
  return place === 'program' ? `program/${reward.kind}` : `${reward.person}/${reward.kind}/${place}`;
}

/** Notes that a person must accept the terms before this reward opens. */
export function awaitTerms(draft: Draft, reward: Reward): void {
  if (!reward.waitsFor.includes('terms')) return;
  const person = read(draft, `person/${reward.person}`);
  if (person !== undefined) changePerson(draft, { ...person, waiting: [...person.waiting, reward.id] });
}

/** What waited for this person to accept the live version of the terms opens, if they have. */
export function openWaiting(draft: Draft, id: string): void {
  const person = read(draft, `person/${id}`);
  if (person === undefined || person.terms !== draft.live.file.terms?.version) return;
  changePerson(draft, { ...person, waiting: [] });
  for (const waits of person.waiting) {
    const reward = read(draft, `reward/${waits}`);
    if (reward !== undefined) openGate(draft, reward, 'terms');
  }
}

/** A limit of a rule, and what the period that holds a reward has used of it. */
export interface Counter {
  readonly limit: Limit;
  readonly key: `counter/${string}`;
  /** As it is kept, without what is counted for other ids of the person. */
  readonly own: { readonly count: number; readonly quantity: number };
  readonly used: { readonly count: number; readonly quantity: number };
}

/** The limits of a rule as they stand for a reward; those of one person count for all ids they go by. (R22, R31) */
export function countersOf(draft: Draft, rule: RewardRule, reward: Reward): Counter[] {
  return rule.limits.map((limit) => {
    const scope = scopeOf(draft, limit.per, reward);
    const key = counterKey(draft, { rule, reward, limit, scope });
    const others = mergedInto(draft, scope).map((id) => counterKey(draft, { rule, reward, limit, scope: id }));
    const own = read(draft, key) ?? NONE;
    return { limit, key, own, used: others.reduce((sum, each) => together(sum, read(draft, each) ?? NONE), own) };
  });
}

type Used = Counter['own'];

const NONE: Used = { count: 0, quantity: 0 };

function together(one: Used, other: Used): Used {
  return { count: one.count + other.count, quantity: one.quantity + other.quantity };
}

function mergedInto({ advocate, invitee }: Draft, id: string): readonly string[] {
  const person = advocate?.id === id ? advocate : invitee?.id === id ? invitee : null;
  return person?.merged === undefined ? [] : idsOf(person).slice(1);
}

/** Takes a place in every limit of a rule; two limits that count alike share it. (R22) */
export function takePlaces(draft: Draft, reward: Reward, counters: readonly Counter[]): void {
  for (const { key, own } of counters)
    write(draft, key, { ...own, ...together(own, { count: 1, quantity: weightOf(reward, reward.quantity) }) });
}

/** Rejected and reversed, a reward frees the very places it took. (R22) */
function freePlaces(draft: Draft, reward: RewardRecord, by: Used): void {
  for (const each of reward.counted ?? []) {
    const key: Counter['key'] = `counter/${each}`;
    const own = read(draft, key) ?? NONE;
    write(draft, key, { ...own, ...together(own, { ...by, quantity: weightOf(reward, by.quantity) }) });
  }
}

/** The places it takes, each once though two limits may count alike. */
export function placesOf(counters: readonly Counter[]): Pick<RewardRecord, 'counted'> {
  return counters.length === 0 ? {} : { counted: [...new Set(counters.map(({ key }) => key.slice(COUNTER.length)))] };
}

const COUNTER = 'counter/';

/** What counts against a limit by amount: money and points as they are, a piece with what it is worth. */
export function weightOf({ kind, terms }: Reward, quantity: number): number {
  if (isDivisible(kind)) return quantity;
  return typeof terms['worthMinor'] === 'number' ? terms['worthMinor'] * quantity : 0;
}

/** A limit is known by what it counts, not by its place or its number: another version may change both. */
function counterKey(
  draft: Draft,
  { rule, reward, limit, scope }: { rule: RewardRule; reward: Reward; limit: Limit; scope: string },
): Counter['key'] {
  const held = periodOf(draft.program.zone, parseInstant(reward.at), limit.period);
  return `counter/${rule.ids.at(-1) ?? rule.id}/${limit.per}/${scope}/${held}`;
}

/** An advocate's reward counts as theirs, whoever the referral belongs to by now. */
function scopeOf({ referral }: Draft, per: Limit['per'], { side, person, referral: referralOf }: Reward): string {
  if (referralOf === null) return per === 'advocate' ? person : '';
  if (referral === null || per === 'program') return '';
  if (per === side) return person;
  return per === 'referral' ? referral.id : referral[per];
}
