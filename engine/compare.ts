import { canonical } from './canonical.ts';
import type {
  Change,
  Comparison,
  Difference,
  Parting,
  PersonChange,
  ReferralChange,
  ReferralState,
  RewardRuleChange,
  SumChange,
} from './comparison.ts';
import type { CompiledProgram } from './compile.ts';
import type { Decision, Reward } from './decision.ts';
import type { Event } from './event.ts';
import type { ReferralRecord } from './records.ts';
import { byText, Replaying, ruleAndUnit } from './replay.ts';
import { isDivisible, isStanding } from './rewards.ts';

/**
 * Decides a log by two programs, each from an empty state, and tells what differs in people and money. Timers of both run to
 * `until`, by default the latest instant of the log: the ticks in a log are those of one program.
 *
 * @example compare(compile(live), compile(changed), events).sums
 */
export function compare(
  before: CompiledProgram,
  after: CompiledProgram,
  log: Iterable<Event>,
  options: { readonly until?: string | undefined } = {},
): Comparison {
  const comparing = new Comparing(before, after);
  for (const event of log) comparing.decide(event);
  return comparing.close(options.until);
}

/** A comparison under way: events go in one by one, so that a host can read its log in parts. */
export class Comparing {
  readonly #before: Replaying;
  readonly #after: Replaying;
  readonly #pairs = new Map<string, Pair>();
  #events = 0;

  constructor(before: CompiledProgram, after: CompiledProgram) {
    this.#before = new Replaying(before);
    this.#after = new Replaying(after);
  }

  /** @param lives by which versions the two decide this event, where they are not those compared: before a change, both by the same */
  decide(event: Event, lives: { readonly before?: CompiledProgram; readonly after?: CompiledProgram } = {}): void {
    const before = this.#before.decide(event, lives.before);
    const after = this.#after.decide(event, lives.after);
    if (before === null || after === null) return;
    this.#events += 1;
    const touched = new Set<Pair>();
    for (const id of referralsOf(before)) this.#touch('before', id, touched);
    for (const id of referralsOf(after)) this.#touch('after', id, touched);
    for (const pair of touched) this.#part(pair, { event: before.event, place: this.#events });
  }

  close(until: string | null = this.#before.latest): Comparison {
    if (until !== null) this.#runTimers(until);
    const people = this.#people();
    const { id, version } = this.#before.program;
    const { id: otherId, version: otherVersion } = this.#after.program;
    return {
      before: { id, version },
      after: { id: otherId, version: otherVersion },
      events: this.#events,
      until,
      sums: sumsOf(people),
      rewards: this.#rewards(),
      people: people.filter(({ change }) => change !== 0),
      referrals: this.#referrals(),
    };
  }

  #touch(side: 'before' | 'after', id: string, touched: Set<Pair>): void {
    const records = side === 'before' ? this.#before.records : this.#after.records;
    const referral = records.get(`referral/${id}`) as ReferralRecord | undefined;
    if (referral === undefined) return;
    const key = pairKey(referral);
    const pair = this.#pairs.get(key) ?? { invitee: referral.invitee, before: null, after: null, parted: null };
    this.#pairs.set(key, pair);
    pair[side] = id;
    touched.add(pair);
  }

  /** Notes since when the two stand apart; forgets it when they are together again. */
  #part(pair: Pair, parting: Parting): void {
    if (this.#differences(pair).length === 0) pair.parted = null;
    else pair.parted ??= parting;
  }

  /** The two run their timers one after the other, so the earlier of their ticks is the one at which a referral parted. */
  #runTimers(until: string): void {
    const ticks = new Map<Pair, Decision['event']>();
    for (const side of ['before', 'after'] as const) {
      (side === 'before' ? this.#before : this.#after).runTimers(until, (decision) => {
        const touched = new Set<Pair>();
        for (const id of referralsOf(decision)) this.#touch(side, id, touched);
        for (const pair of touched) {
          const known = ticks.get(pair);
          if (known === undefined || Date.parse(decision.event.at) < Date.parse(known.at))
            ticks.set(pair, decision.event);
        }
      });
    }
    for (const [pair, event] of ticks) this.#part(pair, { event, place: this.#events + 1 });
  }

  #differences(pair: Pair): Difference[] {
    const before = referralOf(this.#before, pair.before);
    const after = referralOf(this.#after, pair.after);
    if (before === undefined || after === undefined) return ['existence'];
    const found: Difference[] = [];
    if (before.advocate !== after.advocate) found.push('advocate');
    if (before.stage !== after.stage) found.push('stage');
    if (before.verdict !== after.verdict) found.push('verdict');
    if (!sameRewards(standing(this.#before, before), standing(this.#after, after))) found.push('rewards');
    return found;
  }

  #referrals(): ReferralChange[] {
    const changes: ReferralChange[] = [];
    for (const pair of this.#pairs.values()) {
      if (pair.parted === null) continue;
      changes.push({
        invitee: pair.invitee,
        before: stateOf(referralOf(this.#before, pair.before)),
        after: stateOf(referralOf(this.#after, pair.after)),
        differs: this.#differences(pair),
        parted: pair.parted,
      });
    }
    return changes.sort(byText(({ invitee, before, after }) => `${invitee} ${(before ?? after)!.id}`));
  }

  /** Everybody who earns by either program, in canonical order. */
  #people(): PersonChange[] {
    const changes = this.#collect(({ person, side, unit }) => `${person} ${side} ${unit}`);
    return changes.map(({ reward: { person, side, unit }, quantity }) => ({ person, side, unit, ...quantity }));
  }

  #rewards(): RewardRuleChange[] {
    const changes = this.#collect(ruleAndUnit);
    return changes.map(({ reward: { rule, kind, unit }, count, quantity }) => ({
      rule,
      kind,
      unit,
      count,
      ...quantity,
    }));
  }

  /** What stands by each program, added up by a key. */
  #collect(keyOf: (reward: Reward) => string): Collected[] {
    const found = new Map<string, { reward: Reward; counts: Sides; quantities: Sides }>();
    for (const side of ['before', 'after'] as const) {
      const { records } = side === 'before' ? this.#before : this.#after;
      for (const [key, record] of records) {
        const reward = record as Reward;
        if (!key.startsWith('reward/') || !isStanding(reward)) continue;
        const name = keyOf(reward);
        const sum = found.get(name) ?? { reward, counts: nothing(), quantities: nothing() };
        found.set(name, sum);
        sum.counts[side] += 1;
        sum.quantities[side] += reward.quantity;
      }
    }
    return [...found].sort(byText(([name]) => name)).map(([, { reward, counts, quantities }]) => ({
      reward,
      count: changeOf(counts),
      quantity: changeOf(quantities),
    }));
  }
}

/** One invitee's referral, by its id in each replay. */
interface Pair {
  readonly invitee: string;
  before: string | null;
  after: string | null;
  parted: Parting | null;
}

interface Sides {
  before: number;
  after: number;
}

interface Collected {
  readonly reward: Reward;
  readonly count: Change;
  readonly quantity: Change;
}

const nothing = (): Sides => ({ before: 0, after: 0 });
const changeOf = ({ before, after }: Sides): Change => ({ before, after, change: after - before });

/** A person is invited once; beside that there may be an attempt to refer oneself. (R9, R10) */
function pairKey({ advocate, invitee }: ReferralRecord): string {
  return advocate === invitee ? `${invitee} self` : invitee;
}

/** The referrals a decision is about: accepting the terms opens rewards of several. */
function referralsOf({ subject, rewards }: Decision): ReadonlySet<string> {
  const ids = new Set(rewards.flatMap(({ referral }) => referral ?? []));
  if (subject?.kind === 'referral') ids.add(subject.id);
  return ids;
}

function referralOf({ records }: Replaying, id: string | null): ReferralRecord | undefined {
  return id === null ? undefined : (records.get(`referral/${id}`) as ReferralRecord | undefined);
}

function stateOf(referral: ReferralRecord | undefined): ReferralState | null {
  if (referral === undefined) return null;
  const { id, advocate, stage, verdict, qualifiedAt } = referral;
  return { id, advocate, stage, verdict, qualified: qualifiedAt !== null };
}

function standing({ records }: Replaying, referral: ReferralRecord): Reward[] {
  return referral.rewards.map((id) => records.get(`reward/${id}`) as Reward).filter(isStanding);
}

function sameRewards(before: readonly Reward[], after: readonly Reward[]): boolean {
  return before.length === after.length && before.every((reward, index) => sameReward(reward, after[index]!));
}

function sameReward(before: Reward, after: Reward): boolean {
  return (
    before.rule === after.rule &&
    before.person === after.person &&
    before.state === after.state &&
    before.kind === after.kind &&
    before.quantity === after.quantity &&
    before.unit === after.unit &&
    (isDivisible(before.kind) || canonical(before.terms) === canonical(after.terms))
  );
}

/** Units that nobody earns differently are told all the same: a sum of nothing is an answer too. */
function sumsOf(people: readonly PersonChange[]): SumChange[] {
  const sums = new Map<string, PersonChange[]>();
  for (const person of people) {
    const key = `${person.unit} ${person.side}`;
    const members = sums.get(key) ?? [];
    sums.set(key, members);
    members.push(person);
  }
  return [...sums].sort(byText(([key]) => key)).map(([, members]) => sumOf(members));
}

function sumOf(members: readonly PersonChange[]): SumChange {
  const { side, unit } = members[0]!;
  const [total, gain, loss] = [nothing(), { people: 0, quantity: 0 }, { people: 0, quantity: 0 }];
  for (const { before, after, change } of members) {
    total.before += before;
    total.after += after;
    if (change === 0) continue;
    const moved = change > 0 ? gain : loss;
    moved.people += 1;
    moved.quantity += Math.abs(change);
  }
  return { side, unit, ...changeOf(total), gain, loss };
}
