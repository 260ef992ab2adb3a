import { compile, createMemory, decide, readEvent, readProgram } from '../../engine/main.ts';
import { pick } from '../../engine/testHistory.ts';
import type { CompiledProgram, Decision, Event, Json, Memory, Program, Reward } from '../../engine/main.ts';

/** Random programs and random histories, the same for the same seed. */
export type Dice = (sides: number) => number;

/** What people may share in a drawn program: counters of the whole program, of one advocate, or nothing. */
export type Shared = 'program' | 'advocate' | 'nothing';

const PERIODS = ['day', 'week', 'month', 'quarter', 'year', 'ever'] as const;

/** A program with random rewards, limits, holds and ways to take back. */
export function drawProgram(dice: Dice, shared: Shared = 'program'): Program {
  const rewards = Array.from({ length: 2 + dice(5) }, (_, index) => drawReward(dice, index, shared));
  const groups =
    dice(3) === 0 ? { exclusive: [{ among: ['r0', 'r1'], winner: pick(dice, ['first', 'highest']) }] } : {};
  const isGroupable = rewards.slice(0, 2).every(({ give }) => give['kind'] !== 'points');
  return readProgram({
    id: `drawn${dice(1_000_000)}`,
    name: 'Drawn',
    version: 1,
    currency: 'USD',
    attribution: { lateWithin: '30 days' },
    terms: { version: '1', url: 'https://example.com/terms', neededFor: 'reward' },
    roles: ['customer'],
    fields: { invitee: { state: { type: 'string', label: 'State' } } },
    lifecycle: LIFECYCLE,
    eligibility: ELIGIBILITY,
    rewards,
    ...(isGroupable ? groups : {}),
    ...(shared === 'nothing' ? {} : ACCOUNTS),
  });
}

const LIFECYCLE = {
  initial: 'submitted',
  stages: [
    { id: 'submitted', stuckAfter: '10 days' },
    { id: 'bought', qualifies: true },
    { id: 'lost', final: true },
    { id: 'undone', undoes: true },
  ],
  transitions: [
    { on: 'purchase.completed', from: 'submitted', to: 'bought' },
    { on: 'appointment.canceled', from: 'submitted', to: 'lost' },
    { on: 'purchase.refunded', from: 'bought', to: 'undone', when: refundIs('whole') },
    { on: { after: '60 days' }, from: 'submitted', to: 'lost' },
  ],
};

const ELIGIBILITY = [
  { id: 'large', then: 'review', when: leaf('event', '$.data.amountMinor', 'greaterThan', 40_000) },
  { id: 'away', then: 'reject', when: leaf('invitee', '$.state', 'equal', 'TX') },
].map((rule) => (rule.then === 'review' ? { ...rule, review: { within: '5 days', otherwise: 'release' } } : rule));

const ACCOUNTS = {
  milestones: [
    { id: 'two', count: { fact: 'advocate', path: '$.count.qualified' }, reaches: 2, sets: { tier: 'gold' } },
  ],
  points: {
    expireAfter: '40 days',
    catalog: [
      { id: 'mug', name: 'Mug', costPoints: 15, give: { kind: 'gift', item: 'mug' } },
      { id: 'cash', name: 'Cash', costPoints: 25, give: { kind: 'cash', amountMinor: 1000 } },
    ],
  },
};

function leaf(fact: string, path: string, operator: string, value: Json) {
  return { all: [{ fact, path, operator, value }] };
}

function refundIs(path: string) {
  return leaf('refund', `$.${path}`, 'equal', true);
}

function drawReward(dice: Dice, index: number, shared: Shared) {
  const to = pick(dice, ['advocate', 'advocate', 'invitee'] as const);
  const byMilestone = { on: { milestone: 'two' }, give: { kind: 'cash', amountMinor: 700 } };
  const rest = shared !== 'nothing' && to === 'advocate' && dice(8) === 0 ? byMilestone : drawRule(dice, to, shared);
  return { id: `r${index}`, to, ...rest };
}

function drawRule(dice: Dice, to: string, shared: Shared) {
  const on = pick<Json>(dice, [
    { enter: 'submitted' },
    { enter: 'bought' },
    'purchase.completed',
    'appointment.attended',
  ]);
  return {
    on,
    give: drawGive(dice, shared),
    ...maybe(dice, 'hold', pick(dice, ['3 days', '14 days', '2 hours'])),
    ...maybe(dice, 'approval', 'manual'),
    ...drawLimits(dice, shared),
    ...(dice(2) === 0 ? {} : drawReverse(dice)),
    ...(typeof on === 'string' ? drawOften(dice, shared !== 'nothing' && to === 'advocate') : {}),
  };
}

function drawGive(dice: Dice, shared: Shared): Record<string, Json> {
  const of = { fact: 'event', path: '$.data.amountMinor' };
  const kinds: readonly Record<string, Json>[] = [
    { kind: 'cash', amountMinor: 100 + dice(5000) },
    { kind: 'credit', percent: (100 + dice(5000)) / 100, of },
    { kind: 'cash', percent: 33.33, of },
    { kind: 'coupon', code: 'THANKS', worthMinor: 100 + dice(900) },
    { kind: 'gift', item: 'mug', worthMinor: 400 },
    ...(shared === 'nothing' ? [] : [{ kind: 'points', amount: 1 + dice(40) }, tiers]),
  ];
  return pick(dice, kinds);
}

const tiers = {
  kind: 'credit',
  tiers: {
    by: { fact: 'advocate', path: '$.count.qualified' },
    steps: [
      { from: 0, amountMinor: 300 },
      { from: 2, amountMinor: 800 },
    ],
  },
};

function drawLimits(dice: Dice, shared: Shared): { readonly limits?: Json } {
  const pers = [
    'referral',
    'invitee',
    ...(shared === 'nothing' ? [] : ['advocate']),
    ...(shared === 'program' ? ['program'] : []),
  ];
  const limit = (): Json => ({
    ...(dice(2) === 0 ? { maxCount: 1 + dice(3) } : { maxAmount: 200 + dice(6000) }),
    per: pick(dice, pers),
    period: pick(dice, PERIODS),
    ...maybe(dice, 'over', 'refuse'),
  });
  const many = dice(3);
  return many === 0 ? {} : { limits: Array.from({ length: many }, limit) };
}

function drawReverse(dice: Dice): { readonly reverse: Json } {
  const within = maybe(dice, 'within', '20 days');
  return {
    reverse: [
      { on: 'purchase.refunded', ...within, ...maybe(dice, 'part', 'whole') },
      ...(dice(3) === 0 ? [{ on: { enter: 'undone' } }] : []),
    ],
  };
}

function drawOften(dice: Dice, byAdvocate: boolean): Record<string, Json> {
  const once = ['object', 'referral', 'invitee', ...(byAdvocate ? ['advocate'] : [])];
  return {
    ...maybe(dice, 'oncePer', pick(dice, once)),
    ...maybe(dice, 'times', 1 + dice(3)),
    ...maybe(dice, 'for', '25 days'),
  };
}

function maybe<K extends string, T>(dice: Dice, name: K, value: T): Partial<Record<K, T>> {
  return dice(3) === 0 ? ({ [name]: value } as Record<K, T>) : {};
}

/** A friend is known by this name; one advocate has a few of them. */
interface Family {
  readonly advocate: string;
  readonly friends: readonly string[];
}

export const FAMILIES: readonly Family[] = ['ada', 'bea', 'cleo'].map((advocate) => ({
  advocate,
  friends: [0, 1, 2].map((index) => `${advocate}${index}`),
}));

/** A history under way: each event is drawn in the light of what was decided before it, so that orders name real rewards. */
export class Storyteller {
  readonly program: CompiledProgram;
  readonly memory: Memory = createMemory();
  readonly decisions: Decision[] = [];
  readonly events: Event[] = [];
  /** The advocate whose family each event is about, by its id. */
  readonly familyOf = new Map<string, string>();
  readonly #dice: Dice;
  #at = Date.parse('2026-01-05T09:00:00Z');
  #family = '';

  constructor(program: Program, dice: Dice) {
    this.program = compile(program);
    this.#dice = dice;
  }

  /** Everybody comes in, then anything happens. Some come late, so that payments wait for their referral. */
  tell(families: readonly Family[], more: number): void {
    for (const { advocate, friends } of families) {
      this.#family = advocate;
      this.#happens('advocate.joined', { email: mail(advocate) }, { mint: { share: advocate.toUpperCase() } });
      for (const friend of friends) if (this.#dice(4) > 0) this.#submitted(friend, advocate);
    }
    for (let count = 0; count < more; count += 1) {
      const family = pick(this.#dice, families);
      this.#family = family.advocate;
      this.#something(family, pick(this.#dice, family.friends));
    }
  }

  #submitted(friend: string, advocate: string): void {
    const state = pick(this.#dice, ['NY', 'NY', 'NJ', 'NJ', 'CT', 'TX']);
    const who = { email: mail(friend), code: advocate.toUpperCase() };
    this.#happens('referral.submitted', who, { data: { state }, mint: { referral: `R-${friend}` } });
  }

  #something(family: Family, friend: string): void {
    const dice = this.#dice;
    const who = { email: mail(friend) };
    const object = `order-${friend}-${dice(3)}`;
    const paid = { object, data: { amountMinor: pick(dice, [999, 5000, 12_345, 30_000, 50_000]) } };
    const happenings: readonly (() => void)[] = [
      () => this.#submitted(friend, family.advocate),
      () => this.#happens('purchase.completed', who, paid),
      () => this.#happens('purchase.completed', who, { ...paid, object: `${object}-more` }),
      () =>
        this.#happens('appointment.attended', who, {
          object: `visit-${friend}-${dice(4)}`,
          data: { amountMinor: 4000 },
        }),
      () => this.#happens('purchase.refunded', who, { object, data: { amountMinor: pick(dice, [500, 3000, 50_000]) } }),
      () => this.#happens('purchase.refunded', who, { ...paid, data: {} }),
      () => this.#happens('appointment.canceled', who, {}),
      () =>
        this.#happens(
          'terms.accepted',
          { email: mail(pick(dice, [friend, family.advocate])) },
          { data: { version: '1' } },
        ),
      () => this.#happens('time.passed', { email: mail(friend) }, { source: 'clock' }),
      () => this.#orders(family),
      () => this.#orders(family),
    ];
    pick(dice, happenings)();
  }

  #orders({ advocate, friends }: Family): void {
    const dice = this.#dice;
    const own = this.#rewards().filter(({ person }) => person === this.#idOf(advocate));
    const advocateId = this.#idOf(advocate);
    const who = { email: mail(pick(dice, friends)) };
    if (own.length > 0 && dice(2) === 0) {
      const reward = pick(dice, own);
      const order = pick(dice, ['reward.approve', 'reward.fulfil', 'reward.reverse', 'reward.reject', 'payout.paid']);
      const whose = reward.referral === null ? { advocateId } : { referralId: reward.referral };
      return this.#happens(order, whose, { data: { rewardId: reward.id, reason: 'by hand' } });
    }
    const orders: readonly (() => void)[] = [
      () => this.#happens('points.redeem', { advocateId }, { data: { item: pick(dice, ['mug', 'cash']) } }),
      () => this.#happens('points.adjust', { advocateId }, { data: { points: dice(60) - 30, reason: 'by hand' } }),
      () => this.#happens('time.passed', { advocateId }, { source: 'clock' }),
      () => this.#happens('review.resolve', who, { data: { resolution: pick(dice, ['release', 'reject']) } }),
      () =>
        this.#happens('referral.move', who, {
          data: { to: pick(dice, ['bought', 'undone', 'submitted']), reason: 'by hand' },
        }),
      () => this.#happens('referral.reject', who, { data: { reason: 'by hand' } }),
    ];
    pick(dice, orders)();
  }

  #happens(type: string, who: Event['who'], more: Partial<Event>): void {
    this.#at += this.#dice(4 * 24) * 3_600_000;
    const at = new Date(this.#at).toISOString().replace('.000Z', 'Z');
    const event = readEvent({ id: `e${this.events.length}`, type, at, who, ...more });
    const { decision, changes } = decide(this.program, { find: () => undefined }, this.memory, event);
    this.memory.apply(changes);
    this.events.push(event);
    this.familyOf.set(event.id, this.#family);
    this.decisions.push(decision);
  }

  #rewards(): Reward[] {
    return this.memory.entries().flatMap(([key, value]) => (key.startsWith('reward/') ? [value as Reward] : []));
  }

  #idOf(advocate: string): string {
    return (this.memory.get(`code/${advocate.toUpperCase()}`) as { person: string }).person;
  }
}

const mail = (name: string): string => `${name}@example.com`;

/** A random order of everything in which each list keeps its own. */
export function interleaved<T>(dice: Dice, lists: readonly (readonly T[])[]): T[] {
  const rest = lists.map((list) => [...list]);
  const result: T[] = [];
  for (
    let open = rest.filter(({ length }) => length > 0);
    open.length > 0;
    open = open.filter(({ length }) => length > 0)
  )
    result.push(pick(dice, open).shift()!);
  return result;
}
