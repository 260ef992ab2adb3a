import type { Event } from '@referral-kit/engine';
import { setImmediate } from 'node:timers/promises';
import type { Store } from '../store/store.ts';

/** How many rows are read at once: few enough that nobody waits while they are. */
const ROWS = 100;

/** The events of a program's log, in log order, some at a time; others work in between. */
export async function* logEvents(store: Pick<Store, 'log'>, program: string): AsyncGenerator<Event[]> {
  let seq = 0;
  for (;;) {
    const rows = await store.log.after(program, seq, ROWS);
    const last = rows.at(-1);
    if (last === undefined) return;
    yield rows.map(({ event }) => event);
    if (rows.length < ROWS) return;
    seq = last.seq;
    await setImmediate();
  }
}
