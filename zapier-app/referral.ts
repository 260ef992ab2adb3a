/** A referral as the server shows it, in the members that Zaps use. */
export interface ServerReferral {
  readonly id: string;
  readonly program: string;
  readonly code: string | null;
  readonly link: string | null;
  readonly stage: string;
  readonly verdict: string;
  readonly joinedAt: string;
  readonly advocate: Person;
  readonly invitee: Person;
}

interface Person {
  readonly id: string;
  readonly email?: string;
  readonly firstName?: string;
  readonly lastName?: string;
}

/** A referral as every trigger and action puts it out: an id, a name and a link, then what a Zap may map. */
export function outputOf({ id, program, code, link, stage, verdict, joinedAt, advocate, invitee }: ServerReferral) {
  return {
    id,
    name: nameOf(invitee),
    link,
    program,
    referral_code: code,
    stage,
    verdict,
    referred_at: joinedAt,
    advocate_id: advocate.id,
    advocate_name: nameOf(advocate),
    advocate_email: advocate.email ?? null,
    invitee_id: invitee.id,
    invitee_email: invitee.email ?? null,
  };
}

export const outputFields = [
  { key: 'id', label: 'Referral ID', primary: true },
  { key: 'name', label: 'Invitee Name' },
  { key: 'link', label: 'Referral Link' },
  { key: 'program', label: 'Program' },
  { key: 'referral_code', label: 'Referral Code' },
  { key: 'stage', label: 'Stage' },
  { key: 'verdict', label: 'Verdict' },
  { key: 'referred_at', label: 'Referred At', type: 'datetime' as const },
  { key: 'advocate_id', label: 'Advocate ID' },
  { key: 'advocate_name', label: 'Advocate Name' },
  { key: 'advocate_email', label: 'Advocate Email' },
  { key: 'invitee_id', label: 'Invitee ID' },
  { key: 'invitee_email', label: 'Invitee Email' },
];

export const sample = {
  id: 'r_3v5k8c1t9x2m7q4w6z0n8d5h1j',
  name: 'Ben Ortiz',
  link: 'https://referrals.example.com/r/K7M2Q9XW4TDN',
  program: 'glow-iv',
  referral_code: 'K7M2Q9XW4TDN',
  stage: 'submitted',
  verdict: 'clear',
  referred_at: '2026-03-01T15:00:00Z',
  advocate_id: 'p_5k1t9x3m7q2w6z8n0d4h1j5v3c',
  advocate_name: 'Ada Keller',
  advocate_email: 'ada@example.com',
  invitee_id: 'p_9x3m7q2w6z8n0d4h1j5v3c5k1t',
  invitee_email: 'ben@example.com',
};

function nameOf({ id, firstName, lastName, email }: Person): string {
  return [firstName, lastName].filter(Boolean).join(' ') || (email ?? id);
}
