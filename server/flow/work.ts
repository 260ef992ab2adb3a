import type { ServerContext } from '../context.ts';
import type { Delivery } from '../store/store.ts';
import { deliver } from './deliver.ts';
import { startReminders } from './reminders.ts';
import { runTimers } from './timers.ts';

/** The server's own work: timers that are due, deliveries that wait. Both go on until `stop`. */
export function startWork(context: ServerContext): Work {
  const stopping = new AbortController();
  const started = new Set<string>();
  const loops = [
    repeat(stopping.signal, context, () => passTime(context, started)),
    repeat(stopping.signal, context, () => deliverDue(context, stopping.signal)),
  ];
  return {
    async stop() {
      stopping.abort();
      await Promise.all(loops);
    },
  };
}

/** Does all that is due by the context's clock, once: timers first, for they cause deliveries. */
startWork.once = async (context: ServerContext): Promise<void> => {
  await passTime(context, new Set());
  await deliverDue(context, NEVER);
};

async function passTime(context: ServerContext, started: Set<string>): Promise<void> {
  await startReminders(context, started);
  await runTimers(context);
}

export interface Work {
  /** Begins nothing more, and settles when what was begun is recorded. */
  stop(): Promise<void>;
}

const NEVER = new AbortController().signal;
const POLL_MS = 100;
const LEASE_MS = 60_000;
const AT_ONCE = 32;
/** Claims are taken in lots: each is a write. */
const FEW = AT_ONCE / 2;

/** Runs a task again and again. A failure is logged and does not end the loop: the store may be back in a second. */
async function repeat(signal: AbortSignal, { log }: ServerContext, task: () => Promise<void>): Promise<void> {
  while (!signal.aborted) {
    try {
      await task();
      await pause(POLL_MS, signal);
    } catch (error) {
      log.error('work failed', { error: error instanceof Error ? error.name : 'unknown' });
      await pause(10 * POLL_MS, signal);
    }
  }
}

/**
 * Delivers what is due, several at once, until nothing is. One that is slow holds up no other. When the store cannot record, no more
 * is claimed, what is under way is waited for, and the first failure is thrown.
 */
async function deliverDue(context: ServerContext, signal: AbortSignal): Promise<void> {
  const { store, clock } = context;
  const active = new Set<Promise<void>>();
  const failures: unknown[] = [];
  const begin = (delivery: Delivery) => {
    const running = deliver(context, delivery)
      .catch((error: unknown) => void failures.push(error))
      .finally(() => active.delete(running));
    active.add(running);
  };
  for (;;) {
    const isFull = signal.aborted || failures.length > 0 || active.size > FEW;
    const claimed = isFull
      ? []
      : await store.outbox.claim(clock.now(), AT_ONCE - active.size, LEASE_MS).catch((error: unknown) => {
          failures.push(error);
          return [];
        });
    claimed.forEach(begin);
    if (active.size === 0) break;
    await Promise.race(active);
  }
  if (failures.length > 0) throw failures[0];
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve();
    const timer = setTimeout(done, ms);
    signal.addEventListener('abort', done, { once: true });

    function done(): void {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      resolve();
    }
  });
}
