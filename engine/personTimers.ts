import { changePerson, read } from './draft.ts';
import type { Draft } from './draft.ts';
import { lapse, nextLapse } from './points.ts';
import type { PersonRecord } from './records.ts';
import { firstTick, runTimers } from './timers.ts';
import type { Due } from './timers.ts';

/** Runs what was due for a person, each at its own instant, in order. (R28) */
export function runPersonTimers(draft: Draft, id: string): void {
  const timers = (): readonly Due[] => {
    const person = read(draft, `person/${id}`);
    return person === undefined ? [] : timersOf(draft, person);
  };
  runTimers(draft, timers, () => {});
}

/** Keeps with a person when a tick has something to do for them. */
export function keepDue(draft: Draft, id: string): void {
  const person = read(draft, `person/${id}`);
  if (person === undefined) return;
  const due = firstTick(timersOf(draft, person));
  if (due !== (person.due ?? null)) changePerson(draft, { ...person, due });
}

function timersOf(draft: Draft, person: PersonRecord): Due[] {
  const timers: Due[] = [];
  const due = nextLapse(draft, person);
  if (due < Infinity) timers.push({ due, tick: due, id: 'points', act: () => lapse(draft, person.id) });
  return timers;
}
