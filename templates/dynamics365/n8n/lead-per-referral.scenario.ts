import { expect } from '@jest/globals';
import type { Json } from '../../../test/n8n/json.ts';
import { scenario } from '../../../test/n8n/scenario.ts';
import { dynamics365 } from '../../../test/n8n/vendors/dynamics365.ts';

const LEADS = 'PATCH contoso.crm.dynamics.com/api/data/v9.2/leads(*)';

export default scenario({
  vendors: [dynamics365()],
  async play({ server, refer, settle }) {
    const { id } = await refer({ email: 'ben@example.com', firstName: 'Ben', lastName: 'Boyd' });
    await settle();
    await server.call('POST', `/v1/referrals/${id}/move`, { to: 'visited', reason: 'Came to an evening' });
  },
  shows: {
    20: async ({ sent, requests, server }) => {
      const { rows }: Json = await server.call('GET', '/v1/referrals');
      const keys = requests(LEADS).map(({ path }) => decodeURIComponent(path.slice(path.indexOf('('))));
      expect(keys).toEqual([`(new_referralid='${rows[0].id}')`, `(new_referralid='${rows[0].id}')`]);
      expect(sent(LEADS)[1]).toEqual({ new_referralstage: 'visited', new_referredby: 'Ada' });
    },
    100: ({ sent }) =>
      expect(sent(LEADS)[0]).toEqual({
        new_referralstage: 'submitted',
        new_referredby: 'Ada',
        subject: 'Referral to club',
        firstname: 'Ben',
        lastname: 'Boyd',
        emailaddress1: 'ben@example.com',
        leadsourcecode: 3,
      }),
  },
  twice: { sameKey: ({ path }) => path },
});
