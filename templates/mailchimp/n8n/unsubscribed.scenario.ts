import { expect } from '@jest/globals';
import { program } from '../../../nodes-n8n/test/program.ts';
import { scenario } from '../../../test/n8n/scenario.ts';
import { hashOf, mailchimp, told } from '../../../test/n8n/vendors/mailchimp.ts';

const gone = { status: 'unsubscribed' } as const;

/** Is met by an event that says what the status was, and what it is. */
const leaves = {
  all: [
    { fact: 'event', path: '$.data.from', operator: 'equal', value: 'subscribed' },
    { fact: 'event', path: '$.data.to', operator: 'equal', value: 'unsubscribed' },
  ],
};

export default scenario({
  vendors: [mailchimp({ 'ada@example.com': gone, 'zoe@example.com': {}, 'who@example.com': gone })],
  program,
  async play({ server, post }) {
    await server.call('POST', '/v1/advocates', { email: 'ada@example.com', shareCode: 'ADA-50' });
    await server.call('POST', '/v1/advocates', { email: 'zoe@example.com', shareCode: 'ZOE-50' });
    await post('Contact Unsubscribed', ...told('unsubscribe', 'ada@example.com'));
    // Of Zoe somebody else than Mailchimp told it; nobody here knows who the third one is.
    await post('Contact Unsubscribed', ...told('unsubscribe', 'zoe@example.com'));
    await post('Contact Unsubscribed', ...told('unsubscribe', 'who@example.com'));
  },
  shows: {
    5: async ({ server }) => {
      const id = `mailchimp-${hashOf('ada@example.com')}-2026-03-01 15:00:00`;
      const told = await server.call('GET', `/v1/events/mailchimp/${encodeURIComponent(id)}`);
      expect(told).toMatchObject({ decision: { outcome: 'decided', event: { type: 'consent.changed' } } });
    },
  },
});
