import { expect } from '@jest/globals';
import { scenario } from '../../../test/n8n/scenario.ts';
import { segment } from '../../../test/n8n/vendors/segment.ts';

export default scenario({
  vendors: [segment],
  async play({ refer, server, settle }) {
    await server.call('POST', '/v1/advocates', { email: 'ada@example.com', firstName: 'Ada', shareCode: 'ADA-50' });
    await settle();
    await refer({ email: 'ben@example.com', firstName: 'Ben' });
    await settle();
    await server.call('POST', '/v1/qualify', { email: 'ben@example.com' });
  },
  shows: {
    59: async ({ sent, server }) => {
      const { rows } = (await server.call('GET', '/v1/referrals')) as unknown as Referrals;
      const [{ id: referral, advocate, invitee }] = rows;
      const calls = (sent('POST api.segment.io/v1/batch') as Batch[]).flatMap(({ batch }) => batch);
      expect(calls).toHaveLength(7);
      expect(new Set(calls.map(({ type, event = '', userId }) => `${type} ${event} ${userId}`))).toEqual(
        new Set([
          `identify  ${advocate.id}`,
          `track Participant Added ${advocate.id}`,
          `track Points Changed ${advocate.id}`,
          `track Referral Created ${invitee.id}`,
          `track Referral Qualified ${invitee.id}`,
          `track Referral Stage Changed ${invitee.id}`,
          `track Reward Due ${advocate.id}`,
        ]),
      );
      expect(calls.find(({ event }) => event === 'Referral Stage Changed')).toEqual({
        type: 'track',
        messageId: expect.stringMatching(/^msg_/),
        userId: invitee.id,
        event: 'Referral Stage Changed',
        timestamp: expect.any(String),
        properties: {
          program: 'club',
          referral,
          from: 'submitted',
          to: 'joined',
          by: 'operator',
          advocate_id: advocate.id,
        },
      });
    },
    68: ({ sent }) => {
      const [first] = sent('POST api.segment.io/v1/batch') as Batch[];
      expect(first).toMatchObject({
        batch: [
          { type: 'identify', traits: { referral_role: 'member', referral_code: 'ADA-50', referral_program: 'club' } },
          { type: 'track', event: 'Participant Added' },
        ],
      });
      // Names and addresses stay here.
      expect(JSON.stringify(sent('POST api.segment.io/v1/batch'))).not.toMatch(/@|Ada|Ben/);
    },
  },
  // Segment drops a message whose id it has seen.
  twice: { sameKey: ({ body }) => (body as Batch).batch.map(({ messageId }) => messageId).join() },
});

interface Batch {
  readonly batch: readonly { type: string; messageId: string; userId: string; event?: string }[];
}

interface Referrals {
  readonly rows: readonly [{ id: string; advocate: { id: string }; invitee: { id: string } }];
}
