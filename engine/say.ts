import type { Response } from './compile.ts';
import { mayTell } from './consent.ts';
import type { Effect } from './decision.ts';
import type { Draft } from './draft.ts';
import { placeFor, quietUntil } from './quiet.ts';
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
export function say(draft: Draft, saying: Saying): Said {
  const { message, person, ask } = saying;
  const channel = message.via.find((each) => person === null || mayTell(person, each, message.always === true));
  if (channel === undefined) return { why: 'consent', until: null };
  const delay = delayOf(draft, saying);
  if ('why' in delay) return delay;
  const effect = {
    key: saying.key,
    do: 'message.send',
    with: { message: message.id, channel, ...(ask === undefined ? {} : { ask }) },
    to: person?.id ?? null,
    about: saying.about,
    notBefore: delay.until === null ? null : formatInstant(delay.until),
  };
  return { effect };
}

/** The end of the quiet hours, or null; a cap counts in the period in which it is sent. */
function delayOf(
  draft: Draft,
  { message, person }: Saying,
): { readonly until: number | null } | Exclude<Said, { effect: Effect }> {
  const { quiet, zone } = draft.live;
  if (quiet === null || person === null || message.always === true) return { until: null };
  // A timer may act late, and a message is sent when it acts: the time of the event counts.
  const now = parseInstant(draft.given.at);
  const until = quietUntil(quiet, zone, now);
  const { cap } = quiet;
  if (cap === null || (message.to === 'invitee' && !cap.friendsToo)) return { until };
  const place = placeFor(draft, cap, person.id, until ?? now);
  if (!place.isFree) return { why: 'cap', until: place.next };
  place.take();
  return { until };
}
