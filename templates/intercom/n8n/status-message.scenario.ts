import { expect } from '@jest/globals';
import { scenario } from '../../../test/n8n/scenario.ts';
import { intercom } from '../../../test/n8n/vendors/intercom.ts';

export default scenario({
  vendors: [intercom({ 'ada@example.com': null })],
  async play({ server, refer, settle }) {
    const { id } = await refer({ email: 'ben@example.com', firstName: 'Ben' });
    await server.call('POST', `/v1/referrals/${id}/move`, { to: 'visited', reason: 'Came to an evening' });
    await settle();
    await server.call('POST', `/v1/referrals/${id}/move`, { to: 'left', reason: 'Moved away' });
  },
  shows: {
    14: ({ sent }) =>
      expect(sent('POST api.intercom.io/messages')).toEqual([
        {
          message_type: 'in_app',
          body: 'Your friend Ben came to see us. Thank you for thinking of us!',
          from: { type: 'admin', id: 1_234_567 },
          to: { type: 'user', id: '5ba682d23d7cf92bef87bfd0' },
        },
      ]),
  },
});
