import type { IncomingEvent, ServerContext } from '../../server/context.ts';
import { receive } from '../../server/flow/receive.ts';
import { testContext, startReceiver, subscribe } from '../../server/flow/testWork.ts';
import type { Receiver } from '../../server/flow/testWork.ts';
import { startWork } from '../../server/flow/work.ts';
import { StoreUnavailable } from '../../server/store/errors.ts';
import { openMemory } from '../../server/store/memory.ts';
import type { Store } from '../../server/store/store.ts';
import { count } from './check.ts';
import type { Check } from './check.ts';

/**
 * Receives and delivers a referral again and again, and makes the first call to the store fail, then the second, until none is left:
 * once so that the call does not happen, once so that only its answer is lost. Whoever failed tries again, as senders and the
 * server's own work do. The end must be the same as without a failure.
 */
export async function failEveryStoreCall(): Promise<Check[]> {
  const wanted = await play({ failing: Infinity, mode: 'before' });
  const ends = { runs: 0, different: 0, partial: 0, unheard: 0 };
  for (const mode of ['before', 'after'] as const) {
    for (let failing = 1; ; failing += 1) {
      const played = await play({ failing, mode });
      ends.runs += 1;
      if (played.end !== wanted.end) ends.different += 1;
      ends.partial += played.partial;
      if (played.heard < wanted.heard) ends.unheard += 1;
      if (!played.failed) break;
    }
  }
  return [
    { what: 'every call to the store failed in turn', holds: ends.runs > 20, figures: `${ends.runs} runs` },
    count('ends that differ from the one without a failure', ends.different, 0),
    count('partial states after a failure', ends.partial, 0),
    count('runs in which the receiver was not told all', ends.unheard, 0),
  ];
}

interface Fault {
  /** Which call fails, counted from 1. */
  readonly failing: number;
  /** `before`: it does not happen. `after`: it does, and nobody is told. */
  readonly mode: 'before' | 'after';
}

const EVENTS: readonly IncomingEvent[] = [
  {
    id: 'a',
    source: 'page',
    type: 'advocate.joined',
    who: { email: 'ann@example.com', code: 'ANN' },
    data: { firstName: 'Ann' },
  },
  {
    id: 'b',
    source: 'page',
    type: 'referral.submitted',
    who: { code: 'ANN', email: 'bob@example.com' },
    data: { firstName: 'Bob' },
  },
  { id: 'c', source: 'till', type: 'purchase.completed', who: { email: 'bob@example.com' }, object: 'sale' },
];
const LEASE_MS = 60_000;
const TRIES = 5;

async function play(fault: Fault) {
  const receiver = await startReceiver();
  const store = openMemory();
  const { context, clock } = await testContext({ store, allowPrivate: [receiver.address] });
  const faulty = failingStore(store, fault);
  await subscribe(context, { id: 'h', url: `http://${receiver.address}/`, events: ['*'] });
  const working: ServerContext = { ...context, store: faulty.store };
  let partial = 0;
  const insist = async (task: () => Promise<unknown>) => {
    for (let tries = 1; ; tries += 1) {
      try {
        return await task();
      } catch (error) {
        if (!(error instanceof StoreUnavailable) || tries === TRIES) throw error;
        partial += await partialStates(store);
        clock.advance(LEASE_MS);
      }
    }
  };
  for (const event of EVENTS) await insist(() => receive(working, { events: [event] }));
  await insist(() => startWork.once(working));
  clock.advance(LEASE_MS);
  await insist(() => startWork.once(working));
  const end = await endOf(store);
  await receiver.stop();
  return { end, partial, heard: idsOf(receiver), failed: faulty.failed() };
}

/** The store with one call that fails, whichever part of it is called. */
function failingStore(store: Store, { failing, mode }: Fault): { store: Store; failed: () => boolean } {
  let calls = 0;
  const wrap = (target: object): object =>
    new Proxy(target, {
      get(object, name) {
        const member: unknown = Reflect.get(object, name);
        if (typeof member === 'object' && member !== null) return wrap(member);
        if (typeof member !== 'function') return member;
        return async (...args: unknown[]) => {
          calls += 1;
          const fails = calls === failing;
          if (fails && mode === 'before') throw new StoreUnavailable('On purpose');
          const result: unknown = await Reflect.apply(member, object, args);
          if (fails) throw new StoreUnavailable('On purpose');
          return result;
        };
      },
    });
  return { store: wrap(store) as Store, failed: () => calls >= failing };
}

/** Decisions of which a part is missing: a reward, a posting, an effect or a person's facts. */
async function partialStates(store: Store): Promise<number> {
  const log = await store.log.after('demo', 0, 100);
  const keys = new Set((await store.outbox.list({ limit: 1000 })).rows.map(({ effect }) => effect.key));
  let partial = 0;
  for (const { decision } of log) {
    const rewards = await Promise.all(decision.rewards.map(({ id }) => store.rewards.get('demo', id)));
    const postings = await Promise.all(
      decision.postings.flatMap(({ reward }) => (reward === null ? [] : [store.ledger.ofReward('demo', reward)])),
    );
    const isWhole =
      decision.effects.every(({ key }) => keys.has(key)) &&
      rewards.every((reward) => reward !== null) &&
      postings.every((found) => found.length > 0);
    if (!isWhole) partial += 1;
  }
  const totals = await store.ledger.totals('demo');
  return partial + totals.filter(({ sum }) => sum !== 0).length;
}

/** Everything that must not depend on failures. Times of arrival and attempts may. */
async function endOf(store: Store): Promise<string> {
  const log = await store.log.after('demo', 0, 100);
  const deliveries = (await store.outbox.list({ limit: 1000 })).rows;
  const mails = await store.documents.list('mail');
  const [advocate] = (await store.advocates.list({ program: 'demo' })).rows;
  return JSON.stringify([
    log.map(({ event, decision }) => [
      event.source,
      event.id,
      decision.outcome,
      decision.stage?.to,
      decision.rewards.map(({ id }) => id),
    ]),
    deliveries.map(({ effect, state }) => `${effect.key} ${state}`).toSorted((a, b) => (a < b ? -1 : 1)),
    mails.map(({ id }) => id),
    (await store.rewards.list({ program: 'demo' })).rows.map(({ id, state, quantity }) => [id, state, quantity]),
    await store.ledger.totals('demo'),
    await store.advocates.balance('demo', advocate?.id ?? ''),
    (await store.people.get('demo', [advocate?.id ?? ''])).length,
    (await store.log.verify()).broken,
  ]);
}

function idsOf({ got }: Receiver): number {
  return new Set(got.map(({ headers }) => headers['webhook-id'])).size;
}
