import type { Decision } from './decision.ts';
import { keepScores } from './contests.ts';
import { changePerson, changeReferral, read } from './draft.ts';
import type { Change, Draft } from './draft.ts';
import { share } from './facts.ts';
import type { ReferralRecord } from './records.ts';
import { keepDue } from './personTimers.ts';
import { keepTallies } from './keepTallies.ts';
import { nextTick } from './timers.ts';

/** Closes the draft: counts of advocates, the next timer, and all records to store. */
export function seal(draft: Draft): Change[] {
  const { referral, stored } = draft;
  if (referral !== null && referral !== stored) {
    const due = nextTick(draft);
    if (due !== referral.due) changeReferral(draft, { due });
    shareCounts(draft, referral);
    if (draft.live.contests.length > 0) keepScores(draft);
  }
  if (draft.live.hasPersonTimers) keepDues(draft);
  return [...draft.written.values()];
}

function keepDues(draft: Draft): void {
  for (const key of draft.written.keys()) if (key.startsWith(PERSON)) keepDue(draft, key.slice(PERSON.length));
}

const PERSON = 'person/';

/** What was refused changes nothing. */
export function undoRefused(draft: Draft): void {
  if (draft.outcome !== 'refused' && draft.outcome !== 'duplicate') return;
  const nothing = {
    written: new Map(),
    referral: draft.stored,
    changed: [],
    moves: [],
    postings: [],
    payouts: [],
    notes: [],
  };
  Object.assign(draft, draft.afterTimers ?? nothing, { rewards: null, copy: null });
  if (draft.advocate !== null) draft.advocate = read(draft, `person/${draft.advocate.id}`) ?? null;
}

/** Keeps what each advocate's referrals add up to. (R7) */
function shareCounts(draft: Draft, { advocate }: ReferralRecord): void {
  const { stored: old } = draft;
  if (old !== null && old.advocate !== advocate) shareCountsOf(draft, old.advocate);
  shareCountsOf(draft, advocate);
}

function shareCountsOf(draft: Draft, id: string): void {
  const was = share(draft.stored, id);
  const is = share(draft.referral, id);
  if (draft.live.tallies.length > 0) keepTallies(draft, id, was, is);
  if (was.referrals === is.referrals && was.qualified === is.qualified) return;
  const person = draft.advocate?.id === id ? draft.advocate : read(draft, `person/${id}`);
  if (person === undefined) return;
  const { referrals, qualified } = person.counts;
  changePerson(draft, {
    ...person,
    counts: {
      referrals: referrals - was.referrals + is.referrals,
      qualified: qualified - was.qualified + is.qualified,
    },
  });
}

/** The decision, its keys always in this order; what is still to be said and done is added to its effects and notes. */
export function decision(draft: Draft): Decision {
  const { given, program, outcome, reason, subject, referral, moves, postings, payouts, effects, notes } = draft;
  const [first, last] = [moves[0], moves.at(-1)];
  return {
    event: { source: given.source ?? 'api', id: given.id, type: given.type, at: given.at },
    program: { id: program.id, version: program.version },
    outcome,
    reason,
    subject,
    verdict: referral?.verdict ?? null,
    stage: first === undefined || last === undefined ? null : { from: first.from, to: last.to },
    moves,
    rewards: draft.changed,
    postings,
    effects,
    notes,
    ...(payouts.length === 0 ? {} : { payouts }),
  };
}
