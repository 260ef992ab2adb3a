import type { Decision, Event, Posting, Reward } from '../../engine/main.ts';

/** The accounts of a history, added up apart from the engine's own sums. */
export class Ledger {
  readonly #accounts = new Map<string, bigint>();
  readonly #rewards = new Map<string, Reward>();
  /** Who became whom. */
  readonly #merged = new Map<string, string>();

  add({ postings, rewards, outcome, subject }: Decision, { type, data }: Pick<Event, 'type' | 'data'>): void {
    if (type === 'person.merged' && outcome === 'decided' && subject !== null)
      this.#merged.set(this.#now(data?.['from'] as string), subject.id);
    for (const posting of postings) this.#move(posting);
    for (const reward of rewards) this.#rewards.set(reward.id, reward);
  }

  /** What does not add up, as a sentence; null when all does. */
  complaint(): string | null {
    const sums = new Map<string, bigint>();
    for (const [name, quantity] of this.#accounts) {
      const unit = name.slice(0, name.indexOf(' '));
      sums.set(unit, (sums.get(unit) ?? 0n) + quantity);
    }
    for (const [unit, sum] of sums) if (sum !== 0n) return `all accounts of ${unit} add up to ${sum}`;
    return this.#held() ?? this.#handedOut();
  }

  #move({ from, to, quantity, unit }: Posting): void {
    if (!Number.isSafeInteger(quantity) || quantity <= 0) throw new Error(`a posting of ${quantity}`);
    this.#accounts.set(`${unit} ${from}`, (this.#accounts.get(`${unit} ${from}`) ?? 0n) - BigInt(quantity));
    this.#accounts.set(`${unit} ${to}`, (this.#accounts.get(`${unit} ${to}`) ?? 0n) + BigInt(quantity));
  }

  /** What is held on accounts is what the held rewards come to. */
  #held(): string | null {
    const due = this.#sumOf(['held'], ({ unit, person, kind }) => `${unit} ${person}/${kind}/held`, isDivisible);
    return this.#differs(due, /\/held$/);
  }

  /** What was made available, issued or paid in money is what those rewards still come to; the rest is owed back. */
  #handedOut(): string | null {
    const due = this.#sumOf(
      ['available', 'issued', 'fulfilled'],
      ({ unit, person, kind }) => `${unit} ${this.#now(person)}/${kind}`,
      isMoney,
    );
    const had = this.#had();
    for (const name of new Set([...due.keys(), ...had.keys()]))
      if ((due.get(name) ?? 0n) !== (had.get(name) ?? 0n))
        return `${name} had ${had.get(name) ?? 0n}, and its rewards come to ${due.get(name) ?? 0n}`;
    return null;
  }

  /** A balance moves with a merge at once; a reward follows when it is next touched. */
  #now(person: string): string {
    const other = this.#merged.get(person);
    return other === undefined ? person : this.#now(other);
  }

  #had(): Map<string, bigint> {
    const had = new Map<string, bigint>();
    for (const [name, quantity] of this.#accounts) {
      const [, unit = '', person, kind = ''] = OUT.exec(name) ?? [];
      if (person === undefined) continue;
      const owner = `${unit} ${this.#now(person)}/${kind}`;
      had.set(owner, (had.get(owner) ?? 0n) + quantity);
    }
    return had;
  }

  #sumOf(
    states: readonly Reward['state'][],
    accountOf: (reward: Reward) => string,
    counts: (reward: Reward) => boolean,
  ): Map<string, bigint> {
    const sums = new Map<string, bigint>();
    for (const reward of this.#rewards.values()) {
      if (!states.includes(reward.state) || !counts(reward)) continue;
      const name = accountOf(reward);
      sums.set(name, (sums.get(name) ?? 0n) + BigInt(reward.quantity));
    }
    return sums;
  }

  #differs(due: ReadonlyMap<string, bigint>, which: RegExp): string | null {
    const names = [...this.#accounts.keys()].filter((name) => which.test(name));
    for (const name of new Set([...due.keys(), ...names])) {
      const has = this.#accounts.get(name) ?? 0n;
      if (has !== (due.get(name) ?? 0n)) return `${name} has ${has}, and its rewards come to ${due.get(name) ?? 0n}`;
    }
    return null;
  }
}

/** Unit, person and kind of an account of what was made available. */
const OUT = /^(\S+) (.*)\/(cash|credit)\/(?:available|issued|paid)$/;
const isMoney = ({ kind }: Reward): boolean => kind === 'cash' || kind === 'credit';
const isDivisible = (reward: Reward): boolean => isMoney(reward) || reward.kind === 'points';
