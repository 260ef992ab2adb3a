import { expect } from '@jest/globals';
import { scenario } from '../../../test/n8n/scenario.ts';
import { sendgrid } from '../../../test/n8n/vendors/sendgrid.ts';

export default scenario({
  vendors: [sendgrid],
  async play({ refer, server, settle }) {
    await server.call('POST', '/v1/advocates', { phone: '+15550100007' });
    const { id } = await refer({ email: 'ben@example.com', firstName: 'Ben' });
    await settle();
    await server.call('POST', `/v1/referrals/${id}/qualify`, {});
  },
  shows: {
    45: ({ sent }) => {
      const upserts = sent('PUT api.sendgrid.com/v3/marketing/contacts') as {
        contacts: object[];
        list_ids: string[];
      }[];
      expect(upserts.map(({ contacts }) => contacts)).toMatchObject([
        [{ email: 'ada@example.com', first_name: 'Ada', custom_fields: { YOUR_SUCCESSES_FIELD: 0 } }],
        [{ email: 'ada@example.com', first_name: 'Ada', custom_fields: { YOUR_SUCCESSES_FIELD: 1 } }],
      ]);
      expect(upserts[0]?.list_ids).toEqual(['00000000-0000-0000-0000-000000000000']);
      expect(sent('POST api.sendgrid.com/v3/mail/send')).toMatchObject([
        {
          template_id: 'YOUR_CONFIRMATION_TEMPLATE_ID',
          personalizations: [
            {
              to: [{ email: 'ada@example.com' }],
              dynamic_template_data: { firstName: 'Ada', code: 'ADA-50', link: expect.stringContaining('/r/ADA-50') },
            },
          ],
        },
      ]);
    },
  },
});
