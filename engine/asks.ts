import type { CompiledCondition } from './conditions/compile.ts';
import { changePerson, isMet, note, read, readerOf, textOf } from './draft.ts';
import type { Draft } from './draft.ts';
import { segmentsNow } from './facts.ts';
import { latestOf, nextOf } from './schedule.ts';
import type { Schedule } from './schedule.ts';
import type { Asked, PersonRecord } from './records.ts';
import { say } from './say.ts';
import type { Message, Saying } from './say.ts';
import { addDuration, formatInstant, parseInstant } from './time.ts';
import type { Duration } from './time.ts';
import type { Due } from './timers.ts';
import type { Seen } from './witness.ts';

/** What advocates are asked for, made ready. */
export interface Ask {
  readonly id: string;
  /** Event types, outgoing types, `enter:<stage>` and `milestone:<id>`; none for a reminder and for one that is sent by hand. */
  readonly on: readonly string[];
  readonly to: 'advocate' | 'invitee' | 'invited';
  readonly when: CompiledCondition | null;
  readonly segment: string | null;
  readonly role: string | null;
  readonly cooldown: Duration;
  readonly times: number;
  readonly message: Message;
  readonly reminder: (Schedule & { readonly plan: string }) | null;
}

type Result = Extract<Seen, { about: 'ask' }>['result'];
/** What stands in the way of asking somebody, and from when on it does not; null when time changes nothing. */
interface Obstacle {
  readonly why: Result;
  readonly until: number | null;
}

/** Asks on the order of a person, who decides whom; what protects people holds all the same. (R33) */
export function askByHand(draft: Draft): string | null {
  const { advocate, live } = draft;
  const one = live.asks.find(({ id }) => id === textOf(draft, 'ask'));
  if (one === undefined) return 'unknown_ask';
  if (advocate === null || !isFor(one, advocate)) return 'no_advocate';
  const obstacle = put(draft, one, advocate, { referral: null, reward: null });
  return obstacle === null ? null : `ask_${obstacle.why}`;
}

/** Asks somebody for whom the ask is meant; what stands in the way is noted. */
export function ask(draft: Draft, one: Ask, person: PersonRecord, about: Saying['about']): void {
  const unmet = unmetBy(draft, one, person);
  if (unmet !== null) return tell(draft, one, { why: unmet, until: null });
  const obstacle = put(draft, one, person, about);
  if (obstacle !== null) note(draft, 'askDropped', one.id, { person: person.id, why: obstacle.why });
}

/** Advocates are asked, or those who were invited to become one and have not joined. */
function isFor({ to }: Ask, { role, invitedAt }: PersonRecord): boolean {
  return to === 'invited' ? role === null && invitedAt !== undefined : role !== null;
}

/** For whom an ask is meant: those it is for, of its role and segment, that meet its condition. */
function unmetBy(draft: Draft, one: Ask, person: PersonRecord): Result | null {
  const { role, segment, when } = one;
  if (!isFor(one, person)) return 'noAdvocate';
  if (role !== null && person.role !== role) return 'role';
  if (segment !== null && !segmentsNow(draft, person).includes(segment)) return 'segment';
  return isMet(draft, when) ? null : 'conditions';
}

/** Asks within cooldown, `times`, consent and cap, and remembers it. */
function put(draft: Draft, one: Ask, person: PersonRecord, about: Saying['about']): Obstacle | null {
  const { id, message } = one;
  const { given, live, now } = draft;
  const asked = person.asks?.[id] ?? NEVER_ASKED;
  const obstacle = tooSoon(draft, one, asked);
  if (obstacle !== null) return stopped(draft, one, obstacle);
  const key = `${live.id}~ask:${id}~${given.source ?? 'api'}~${given.id}`;
  const said = say(draft, { key, message, person, about, ask: id });
  if ('why' in said) return stopped(draft, one, said);
  draft.effects.push(said.effect);
  const again = { ...asked, last: formatInstant(now), count: asked.count + 1 };
  changePerson(draft, { ...person, asks: { ...person.asks, [id]: again } });
  const { notBefore } = said.effect;
  tell(draft, one, { why: 'asked', until: notBefore === null ? null : parseInstant(notBefore) });
  return null;
}

const NEVER_ASKED: Asked = { last: null, count: 0 };

function tooSoon({ now, live }: Draft, { times, cooldown }: Ask, { count, last }: Asked): Obstacle | null {
  if (count >= times) return { why: 'times', until: null };
  if (last === null) return null;
  const until = addDuration(live.zone, parseInstant(last), cooldown);
  return now < until ? { why: 'cooldown', until } : null;
}

function stopped(draft: Draft, one: Ask, obstacle: Obstacle): Obstacle {
  tell(draft, one, obstacle);
  return obstacle;
}

function tell(draft: Draft, { id, when }: Ask, { why: result, until }: Obstacle): void {
  const { witness } = draft;
  if (witness === null) return;
  const trace = when === null || result !== 'conditions' ? null : witness.look(when, readerOf(draft));
  witness.tell({ about: 'ask', id, result, until: until === null ? null : formatInstant(until), trace });
}

/** The standing reminders of an advocate; only a tick runs them. Of several that are due of one, only the latest acts. */
export function reminders(draft: Draft, person: PersonRecord): Due[] {
  const { zone, asks } = draft.live;
  const until = parseInstant(draft.given.at);
  const isTick = draft.given.type === 'time.passed';
  return asks.flatMap((one, index) => {
    const { due: text, plan } = person.asks?.[one.id] ?? NEVER_ASKED;
    if (one.reminder === null || text === undefined || plan !== one.reminder.plan) return [];
    const first = parseInstant(text);
    const tick = first <= until ? latestOf(one.reminder, zone, until) : first;
    const id = `ask ${String(index).padStart(4, '0')}`;
    return [{ due: isTick ? tick : Infinity, tick, id, act: () => remind(draft, one, person.id, first) }];
  });
}

function remind(draft: Draft, one: Ask, id: string, first: number): void {
  const person = read(draft, `person/${id}`);
  if (person === undefined) return;
  const { due: _acted, plan: _plan, ...asked } = person.asks?.[one.id] ?? NEVER_ASKED;
  const awake = { ...person, asks: { ...person.asks, [one.id]: asked } };
  changePerson(draft, awake);
  if (first < draft.now) {
    note(draft, 'askDropped', one.id, { person: id, why: 'missed' });
    tell(draft, one, { why: 'missed', until: first });
  }
  ask(draft, one, awake, { referral: null, reward: null });
}

/** Sets the next instant of each reminder that has none, or whose plan has changed. It is never one that the cooldown forbids. */
export function planReminders(draft: Draft, person: PersonRecord): PersonRecord {
  return draft.live.asks.reduce(
    (planned, one) => (one.reminder === null ? planned : planOne(draft, one, planned)),
    person,
  );
}

function planOne(draft: Draft, one: Ask, person: PersonRecord): PersonRecord {
  const { due, plan: before, ...asked } = person.asks?.[one.id] ?? NEVER_ASKED;
  const next = nextReminder(draft, one, person);
  const isSet = due !== undefined && next !== null;
  if (isSet && before === next.plan && parseInstant(due) >= next.from) return person;
  if (due === undefined && next === null) return person;
  const set = next === null ? {} : { due: formatInstant(next.at), plan: next.plan };
  return { ...person, asks: { ...person.asks, [one.id]: { ...asked, ...set } } };
}

/** Null for whom time alone brings no reminder: not meant, opted out, or asked as often as may be. */
function nextReminder(
  draft: Draft,
  one: Ask,
  person: PersonRecord,
): { readonly at: number; readonly from: number; readonly plan: string } | null {
  const { id, reminder, times, cooldown } = one;
  const { last, count } = person.asks?.[id] ?? NEVER_ASKED;
  if (reminder === null || !isFor(one, person) || person.optedOut === true || count >= times) return null;
  const { zone } = draft.live;
  const from = last === null ? -Infinity : addDuration(zone, parseInstant(last), cooldown);
  const at = nextOf(reminder, zone, Math.max(parseInstant(draft.given.at), from - 1));
  return { at, from, plan: reminder.plan };
}
