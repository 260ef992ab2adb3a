import { beginPass, changeReferral, isMet, note, rewardsOf } from './draft.ts';
import type { Draft } from './draft.ts';
import type { Timer } from './compile.ts';
import { resolveReview } from './judge.ts';
import { MAX_TIMERS_IN_A_ROW } from './limits.ts';
import { canEnter, enter } from './move.ts';
import { openGate } from './rewards.ts';
import { addDuration, formatInstant, parseInstant } from './time.ts';

/** Something that acts by itself at an instant. */
interface Due {
  readonly due: number;
  readonly id: string;
  /** When a tick may run it: a stage timer waits `lateness` longer for webhooks that are on their way. (R28) */
  readonly tick: number;
  readonly act: () => void;
}

/** Runs what was due before the event, each at its own instant, in order. (R28) */
export function runDueTimers(draft: Draft, consequences: (draft: Draft) => void): void {
  const until = parseInstant(draft.given.at);
  const isTick = draft.given.type === 'time.passed';
  if (draft.referral?.due === null) return;
  for (let round = 0; round < MAX_TIMERS_IN_A_ROW; round += 1) {
    const next = timersOf(draft)
      .filter(({ due, tick }) => (isTick ? tick : due) <= until)
      .sort((a, b) => a.due - b.due || (a.id < b.id ? -1 : 1))[0];
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

/** The next instant at which a tick has something to do; null when nothing runs. */
export function nextTick(draft: Draft): string | null {
  const ticks = timersOf(draft).map(({ tick }) => tick);
  return ticks.length === 0 ? null : formatInstant(Math.min(...ticks));
}

function timersOf(draft: Draft): Due[] {
  if (draft.referral === null) return [];
  const timers = holds(draft);
  if (draft.referral.verdict !== 'rejected') timers.push(...deadlines(draft), ...stageTimers(draft), ...stuck(draft));
  return timers;
}

function holds(draft: Draft): Due[] {
  return rewardsOf(draft).flatMap((reward) => {
    if (reward.state !== 'held' || reward.until === null || !reward.waitsFor.includes('hold')) return [];
    const due = parseInstant(reward.until);
    return [{ due, tick: due, id: reward.id, act: () => openGate(draft, reward, 'hold') }];
  });
}

function deadlines(draft: Draft): Due[] {
  return Object.entries(draft.referral?.findings ?? {}).flatMap(([rule, { verdict, cleared, deadline, otherwise }]) => {
    if (verdict !== 'review' || cleared || deadline === null) return [];
    const due = parseInstant(deadline);
    return [{ due, tick: due, id: rule, act: () => resolveReview(draft, otherwise ?? 'reject', rule) }];
  });
}

/** Each runs once for each entry into the stage. (R15) */
function stageTimers(draft: Draft): Due[] {
  const { referral, program } = draft;
  if (referral === null) return [];
  return program.timers.flatMap((timer) => {
    const since = timer.since === null ? referral.stageAt : referral.entered[timer.since];
    if (since === undefined || referral.spent.includes(timer.index) || canEnter(draft, timer) !== 'moved') return [];
    const due = addDuration(program.zone, parseInstant(since), timer.after);
    const tick = program.lateness === null ? due : addDuration(program.zone, due, program.lateness);
    return [{ due, tick, id: `stage ${String(timer.index).padStart(4, '0')}`, act: () => expire(draft, timer) }];
  });
}

function expire(draft: Draft, timer: Timer): void {
  const spent = [...(draft.referral?.spent ?? []), timer.index];
  if (isMet(draft, timer.when)) enter(draft, timer.to, 'after');
  else changeReferral(draft, { spent });
}

function stuck(draft: Draft): Due[] {
  const { referral, program } = draft;
  const after = referral === null ? null : (program.stages.get(referral.stage)?.stuckAfter ?? null);
  if (referral === null || after === null || referral.stuck) return [];
  const due = addDuration(program.zone, parseInstant(referral.stageAt), after);
  return [
    {
      due,
      tick: due,
      id: 'stuck',
      act: () => {
        note(draft, 'stuck', referral.stage);
        changeReferral(draft, { stuck: true });
      },
    },
  ];
}
