import type { Clock } from '../context.ts';

/** The time of the machine. */
export const systemClock: Clock = { now: () => Date.now() };

/** A clock that stands still until somebody moves it. Times are milliseconds since 1970. */
export interface SimulatedClock extends Clock {
  /** Moves it by so many milliseconds; back too, as clocks do. */
  advance(ms: number): void;
  /** Moves it to an instant. */
  set(ms: number): void;
}

export function simulatedClock(start: number): SimulatedClock {
  let now = start;
  return {
    now: () => now,
    advance(ms) {
      now += ms;
    },
    set(ms) {
      now = ms;
    },
  };
}
