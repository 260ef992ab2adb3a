import { planReminders, reminders } from './asks.ts';
import { changePerson, keepTimers, read, rewardsOf } from './draft.ts';
import type { Draft } from './draft.ts';
import { issue, nextIssue } from './payouts.ts';
import { findPerson } from './people.ts';
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

/** The pay days of everybody whose cash a referral may change. */
export function payDaysAround(draft: Draft): readonly Due[] {
  const people = [draft.advocate?.id, draft.invitee?.id, ...rewardsOf(draft).map(({ person }) => person)];
  const timers: Due[] = [];
  for (const id of new Set(people)) {
    const person = id === undefined ? undefined : read(draft, `person/${id}`);
    if (person !== undefined) addPayDay(draft, person, timers);
  }
  return timers;
}

/** Runs the pay days of the person an event is about, before it: they stand, whatever becomes of the event. */
export function runDuePayDays(draft: Draft): void {
  const person = draft.live.payouts === null ? null : findPerson(draft, draft.given.who);
  if (person === null) return;
  runPersonTimers(draft, person.id);
  if (draft.written.size > 0) keepTimers(draft);
}

/** Keeps with a person when a tick has something to do for them. */
export function keepDue(draft: Draft, id: string): void {
  const before = read(draft, `person/${id}`);
  if (before === undefined) return;
  const person = draft.live.hasReminders ? planReminders(draft, before) : before;
  const due = firstTick(timersOf(draft, person));
  if (person !== before || due !== (person.due ?? null)) changePerson(draft, { ...person, due });
}

function timersOf(draft: Draft, person: PersonRecord): Due[] {
  const timers: Due[] = [];
  const due = nextLapse(draft, person);
  if (due < Infinity) timers.push({ due, tick: due, id: 'points', act: () => lapse(draft, person.id) });
  addPayDay(draft, person, timers);
  return draft.live.hasReminders ? [...timers, ...reminders(draft, person)] : timers;
}

/** Its id comes before every other, so that what becomes available on a pay day waits for the next. */
function addPayDay(draft: Draft, person: PersonRecord, timers: Due[]): void {
  const due = nextIssue(draft, person);
  if (due < Infinity) timers.push({ due, tick: due, id: `!${person.id}`, act: () => issue(draft, person.id) });
}
