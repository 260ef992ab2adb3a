import type { Decision, RewardChange } from './decision.ts';
import { changePerson, changeReferral, read } from './draft.ts';
import type { Change, Draft } from './draft.ts';
import { share } from './facts.ts';
import type { ReferralRecord } from './records.ts';
import type { Step } from './step.ts';
import { nextTick } from './timers.ts';

/** Closes the draft: counts of advocates, the next timer, and the decision in its fixed form. What was refused changes nothing. */
export function seal(draft: Draft): Step {
  if (draft.outcome === 'refused' || draft.outcome === 'duplicate') undo(draft);
  const { referral } = draft;
  if (referral !== null && draft.written.has(`referral/${referral.id}`)) {
    const due = nextTick(draft);
    if (due !== referral.due) changeReferral(draft, { due });
    shareCounts(draft);
  }
  const changes: Change[] = [...draft.written].map(([key, value]) => ({ key, value }));
  return { decision: decision(draft), changes };
}

function undo(draft: Draft): void {
  const nothing = {
    written: new Map(),
    referral: before(draft),
    before: new Map(),
    moves: [],
    postings: [],
    notes: [],
  };
  Object.assign(draft, draft.afterTimers ?? nothing);
}

function before({ referral, snapshot }: Draft): ReferralRecord | null {
  return referral === null ? null : ((snapshot.get(`referral/${referral.id}`) as ReferralRecord | undefined) ?? null);
}

/** Keeps what each advocate's referrals add up to. (R7) */
function shareCounts(draft: Draft): void {
  const old = before(draft);
  for (const id of new Set([old?.advocate, draft.referral?.advocate])) {
    const person = id === undefined ? undefined : read(draft, `person/${id}`);
    if (person === undefined) continue;
    const [was, is] = [share(old, id), share(draft.referral, id)];
    if (was.referrals === is.referrals && was.qualified === is.qualified) continue;
    const { referrals, qualified } = person.counts;
    changePerson(draft, {
      ...person,
      counts: {
        referrals: referrals - was.referrals + is.referrals,
        qualified: qualified - was.qualified + is.qualified,
      },
    });
  }
}

/** The decision so far, its keys always in this order. */
export function decision(draft: Draft): Decision {
  const { given, program, outcome, reason, subject, referral, moves, postings, effects, notes } = draft;
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
    rewards: [...draft.before.keys()].flatMap((id): RewardChange[] => {
      const reward = read(draft, `reward/${id}`);
      return reward === undefined ? [] : [{ ...reward, was: draft.before.get(id) ?? null }];
    }),
    postings,
    effects,
    notes,
  };
}
