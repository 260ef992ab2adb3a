import { expect } from '@jest/globals';
import { scenario } from '../../../test/n8n/scenario.ts';
import { hubspot } from '../../../test/n8n/vendors/hubspot.ts';
import { slack } from '../../../test/n8n/vendors/slack.ts';
import { formResponse, signed, typeform } from '../../../test/n8n/vendors/typeform.ts';

export default scenario({
  vendors: [typeform, hubspot, slack],
  async play({ server, post }) {
    await server.call('POST', '/v1/advocates', { email: 'ada@example.com', firstName: 'Ada', shareCode: 'ADA-50' });
    const fill = (raw: string, headers = signed(raw)) => post('Form Sent In', undefined, { raw, headers });
    const ben = formResponse('tok1', {
      hidden: { ref: 'ADA-50' },
      answers: {
        first_name: ['text', 'Ben'],
        last_name: ['text', 'Okoro'],
        phone: ['phone_number', '+15550100'],
        email: ['email', 'ben@example.com'],
      },
    });
    await fill(ben, { ...signed(ben), 'typeform-signature': 'sha256=forged' });
    await fill(ben);
    // Without a code it is a form like any other.
    await fill(formResponse('tok2', { answers: { email: ['email', 'cy@example.com'] } }));
  },
  shows: {
    35: async ({ server, answers }) => {
      expect(answers.map(({ status }) => status)).toEqual([401, 200, 200]);
      expect(await server.call('GET', '/v1/referrals')).toMatchObject({
        rows: [
          {
            joinedAt: '2026-03-01T15:01:00Z',
            advocate: { firstName: 'Ada' },
            invitee: { email: 'ben@example.com', firstName: 'Ben', lastName: 'Okoro', phone: '+15550100' },
          },
        ],
      });
    },
    53: ({ sent }) => {
      const properties = { firstname: 'Ben', lastname: 'Okoro', phone: '+15550100' };
      expect(sent('POST api.hubapi.com/crm/objects/2026-09/contacts/batch/upsert')).toEqual([
        { inputs: [{ idProperty: 'email', id: 'ben@example.com', properties }] },
      ]);
      expect(sent('POST slack.com/api/chat.postMessage')).toMatchObject([
        { text: 'Ben Okoro filled in the form, sent by Ada. It is in HubSpot now.' },
      ]);
    },
  },
});
