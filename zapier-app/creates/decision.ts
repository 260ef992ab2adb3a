import type { Shape } from '../records/shape.ts';

/** What the server decided, and why. */
export interface Decided {
  readonly decision: {
    readonly event: { readonly source: string; readonly id: string };
    readonly outcome: string;
    readonly reason: string | null;
    readonly subject: { readonly kind: string; readonly id: string } | null;
    readonly stage: { readonly from: string | null; readonly to: string } | null;
    readonly rewards: readonly { readonly id: string; readonly rule: string; readonly state: string }[];
  };
  readonly why?: readonly string[];
}

/** @param server the address of the server, without a slash at its end */
export function decisionOf({ decision, why = [] }: Decided, server: string) {
  const { event, outcome, reason, subject, stage, rewards } = decision;
  const referral = subject?.kind === 'referral' ? subject.id : null;
  return {
    id: `${event.source}/${event.id}`,
    name: why[0] ?? outcome,
    link: referral === null ? `${server}/admin` : `${server}/admin/referrals/${encodeURIComponent(referral)}`,
    outcome,
    reason,
    why: why.join('\n'),
    referral_id: referral,
    stage: stage?.to ?? null,
    rewards: rewards.map(({ rule, state }) => `${rule}: ${state}`).join(', '),
    reward_ids: rewards.map(({ id }) => id).join(', '),
  };
}

export const decision: Shape<ReturnType<typeof decisionOf>> = {
  outputFields: [
    { key: 'id', label: 'ID', primary: true },
    { key: 'name', label: 'What Was Decided' },
    { key: 'link', label: 'Link to Your Admin' },
    { key: 'outcome', label: 'Outcome' },
    { key: 'reason', label: 'Reason' },
    { key: 'why', label: 'Why' },
    { key: 'referral_id', label: 'Referral ID' },
    { key: 'stage', label: 'New Stage' },
    { key: 'rewards', label: 'Rewards' },
    { key: 'reward_ids', label: 'Reward IDs' },
  ],
  sample: {
    id: 'api/visit-1001',
    name: 'The referral moved to attended.',
    link: 'https://referrals.example.com/admin/referrals/r_3v5k8c1t9x2m7q4w6z0n8d5h1j',
    outcome: 'decided',
    reason: null,
    why: 'The referral moved to attended.\nAda Keller earned 50.00 USD.',
    referral_id: 'r_3v5k8c1t9x2m7q4w6z0n8d5h1j',
    stage: 'attended',
    rewards: 'patient-credit: held',
    reward_ids: 'glow-iv~patient-credit~p_5k1t9x3m7q2w6z8n0d4h1j5v3c~r_3v5k8c1t9x2m7q4w6z0n8d5h1j~once',
  },
};
