import { defineSearch, type Bundle, type ZObject } from 'zapier-platform-core';
import { program, programFile, reward as rewardField } from '../fields.ts';
import { participant, participantOf, type ServerAdvocate } from '../records/participant.ts';
import { referral, referralOf, type ServerReferral } from '../records/referral.ts';
import { reward, rewardOf, type ServerReward } from '../records/reward.ts';
import { addressOf } from '../server.ts';

/** Each finds nothing rather than failing: Zapier then offers to go on, to stop, or to add. */

export const findParticipant = defineSearch({
  key: 'find_participant',
  noun: 'Participant',
  display: { label: 'Find Participant', description: 'Finds an advocate by email, share code or your own id.' },
  operation: {
    inputFields: [
      program,
      { key: 'email', label: 'Email', type: 'string', required: false },
      { key: 'share_code', label: 'Share Code', type: 'string', required: false },
      {
        key: 'external_id',
        label: 'Your ID of the Person',
        type: 'string',
        required: false,
        helpText: 'The id of this person in your CRM or shop.',
      },
    ],
    perform: async (z, bundle) => {
      const { email, share_code: code, external_id: externalId } = inputOf(bundle);
      const rows = await find<ServerAdvocate>(z, bundle, '/v1/advocates', { email, code, externalId });
      return rows.map((row) => participantOf(row));
    },
    sample: participant.sample,
    outputFields: [...participant.outputFields],
  },
});

export const findReferral = defineSearch({
  key: 'find_referral',
  noun: 'Referral',
  display: { label: 'Find Referral', description: 'Finds a referral by its code or by the person who was referred.' },
  operation: {
    inputFields: [
      program,
      { key: 'invitee_email', label: 'Invitee Email', type: 'string', required: false },
      { key: 'invitee_phone', label: 'Invitee Phone', type: 'string', required: false },
      {
        key: 'invitee_external_id',
        label: 'Your ID of the Invitee',
        type: 'string',
        required: false,
        helpText: 'The id of this person in your CRM or shop.',
      },
      {
        key: 'code',
        label: 'Code',
        type: 'string',
        required: false,
        helpText: 'The code of the referral; or a share code, which finds all who came by it.',
      },
    ],
    perform: async (z, bundle) => {
      const { invitee_email: email, invitee_phone: phone, invitee_external_id: externalId, code } = inputOf(bundle);
      const rows = await find<ServerReferral>(z, bundle, '/v1/referrals', { email, phone, externalId, code });
      return rows.map((row) => referralOf(row));
    },
    sample: referral.sample,
    outputFields: [...referral.outputFields],
  },
});

export const findReward = defineSearch({
  key: 'find_reward',
  noun: 'Reward',
  display: { label: 'Find Reward', description: 'Finds rewards of a person or a referral, the newest first.' },
  operation: {
    inputFields: [
      program,
      {
        key: 'recipient_id',
        label: 'Recipient ID',
        type: 'string',
        required: false,
        search: 'find_participant.id',
        helpText: 'The person who earned it, as New Participant or Find Participant put the ID out.',
      },
      {
        key: 'referral_id',
        label: 'Referral ID',
        type: 'string',
        required: false,
        search: 'find_referral.id',
        helpText: 'The referral it was earned by, as New Referral or Find Referral put the ID out.',
      },
      rewardField,
      {
        key: 'state',
        label: 'State',
        type: 'string',
        required: false,
        choices: {
          held: 'Held',
          available: 'Available',
          fulfilled: 'Fulfilled',
          rejected: 'Rejected',
          reversed: 'Reversed',
        },
      },
    ],
    perform: async (z, bundle) => {
      const { recipient_id: person, referral_id: of, reward: rule, state } = inputOf(bundle);
      const asked = { person, referral: of, rule, state };
      const rows = await find<ServerReward>(z, bundle, '/v1/rewards', asked);
      const server = addressOf(bundle.authData['server_url'] ?? '', z);
      return rows.map((row) => rewardOf(row, server));
    },
    sample: reward.sample,
    outputFields: [...reward.outputFields],
  },
});

function inputOf({ inputData }: Bundle): Readonly<Record<string, string | undefined>> {
  return inputData as Record<string, string | undefined>;
}

/** The rows that fit what was filled in; asking for nothing would find everybody. */
async function find<Row>(
  z: ZObject,
  bundle: Bundle,
  path: string,
  asked: Readonly<Record<string, string | undefined>>,
): Promise<Row[]> {
  const given = Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== undefined && value !== ''));
  if (Object.keys(given).length === 0) throw new z.errors.Error('Fill in at least one field to search by.');
  const file = await programFile(z, bundle);
  if (file === null) throw new z.errors.Error('Your server runs several programs. Choose the one to search in.');
  const params = { program: file.id, ...given, order: 'desc', limit: MOST };
  return (await z.request<{ rows: Row[] }>(path, { params })).data.rows;
}

const MOST = 20;
