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
] as const;
export type OutgoingType = (typeof OUTGOING_TYPES)[number];

/** The events a decision gives rise to, in the order in which things happened. */
export function outgoing(decision: Decision, qualifies: (stage: string) => boolean): Outgoing[] {
  return [
    ...ofAdvocate(decision),
    ...ofMoves(decision, qualifies),
    ...ofNotes(decision),
    ...ofRewards(decision),
    ...ofPoints(decision),
  ];
}

function ofAdvocate({ event, subject, outcome }: Decision): Outgoing[] {
  if (event.type !== 'advocate.joined' || outcome !== 'decided' || subject === null) return [];
  return [{ type: 'participant.added', at: event.at, data: { advocate: subject.id } }];
}

function ofMoves({ moves, subject }: Decision, qualifies: (stage: string) => boolean): Outgoing[] {
  const referral = subject?.id ?? '';
  return moves.flatMap(({ from, to, at, by }) => {
    const moved: Outgoing =
      from === null
        ? { type: 'referral.created', at, data: { referral, stage: to, by } }
        : { type: 'referral.stageChanged', at, data: { referral, from, to, by } };
    return qualifies(to) ? [moved, { type: 'referral.qualified', at, data: { referral, stage: to } }] : [moved];
  });
}

const NOTED: Readonly<Record<string, OutgoingType>> = {
  flag: 'referral.flagged',
  identityConflict: 'referral.flagged',
  reviewOpened: 'review.due',
  stuck: 'referral.stuck',
};

function ofNotes({ notes, subject }: Decision): Outgoing[] {
  return notes.flatMap(({ kind, rule, at }) => {
    const type = NOTED[kind];
    return type === undefined ? [] : [{ type, at, data: { referral: subject?.id ?? '', rule } }];
  });
}

function ofRewards({ rewards, event }: Decision): Outgoing[] {
  return rewards.flatMap((reward) => {
    const { id, rule, person, referral, kind, quantity, unit, state, was } = reward;
    const type = state === was ? undefined : STATES[state];
    return type === undefined
      ? []
      : [{ type, at: event.at, data: { reward: id, rule, person, referral, kind, quantity, unit, state } }];
  });
}

const STATES: Readonly<Record<string, OutgoingType>> = {
  available: 'reward.due',
  fulfilled: 'reward.fulfilled',
  reversed: 'reward.reversed',
};

/** The net change of each person's points that are available. */
function ofPoints({ postings, event }: Decision): Outgoing[] {
  const changes = new Map<string, number>();
  for (const { from, to, quantity } of postings) {
    for (const [account, sign] of [
      [from, -1],
      [to, 1],
    ] as const) {
      if (account.endsWith('/points/available')) changes.set(account, (changes.get(account) ?? 0) + sign * quantity);
    }
  }
  return [...changes]
    .filter(([, change]) => change !== 0)
    .map(([account, change]) => ({
      type: 'points.changed',
      at: event.at,
      data: { person: account.split('/')[0] ?? '', change },
    }));
}
