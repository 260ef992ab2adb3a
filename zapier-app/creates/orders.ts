import { defineCreate, type Bundle, type ZObject } from 'zapier-platform-core';
import { program } from '../fields.ts';
import { addressOf } from '../server.ts';
import { decision, decisionOf, type Decided } from './decision.ts';

/** What staff tell a referral, a participant or a reward to do, by a Zap. */

const reason = {
  key: 'reason',
  label: 'Reason',
  type: 'string',
  required: true,
  helpText: 'Kept with the decision, so that everybody can see why.',
} as const;

const rewardId = {
  key: 'reward_id',
  label: 'Reward ID',
  type: 'string',
  required: true,
  search: 'find_reward.id',
  helpText: 'As Reward Due or Find Reward put it out.',
} as const;

const output = { sample: decision.sample, outputFields: [...decision.outputFields] };

export const moveReferral = defineCreate({
  key: 'move_referral',
  noun: 'Referral',
  display: { label: 'Move Referral to Stage', description: 'Moves a referral to a stage that you choose.' },
  operation: {
    inputFields: [
      program,
      {
        key: 'referral_id',
        label: 'Referral ID',
        type: 'string',
        required: true,
        search: 'find_referral.id',
        helpText: 'As New Referral or Find Referral put it out.',
      },
      {
        key: 'to',
        label: 'Stage',
        type: 'string',
        required: true,
        dynamic: 'stage_list.id.name',
        helpText: 'The stage the referral is in from now on.',
      },
      reason,
    ],
    perform: (z, bundle) => {
      const { referral_id: id, to, reason: why } = inputOf(bundle);
      return order(z, bundle, {
        path: `/v1/referrals/${encodeURIComponent(id ?? '')}/move`,
        body: { to, reason: why },
      });
    },
    ...output,
  },
});

export const adjustPoints = defineCreate({
  key: 'adjust_points',
  noun: 'Points',
  display: {
    label: 'Adjust Points',
    description: 'Adds points to a participant, or takes some away; needs a key that may write.',
  },
  operation: {
    inputFields: [
      program,
      {
        key: 'participant_id',
        label: 'Participant ID',
        type: 'string',
        required: true,
        search: 'find_participant.id',
        helpText: 'As New Participant or Find Participant put it out.',
      },
      {
        key: 'points',
        label: 'Points',
        type: 'integer',
        required: true,
        helpText: 'How many; with a minus sign to take away.',
      },
      reason,
    ],
    perform: (z, bundle) => {
      const { participant_id: id, points, reason: why } = inputOf(bundle);
      const path = `/v1/advocates/${encodeURIComponent(id ?? '')}/points`;
      return order(z, bundle, { path, body: { points: Number(points), reason: why } });
    },
    ...output,
  },
});

export const approveReward = defineCreate({
  key: 'approve_reward',
  noun: 'Reward',
  display: {
    label: 'Approve Reward',
    description: 'Approves a reward that waits for a person. Rewards in cash are approved by staff only.',
  },
  operation: {
    inputFields: [program, rewardId],
    perform: async (z, bundle) => {
      const { program: of, reward_id: id } = inputOf(bundle);
      const path = `/v1/rewards/${encodeURIComponent(id ?? '')}`;
      const { data } = await z.request<{ kind: string }>(path, { params: { program: of } });
      if (data.kind === 'cash')
        throw new z.errors.Error('This reward is paid in cash. Staff approve it in your admin.');
      return order(z, bundle, { path: `${path}/approve`, body: {} });
    },
    ...output,
  },
});

export const markRewardFulfilled = defineCreate({
  key: 'mark_reward_fulfilled',
  noun: 'Reward',
  display: { label: 'Mark Reward Fulfilled', description: 'Notes that a reward was given, by whatever means.' },
  operation: {
    inputFields: [
      program,
      rewardId,
      {
        key: 'reference',
        label: 'Reference',
        type: 'string',
        required: false,
        helpText: 'What the gift card or voucher is called where it was made.',
      },
    ],
    perform: (z, bundle) => {
      const { reward_id: id, reference } = inputOf(bundle);
      const path = `/v1/rewards/${encodeURIComponent(id ?? '')}/fulfil`;
      return order(z, bundle, { path, body: { ...(reference && { reference }) } });
    },
    ...output,
  },
});

type Input = Readonly<
  Partial<
    Record<
      'program' | 'referral_id' | 'participant_id' | 'reward_id' | 'to' | 'reason' | 'points' | 'reference',
      string
    >
  >
>;

function inputOf({ inputData }: Bundle): Input {
  return inputData;
}

async function order(z: ZObject, bundle: Bundle, { path, body }: { path: string; body: object }): Promise<object> {
  const params = { program: inputOf(bundle).program };
  const { data } = await z.request<Decided>(path, { method: 'POST', body, params });
  return decisionOf(data, addressOf(bundle.authData['server_url'] ?? '', z));
}
