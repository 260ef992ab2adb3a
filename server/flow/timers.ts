import type { ServerContext } from '../context.ts';
import type { DueTimer } from '../store/store.ts';

/**
 * Lets time pass for every referral, person and program whose timer is due, soonest first, until none is. A timer that is due again at the same instant
 * although its event was decided is left alone: the event would only get its first decision again.
 */
export async function runTimers({ store, clock, log }: TimerContext): Promise<void> {
  const seen = new Set<string>();
  for (;;) {
    const now = new Date(clock.now()).toISOString();
    const due = await store.timers.due(now, AT_ONCE + seen.size);
    const fresh = due.filter((timer) => !seen.has(idOf(timer))).slice(0, AT_ONCE);
    if (fresh.length === 0) return;
    const answers = await store.decide(fresh.map((timer) => requestFor(timer, now)));
    for (const [index, timer] of fresh.entries()) {
      const answer = answers[index];
      seen.add(idOf(timer));
      if (answer?.ok === false) log.error('timer failed', { program: timer.program, code: answer.error.code });
    }
  }
}

type TimerContext = Pick<ServerContext, 'store' | 'clock' | 'log'>;

const AT_ONCE = 200;

function requestFor(timer: DueTimer, now: string) {
  const who = { referral: { referralId: timer.id }, person: { advocateId: timer.id }, program: {} }[timer.kind];
  const event = { id: idOf(timer), source: 'clock', type: 'time.passed', at: now, who };
  return { program: timer.program, event, madeByHost: ['at'] } as const;
}

/** One event for one timer, whichever host lets it go off. */
function idOf({ id, due }: DueTimer): string {
  return `${id}@${due}`;
}
