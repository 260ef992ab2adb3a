import { expect } from '@jest/globals';
import { scenario } from '../../../test/n8n/scenario.ts';
import { byPassword, sendgrid } from '../../../test/n8n/vendors/sendgrid.ts';

const events = [
  { event: 'delivered', email: 'ada@example.com', sg_event_id: 'ev-1', timestamp: 1767225600 },
  { event: 'unsubscribe', email: 'ada@example.com', sg_event_id: 'ev-2', timestamp: 1767225601 },
  { event: 'spamreport', email: 'stranger@example.com', sg_event_id: 'ev-3', timestamp: 1767225602 },
];

export default scenario({
  vendors: [sendgrid],
  async play({ server, post }) {
    await server.call('POST', '/v1/advocates', { email: 'ada@example.com', firstName: 'Ada' });
    await post('SendGrid Events', events, { headers: byPassword() });
    await post('SendGrid Events', events, { headers: byPassword('a guess') });
  },
  shows: {
    45: async ({ server, answers }) => {
      expect(answers.map(({ status }) => status)).toEqual([200, 401]);
      const { rows } = await server.call('GET', '/v1/audit?of=decisions');
      const stops = (rows as unknown as { who: string }[]).filter(({ who }) => who === 'sendgrid');
      expect(stops).toMatchObject([
        { did: 'advocate.optedOut', outcome: 'decided' },
        { did: 'advocate.optedOut', outcome: 'unmatched' },
      ]);
    },
  },
});
