import { nameOf, type Person, type Shape } from './shape.ts';

/** An advocate as the server shows one. */
export interface ServerAdvocate {
  readonly id: string;
  readonly program: string;
  readonly person: Person;
  readonly role: string;
  readonly shareCode: string;
  readonly link: string | null;
  readonly joinedAt: string;
  readonly referrals: number;
  readonly qualified: number;
  readonly tier: string | null;
}

export function participantOf(advocate: ServerAdvocate) {
  const { id, program, person, role, shareCode, link, joinedAt, referrals, qualified, tier } = advocate;
  return {
    id,
    name: nameOf(person),
    link,
    participant_id: id,
    program,
    role,
    tier,
    share_code: shareCode,
    email: person.email ?? null,
    phone: person.phone ?? null,
    joined_at: joinedAt,
    referrals,
    qualified,
  };
}

export const participant: Shape<ReturnType<typeof participantOf>> = {
  outputFields: [
    { key: 'id', label: 'ID', primary: true },
    { key: 'name', label: 'Name' },
    { key: 'link', label: 'Share Link' },
    { key: 'participant_id', label: 'Participant ID' },
    { key: 'program', label: 'Program' },
    { key: 'role', label: 'Role' },
    { key: 'tier', label: 'Tier' },
    { key: 'share_code', label: 'Share Code' },
    { key: 'email', label: 'Email' },
    { key: 'phone', label: 'Phone' },
    { key: 'joined_at', label: 'Joined At', type: 'datetime' },
    { key: 'referrals', label: 'Number of Referrals', type: 'integer' },
    { key: 'qualified', label: 'Number of Qualified Referrals', type: 'integer' },
  ],
  sample: {
    id: 'p_5k1t9x3m7q2w6z8n0d4h1j5v3c',
    name: 'Ada Keller',
    link: 'https://referrals.example.com/r/ADA-50',
    participant_id: 'p_5k1t9x3m7q2w6z8n0d4h1j5v3c',
    program: 'glow-iv',
    role: 'patient',
    tier: null,
    share_code: 'ADA-50',
    email: 'ada@example.com',
    phone: null,
    joined_at: '2026-02-20T10:00:00Z',
    referrals: 3,
    qualified: 1,
  },
};
