import type { Worker } from 'node:worker_threads';
import type { Event } from '@referral-kit/engine';
import { startThread } from '../thread.ts';
import type { ReplayAnswer } from './answer.ts';
import type { Compared, Told } from './worker.ts';

/** The log is longer, or takes longer, than a server gives to one request. */
export class TooLong extends Error {
  override readonly name = 'TooLong';
}

export interface ReplayLimits {
  readonly events: number;
  readonly ms: number;
}

export const REPLAY_LIMITS: ReplayLimits = { events: 200_000, ms: 60_000 };

const NOTHING_MOVED: [] = [];

/**
 * Compares two versions of a program over a log, in a thread of its own, so that the server answers others meanwhile.
 *
 * @throws TooLong past one of the limits
 */
export async function compareLog(
  compared: Compared,
  log: AsyncIterable<readonly Event[]>,
  limits: ReplayLimits = REPLAY_LIMITS,
): Promise<ReplayAnswer> {
  const worker = startThread('./worker', import.meta.url, compared);
  const answer = Promise.withResolvers<ReplayAnswer>();
  const stop = new AbortController();
  const fail = (error: Error): void => {
    stop.abort();
    answer.reject(error);
  };
  worker.once('message', answer.resolve);
  worker.once('error', fail);
  worker.once('exit', () => fail(new Error('The replay ended without an answer')));
  const timer = setTimeout(() => fail(new TooLong(`It took more than ${limits.ms / 1000} seconds`)), limits.ms);
  try {
    feed(worker, log, { limits, signal: stop.signal }).catch(fail);
    return await answer.promise;
  } finally {
    stop.abort();
    clearTimeout(timer);
    await worker.terminate();
  }
}

async function feed(
  worker: Worker,
  log: AsyncIterable<readonly Event[]>,
  { limits, signal }: { readonly limits: ReplayLimits; readonly signal: AbortSignal },
): Promise<void> {
  let sent = 0;
  for await (const events of log) {
    if (signal.aborted) return;
    sent += events.length;
    if (sent > limits.events) throw new TooLong(`The log has more than ${limits.events.toLocaleString('en')} events`);
    tell(worker, events);
  }
  tell(worker, null);
}

function tell(worker: Worker, told: Told): void {
  worker.postMessage(told, NOTHING_MOVED);
}
