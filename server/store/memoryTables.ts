import type { Change, Effect } from '@referral-kit/engine';
import type { Delivery, PersonalFacts } from './store.ts';
import type { Entry, LogRow, Tables } from './transact.ts';

/** How to take back each write, in the order of the writes. */
export type Undo = (() => void)[];

export interface MemoryLogRow extends LogRow {
  readonly seq: number;
  readonly program: string;
}

/** One program's state; the log and the outbox are shared by all programs. */
export class MemoryTables {
  readonly records = new Map<string, Change['value']>();
  readonly ledger: Entry[] = [];
  readonly people = new Map<string, PersonalFacts>();
  readonly #events = new Map<string, MemoryLogRow>();
  readonly #program: string;
  readonly #shared: { readonly log: MemoryLogRow[]; readonly outbox: Delivery[] };

  constructor(program: string, shared: { readonly log: MemoryLogRow[]; readonly outbox: Delivery[] }) {
    this.#program = program;
    this.#shared = shared;
  }

  event(source: string, id: string): MemoryLogRow | undefined {
    return this.#events.get(eventKey(source, id));
  }

  get(key: string): Change['value'] | undefined {
    return this.records.get(key);
  }

  /** The tables as one transaction writes them, each write noted in `undo`. */
  writing(undo: Undo): Tables {
    const { log, outbox } = this.#shared;
    return {
      find: (source, id) => this.#events.get(eventKey(source, id)),
      get: (key) => this.records.get(key),
      lastHash: () => log.at(-1)?.hash ?? new Uint8Array(),
      append: (row) => {
        const whole = { ...row, seq: log.length + 1, program: this.#program };
        push(log, whole, undo);
        set(this.#events, [eventKey(row.source, row.id), whole], undo);
        return whole.seq;
      },
      put: ({ key, value }) => set(this.records, [key, value], undo),
      post: (_seq, entries) => {
        for (const entry of entries) push(this.ledger, entry, undo);
      },
      enqueue: (seq, effects, createdAt) => {
        for (const effect of effects)
          push(outbox, this.#delivery({ id: outbox.length + 1, seq, createdAt }, effect), undo);
      },
      getFacts: (person) => this.people.get(person),
      putFacts: (person, facts) => set(this.people, [person, facts], undo),
    };
  }

  #delivery(row: Pick<Delivery, 'id' | 'seq' | 'createdAt'>, effect: Effect): Delivery {
    const dueAt = effect.notBefore === null ? 0 : Date.parse(effect.notBefore);
    const fresh = { state: 'waiting', attempts: 0, lastError: null, reference: null } as const;
    return { ...row, program: this.#program, effect, ...fresh, dueAt };
  }
}

/** The value under a key, made when it is not there. */
export function slot<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const found = map.get(key);
  if (found !== undefined) return found;
  const made = make();
  map.set(key, made);
  return made;
}

function eventKey(source: string, id: string): string {
  return JSON.stringify([source, id]);
}

function push<T>(list: T[], item: T, undo: Undo): void {
  list.push(item);
  undo.push(() => list.pop());
}

function set<K, V>(map: Map<K, V>, [key, value]: [K, V], undo: Undo): void {
  const before = map.get(key);
  const had = map.has(key);
  map.set(key, value);
  undo.push(() => (had ? map.set(key, before as V) : map.delete(key)));
}
