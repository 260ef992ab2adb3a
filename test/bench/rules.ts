import type { Condition } from '../../engine/conditions/condition.ts';

/** Twelve rules over a nested event of 25 fields, as data and by hand. An event is JSON from outside: anything may be missing. */
export interface BenchEvent {
  readonly type: string;
  readonly source?: unknown;
  readonly data?: {
    readonly amountMinor?: unknown;
    readonly currency?: unknown;
    readonly coupon?: unknown;
    readonly rating?: unknown;
    readonly firstOrder?: unknown;
    readonly visit?: { readonly number?: unknown; readonly staff?: unknown; readonly room?: unknown };
    readonly invitee?: { readonly state?: unknown; readonly age?: unknown; readonly country?: unknown };
    readonly advocate?: { readonly role?: unknown; readonly tier?: unknown; readonly referrals?: unknown };
    readonly product?: { readonly category?: unknown; readonly sku?: unknown };
    readonly utm?: { readonly source?: unknown; readonly campaign?: unknown };
  };
}

export const rules: readonly Condition[] = [
  { all: [about('type', 'equal', 'purchase.completed'), about('data.amountMinor', 'greaterThanInclusive', 10_000)] },
  {
    all: [about('data.invitee.state', 'in', ['NY', 'NJ', 'CT']), about('data.invitee.age', 'greaterThanInclusive', 18)],
  },
  { all: [about('data.advocate.role', 'equal', 'patient'), { not: about('data.advocate.tier', 'equal', 'none') }] },
  { any: [about('data.coupon', 'equal', 'WELCOME20'), about('data.firstOrder', 'equal', true)] },
  { all: [about('data.rating', 'greaterThanInclusive', 4), about('data.visit.number', 'lessThan', 10)] },
  {
    all: [
      about('data.amountMinor', 'lessThan', 100_000),
      { any: [about('data.product.category', 'equal', 'drip'), about('data.product.sku', 'in', ['B12', 'C', 'D'])] },
    ],
  },
  { all: [about('data.currency', 'equal', 'USD'), about('data.invitee.country', 'notIn', ['CA', 'MX'])] },
  { not: { any: [about('data.utm.source', 'equal', 'internal'), about('source', 'equal', 'test')] } },
  {
    all: [
      about('data.advocate.role', 'equal', 'influencer'),
      about('data.advocate.referrals', 'greaterThan', 10),
      about('data.amountMinor', 'greaterThan', 5_000),
    ],
  },
  {
    any: [
      { all: [about('data.advocate.tier', 'equal', 'gold'), about('data.visit.number', 'equal', 1)] },
      {
        all: [
          about('data.advocate.tier', 'equal', 'silver'),
          about('data.amountMinor', 'greaterThanInclusive', 20_000),
        ],
      },
    ],
  },
  {
    all: [
      about('data.visit.room', 'lessThanInclusive', 3),
      { not: about('data.visit.staff', 'in', ['trainee', 'locum']) },
    ],
  },
  {
    all: [
      about('type', 'equal', 'purchase.completed'),
      about('data.utm.campaign', 'notEqual', 'winter'),
      about('data.rating', 'lessThan', 5),
    ],
  },
];

/**
 * The same as a person would write it who knows these rules and no others, and does not pay on missing values. Bit n is set
 * when rule n is met.
 */
export function byHand(event: BenchEvent): number {
  const { type, source, data = {} } = event;
  const isPurchase = type === 'purchase.completed';
  let met = 0;
  if (isPurchase && atLeast(data.amountMinor, 10_000)) met |= 1;
  if (isNearby(data.invitee)) met |= 2;
  if (isTieredPatient(data.advocate)) met |= 4;
  if (isWelcome(data)) met |= 8;
  if (isContent(data)) met |= 16;
  if (isTreat(data)) met |= 32;
  if (isDomestic(data)) met |= 64;
  if (isGenuine(source, data.utm)) met |= 128;
  if (isReach(data)) met |= 256;
  return met | restByHand(isPurchase, data);
}

function restByHand(isPurchase: boolean, data: Data): number {
  let met = 0;
  if (isValued(data)) met |= 512;
  if (isWellServed(data.visit)) met |= 1_024;
  if (isPurchase && isImprovable(data)) met |= 2_048;
  return met;
}

type Data = NonNullable<BenchEvent['data']>;

function isNearby(invitee: Data['invitee']): boolean {
  const state = invitee?.state;
  return (state === 'NY' || state === 'NJ' || state === 'CT') && atLeast(invitee?.age, 18);
}

function isTieredPatient(advocate: Data['advocate']): boolean {
  return advocate?.role === 'patient' && isOther(advocate.tier, 'none');
}

function isWelcome({ coupon, firstOrder }: Data): boolean {
  return coupon === 'WELCOME20' || firstOrder === true;
}

function isContent({ rating, visit }: Data): boolean {
  return atLeast(rating, 4) && isLess(visit?.number, 10);
}

function isTreat({ amountMinor, product }: Data): boolean {
  return isLess(amountMinor, 100_000) && (product?.category === 'drip' || isVitamin(product?.sku));
}

function isDomestic({ currency, invitee }: Data): boolean {
  return currency === 'USD' && isOther(invitee?.country, 'CA') && invitee?.country !== 'MX';
}

function isGenuine(source: unknown, utm: Data['utm']): boolean {
  return isOther(utm?.source, 'internal') && isOther(source, 'test');
}

function isReach({ advocate, amountMinor }: Data): boolean {
  return advocate?.role === 'influencer' && isMore(advocate.referrals, 10) && isMore(amountMinor, 5_000);
}

function isValued({ advocate, visit, amountMinor }: Data): boolean {
  if (advocate?.tier === 'gold') return visit?.number === 1;
  return advocate?.tier === 'silver' && atLeast(amountMinor, 20_000);
}

function isWellServed(visit: Data['visit']): boolean {
  return isLess(visit?.room, 4) && isOther(visit?.staff, 'trainee') && visit?.staff !== 'locum';
}

function isImprovable({ utm, rating }: Data): boolean {
  return isOther(utm?.campaign, 'winter') && isLess(rating, 5);
}

function isVitamin(sku: unknown): boolean {
  return sku === 'B12' || sku === 'C' || sku === 'D';
}

function isOther(value: unknown, text: string): boolean {
  return typeof value === 'string' && value !== text;
}

function atLeast(value: unknown, least: number): boolean {
  return typeof value === 'number' && value >= least;
}

function isMore(value: unknown, than: number): boolean {
  return typeof value === 'number' && value > than;
}

function isLess(value: unknown, than: number): boolean {
  return typeof value === 'number' && value < than;
}

/** Different events, as they come from outside; every rule is now met and now not. */
export function drawEvents(count: number): readonly BenchEvent[] {
  const random = seeded(7);
  return Array.from(
    { length: count },
    (_, index) => JSON.parse(JSON.stringify(drawEvent(index, random))) as BenchEvent,
  );
}

function drawEvent(index: number, random: () => number): BenchEvent & Record<string, unknown> {
  const pick = <T>(...choices: readonly T[]): T => choices[Math.floor(random() * choices.length)] as T;
  return {
    id: `e${index}`,
    source: pick('api', 'stripe', 'test'),
    type: pick('purchase.completed', 'invoice.paid'),
    at: '2026-03-09T15:00:00.000Z',
    object: `sale-${index}`,
    who: { code: `CODE-${index}`, email: `friend${index}@example.com` },
    data: {
      amountMinor: Math.floor(random() * 200_000),
      currency: pick('USD', 'USD', 'EUR'),
      coupon: pick('WELCOME20', 'NONE'),
      rating: pick(1, 2, 3, 4, 5),
      firstOrder: pick(true, false),
      visit: { number: pick(1, 2, 12), staff: pick('anna', 'trainee', 'locum'), room: pick(1, 2, 3, 4, 5) },
      invitee: { state: pick('NY', 'NJ', 'CT', 'TX', 'CA'), age: pick(17, 30, 45), country: pick('US', 'US', 'CA') },
      advocate: {
        role: pick('patient', 'influencer', 'partner'),
        tier: pick('none', 'silver', 'gold'),
        referrals: pick(1, 5, 20),
      },
      product: { category: pick('drip', 'shot'), sku: pick('B12', 'C', 'X', 'Y') },
      utm: { source: pick('mail', 'internal', 'post'), campaign: pick('winter', 'spring') },
    },
  };
}

/** Mulberry32: the same events on every run. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d_2b_79_f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function about(path: string, operator: string, value: string | number | boolean | readonly string[]): Condition {
  return { fact: 'event', path: `$.${path}`, operator, value };
}
