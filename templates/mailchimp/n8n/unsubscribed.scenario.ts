import { expect } from '@jest/globals';
import { scenario } from '../../../test/n8n/scenario.ts';
import { hashOf, mailchimp, told } from '../../../test/n8n/vendors/mailchimp.ts';

const gone = { status: 'unsubscribed' } as const;

export default scenario({
  vendors: [mailchimp({ 'ada@example.com': gone, 'zoe@example.com': {}, 'who@example.com': gone })],
  async play({ server, post }) {
    await server.call('POST', '/v1/advocates', { email: 'ada@example.com', shareCode: 'ADA-50' });
    await server.call('POST', '/v1/advocates', { email: 'zoe@example.com', shareCode: 'ZOE-50' });
    // Of Zoe it is not true, and the third one is nobody here.
    for (const email of ['ada@example.com', 'zoe@example.com', 'who@example.com'])
      await post('Contact Unsubscribed', ...told('unsubscribe', email));
  },
  shows: {
    5: async ({ server, executions }) => {
      const changes = executions.flatMap((nodes) => nodes['Before and After'] ?? []);
      expect(changes).toHaveLength(2);
      expect(changes).toContainEqual({
        email: 'ada@example.com',
        change: { channel: 'email', given: false, from: 'subscribed', to: 'unsubscribed' },
        id: `${hashOf('ada@example.com')}-2026-03-01 15:00:00`,
      });
      const outcomes = executions.flatMap((nodes) => nodes['Withdraw the Consent'] ?? []);
      expect(outcomes.map(({ outcome, reason }) => `${outcome} ${reason}`).toSorted()).toEqual([
        'decided null',
        'unmatched unknown_person',
      ]);
      const { rows } = (await server.call('GET', '/v1/advocates')) as unknown as { rows: { id: string }[] };
      const asks = rows.map(({ id }) => server.call('POST', `/v1/advocates/${id}/ask`, { ask: 'tell' }));
      const refused = (await Promise.allSettled(asks)).flatMap((ask) =>
        ask.status === 'rejected' ? [ask.reason] : [],
      );
      expect(refused).toEqual([expect.objectContaining({ message: expect.stringContaining('ask_consent') })]);
    },
  },
});
