import { expect } from '@jest/globals';
import { scenario } from '../../../test/n8n/scenario.ts';
import { twilio } from '../../../test/n8n/vendors/twilio.ts';

export default scenario({
  vendors: [twilio],
  async play({ refer, server, settle }) {
    const ada = { email: 'ada@example.com', firstName: 'Ada', phone: '+1 555 010 0001', shareCode: 'ADA-50' };
    await server.call('POST', '/v1/advocates', ada);
    await refer({ email: 'ben@example.com', firstName: 'Ben', phone: '+1 555 010 0002' });
    await settle();
    await refer({ email: 'cy@example.com', firstName: 'Cy', phone: '555 010 0003' });
  },
  shows: {
    13: ({ sent }) => {
      const messages = sent('POST api.twilio.com/2010-04-01/Accounts/*/Messages.json') as Record<string, string>[];
      expect(messages.filter(({ To }) => To === '+15550100002')).toMatchObject([
        {
          From: '+15005550006',
          Body: expect.stringMatching(/^Hello Ben, Ada thinks you would like it here\. Have a look: http\S+\/r\/\w+ /),
        },
      ]);
      const thanks = messages.filter(({ To }) => To === 'whatsapp:+15550100001');
      expect(thanks.map(({ ContentVariables = '' }) => JSON.parse(ContentVariables) as unknown)).toEqual([
        { 1: 'Ada', 2: 'Ben' },
        { 1: 'Ada', 2: 'Cy' },
      ]);
      expect(messages).toHaveLength(3);
    },
  },
});
