import { expect } from '@jest/globals';
import { scenario } from '../../../test/n8n/scenario.ts';
import { hashOf, mailchimp } from '../../../test/n8n/vendors/mailchimp.ts';

const members = 'us21.api.mailchimp.com/3.0/lists/YOUR_AUDIENCE_ID/members';
const active = (name: string) => ({ name, status: 'active' });

export default scenario({
  vendors: [mailchimp({ 'ada@example.com': {} })],
  async play({ refer, server, settle }) {
    await refer({ email: 'Ben@example.com', firstName: 'Ben' });
    await settle();
    await server.call('POST', '/v1/events', { id: 'v1', type: 'evening.visited', who: { email: 'ben@example.com' } });
    await settle();
    // An advocate who has not agreed to mails gets no journey, and one without an address nothing at all.
    await server.call('POST', '/v1/advocates', { email: 'cleo@example.com', shareCode: 'CLEO-50', role: 'author' });
    await server.call('POST', '/v1/advocates', { phone: '+15550100', shareCode: 'DAN-50' });
  },
  shows: {
    18: ({ sent }) => {
      expect(sent(`PUT ${members}/${hashOf('ada@example.com')}`)).toEqual([
        {
          email_address: 'ada@example.com',
          status_if_new: 'pending',
          merge_fields: {
            FNAME: 'Ada',
            REFLINK: expect.stringMatching(/\/r\/ADA-50$/),
            REFCODE: 'ADA-50',
          },
        },
      ]);
      expect(sent(`PUT ${members}/${hashOf('ben@example.com')}`)).toMatchObject([
        { status_if_new: 'pending', merge_fields: { FNAME: 'Ben' } },
        { status_if_new: 'pending', merge_fields: { FNAME: 'Ben' } },
      ]);
      expect(sent(`POST ${members}/${hashOf('ada@example.com')}/tags`)).toEqual([
        { tags: [active('Advocate'), active('Role: member')] },
      ]);
      expect(sent(`POST ${members}/${hashOf('ben@example.com')}/tags`)).toEqual([
        { tags: [active('Referred friend'), active('Stage: submitted')] },
        {
          tags: [active('Referred friend'), active('Stage: visited'), { name: 'Stage: submitted', status: 'inactive' }],
        },
      ]);
      expect(sent(`POST ${members}/${hashOf('cleo@example.com')}/tags`)).toEqual([
        { tags: [active('Advocate'), active('Role: author')] },
      ]);
      expect(sent('POST us21.api.mailchimp.com/3.0/customer-journeys/*/*/*/*/*/*')).toEqual([
        { email_address: 'ada@example.com' },
      ]);
    },
  },
});
