import { expect } from '@jest/globals';
import { scenario } from '../../../test/n8n/scenario.ts';
import { addressIn, text, twilio } from '../../../test/n8n/vendors/twilio.ts';

export default scenario({
  vendors: [twilio],
  async play({ server, post, sent, settle }) {
    const address = addressIn(sent('POST events.twilio.com/v1/Sinks')[0]);
    const ada = { email: 'ada@example.com', firstName: 'Ada', phone: '+15550100001', shareCode: 'ADA-50' };
    await server.call('POST', '/v1/advocates', { ...ada, consent: { sms: true } });
    const texts = [
      ['+15550100002', 'ada-50 ben@example.com'],
      ['whatsapp:+15550100003', 'Hello there'],
      ['+15550100001', 'Stop'],
      ['+15550100009', 'STOP'],
      ['+15550100001', 'START'],
    ] as const;
    for (const [from, body] of texts) {
      // Texts come one after the other.
      // oxlint-disable-next-line no-await-in-loop
      await post('Text Arrived', undefined, text(address, from, body));
      // oxlint-disable-next-line no-await-in-loop
      await settle();
    }
  },
  shows: {
    33: async ({ server, sent }) => {
      const { rows } = await server.call('GET', '/v1/referrals');
      expect(rows).toMatchObject([
        { advocate: { firstName: 'Ada' }, invitee: { email: 'ben@example.com', phone: '+15550100002' } },
      ]);
      expect(sent('POST api.twilio.com/2010-04-01/Accounts/*/Messages.json')).toMatchObject([
        { From: '+15005550006', To: '+15550100002', Body: 'Thank you! Ada will hear that you found us.' },
        { To: 'whatsapp:+15550100003', Body: expect.stringContaining('We do not know the code "HELLO"') },
      ]);
    },
    36: async ({ server }) => {
      const { rows } = await server.call('GET', '/v1/audit?of=decisions');
      const stops = (rows as unknown as { who: string; did: string; outcome: string }[]).filter(
        ({ who }) => who === 'twilio',
      );
      expect(stops).toMatchObject([
        { did: 'advocate.optedOut', outcome: 'decided' },
        { did: 'advocate.optedOut', outcome: 'unmatched' },
        { did: 'consent.changed', outcome: 'decided' },
      ]);
    },
  },
});
