import { MET } from './conditions/condition.ts';
import type { RewardRule } from './compile.ts';
import type { Gate, Reward } from './decision.ts';
import { read, rewardsOf, truthOf, readerOf } from './draft.ts';
import type { Draft, RewardKey } from './draft.ts';
import { amountOf } from './facts.ts';
import { grant } from './grant.ts';
import type { Amount } from './amount.ts';
import { amountFor } from './amount.ts';
import { isAdvocacy } from './people.ts';
import type { ReferralRecord } from './records.ts';
import { addDuration, formatInstant, parseInstant } from './time.ts';
import type { Seen } from './witness.ts';

/** A reward that this event earns, unless a better one or a limit stands in its way. */
export interface Claim {
  readonly rule: RewardRule;
  /** Where the reward is to be kept. */
  readonly key: RewardKey;
  readonly reward: Reward;
}

type Result = Extract<Seen, { about: 'reward' }>['result'];

/** Earns what this pass earns, in file order: first all claims, then exclusive groups, then limits and gates. (R17–R23) */
export function earn(draft: Draft): void {
  earnBy(draft, candidates(draft), null);
}

/** Earns what the advocate gets for a place in a contest, and tells the id of the reward. (R30) */
export function earnPlace(draft: Draft, rule: RewardRule, occurrence: string): string {
  const claim = claimAt(draft, rule, occurrence);
  if (claim !== null) grant(draft, claim, [claim]);
  return claimedId(draft, rule, occurrence);
}

/** Earns what the advocate gets for a milestone: once, whatever becomes of the referral that reached it. (R27) */
export function earnByMilestone(draft: Draft, milestone: string): void {
  earnBy(draft, draft.program.rewardsOnMilestone.get(milestone) ?? [], milestone);
}

/** Earns what an advocate gets for something done for the program, as a review. (R17) */
export function earnByAdvocacy(draft: Draft): void {
  const { event, program } = draft;
  if (isAdvocacy(event.type)) earnBy(draft, program.rewardsOn.get(event.type) ?? [], null);
}

function earnBy(draft: Draft, rules: readonly RewardRule[], milestone: string | null): void {
  if (rules.length === 0) return;
  const isReferrals = milestone === null && !isAdvocacy(draft.event.type);
  const claims: Claim[] = [];
  for (const rule of rules) {
    const claim = isReferrals ? claimOf(draft, rule) : claimAt(draft, rule, milestone);
    if (claim !== null) claims.push(claim);
  }
  for (const claim of claims) grant(draft, claim, claims);
}

/** The rules that the event's type or an entered stage calls up. */
function candidates({ program, event, entered }: Draft): readonly RewardRule[] {
  const byType = program.rewardsOn.get(event.type) ?? [];
  if (entered.length === 0) return byType;
  const byStage = entered.map((stage) => program.rewardsOnEnter.get(stage) ?? []);
  if (byStage.length === 1 && byType.length === 0) return byStage[0]!;
  const all = new Set([...byType, ...byStage.flat()]);
  return [...all].sort((a, b) => a.index - b.index);
}

function claimOf(draft: Draft, rule: RewardRule): Claim | null {
  const { referral, event } = draft;
  if (referral === null || referral.verdict === 'rejected') return pass(draft, rule, 'rejected');
  if (truthOf(draft, rule.when) !== MET) return pass(draft, rule, 'conditions');
  const occurrence = rule.oncePer === 'object' ? event.object : 'once';
  if (occurrence === undefined) return pass(draft, rule, 'noObject');
  return claimFor(draft, rule, { id: rewardId(referral, rule, occurrence), occurrence, referral: referral.id });
}

/** The subject is the advocate; the occurrence the milestone, the period and place of a contest, or the object of what the advocate did. (R17, R27, R30) */
function claimAt(draft: Draft, rule: RewardRule, named: string | null): Claim | null {
  const { advocate, event } = draft;
  if (advocate === null || advocate.role === null) return pass(draft, rule, 'noAdvocate');
  if (truthOf(draft, rule.when) !== MET) return pass(draft, rule, 'conditions');
  const occurrence = named ?? (rule.oncePer === 'object' ? event.object : 'once');
  if (occurrence === undefined) return pass(draft, rule, 'noObject');
  return claimFor(draft, rule, { id: claimedId(draft, rule, occurrence), occurrence, referral: null });
}

function claimedId({ advocate }: Draft, { family }: RewardRule, occurrence: string): string {
  return `${family}~${advocate?.id}~advocate~${escaped(occurrence)}`;
}

/** Which reward it would be. */
type Identity = Pick<Reward, 'id' | 'occurrence' | 'referral'>;

function claimFor(draft: Draft, rule: RewardRule, identity: Identity): Claim | null {
  const { id } = identity;
  const key: RewardKey = `reward/${id}`;
  if (isUsed(draft, rule, identity)) return pass(draft, rule, 'used', id);
  const amount = amountFor(draft, rule);
  if (amount === null) return pass(draft, rule, 'noAmount');
  if (amount.quantity <= 0) return pass(draft, rule, 'nothing');
  const spent = isSpent(draft, rule);
  if (spent !== null) return pass(draft, rule, spent);
  return { rule, key, reward: newReward(draft, rule, { ...identity, amount }) };
}

/** What was earned for the referral itself stands in its list; what its people earn once may stand with another referral. */
function isUsed(draft: Draft, { oncePer }: RewardRule, { id, referral }: Identity): boolean {
  const isOwn = referral !== null && (oncePer === 'referral' || oncePer === 'object');
  return isOwn ? draft.referral?.rewards.includes(id) === true : read(draft, `reward/${id}`) !== undefined;
}

/** Nothing is earned by this rule now. */
function pass(draft: Draft, rule: RewardRule, result: Result, reward: string | null = null): null {
  if (draft.witness === null) return null;
  const looked = rule.when === null ? null : draft.witness.look(rule.when, readerOf(draft));
  draft.witness.tell({ about: 'reward', rule: rule.id, result, reward, limit: null, trace: looked });
  return null;
}

/** `times` counts standing occurrences, `for` runs from the first; whichever ends first. (R18) */
function isSpent(draft: Draft, rule: RewardRule): 'times' | 'over' | null {
  if (rule.times === null && rule.lasts === null) return null;
  const earned = rewardsOf(draft).filter(
    (reward) => reward.rule === rule.id && reward.state !== 'refused' && reward.state !== 'beaten',
  );
  const standing = earned.filter(({ state }) => state !== 'rejected' && state !== 'reversed');
  if (rule.times !== null && standing.length >= rule.times) return 'times';
  const first = earned[0];
  if (rule.lasts === null || first === undefined) return null;
  return draft.now < addDuration(draft.program.zone, parseInstant(first.at), rule.lasts) ? null : 'over';
}

/** Derived from the business, never from time, version or host. (R17) */
function rewardId(referral: ReferralRecord, rule: RewardRule, occurrence: string): string {
  return `${rule.family}~${referral[rule.to]}~${subjectOf(rule, referral)}~${escaped(occurrence)}`;
}

/** What a reward is earned for: the referral, or one of its people; an advocate may earn once for each invitee. */
function subjectOf({ to, oncePer }: RewardRule, referral: ReferralRecord): string {
  if (oncePer === 'invitee' && to === 'advocate') return referral.invitee;
  return oncePer === 'advocate' || oncePer === 'invitee' ? oncePer : referral.id;
}

/** Only characters that need no escaping in an address; the rest as %XX. */
export function escaped(text: string): string {
  if (/^[\w.-]+$/.test(text)) return text;
  return encodeURIComponent(text).replaceAll(
    /[~!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

function newReward(draft: Draft, rule: RewardRule, made: Identity & { amount: Amount }): Reward {
  const { event, program, now } = draft;
  const isOwn = made.referral !== null;
  const waitsFor = gatesOf(draft, rule, isOwn);
  const reward: Reward = {
    id: made.id,
    rule: rule.id,
    side: rule.to,
    person: draft[rule.to]?.id ?? '',
    referral: made.referral,
    occurrence: made.occurrence,
    kind: rule.give.kind,
    state: waitsFor.length === 0 ? 'available' : 'held',
    waitsFor,
    until: rule.hold === null ? null : formatInstant(addDuration(program.zone, now, rule.hold)),
    quantity: made.amount.quantity,
    earned: made.amount.quantity,
    unit: made.amount.unit,
    base: isOwn ? amountOf(event, program.currency) : null,
    object: isOwn ? (event.object ?? null) : null,
    at: formatInstant(now),
    terms: made.amount.terms,
  };
  return rule.agreement === null && rule.veto === null ? reward : { ...reward, ...askedFor(draft, rule) };
}

/** What others have to do before it is released; an earned reward keeps it, whatever later versions say. */
function askedFor({ program, now }: Draft, { agreement, veto }: RewardRule): Pick<Reward, 'agreement' | 'veto'> {
  const asked = agreement === null ? {} : { agreement };
  if (veto === null) return asked;
  const until = formatInstant(addDuration(program.zone, now, veto.within));
  return { ...asked, veto: { until, otherwise: veto.otherwise } };
}

function gatesOf(draft: Draft, rule: RewardRule, isOfReferral: boolean): Gate[] {
  const gates: Gate[] = [];
  if (rule.hold !== null) gates.push('hold');
  if (isOfReferral && draft.referral?.verdict === 'review') gates.push('review');
  if (rule.manual) gates.push('approval');
  if (wantsTerms(draft, rule)) gates.push('terms');
  if (rule.agreement !== null && draft[rule.to]?.agreements?.includes(rule.agreement) !== true) gates.push('agreement');
  if (rule.veto !== null) gates.push('veto');
  return gates;
}

function wantsTerms({ live, advocate }: Draft, { to }: RewardRule): boolean {
  const { terms } = live.file;
  return terms !== undefined && to === 'advocate' && advocate?.terms !== terms.version;
}
