import { compile, type CompiledProgram } from '../compile.ts';
import type { Decision, Reward } from '../decision.ts';
import type { Event } from '../event.ts';
import { pointsOf } from '../points.ts';
import type { Program } from '../program.ts';
import type { PersonRecord, ReferralRecord } from '../records.ts';
import { Replaying } from '../replay.ts';
import { isStanding, REDEEM } from '../rewards.ts';
import { boundary, DAY, formatInstant, MINUTE, parseInstant } from '../time.ts';
import { type Deed, type Deeds, deedsOf } from './deeds.ts';
import { minutes } from './durations.ts';
import { priceOf, worthOf } from './worstCase.ts';

/** What one person took out of a program, and how. Amounts are in minor units of its currency. */
export interface Extraction {
  readonly addresses: number;
  /** Rewards that stand at the end, less what was paid and not refunded; zero where nothing can be gained. */
  readonly gainMinor: number;
  readonly rewardsMinor: number;
  readonly paidMinor: number;
  /** The role they took, null where the program has none; whether they invited each other in a ring; whether they had their money back. */
  readonly role: string | null;
  readonly ring: boolean;
  readonly refunds: boolean;
  /** What they did, in order; time passes in between. */
  readonly events: readonly Event[];
}

/**
 * Plays one person with several e-mail addresses through the program itself, and reports the best that was found: they refer
 * themself in a star or in a ring, in each of the first six roles, do what brings most, wait, spend their points, and ask for their
 * money back when it is too late to take a reward back. All within one month but for the waiting. A search within bounds: there may be
 * more to gain, never less. It gives the same for the same program.
 *
 * @param options.addresses how many addresses the person has, from 2 to 50
 */
export function mostOnePersonCanTake(program: Program, options: { readonly addresses?: number } = {}): Extraction {
  const addresses = Math.min(50, Math.max(2, options.addresses ?? 6));
  const deeds = deedsOf(program);
  const compiled = compile(program);
  const nothing = { gainMinor: 0, rewardsMinor: 0, paidMinor: 0, role: null, ring: false, refunds: false };
  let best: Extraction = { addresses, ...nothing, events: [] };
  for (const role of program.roles?.slice(0, MOST_ROLES) ?? [null]) {
    for (const minds of [true, false]) {
      const life = bestLife(compiled, deeds, { role, minds });
      for (const ring of [true, false]) {
        for (const refunds of [true, false]) {
          const played = playAll(compiled, deeds, { role, life, ring, refunds, addresses });
          if (played.gainMinor > best.gainMinor) best = played;
        }
      }
    }
  }
  return best;
}

/** How many roles are tried. */
const MOST_ROLES = 6;

/** How many things one friend does at most, how many beginnings are kept while looking for the best, and how often the last is repeated. */
const MOST_DEEDS = 4;
const BEGINNINGS = 12;
const REPEATS = 24;

interface Style {
  readonly role: string | null;
  /** Whether what is paid counts against what is gained, or will be refunded anyway. */
  readonly minds: boolean;
}

/** What one friend does that brings the most: the best beginnings are carried on, one deed at a time. */
function bestLife(program: CompiledProgram, deeds: Deeds, { role, minds }: Style): readonly Deed[] {
  const scoreOf = (life: readonly Deed[]): { score: number; stage: string } => {
    const play = new Play(program, deeds, role);
    play.join(1);
    play.befriend(1, 2, life);
    return { score: play.rewards(true) - (minds ? play.paid : 0), stage: play.stageOf(2) };
  };
  let best: { life: readonly Deed[]; score: number } = { life: [], score: scoreOf([]).score };
  let beginnings: (readonly Deed[])[] = [[]];
  for (let length = 1; length <= MOST_DEEDS; length += 1) {
    const found = new Map<string, { life: readonly Deed[]; score: number }>();
    for (const life of beginnings.flatMap((before) => deeds.all.map((deed) => [...before, deed]))) {
      const { score, stage } = scoreOf(life);
      const known = found.get(`${stage} ${score}`);
      if (known === undefined) found.set(`${stage} ${score}`, { life, score });
    }
    const ranked = [...found.values()].sort((a, b) => b.score - a.score).slice(0, BEGINNINGS);
    beginnings = ranked.map(({ life }) => life);
    if (ranked[0] !== undefined && ranked[0].score > best.score) best = ranked[0];
  }
  return repeated(best, (life) => scoreOf(life).score);
}

/** The last deed again, as long as it brings more. */
function repeated(
  best: { readonly life: readonly Deed[]; readonly score: number },
  scoreOf: (life: readonly Deed[]) => number,
): readonly Deed[] {
  let { life, score } = best;
  const last = life.at(-1);
  if (last === undefined) return life;
  for (let count = 0; count < REPEATS; count += 1) {
    const next = scoreOf([...life, last]);
    if (next <= score) break;
    [life, score] = [[...life, last], next];
  }
  return life;
}

interface Plan {
  readonly role: string | null;
  readonly life: readonly Deed[];
  readonly ring: boolean;
  readonly refunds: boolean;
  readonly addresses: number;
}

/** Everybody joins, everybody is referred, then time passes, points are spent, and at last the money is asked back. */
function playAll(program: CompiledProgram, deeds: Deeds, { role, life, ring, refunds, addresses }: Plan): Extraction {
  const play = new Play(program, deeds, role);
  const all = Array.from({ length: addresses }, (_, index) => index + 1);
  for (const advocate of ring ? all : [1]) play.join(advocate);
  for (const friend of all) {
    const advocate = ring ? (friend === 1 ? addresses : friend - 1) : 1;
    if (advocate !== friend) play.befriend(advocate, friend, life);
  }
  play.waitFor(program.file.rewards.map(({ hold }) => hold));
  for (const person of all) play.redeem(person);
  if (refunds) {
    play.waitFor(program.file.rewards.flatMap(({ reverse = [] }) => reverse.map(({ within }) => within)));
    play.refund();
  }
  const rewardsMinor = play.rewards(false);
  return {
    addresses,
    gainMinor: rewardsMinor - play.paid,
    rewardsMinor,
    paidMinor: play.paid,
    role,
    ring,
    refunds: refunds && play.hasBought,
    events: play.events,
  };
}

const PAYMENTS = new Set(['purchase.completed', 'invoice.paid']);

/** One person's doings, decided as they come. */
class Play {
  readonly events: Event[] = [];
  /** What was paid and not refunded, in minor units. */
  paid = 0;

  readonly #program: CompiledProgram;
  readonly #deeds: Deeds;
  readonly #role: string | null;
  readonly #replaying: Replaying;
  readonly #bought: { readonly email: string; readonly object: string; readonly amountMinor: number }[] = [];
  #now: number;

  constructor(program: CompiledProgram, deeds: Deeds, role: string | null) {
    this.#program = program;
    this.#deeds = deeds;
    this.#role = role;
    this.#replaying = new Replaying(program);
    this.#now = beginningOf(program);
  }

  join(person: number): void {
    const data = this.#role === null ? {} : { role: this.#role };
    this.#happen('advocate.joined', { who: { email: emailOf(person) }, mint: { share: codeOf(person) }, data });
    this.#happen('terms.accepted', { who: { email: emailOf(person) } });
  }

  befriend(advocate: number, friend: number, life: readonly Deed[]): void {
    const email = emailOf(friend);
    this.#happen('referral.submitted', { who: { code: codeOf(advocate), email }, data: this.#deeds.profile });
    for (const { type, data, signals } of life) {
      const object = `object-${this.events.length}`;
      const decision = this.#happen(type, { who: { email }, object, data, ...(signals && { signals }) });
      const { amountMinor } = data;
      if (!PAYMENTS.has(type) || typeof amountMinor !== 'number' || decision?.outcome !== 'decided') continue;
      this.paid += amountMinor;
      this.#bought.push({ email, object, amountMinor });
    }
  }

  get hasBought(): boolean {
    return this.#bought.length > 0;
  }

  /** Lets the longest of some durations pass, and a day more. */
  waitFor(durations: readonly (string | undefined)[]): void {
    const longest = Math.max(0, ...durations.map((text) => (text === undefined ? 0 : minutes(text).most)));
    this.#now += longest * MINUTE + DAY;
    this.#replaying.runTimers(formatInstant(this.#now));
  }

  /** Spends a person's points on what is worth most for each point. */
  redeem(person: number): void {
    const { catalog = [] } = this.#program.file.points ?? {};
    const ranked = [...catalog].sort((a, b) => priceOf(b.give) / b.costPoints - priceOf(a.give) / a.costPoints);
    for (const { id, costPoints, give } of ranked) {
      for (let count = 0; count < REPEATS && priceOf(give) > 0 && this.#pointsOf(person) >= costPoints; count += 1)
        this.#happen('points.redeem', { who: { email: emailOf(person) }, data: { item: id } });
    }
  }

  refund(): void {
    for (const { email, object, amountMinor } of this.#bought) {
      this.#happen('purchase.refunded', { who: { email }, object, data: { amountMinor } });
      this.paid -= amountMinor;
    }
  }

  /** What stands, in minor units; points count only with what was had for them, unless they are to count as such. */
  rewards(withPoints: boolean): number {
    const { file } = this.#program;
    let sum = 0;
    for (const [key, record] of this.#replaying.records) {
      const reward = record as Reward;
      if (!key.startsWith('reward/') || !isStanding(reward)) continue;
      const give = this.#program.rewards.get(reward.rule)?.give;
      if (reward.rule === REDEEM)
        sum += reward.kind === 'cash' || reward.kind === 'credit' ? reward.quantity : priceOf(reward.terms);
      else if (give !== undefined && (give.kind !== 'points' || withPoints))
        sum += worthOf(file, give)(reward.quantity);
    }
    return sum;
  }

  stageOf(person: number): string {
    const { referral = null } = this.#personOf(person) ?? {};
    return (this.#replaying.records.get(`referral/${referral}`) as ReferralRecord | undefined)?.stage ?? '';
  }

  #pointsOf(person: number): number {
    const record = this.#personOf(person);
    return record === undefined ? 0 : pointsOf(record);
  }

  #personOf(person: number): PersonRecord | undefined {
    const key = this.#replaying.records.get(`key/email/${emailOf(person)}`) as { readonly person: string } | undefined;
    return this.#replaying.records.get(`person/${key?.person}`) as PersonRecord | undefined;
  }

  #happen(type: string, rest: Omit<Event, 'id' | 'type' | 'at'>): Decision | null {
    this.#now += MINUTE;
    const event: Event = { ...rest, id: `${this.events.length + 1}`, type, at: formatInstant(this.#now) };
    this.events.push(event);
    return this.#replaying.decide(event);
  }
}

const emailOf = (person: number): string => `me-${person}@example.com`;
const codeOf = (person: number): string => `ME-${person}`;

/** The second of a month in which referrals can begin. */
function beginningOf({ from, until, zone }: CompiledProgram): number {
  const usual = boundary(zone, '2026-03-02');
  if (from > usual) return from;
  return until <= usual + 2 * DAY ? Math.max(from, until - DAY) : Math.max(usual, parseInstant('2026-03-02T09:00:00Z'));
}
