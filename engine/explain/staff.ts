import type { LeafTrace, Trace } from '../conditions/trace.ts';
import { sayTrace } from '../conditions/words.ts';
import type { CompiledProgram } from '../compile.ts';
import { sayMoney } from '../currency.ts';
import type { Decision, Gate, Move, Note, Reward } from '../decision.ts';
import type { Change } from '../draft.ts';
import type { Event } from '../event.ts';
import type { Seen } from '../witness.ts';
import type { Names } from './names.ts';
import { plain, sayPoints } from './names.ts';
import { sayOfProgram } from './ofProgram.ts';
import { sayCash, sayNext, sayVeto } from './cash.ts';
import { REASONS } from './reasons.ts';
import { sayDropped, sayTalk } from './talk.ts';

/** What sentences are made from. */
export interface Story {
  readonly program: CompiledProgram;
  readonly decision: Decision;
  readonly event: Event;
  readonly names: Names;
  readonly rewards: ReadonlyMap<string, Reward>;
  readonly changes: readonly Change[];
}

type Of<A extends Seen['about']> = Extract<Seen, { about: A }>;

/** Everything, in words a receptionist can read out. */
export function sayToStaff(story: Story, because: readonly Seen[]): string[] {
  const { reason } = story.decision;
  const said = because.flatMap((seen) => sayOne(story, seen) ?? []);
  const refusal = reason === null ? [] : [REASONS[reason]?.operator ?? `Not done: ${plain(reason)}.`];
  if (refusal.length + said.length > 0) return [...refusal, ...said];
  return [`Noted that ${story.names.happening(story.event.type)}; nothing else follows from it.`];
}

function sayOne(story: Story, seen: Seen): string | null {
  return (SAYINGS[seen.about] as (story: Story, seen: Seen) => string | null)(story, seen);
}

/** How each thing that was looked at is said. */
const SAYINGS: { readonly [A in Seen['about']]: (story: Story, seen: Of<A>) => string | null } = {
  attribution: sayAttribution,
  move: (story, { move }) => sayMove(story, move),
  note: (story, { note }) => sayNote(story, note),
  eligibility: sayEligibility,
  transition: sayTransition,
  reward: sayReward,
  takeBack: sayTakeBack,
  gate: sayGate,
  points: sayPointsMoved,
  response: sayTalk,
  ask: sayTalk,
  handedOver: sayCash,
  payout: sayCash,
  withheld: sayCash,
  score: sayOfProgram,
  place: sayOfProgram,
  settled: sayOfProgram,
  report: sayOfProgram,
};

function sayAttribution({ names, program }: Story, { result }: Of<'attribution'>): string {
  if (result !== 'created') return 'A newer touch won: the referral now belongs to another advocate.';
  return `The referral was created in the stage ${names.stage(program.initial)}.`;
}

function sayMove({ names, program }: Story, { from, to, by }: Move): string {
  const way = `Moved from ${names.stage(from ?? '')} to ${names.stage(to)}`;
  if (by === 'operator') return `${way} by hand.`;
  if (by === 'after') return `${way} because it had been there long enough.`;
  return program.file.connections?.[by] === undefined
    ? `${way} because ${names.happening(by)}.`
    : `${way} because ${by} reported that value.`;
}

function sayNote(story: Story, note: Note): string | null {
  const say = NOTED[note.kind];
  if (say !== undefined) return say(story, note);
  const { names, program, event } = story;
  const { kind, rule } = note;
  if (program.eligibility.some(({ id }) => id === rule)) return null;
  const reason = event.data?.['reason'];
  if (rule === 'operator' && typeof reason === 'string') return `The referral was rejected by hand: ${reason}.`;
  if (kind === 'reviewOpened') return `In review: ${names.eligibility(rule)}.`;
  return kind === 'rejected'
    ? `The referral is rejected: ${names.eligibility(rule)}.`
    : `Flagged: ${names.eligibility(rule)}.`;
}

/** Notes that are said alike whatever rule they are about. */
const NOTED: Readonly<Partial<Record<Note['kind'], (story: Story, note: Note) => string | null>>> = {
  stuck: ({ names }, { rule }) => `No progress in the stage ${names.stage(rule)}: somebody should look after it.`,
  refundWaits: () => 'A refund came for something whose payment is not known yet; it waits for that payment.',
  messageDropped: (_story, { kind, rule, why }) => sayDropped(kind, rule, why),
  askDropped: (_story, { kind, rule, why }) => sayDropped(kind, rule, why),
  milestone: (story, { rule }) => sayMilestone(story, rule),
  reviewResolved: ({ names }, { rule }) => `The review of “${names.eligibility(rule)}” is over.`,
  budgetLow: ({ names }, { rule, percent }) => `${percent} % of the budget of “${names.reward(rule)}” is used up.`,
  contestSettled: () => null,
  payoutFailed: () => null,
};

/** `The advocate reached “Gold” (10 qualified referrals) and is in the tier “gold” from now on.` */
function sayMilestone({ names, program }: Pick<Story, 'names' | 'program'>, id: string): string {
  const { reaches = 0, sets, count } = program.file.milestones?.find((each) => each.id === id) ?? {};
  const counted = count === undefined ? null : names.words.label(count.fact, count.path);
  const what = counted === null ? '' : ` (${counted} is ${reaches} or more)`;
  const tier = sets === undefined ? '' : `; this milestone stands for the tier “${sets.tier}”`;
  return `The advocate reached the milestone “${names.milestone(id)}”${what}${tier}.`;
}

function sayEligibility(
  { names, program, decision }: Story,
  { rule, result, trace }: Of<'eligibility'>,
): string | null {
  const label = names.eligibility(rule);
  const why = sayTrace(trace, names.words);
  if (result === 'cleared') return null;
  if (result === 'passed')
    return trace.truth === 'unknown' && decision.stage?.from === null
      ? `“${label}” could not be checked and passes: ${why}.`
      : null;
  const { then, ifUnknown } = program.eligibility.find(({ id }) => id === rule) ?? { then: 'flag', ifUnknown: null };
  const verdict = trace.truth === 'unknown' ? ifUnknown : then;
  return `${verdict === 'reject' ? 'Rejected' : verdict === 'review' ? 'In review' : 'Flagged'}: ${label} (${why}).`;
}

function sayTransition({ names, program, decision }: Story, { index, result, trace }: Of<'transition'>): string | null {
  const rule = program.file.lifecycle.transitions[index];
  if (rule === undefined || result === 'moved') return null;
  const to = names.stage(rule.to);
  if (result === 'conditions') return trace === null ? null : `Not moved to ${to}: ${sayTrace(trace, names.words)}.`;
  if (decision.moves.length > 0 || result === 'sameStage') return null;
  if (result === 'rejected') return `Not moved to ${to}: the referral is rejected.`;
  if (result === 'finalStage') return `Not moved to ${to}: the stage it is in is final.`;
  const from = typeof rule.from === 'string' ? [rule.from] : (rule.from ?? []);
  return `Not moved to ${to}: that is only possible from ${from.map(names.stage).join(' or ')}.`;
}

function sayReward(story: Story, seen: Of<'reward'>): string {
  const { names, program, rewards } = story;
  const rule = program.rewards.get(seen.rule);
  const label = names.reward(seen.rule);
  const who = rule?.to === 'invitee' ? 'the friend' : 'the advocate';
  const reward = seen.reward === null ? undefined : rewards.get(seen.reward);
  if (seen.result === 'earned' && reward !== undefined) return sayEarned(story, seen, { reward, who, label });
  const why =
    seen.result === 'limit'
      ? `the limit of ${sayLimit(story, seen)} is reached`
      : seen.result === 'conditions' && seen.trace !== null
        ? sayTrace(seen.trace, names.words)
        : WHY_NOT[seen.result];
  return `No “${label}” for ${who}: ${why}.`;
}

const WHY_NOT: Readonly<Record<Of<'reward'>['result'], string>> = {
  earned: 'it was earned',
  conditions: 'its conditions are not met',
  limit: 'a limit is reached',
  used: 'it was decided before and is given only once',
  beaten: 'another reward of its group is given instead',
  noAmount: 'the amount it is worked out from is not known',
  noObject: 'the event does not say which order or invoice it is about',
  nothing: 'it would come to nothing',
  times: 'it was given as often as it may be',
  over: 'the time in which it can be earned is over',
  noAdvocate: 'the person is no advocate',
  rejected: 'the referral is rejected',
};

function sayEarned(
  story: Story,
  seen: Of<'reward'>,
  { reward, who, label }: { reward: Reward; who: string; label: string },
): string {
  const { names } = story;
  const cut = seen.limit === null ? '' : ` It was cut to what the limit of ${sayLimit(story, seen)} leaves.`;
  const subject = `${who.charAt(0).toUpperCase()}${who.slice(1)}`;
  const earned = `${subject} earns ${names.amount(reward, reward.earned)} (“${label}”); ${sayWaiting(names, reward)}.`;
  return `${earned}${cut}${sayNext(story, reward)}`;
}

/** `available at once`, or what it waits for. */
export function sayWaiting(names: Names, reward: Reward): string {
  if (reward.waitsFor.length === 0) return 'available at once';
  return `it waits ${sayGates(names, reward.waitsFor, reward)}`;
}

function sayGates(names: Names, gates: readonly Gate[], { until, veto }: Pick<Reward, 'until' | 'veto'>): string {
  const words = {
    hold: until === null ? '' : `until ${names.date(until)}`,
    review: 'for the review',
    approval: 'for approval',
    terms: 'for the terms to be accepted',
    agreement: 'for the agreement to be signed',
    taxForm: 'for a tax form',
    veto: `for a last word${veto === undefined ? '' : `, at the latest on ${names.date(veto.until)}`}`,
  };
  return gates.map((gate) => words[gate]).join(' and ');
}

function sayLimit({ program }: Story, { rule, limit }: Of<'reward'>): string {
  const found = program.rewards.get(rule)?.limits[limit ?? 0];
  if (found === undefined) return 'the program';
  const give = program.rewards.get(rule)?.give.kind;
  const amount = found.maxAmount ?? 0;
  const most =
    found.maxCount === undefined
      ? give === 'points'
        ? `${amount} points`
        : sayMoney(amount, program.currency)
      : String(found.maxCount);
  const who = {
    advocate: 'for each advocate',
    referral: 'for each referral',
    invitee: 'for each friend',
    program: 'for the whole program',
  }[found.per];
  return `${most} ${who} ${found.period === 'ever' ? 'in all' : `a ${found.period}`}`;
}

function sayTakeBack(story: Story, { reward, rule, result, quantity, owed }: Of<'takeBack'>): string {
  const { names, rewards } = story;
  const label = `“${names.reward(rule)}”`;
  const found = rewards.get(reward);
  const cause = sayCause(story, found);
  if (result === 'tooLate') return `${label} stays: it came too late to take it back.`;
  if (result === 'nothingLeft') return `${label} stays as it is: its share went back before.`;
  if (result === 'fell') return `${label} falls away ${cause}.`;
  const debt = owed ? ' It had been handed over, so later rewards make up for it.' : '';
  if (found === undefined || found.unit === 'piece') return `${label} was taken back ${cause}.${debt}`;
  if (found.quantity === 0) return `${label} was taken back, ${names.sum(found, quantity)}, ${cause}.${debt}`;
  const part = `${names.sum(found, quantity)} of ${label} went back ${cause}`;
  return `${part}; ${names.sum(found, found.quantity)} stays.${debt}`;
}

/** `because the purchase was refunded`, or who did it by hand and why. */
function sayCause({ names, event, decision }: Story, reward: Reward | undefined): string {
  const veto = sayVeto(event, reward);
  if (veto !== null) return veto;
  const reason = event.data?.['reason'];
  if (event.type.startsWith('reward.') && typeof reason === 'string') return `by hand: ${reason}`;
  return decision.verdict === 'rejected'
    ? 'because the referral is rejected'
    : `because ${names.happening(event.type)}`;
}

function sayPointsMoved({ names, event }: Story, { result, points, item }: Of<'points'>): string {
  if (result === 'redeemed') return `The advocate takes ${names.item(item ?? '')} for ${sayPoints(points)}.`;
  if (result === 'missing') return `${sayPoints(points)} ${points === 1 ? 'is' : 'are'} missing.`;
  if (result === 'lapsed')
    return `${sayPoints(points)} lapsed: ${points === 1 ? 'it was' : 'they were'} not spent in time.`;
  const reason = event.data?.['reason'];
  const way = points > 0 ? 'added' : 'taken away';
  return `${sayPoints(Math.abs(points))} ${way} by hand: ${typeof reason === 'string' ? reason : ''}.`;
}

function sayGate(story: Story, { reward, rule, gate, left }: Of<'gate'>): string {
  const { names, rewards } = story;
  const found = rewards.get(reward);
  const opened = {
    hold: 'The waiting time is over',
    review: 'The review is over',
    approval: 'It was approved',
    terms: 'The terms were accepted',
    agreement: 'The agreement was signed',
    taxForm: 'The tax form came',
    veto: 'Nobody objected',
  }[gate];
  const rest =
    left.length === 0 ? 'is available now' : `still waits ${sayGates(names, left, found ?? { until: null })}`;
  return `${opened}: “${names.reward(rule)}” ${rest}.${sayNext(story, found)}`;
}

/** The comparisons of a trace, one by one. */
export function leavesOf(trace: Trace): LeafTrace[] {
  return trace.kind === 'leaf' ? [trace] : trace.parts.flatMap(leavesOf);
}
