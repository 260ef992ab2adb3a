import { expect } from '@jest/globals';
import type { Json } from '../../../test/n8n/json.ts';
import { scenario } from '../../../test/n8n/scenario.ts';
import { intercom } from '../../../test/n8n/vendors/intercom.ts';

export default scenario({
  vendors: [intercom({ 'ada@example.com': null })],
  async play({ server, refer, settle }) {
    await refer({ email: 'ben@example.com' });
    await settle();
    await server.call('POST', '/v1/qualify', { email: 'ben@example.com' });
    const { rows }: Json = await server.call('GET', '/v1/rewards?kind=credit');
    await server.call('POST', `/v1/rewards/${encodeURIComponent(rows[0].id)}/approve`, {});
  },
  shows: {
    52: ({ sent, requests }) => {
      const id = '5ba682d23d7cf92bef87bfd0';
      const push = { message_type: 'in_app', from: { type: 'admin', id: 1_234_567 }, to: { type: 'user', id } };
      expect(sent('POST api.intercom.io/messages')).toEqual([
        { ...push, body: 'Well done, Ada! You have earned 10 points.' },
        { ...push, body: 'Well done, Ada! You have earned $12.50.' },
      ]);
      const [first] = requests('POST api.intercom.io/messages');
      expect(first?.headers).toMatchObject({ authorization: 'Bearer example', 'intercom-version': '2.15' });
      const event = { event_name: 'referral-reward-due', created_at: expect.any(Number), id };
      expect(sent('POST api.intercom.io/events')).toEqual([
        { ...event, metadata: { reward: '10 points' } },
        { ...event, metadata: { reward: '$12.50' } },
      ]);
    },
  },
});
