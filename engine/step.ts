import { changeAccount, isAboutAccount } from './account.ts';
import { attribute } from './attribute.ts';
import { catchUp } from './catchUp.ts';
import { count, isBeforeReferral, isWaiting, learn } from './count.ts';
import type { CompiledProgram } from './compile.ts';
import { beginPass, happen, keepTimers, note, open } from './draft.ts';
import type { Change, Draft, Snapshot } from './draft.ts';
import type { Decision } from './decision.ts';
import { earn, earnByAdvocacy } from './earn.ts';
import type { Event } from './event.ts';
import { findReferral } from './findReferral.ts';
import { changeIdentity, isAboutIdentity } from './identities.ts';
import { judge } from './judge.ts';
import { reachMilestones } from './milestones.ts';
import { move } from './move.ts';
import { obey } from './obey.ts';
import { changeAboutPerson, isAboutPerson } from './people.ts';
import { payDaysAround, runDuePayDays } from './personTimers.ts';
import { changeProgram, isAboutProgram } from './programClock.ts';
import { respond } from './respond.ts';
import { runDueTimers } from './timers.ts';
import { decision, seal, undoRefused } from './seal.ts';
import { takeBack } from './takeBack.ts';
import type { Witness } from './witness.ts';

export interface Step {
  readonly decision: Decision;
  /** Records to store together with the decision, all or none. */
  readonly changes: readonly Change[];
}

/**
 * Decides one event. Pure: the same program, snapshot and event give the same bytes on every host. (SEMANTICS R3)
 *
 * @param witness told of everything that was looked at; only `explain` needs it
 */
export function step(program: CompiledProgram, snapshot: Snapshot, event: Event, witness: Witness | null = null): Step {
  const draft = open(program, snapshot, event, witness);
  if (isAboutPerson(draft)) decideAboutPerson(draft);
  else if (isAboutIdentity(event)) decideAboutIdentity(draft);
  else if (isAboutAccount(draft)) decideAboutAccount(draft);
  else if (isAboutProgram(event)) changeProgram(draft);
  else decideAboutReferral(draft);
  undoRefused(draft);
  const made = decision(draft);
  respond(draft, made);
  return { decision: made, changes: seal(draft) };
}

function decideAboutPerson(draft: Draft): void {
  if (draft.live.payouts !== null) runDuePayDays(draft);
  beginPass(draft, draft.given);
  changeAboutPerson(draft);
  if (draft.outcome !== 'decided') return;
  earnByAdvocacy(draft);
  reachMilestones(draft);
}

function decideAboutIdentity(draft: Draft): void {
  beginPass(draft, draft.given);
  changeIdentity(draft);
  if (draft.outcome === 'decided') reachMilestones(draft);
}

function decideAboutAccount(draft: Draft): void {
  beginPass(draft, draft.given);
  changeAccount(draft);
}

/** What is due first, then what the event brings. */
function decideAboutReferral(draft: Draft): void {
  findReferral(draft);
  if (draft.outcome !== 'decided') return;
  if (draft.referral !== null) catchUp(draft);
  runDueTimers(draft, follow, draft.live.payouts === null ? null : payDaysAround);
  if (draft.written.changes.length > 0) keepTimers(draft);
  attribute(draft);
  if (draft.outcome === 'decided' && draft.referral !== null) decideWithKept(draft);
}

/** Events that waited for the referral come first, refunds that waited for this payment right after it. (R11, R25) */
function decideWithKept(draft: Draft): void {
  for (const kept of draft.earlier) play(draft, kept);
  play(draft, draft.given);
  for (const refund of draft.later) play(draft, refund);
}

/** One pass: what one event does to its referral. */
function play(draft: Draft, event: Event): void {
  beginPass(draft, event);
  if (isBeforeReferral(draft)) return listen(draft);
  happen(draft, event.type);
  count(draft);
  obey(draft);
  if (draft.outcome !== 'decided') return;
  judge(draft);
  if (!isWaiting(draft)) move(draft);
  follow(draft);
}

/** What happened before the referral counts, moves and earns nothing; but it may speak against it. (R11) */
function listen(draft: Draft): void {
  draft.created = draft.entered;
  learn(draft);
  note(draft, 'beforeReferral', draft.event.type);
  judge(draft);
}

/** What a move or an event brings with it: what it takes back, what it earns, and the milestones its advocate reaches. */
function follow(draft: Draft): void {
  takeBack(draft);
  earn(draft);
  reachMilestones(draft);
}
