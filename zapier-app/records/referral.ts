import { nameOf, type Person, type Shape } from './shape.ts';

/** A referral as the server shows it, in the members that Zaps use. */
export interface ServerReferral {
  readonly id: string;
  readonly program: string;
  readonly code: string | null;
  readonly link: string | null;
  readonly role: string;
  readonly source: string;
  readonly stage: string;
  readonly verdict: string;
  readonly joinedAt: string;
  readonly qualifiedAt: string | null;
  readonly advocate: Person;
  readonly invitee: Person;
}

export function referralOf(referral: ServerReferral) {
  const { id, program, code, link, role, source, stage, verdict, joinedAt, qualifiedAt, advocate, invitee } = referral;
  return {
    id,
    name: nameOf(invitee),
    link,
    referral_id: id,
    program,
    referral_code: code,
    role,
    source,
    stage,
    verdict,
    referred_at: joinedAt,
    qualified_at: qualifiedAt,
    advocate_id: advocate.id,
    advocate_name: nameOf(advocate),
    advocate_email: advocate.email ?? null,
    invitee_id: invitee.id,
    invitee_email: invitee.email ?? null,
    invitee_phone: invitee.phone ?? null,
  };
}

export const referral: Shape<ReturnType<typeof referralOf>> = {
  outputFields: [
    { key: 'id', label: 'ID', primary: true },
    { key: 'name', label: 'Invitee Name' },
    { key: 'link', label: 'Referral Link' },
    { key: 'referral_id', label: 'Referral ID' },
    { key: 'program', label: 'Program' },
    { key: 'referral_code', label: 'Referral Code' },
    { key: 'role', label: 'Advocate Role' },
    { key: 'source', label: 'Source' },
    { key: 'stage', label: 'Stage' },
    { key: 'verdict', label: 'Verdict' },
    { key: 'referred_at', label: 'Referred At', type: 'datetime' },
    { key: 'qualified_at', label: 'Qualified At', type: 'datetime' },
    { key: 'advocate_id', label: 'Advocate ID' },
    { key: 'advocate_name', label: 'Advocate Name' },
    { key: 'advocate_email', label: 'Advocate Email' },
    { key: 'invitee_id', label: 'Invitee ID' },
    { key: 'invitee_email', label: 'Invitee Email' },
    { key: 'invitee_phone', label: 'Invitee Phone' },
  ],
  sample: {
    id: 'r_3v5k8c1t9x2m7q4w6z0n8d5h1j',
    name: 'Ben Ortiz',
    link: 'https://referrals.example.com/r/K7M2Q9XW4TDN',
    referral_id: 'r_3v5k8c1t9x2m7q4w6z0n8d5h1j',
    program: 'glow-iv',
    referral_code: 'K7M2Q9XW4TDN',
    role: 'patient',
    source: 'link',
    stage: 'submitted',
    verdict: 'clear',
    referred_at: '2026-03-01T15:00:00Z',
    qualified_at: null,
    advocate_id: 'p_5k1t9x3m7q2w6z8n0d4h1j5v3c',
    advocate_name: 'Ada Keller',
    advocate_email: 'ada@example.com',
    invitee_id: 'p_9x3m7q2w6z8n0d4h1j5v3c5k1t',
    invitee_email: 'ben@example.com',
    invitee_phone: null,
  },
};
