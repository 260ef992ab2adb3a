import { expect } from '@jest/globals';
import { scenario } from '../../../test/n8n/scenario.ts';
import { hashOf, mailchimp } from '../../../test/n8n/vendors/mailchimp.ts';

const api = 'us21.api.mailchimp.com/3.0';
const members = `${api}/lists/YOUR_AUDIENCE_ID/members`;
const journey = (name: string) =>
  `POST ${api}/customer-journeys/journeys/YOUR_${name}_JOURNEY/steps/YOUR_${name}_STEP/actions/trigger`;

export default scenario({
  vendors: [mailchimp({ 'ada@example.com': {}, 'ben@example.com': {}, 'eve@example.com': { status: 'unsubscribed' } })],
  async play({ refer, server, settle }) {
    await refer({ email: 'ben@example.com', firstName: 'Ben' });
    await refer({ email: 'cy@example.com' });
    await refer({ email: 'eve@example.com', firstName: 'Eve' });
    await settle();
    await server.call('POST', '/v1/qualify', { email: 'ben@example.com' });
  },
  shows: {
    44: ({ sent }) => {
      expect(sent(`PUT ${members}/${hashOf('ben@example.com')}`)).toEqual([
        {
          email_address: 'ben@example.com',
          status_if_new: 'pending',
          merge_fields: { FNAME: 'Ben', INVITEDBY: 'Ada', INVITELINK: expect.stringContaining('/r/') },
        },
      ]);
      expect(sent(`PUT ${members}/${hashOf('cy@example.com')}`)).toMatchObject([{ status_if_new: 'pending' }]);
      // Cy has not agreed to mails yet and Eve no longer does: Ben alone is sent on the journey.
      expect(sent(journey('INVITE'))).toEqual([{ email_address: 'ben@example.com' }]);
      expect(sent(`PUT ${members}/${hashOf('ada@example.com')}`)).toMatchObject([{ merge_fields: { FRIEND: 'Ben' } }]);
      expect(sent(`POST ${members}/${hashOf('ada@example.com')}/tags`)).toEqual([
        { tags: [{ name: 'Referred successfully', status: 'active' }] },
      ]);
      expect(sent(journey('THANKS'))).toEqual([{ email_address: 'ada@example.com' }]);
    },
  },
});
