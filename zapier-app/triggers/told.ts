import type { Bundle, ZObject } from 'zapier-platform-core';
import { addressOf } from '../server.ts';
import { participant, participantOf, type ServerAdvocate } from '../records/participant.ts';
import { referral, referralOf, type ServerReferral } from '../records/referral.ts';
import { reward, rewardOf, type ServerReward } from '../records/reward.ts';
import { withMore, type Row, type Shape } from '../records/shape.ts';

/** What the server tells a subscriber: ids, and what is peculiar to the event. */
export interface Told {
  readonly timestamp: string;
  readonly data: {
    readonly program: string;
    readonly referral?: string | null;
    readonly advocate?: string;
    readonly person?: string;
    readonly reward?: string;
    readonly from?: string;
    readonly to?: string;
    readonly rule?: string;
    readonly change?: number;
    readonly milestone?: string;
  };
}

/** How one kind of news becomes what a Zap can map: read anew from the server, so that hook and list have one shape. */
export interface News<Output extends Row & { readonly id: string } = Row & { readonly id: string }> {
  readonly shape: Shape<Output>;
  read(z: ZObject, bundle: Bundle, told: Told): Promise<Output>;
}

export const aboutParticipant: News = {
  shape: participant,
  read: async (z, _bundle, { data }) => participantOf(await advocate(z, data.program, data.advocate)),
};

export const aboutReferral: News = {
  shape: referral,
  read: async (z, _bundle, { data }) => referralOf(await referralNamed(z, data)),
};

export const aboutStage: News = {
  shape: withMore(referral, {
    outputFields: [
      { key: 'previous_stage', label: 'Previous Stage' },
      { key: 'new_stage', label: 'New Stage' },
      { key: 'changed_at', label: 'Changed At', type: 'datetime' },
    ],
    sample: {
      id: `${referral.sample.id}-booked-2026-03-02T15:00:00Z`,
      previous_stage: 'submitted',
      new_stage: 'booked',
      changed_at: '2026-03-02T15:00:00Z',
    },
  }),
  read: async (z, _bundle, { timestamp, data }) => {
    const found = referralOf(await referralNamed(z, data));
    return {
      ...found,
      id: `${found.id}-${data.to ?? ''}-${timestamp}`,
      previous_stage: data.from ?? null,
      new_stage: data.to ?? null,
      changed_at: timestamp,
    };
  },
};

/** Something about a referral that a rule of the program noticed. */
export const aboutRule: News = {
  shape: withMore(referral, {
    outputFields: [
      { key: 'rule', label: 'Rule' },
      { key: 'noticed_at', label: 'Noticed At', type: 'datetime' },
    ],
    sample: {
      id: `${referral.sample.id}-shared-device-2026-03-01T15:00:00Z`,
      rule: 'shared-device',
      noticed_at: '2026-03-01T15:00:00Z',
    },
  }),
  read: async (z, _bundle, { timestamp, data }) => {
    const found = referralOf(await referralNamed(z, data));
    return { ...found, id: `${found.id}-${data.rule ?? ''}-${timestamp}`, rule: data.rule, noticed_at: timestamp };
  },
};

export const aboutReward: News = {
  shape: reward,
  read: async (z, bundle, { data }) => {
    const path = `/v1/rewards/${encodeURIComponent(data.reward ?? '')}`;
    const found = await z.request<ServerReward>(path, { params: { program: data.program } });
    return rewardOf(found.data, addressOf(bundle.authData['server_url'] ?? '', z));
  },
};

export const aboutPoints: News = {
  shape: {
    outputFields: [
      { key: 'id', label: 'ID', primary: true },
      { key: 'name', label: 'Participant Name' },
      { key: 'link', label: 'Share Link' },
      { key: 'participant_id', label: 'Participant ID' },
      { key: 'program', label: 'Program' },
      { key: 'email', label: 'Email' },
      { key: 'change', label: 'Change in Points', type: 'integer' },
      { key: 'points', label: 'Points Now', type: 'integer' },
      { key: 'changed_at', label: 'Changed At', type: 'datetime' },
    ],
    sample: {
      id: 'p_5k1t9x3m7q2w6z8n0d4h1j5v3c-2026-03-01T15:00:00Z',
      name: 'Ada Keller',
      link: 'https://referrals.example.com/r/ADA-50',
      participant_id: 'p_5k1t9x3m7q2w6z8n0d4h1j5v3c',
      program: 'glow-iv',
      email: 'ada@example.com',
      change: 10,
      points: 60,
      changed_at: '2026-03-01T15:00:00Z',
    },
  },
  read: async (z, _bundle, { timestamp, data }) => {
    const { id, name, link, program, email } = participantOf(await advocate(z, data.program, data.person));
    const path = `/v1/advocates/${encodeURIComponent(id)}/balance`;
    const { rows } = (await z.request<{ rows: Balance[] }>(path, { params: { program } })).data;
    return {
      id: `${id}-${timestamp}`,
      name,
      link,
      participant_id: id,
      program,
      email,
      change: data.change ?? 0,
      points: rows.find(({ kind }) => kind === 'points')?.available ?? 0,
      changed_at: timestamp,
    };
  },
};

interface Balance {
  readonly kind: string;
  readonly available: number;
}

export const aboutMilestone: News = {
  shape: withMore(participant, {
    outputFields: [
      { key: 'milestone', label: 'Milestone' },
      { key: 'reached_at', label: 'Reached At', type: 'datetime' },
    ],
    sample: {
      id: `${participant.sample.id}-gold`,
      milestone: 'gold',
      reached_at: '2026-03-09T15:00:00Z',
    },
  }),
  read: async (z, _bundle, { timestamp, data }) => {
    const found = participantOf(await advocate(z, data.program, data.advocate));
    const milestone = data.milestone ?? '';
    return { ...found, id: `${found.id}-${milestone}`, milestone, reached_at: timestamp };
  },
};

async function referralNamed(z: ZObject, { program, referral: id }: Told['data']): Promise<ServerReferral> {
  const path = `/v1/referrals/${encodeURIComponent(id ?? '')}`;
  return (await z.request<ServerReferral>(path, { params: { program } })).data;
}

async function advocate(z: ZObject, program: string, id = ''): Promise<ServerAdvocate> {
  const path = `/v1/advocates/${encodeURIComponent(id)}`;
  return (await z.request<ServerAdvocate>(path, { params: { program } })).data;
}
