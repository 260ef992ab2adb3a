import type { Decision } from './decision.ts';
import type { Json } from './event.ts';

/** What other systems are told of a decision. (DESIGN 8) */
export interface Outgoing {
  readonly type: OutgoingType;
  readonly at: string;
  readonly data: Readonly<Record<string, Json>>;
}

export const OUTGOING_TYPES = [
  'participant.added',
  'referral.created',
  'referral.stageChanged',
  'referral.qualified',
  'referral.flagged',
  'referral.stuck',
  'review.due',
  'reward.due',
  'reward.fulfilled',
  'reward.reversed',
  'points.changed',
  'milestone.reached',
  'payout.due',
  'payout.failed',
  'contest.settled',
  'budget.low',
] as const;
export type OutgoingType = (typeof OUTGOING_TYPES)[number];

/** The events a decision gives rise to, in the order in which things happened. */
export function outgoing(decision: Decision, qualifies: (stage: string) => boolean): Outgoing[] {
  const told: Outgoing[] = [];
  addAdvocate(told, decision);
  addMoves(told, decision, qualifies);
  addNotes(told, decision);
  addRewards(told, decision);
  addPoints(told, decision);
  addPayouts(told, decision);
  return told;
}

function addAdvocate(told: Outgoing[], { event, subject, outcome }: Decision): void {
  if (event.type !== 'advocate.joined' || outcome !== 'decided' || subject === null) return;
  told.push({ type: 'participant.added', at: event.at, data: { advocate: subject.id } });
}

function addMoves(told: Outgoing[], { moves, subject }: Decision, qualifies: (stage: string) => boolean): void {
  const referral = subject?.id ?? '';
  for (const { from, to, at, by } of moves) {
    told.push(
      from === null
        ? { type: 'referral.created', at, data: { referral, stage: to, by } }
        : { type: 'referral.stageChanged', at, data: { referral, from, to, by } },
    );
    if (qualifies(to)) told.push({ type: 'referral.qualified', at, data: { referral, stage: to } });
  }
}

const NOTED: Readonly<Record<string, OutgoingType>> = {
  flag: 'referral.flagged',
  identityConflict: 'referral.flagged',
  reviewOpened: 'review.due',
  stuck: 'referral.stuck',
};

function addNotes(told: Outgoing[], { notes, subject, rewards }: Decision): void {
  for (const { kind, rule, at, person = '', percent = 0 } of notes) {
    if (kind === 'contestSettled')
      told.push({ type: 'contest.settled', at, data: { contest: rule, winners: winnersOf(rewards, rule, at) } });
    if (kind === 'budgetLow') told.push({ type: 'budget.low', at, data: { rule, percent } });
    if (kind === 'milestone') told.push({ type: 'milestone.reached', at, data: { advocate: person, milestone: rule } });
    const type = NOTED[kind];
    if (type !== undefined) told.push({ type, at, data: { referral: subject?.id ?? '', rule } });
  }
}

/** The best first: places are given in order. */
function winnersOf(rewards: Decision['rewards'], contest: string, at: string): Json[] {
  const won = rewards.filter((reward) => reward.rule === placeRule(contest) && reward.at === at);
  return won.map(({ person, id }) => ({ advocate: person, reward: id }));
}

/** The rule that the rewards of a contest go by. */
export function placeRule(contest: string): string {
  return `contest.${contest}`;
}

function addRewards(told: Outgoing[], { rewards, event: { at } }: Decision): void {
  for (const { id, rule, person, referral, kind, quantity, unit, state, was } of rewards) {
    const type = state === was ? undefined : STATES[state];
    if (type === undefined) continue;
    told.push({ type, at, data: { reward: id, rule, person, referral, kind, quantity, unit, state } });
  }
}

const STATES: Readonly<Record<string, OutgoingType>> = {
  available: 'reward.due',
  fulfilled: 'reward.fulfilled',
  reversed: 'reward.reversed',
};

/** The net change of each person's points that are available. */
function addPoints(told: Outgoing[], { postings, event: { at } }: Decision): void {
  const moved = postings.filter(({ unit }) => unit === 'points');
  if (moved.length === 0) return;
  const changes = new Map<string, number>();
  for (const { from, to, quantity } of moved) {
    changes.set(from, (changes.get(from) ?? 0) - quantity);
    changes.set(to, (changes.get(to) ?? 0) + quantity);
  }
  for (const [account, change] of changes) {
    if (change === 0 || !account.endsWith('/points/available')) continue;
    told.push({ type: 'points.changed', at, data: { person: account.slice(0, account.indexOf('/')), change } });
  }
}

/** A payout that is to be made, or that did not arrive; what was paid is told by its rewards. */
function addPayouts(told: Outgoing[], { payouts = [], event: { at } }: Decision): void {
  for (const { id, state, person, amountMinor, currency, rewards, reason } of payouts) {
    const data = { payout: id, person, amountMinor, currency, rewards };
    if (state === 'issued') told.push({ type: 'payout.due', at, data });
    if (state === 'failed') told.push({ type: 'payout.failed', at, data: { ...data, reason } });
  }
}
