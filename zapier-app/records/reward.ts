import { nameOf, type Person, type Shape } from './shape.ts';

/** A reward as the server shows it, with who gets it. */
export interface ServerReward {
  readonly id: string;
  readonly program: string;
  readonly rule: string;
  readonly side: 'advocate' | 'invitee';
  readonly recipient: Person;
  readonly referral: string | null;
  readonly kind: string;
  readonly state: string;
  readonly waitsFor: readonly string[];
  readonly until: string | null;
  readonly quantity: number;
  readonly unit: string;
  readonly object: string | null;
  readonly at: string;
  readonly terms: Readonly<Record<string, unknown>>;
}

/** @param server the address of the server, without a slash at its end */
export function rewardOf(reward: ServerReward, server: string) {
  const { id, program, rule, side, recipient, referral, kind, state, waitsFor, until, quantity, unit, at } = reward;
  return {
    id,
    name: `${rule} for ${nameOf(recipient)}`,
    link: `${server}/admin/rewards?program=${encodeURIComponent(program)}`,
    reward_id: id,
    program,
    reward: rule,
    kind,
    state,
    waits_for: waitsFor.join(', '),
    held_until: until,
    amount: amountOf(quantity, unit),
    unit,
    details: JSON.stringify(reward.terms),
    earned_at: at,
    order_id: reward.object,
    recipient_id: recipient.id,
    recipient_side: side,
    recipient_name: nameOf(recipient),
    recipient_email: recipient.email ?? null,
    recipient_phone: recipient.phone ?? null,
    referral_id: referral,
  };
}

/** Money as people write it, 5000 cents as 50.00; points and pieces as they are. */
export function amountOf(quantity: number, unit: string): string {
  if (unit === 'points' || unit === 'piece') return String(quantity);
  const { maximumFractionDigits: digits = 2 } = new Intl.NumberFormat('en', {
    style: 'currency',
    currency: unit,
  }).resolvedOptions();
  return (quantity / 10 ** digits).toFixed(digits);
}

export const reward: Shape<ReturnType<typeof rewardOf>> = {
  outputFields: [
    { key: 'id', label: 'ID', primary: true },
    { key: 'name', label: 'Name' },
    { key: 'link', label: 'Rewards in Your Admin' },
    { key: 'reward_id', label: 'Reward ID' },
    { key: 'program', label: 'Program' },
    { key: 'reward', label: 'Reward of the Program' },
    { key: 'kind', label: 'Kind' },
    { key: 'state', label: 'State' },
    { key: 'waits_for', label: 'Waits For' },
    { key: 'held_until', label: 'Held Until', type: 'datetime' },
    { key: 'amount', label: 'Amount' },
    { key: 'unit', label: 'Currency, Points or Piece' },
    { key: 'details', label: 'Details as JSON' },
    { key: 'earned_at', label: 'Earned At', type: 'datetime' },
    { key: 'order_id', label: 'Order ID' },
    { key: 'recipient_id', label: 'Recipient ID' },
    { key: 'recipient_side', label: 'Recipient Side' },
    { key: 'recipient_name', label: 'Recipient Name' },
    { key: 'recipient_email', label: 'Recipient Email' },
    { key: 'recipient_phone', label: 'Recipient Phone' },
    { key: 'referral_id', label: 'Referral ID' },
  ],
  sample: {
    id: 'glow-iv~patient-credit~p_5k1t9x3m7q2w6z8n0d4h1j5v3c~r_3v5k8c1t9x2m7q4w6z0n8d5h1j~once',
    name: 'patient-credit for Ada Keller',
    link: 'https://referrals.example.com/admin/rewards?program=glow-iv',
    reward_id: 'glow-iv~patient-credit~p_5k1t9x3m7q2w6z8n0d4h1j5v3c~r_3v5k8c1t9x2m7q4w6z0n8d5h1j~once',
    program: 'glow-iv',
    reward: 'patient-credit',
    kind: 'credit',
    state: 'available',
    waits_for: '',
    held_until: null,
    amount: '50.00',
    unit: 'USD',
    details: '{}',
    earned_at: '2026-03-09T15:00:00Z',
    order_id: 'visit-1001',
    recipient_id: 'p_5k1t9x3m7q2w6z8n0d4h1j5v3c',
    recipient_side: 'advocate',
    recipient_name: 'Ada Keller',
    recipient_email: 'ada@example.com',
    recipient_phone: null,
    referral_id: 'r_3v5k8c1t9x2m7q4w6z0n8d5h1j',
  },
};
