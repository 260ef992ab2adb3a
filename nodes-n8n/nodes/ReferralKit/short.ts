import type { IDataObject } from 'n8n-workflow';

/** Rows of the server in their most useful fields, as Simplify gives them. */

interface Person {
  readonly id: string;
  readonly email?: string;
  readonly firstName?: string;
  readonly lastName?: string;
  readonly consent?: IDataObject;
}

export interface Advocate {
  readonly id: string;
  readonly person: Person;
  readonly [field: string]: unknown;
}

export interface Referral {
  readonly id: string;
  readonly advocate: Person;
  readonly invitee: Person;
  readonly [field: string]: unknown;
}

export interface Reward {
  readonly id: string;
  readonly recipient: Person;
  readonly [field: string]: unknown;
}

export interface Explained {
  readonly decision: {
    readonly outcome: string;
    readonly reason: string | null;
    readonly subject: { readonly kind: string; readonly id: string } | null;
    readonly verdict: string | null;
    readonly stage: { readonly from: string | null; readonly to: string } | null;
    readonly rewards: readonly IDataObject[];
  };
  readonly why?: readonly string[];
}

export function advocateInShort({ person, ...row }: Advocate): IDataObject {
  const { id, program, role, shareCode, link, referrals, qualified, tier } = row as IDataObject;
  const { email, consent } = person;
  return { id, program, name: nameOf(person), email, consent, role, shareCode, link, referrals, qualified, tier };
}

export function referralInShort({ advocate, invitee, ...row }: Referral): IDataObject {
  const { id, program, code, stage, verdict, joinedAt, qualifiedAt } = row as IDataObject;
  return {
    id,
    program,
    code,
    stage,
    verdict,
    invitee: nameOf(invitee),
    inviteeEmail: invitee.email,
    advocate: nameOf(advocate),
    advocateId: advocate.id,
    joinedAt,
    qualifiedAt,
  };
}

export function rewardInShort({ recipient, ...row }: Reward): IDataObject {
  const { id, rule, state, kind, quantity, unit, referral, at } = row as IDataObject;
  return {
    id,
    rule,
    state,
    kind,
    quantity,
    unit,
    recipient: nameOf(recipient),
    recipientId: recipient.id,
    referral,
    at,
  };
}

export function decisionInShort({ decision, why = [] }: Explained): IDataObject {
  const { outcome, reason, subject, verdict, stage, rewards } = decision;
  return {
    outcome,
    reason,
    subject: subject?.id ?? null,
    verdict,
    stage: stage?.to ?? null,
    rewards: rewards.map(({ id, rule, state, kind, quantity, unit }) => ({ id, rule, state, kind, quantity, unit })),
    why: [...why],
  };
}

function nameOf({ firstName, lastName, email }: Person): string {
  return [firstName, lastName].filter(Boolean).join(' ') || (email ?? '');
}
