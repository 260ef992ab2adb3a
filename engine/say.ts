import type { Response } from './compile.ts';
import { mayTell } from './consent.ts';
import type { Effect } from './decision.ts';
import type { Draft } from './draft.ts';
import { placeFor, quietUntil } from './quiet.ts';
import type { Quiet } from './quiet.ts';
import type { PersonRecord } from './records.ts';
import { formatInstant, parseInstant } from './time.ts';

export type Message = NonNullable<Response['message']>;

/** What is said, to whom, and what its texts may speak of. */
export interface Saying {
  readonly key: string;
  readonly message: Message;
  /** Null for the team. */
  readonly person: PersonRecord | null;
  readonly about: Effect['about'];
  /** The ask it belongs to. */
  readonly ask?: string;
}

export type Said =
  | { readonly effect: Effect }
  /** Why nothing is said, and from when on it could be; null when time changes nothing. */
  | { readonly why: 'consent' | 'cap'; readonly until: number | null };

/** Says something on the first channel the person allows, after the quiet hours and within the cap, or says why not. (R33) */
export function say(draft: Draft, { key, message, person, about, ask }: Saying): Said {
  const always = message.always === true;
  const channel = message.via.find((each) => person === null || mayTell(person, each, always));
  if (channel === undefined) return { why: 'consent', until: null };
  const { quiet } = draft.live;
  const delay = quiet === null || person === null || always ? AT_ONCE : delayOf(draft, quiet, message, person);
  if (delay.why !== undefined) return delay;
  const said = ask === undefined ? { message: message.id, channel } : { message: message.id, channel, ask };
  const notBefore = delay.until === null ? null : formatInstant(delay.until);
  return { effect: { key, do: 'message.send', with: said, to: person?.id ?? null, about, notBefore } };
}

interface Delay {
  readonly until: number | null;
  readonly why?: never;
}

const AT_ONCE: Delay = { until: null };

/** The end of the quiet hours, if it is quiet; a cap counts in the period in which it is sent. */
function delayOf(
  draft: Draft,
  quiet: Quiet,
  message: Message,
  person: PersonRecord,
): Delay | Exclude<Said, { effect: Effect }> {
  // A timer may act late, and a message is sent when it acts: the time of the event counts.
  const now = parseInstant(draft.given.at);
  const until = quietUntil(quiet, draft.live.zone, now);
  const { cap } = quiet;
  if (cap === null || (message.to === 'invitee' && !cap.friendsToo)) return { until };
  const place = placeFor(draft, cap, person.id, until ?? now);
  if (!place.isFree) return { why: 'cap', until: place.next };
  place.take();
  return { until };
}
