import { createHash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import type { ServerContext } from '../context.ts';

type Needs = Pick<ServerContext, 'store' | 'clock'>;

/**
 * Claims keys: for each, in order, whether it came for the first time. Of many who claim a key at once, one is first. Who claims under the
 * name that was first hears that again, so that work which broke off can be tried again. A key that stands twice in one list is first
 * in one place at most.
 */
export async function claimOnce({ store, clock }: Needs, keys: readonly string[], by: string): Promise<boolean[]> {
  const claim: Claim = { by: sha256(by), at: clock.now() };
  const distinct = [...new Set(keys)];
  const claimed = await Promise.all(
    distinct.map(async (key) => {
      const id = sha256(key);
      if (await store.documents.insert(kindOf(id), id, { ...claim })) return true;
      const earlier = (await store.documents.get(kindOf(id), id)) as Claim | null;
      return earlier?.by === claim.by;
    }),
  );
  const first = new Set(distinct.filter((_, place) => claimed[place]));
  return keys.map((key) => first.delete(key));
}

/** Forgets keys that were claimed more than 90 days ago. */
export async function forgetClaims({ store, clock }: Needs): Promise<void> {
  for (const kind of KINDS) {
    for (const { id, body } of await store.documents.list(kind))
      if (clock.now() - (body as unknown as Claim).at > KEPT_MS) await store.documents.take(kind, id);
    // Requests are answered in between: there may be very many claims.
    await setImmediate();
  }
}

/** Both key and name may hold an address of a person, so neither is kept as it came. */
interface Claim {
  readonly by: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

const KEPT_MS = 90 * 24 * 60 * 60 * 1000;

/** Claims stand on 256 shelves, by the beginning of their id, since a shelf is read as a whole. */
const KINDS = Array.from({ length: 256 }, (_, number) => kindOf(number.toString(16).padStart(2, '0')));

function kindOf(id: string): string {
  return `once-${id.slice(0, 2)}`;
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
