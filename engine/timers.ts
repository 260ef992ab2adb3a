import type { Reward } from './decision.ts';
import { beginPass, changeReferral, isMet, note, rewardsOf } from './draft.ts';
import type { Draft } from './draft.ts';
import type { Timer } from './compile.ts';
import { resolveReview } from './judge.ts';
import { MAX_TIMERS_IN_A_ROW } from './limits.ts';
import { canEnter, enter } from './move.ts';
import type { ReferralRecord } from './records.ts';
import { openGate } from './rewards.ts';
import { addDuration, formatInstant, parseInstant } from './time.ts';
import { answerVeto } from './veto.ts';

/** Something that acts by itself at an instant. */
export interface Due {
  readonly due: number;
  readonly id: string;
  /** When a tick may run it: a stage timer waits `lateness` longer for webhooks that are on their way. (R28) */
  readonly tick: number;
  readonly act: () => void;
}

/** Runs what was due for the referral, and others with it, before the event: each at its own instant, in order. (R28) */
export function runDueTimers(
  draft: Draft,
  consequences: (draft: Draft) => void,
  others: ((draft: Draft) => readonly Due[]) | null,
): void {
  if (others === null) {
    if (draft.referral?.due !== null) runTimers(draft, timersOf, consequences);
    return;
  }
  const own = draft.referral?.due === null ? others : (now: Draft) => [...timersOf(now), ...others(now)];
  runTimers(draft, own, consequences);
  if (draft.event !== draft.given) beginPass(draft, draft.given);
}

/** Runs the timers that are due, the earliest first; each may set or end others. */
export function runTimers(
  draft: Draft,
  timers: (draft: Draft) => readonly Due[],
  consequences: (draft: Draft) => void,
): void {
  const until = parseInstant(draft.given.at);
  const isTick = draft.given.type === 'time.passed';
  for (let round = 0; round < MAX_TIMERS_IN_A_ROW; round += 1) {
    const next = earliest(timers(draft).filter(({ due, tick }) => (isTick ? tick : due) <= until));
    if (next === undefined) return;
    beginPass(draft, {
      id: draft.given.id,
      source: 'clock',
      type: 'time.passed',
      at: formatInstant(next.due),
      who: {},
    });
    next.act();
    consequences(draft);
  }
}

function earliest(timers: readonly Due[]): Due | undefined {
  if (timers.length < 2) return timers[0];
  return timers.reduce((first, timer) => {
    const isEarlier = timer.due < first.due || (timer.due === first.due && timer.id < first.id);
    return isEarlier ? timer : first;
  });
}

/** The next instant at which a tick has something to do; null when nothing runs. */
export function nextTick(draft: Draft): string | null {
  return firstTick(timersOf(draft));
}

export function firstTick(timers: readonly Due[]): string | null {
  let next = Infinity;
  for (const { tick } of timers) next = Math.min(next, tick);
  return next === Infinity ? null : formatInstant(next);
}

function timersOf(draft: Draft): Due[] {
  const timers: Due[] = [];
  const { referral } = draft;
  if (referral === null) return timers;
  addHolds(draft, timers);
  if (referral.verdict === 'rejected') return timers;
  addDeadlines(draft, referral, timers);
  addStageTimers(draft, referral, timers);
  addStuck(draft, referral, timers);
  return timers;
}

function addHolds(draft: Draft, timers: Due[]): void {
  for (const reward of rewardsOf(draft)) {
    if (reward.state !== 'held') continue;
    if (reward.veto !== undefined && reward.waitsFor.includes('veto')) addVeto(draft, reward, timers);
    if (reward.until === null || !reward.waitsFor.includes('hold')) continue;
    const due = parseInstant(reward.until);
    timers.push({ due, tick: due, id: reward.id, act: () => openGate(draft, reward, 'hold') });
  }
}

function addVeto(draft: Draft, reward: Reward, timers: Due[]): void {
  const { until, otherwise } = reward.veto!;
  const due = parseInstant(until);
  timers.push({ due, tick: due, id: `${reward.id} veto`, act: () => answerVeto(draft, reward, otherwise) });
}

function addDeadlines(draft: Draft, referral: ReferralRecord, timers: Due[]): void {
  for (const [rule, finding] of Object.entries(referral.findings)) {
    const { verdict, cleared, deadline, otherwise } = finding;
    if (verdict !== 'review' || cleared || deadline === null || otherwise === null) continue;
    const due = parseInstant(deadline);
    timers.push({ due, tick: due, id: rule, act: () => resolveReview(draft, otherwise, rule) });
  }
}

/** Each runs once for each entry into the stage, and not before it. (R15) */
function addStageTimers(draft: Draft, referral: ReferralRecord, timers: Due[]): void {
  const { program } = draft;
  for (const timer of program.timers) {
    const since = timer.since === null ? referral.stageAt : referral.entered[timer.since];
    if (since === undefined || referral.spent.includes(timer.index) || canEnter(draft, timer) !== 'moved') continue;
    const due = Math.max(parseInstant(referral.stageAt), addDuration(program.zone, parseInstant(since), timer.after));
    const tick = program.lateness === null ? due : addDuration(program.zone, due, program.lateness);
    timers.push({ due, tick, id: timer.id, act: () => expire(draft, referral, timer) });
  }
}

function expire(draft: Draft, referral: ReferralRecord, timer: Timer): void {
  const spent = [...referral.spent, timer.index];
  if (isMet(draft, timer.when)) enter(draft, timer.to, 'after');
  else changeReferral(draft, { spent });
}

function addStuck(draft: Draft, referral: ReferralRecord, timers: Due[]): void {
  const { program } = draft;
  const after = program.stages.get(referral.stage)?.stuckAfter ?? null;
  if (after === null || referral.stuck) return;
  const due = addDuration(program.zone, parseInstant(referral.stageAt), after);
  timers.push({ due, tick: due, id: 'stuck', act: () => getStuck(draft, referral.stage) });
}

function getStuck(draft: Draft, stage: string): void {
  note(draft, 'stuck', stage);
  changeReferral(draft, { stuck: true });
}
