/** What counts as success: a visit that took place, a purchase, or a deal whose first invoice is paid. */
export type Success = 'visit' | 'purchase' | 'deal';

/** What `init` asks before it writes a program. */
export interface Answers {
  readonly name: string;
  readonly success: Success;
  /** In minor units, or points. */
  readonly advocate: { readonly kind: 'credit' | 'cash' | 'points'; readonly amount: number };
  /** The code of the friend's coupon; null when the friend gets nothing. */
  readonly coupon: string | null;
  /** A duration of days or longer; null when nothing is held. */
  readonly hold: string | null;
  /** How often one advocate can earn the reward in a year. */
  readonly cap: number;
}

export const defaults: Answers = {
  name: 'Refer a friend',
  success: 'purchase',
  advocate: { kind: 'credit', amount: 2000 },
  coupon: null,
  hold: '14 days',
  cap: 20,
};

interface Way {
  readonly stage: { readonly id: string; readonly label: string };
  readonly on: string;
  readonly never: string;
  readonly what: string;
  readonly object: string;
}

const ways: Readonly<Record<Success, Way>> = {
  visit: {
    stage: { id: 'visited', label: 'First visit' },
    on: 'appointment.attended',
    never: 'Never came',
    what: 'visit',
    object: 'visit-1',
  },
  purchase: {
    stage: { id: 'bought', label: 'First purchase' },
    on: 'purchase.completed',
    never: 'Never bought',
    what: 'purchase',
    object: 'order-1',
  },
  deal: {
    stage: { id: 'won', label: 'Deal won' },
    on: 'invoice.paid',
    never: 'Never decided',
    what: 'invoice',
    object: 'invoice-1',
  },
};

/** What `init` writes: short enough to read at once, with all that a first program needs. */
export function firstProgram(answers: Answers) {
  const { name, success } = answers;
  const way = ways[success];
  return {
    id: idOf(name),
    name,
    version: 1,
    currency: 'USD',
    timezone: 'UTC',
    roles: ['customer'],
    page: { headline: { en: `Refer a friend, get ${wordsOf(answers.advocate)}` } },
    attribution: { winner: 'first', window: '90 days', match: ['code', 'externalId', 'email'] },
    lifecycle: lifecycle(way),
    rewards: rewards(answers, way),
    ...(answers.coupon === null ? {} : { messages: [welcome(answers.coupon)] }),
    tests: tests(answers, way),
  };
}

function lifecycle({ stage, on, never }: Way) {
  const isAllOfIt = ['$.ofQualifying', '$.whole'].map((path) => ({
    fact: 'refund',
    path,
    operator: 'equal',
    value: true,
  }));
  return {
    initial: 'submitted',
    stages: [
      { id: 'submitted', label: 'Referred', stuckAfter: '14 days' },
      { ...stage, qualifies: true },
      { id: 'refunded', label: 'Refunded', final: true, undoes: true },
      { id: 'expired', label: never },
    ],
    transitions: [
      { on, from: ['submitted', 'expired'], to: stage.id },
      { on: 'purchase.refunded', from: stage.id, to: 'refunded', when: { all: isAllOfIt } },
      { on: { after: '90 days' }, from: 'submitted', to: 'expired' },
    ],
  };
}

function rewards({ advocate, coupon, hold, cap }: Answers, { stage }: Way) {
  const { kind, amount } = advocate;
  const thanks = {
    id: kind,
    label: wordsOf(advocate),
    to: 'advocate',
    on: { enter: stage.id },
    give: kind === 'points' ? { kind, amount } : { kind, amountMinor: amount },
    ...(hold === null ? {} : { hold }),
    limits: [{ maxCount: cap, per: 'advocate', period: 'year' }],
    reverse: [{ on: 'purchase.refunded', ...(hold === null ? {} : { within: hold }) }],
  };
  if (coupon === null) return [thanks];
  const friends = {
    id: 'welcome',
    label: `Coupon ${coupon}`,
    to: 'invitee',
    on: { enter: 'submitted' },
    give: { kind: 'coupon', code: coupon },
    limits: [{ maxCount: 1, per: 'invitee', period: 'ever' }],
    reverse: [],
  };
  return [friends, thanks];
}

function welcome(coupon: string) {
  return {
    id: 'welcome',
    to: 'invitee',
    via: ['email'],
    on: { enter: 'submitted' },
    text: { en: { subject: 'A friend thought of you', body: `Hi {{invitee.firstName}}, your coupon is ${coupon}.` } },
  };
}

function tests({ advocate, coupon, hold }: Answers, { stage, on, what, object }: Way) {
  const { kind, amount } = advocate;
  const size = kind === 'points' ? 'amount' : 'amountMinor';
  const friends = coupon === null ? {} : { welcome: 1 };
  const who = { email: 'ben@example.com' };
  const data = { amountMinor: 5000 };
  const until = [
    {
      id: '1',
      type: 'advocate.joined',
      at: '2026-03-01T09:00:00Z',
      who: { email: 'ada@example.com' },
      mint: { share: 'ADA-SHARES' },
    },
    { id: '2', type: 'referral.submitted', at: '2026-03-01T10:00:00Z', who: { code: 'ADA-SHARES', ...who } },
    { id: '3', type: on, at: '2026-03-02T10:00:00Z', who, object, data },
  ];
  const refund = { id: '4', type: 'purchase.refunded', at: '2026-03-02T12:00:00Z', who, object, data };
  return [
    {
      it:
        hold === null
          ? `gives the reward at the first ${what}`
          : `holds the reward for ${hold} after the first ${what}`,
      given: until,
      expect: {
        stage: stage.id,
        rewards: { ...friends, [kind]: { [size]: amount, state: hold === null ? 'available' : 'held' } },
      },
    },
    {
      it: `takes the reward back when the ${what} is refunded`,
      given: [...until, refund],
      expect: { stage: 'refunded', rewards: { ...friends, [kind]: { [size]: 0, state: 'reversed' } } },
    },
  ];
}

/** `2000 credit` as "20 dollars of credit". */
export function wordsOf({ kind, amount }: Answers['advocate']): string {
  if (kind === 'points') return amount === 1 ? '1 point' : `${amount} points`;
  const dollars = amount % 100 === 0 ? String(amount / 100) : (amount / 100).toFixed(2);
  return `${dollars} ${amount === 100 ? 'dollar' : 'dollars'} ${kind === 'cash' ? 'in cash' : 'of credit'}`;
}

/** A name as an id: `Drip & Friends` is `drip-friends`. */
function idOf(name: string): string {
  const id = name
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
    .slice(0, 64);
  return id === '' || id in Object.prototype ? 'my-program' : id;
}
