import type { Decision, PersonRecord, Posting, ReferralRecord } from '@referral-kit/engine';
import type { AdvocateRow, Balance, Place, ReferralRow } from './store.ts';

/** How a list shows a referral. */
export function referralRow(program: string, record: ReferralRecord): ReferralRow {
  const { id, code, advocate, invitee, role, source, stage, verdict, createdAt, qualifiedAt, stageAt, entered, stuck } =
    record;
  return {
    program,
    id,
    code,
    advocate,
    invitee,
    role,
    source,
    stage,
    verdict,
    joinedAt: createdAt,
    qualifiedAt,
    stageAt,
    entered,
    stuck,
  };
}

/** How a list shows an advocate; null for a person who is none. */
export function advocateRow(program: string, record: PersonRecord): AdvocateRow | null {
  const { id, role, shareCode, joinedAt, counts, tier = null } = record;
  if (role === null || shareCode === null || joinedAt === null) return null;
  return { program, id, role, shareCode, joinedAt, referrals: counts.referrals, qualified: counts.qualified, tier };
}

/** Sums by account, as `p_…/cash/held` or `p_…/held/cash`, to balances by reward kind and unit. */
export function balancesOf(sums: readonly { account: string; unit: string; quantity: number }[]): Balance[] {
  const balances = new Map<string, { -readonly [K in keyof Balance]: Balance[K] }>();
  for (const { account, unit, quantity } of sums) {
    const parts = account.split('/').slice(1);
    const state = STATES.find((name) => parts.includes(name));
    const kind = parts.find((part) => part !== state);
    if (state === undefined || kind === undefined) continue;
    const key = `${kind} ${unit}`;
    const balance = balances.get(key) ?? { kind, unit, held: 0, available: 0, paid: 0 };
    balance[state] = (balance[state] ?? 0) + quantity;
    balances.set(key, balance);
  }
  return [...balances.entries()].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, balance]) => balance);
}

/** Adds up accounts of people, as `p_…/credit/available`, by what follows the person. */
export function placesOf(accounts: readonly { account: string; unit: string; quantity: number }[]): Place[] {
  const places = new Map<string, { -readonly [K in keyof Place]: Place[K] }>();
  for (const { account, unit, quantity } of accounts) {
    const place = account.slice(account.indexOf('/') + 1);
    if (!place.includes('/')) continue;
    const sum = places.get(`${place} ${unit}`) ?? { place, unit, due: 0, owed: 0 };
    places.set(`${place} ${unit}`, sum);
    sum[quantity < 0 ? 'owed' : 'due'] += Math.abs(quantity);
  }
  return [...places.entries()].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, place]) => place);
}

/** The postings of one reward among decisions, each with the instant of its event. */
export function postingsOf(decisions: readonly Decision[], reward: string): (Posting & { at: string })[] {
  return decisions.flatMap(({ postings, event }) =>
    postings.filter((posting) => posting.reward === reward).map((posting) => ({ ...posting, at: event.at })),
  );
}

const STATES = ['held', 'available', 'issued', 'paid'] as const;
