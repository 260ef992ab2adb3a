import type { Decision, Effect, Event, Json } from '@referral-kit/engine';
import { factsOf } from '../store/facts.ts';
import type { Journal } from '../store/journal.ts';

/** The source of events that are sample data. */
export const SAMPLE = 'sample';

/** An event that a server of the same program is to decide as well. */
export const SYNC = 'server.tell';

/** What a server is told of an event. Ticks are its own, and samples are nobody's. */
export function syncOf({ program }: Decision, event: Event): Effect[] {
  const { mint: _mint, ...told } = event;
  const { source = 'api', id } = event;
  if (source === 'clock' || source === SAMPLE) return [];
  const key = `${program.id}~sync~${source}~${id}`;
  return [
    {
      key,
      do: SYNC,
      with: { event: told as unknown as Json },
      to: null,
      about: { referral: null, reward: null },
      notBefore: null,
    },
  ];
}

/**
 * The event as a server takes it: with the addresses themselves, which it hashes by the key both share, and without codes, which each
 * host makes for itself.
 */
export function eventForServer(journal: Journal, { with: { event } }: Effect): object {
  const { who, data = {}, ...rest } = event as unknown as Event;
  const { email, phone, code, ...ids } = who;
  const person = personBehind(journal, { email, phone });
  const facts = person === undefined ? {} : factsOf(journal, person);
  const found: Found | undefined = code === undefined ? undefined : journal.get(`code/${code}`);
  return {
    ...rest,
    who: without({
      ...ids,
      email: email === undefined ? undefined : facts.email,
      phone: phone === undefined ? undefined : facts.phone,
      advocateId: found?.person ?? ids.advocateId,
      referralId: found?.referral ?? ids.referralId,
    }),
    data: { ...data, ...without({ name: facts.name }) },
  };
}

type Found = { readonly person?: string; readonly referral?: string };

function personBehind(journal: Journal, keys: Readonly<Record<string, string | undefined>>): string | undefined {
  const found = Object.entries(keys).map(([kind, key]): Found | undefined => journal.get(`key/${kind}/${key ?? ''}`));
  return found.find((each) => each !== undefined)?.person;
}

function without(members: Readonly<Record<string, string | undefined>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(members).filter((entry): entry is [string, string] => (entry[1] ?? '') !== ''),
  );
}
