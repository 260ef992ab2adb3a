import { defineTrigger, type Bundle, type ZObject } from 'zapier-platform-core';
import { program, programFile, reward as rewardField } from '../fields.ts';
import { participant, participantOf, type ServerAdvocate } from '../records/participant.ts';
import { referral, referralOf, type ServerReferral } from '../records/referral.ts';
import { reward, rewardOf, type ServerReward } from '../records/reward.ts';
import { addressOf } from '../server.ts';

/** The same news for servers that cannot call Zapier, behind a firewall: Zapier asks every few minutes. */
const rows = [
  {
    key: 'new_participant_scheduled',
    noun: 'Participant',
    label: 'New Participant (Scheduled)',
    description: 'Triggers when somebody joins a program, on servers that Zapier has to ask.',
    path: '/v1/advocates',
    params: () => ({}),
    shape: participant,
    of: (row: ServerAdvocate) => participantOf(row),
    inputFields: [program],
  },
  {
    key: 'new_referral_scheduled',
    noun: 'Referral',
    label: 'New Referral (Scheduled)',
    description: 'Triggers when somebody is referred, on servers that Zapier has to ask.',
    path: '/v1/referrals',
    params: () => ({}),
    shape: referral,
    of: (row: ServerReferral) => referralOf(row),
    inputFields: [program],
  },
  {
    key: 'referral_qualified_scheduled',
    noun: 'Referral',
    label: 'Referral Qualified (Scheduled)',
    description: 'Triggers when a referral counts as a success, on servers that Zapier has to ask.',
    path: '/v1/referrals',
    params: () => ({ sort: 'qualified' }),
    shape: referral,
    of: (row: ServerReferral) => referralOf(row),
    inputFields: [program],
  },
  {
    key: 'reward_due_scheduled',
    noun: 'Reward',
    label: 'Reward Due (Scheduled)',
    description: 'Triggers when a reward waits to be given, on servers that Zapier has to ask.',
    path: '/v1/rewards',
    params: ({ reward: rule }: { reward?: string }) => ({ state: 'available', ...(rule && { rule }) }),
    shape: reward,
    of: (row: ServerReward, server: string) => rewardOf(row, server),
    inputFields: [program, rewardField],
  },
] as const;

export const scheduledTriggers = Object.fromEntries(
  rows.map((row) => {
    const trigger = defineTrigger({
      key: row.key,
      noun: row.noun,
      display: { label: row.label, description: row.description },
      operation: {
        type: 'polling',
        inputFields: [...row.inputFields],
        perform: (z: ZObject, bundle: Bundle) => newest(z, bundle, row),
        sample: row.shape.sample,
        outputFields: [...row.shape.outputFields],
      },
    });
    return [row.key, trigger];
  }),
);

async function newest(z: ZObject, bundle: Bundle, row: (typeof rows)[number]): Promise<{ id: string }[]> {
  const file = await programFile(z, bundle);
  if (file === null) throw new z.errors.Error('Your server runs several programs. Choose one for this trigger.');
  const params = { program: file.id, order: 'desc', limit: MOST_AT_ONCE, ...row.params(bundle.inputData) };
  const { data } = await z.request<{ rows: never[] }>(row.path, { params });
  const server = addressOf(bundle.authData['server_url'] ?? '', z);
  return data.rows.map((one) => row.of(one, server));
}

const MOST_AT_ONCE = 100;
