import { expect } from '@jest/globals';
import type { Json } from '../../../test/n8n/json.ts';
import { scenario } from '../../../test/n8n/scenario.ts';
import { dynamics365 } from '../../../test/n8n/vendors/dynamics365.ts';

const TASKS = 'PATCH contoso.crm.dynamics.com/api/data/v9.2/tasks(*)';
const OF_BEN = '5a1c8b52-6f0e-4d0d-9a57-2f1f6c1c0b01';
const SALES = '9d0f6a7e-0d55-4a0f-8c51-7a64d3b9f002';
const leads: Record<string, unknown>[] = [];

export default scenario({
  vendors: [dynamics365({ leads })],
  async play({ server, refer, settle }) {
    const { id } = await refer({ email: 'ben@example.com', firstName: 'Ben' });
    leads.push({ leadid: OF_BEN, new_referralid: id, owninguser: { systemuserid: SALES } });
    await server.call('POST', '/v1/qualify', { email: 'ben@example.com' });
    await settle();
    await refer({ email: 'cy@example.com' });
    await server.call('POST', '/v1/qualify', { email: 'cy@example.com' });
  },
  shows: {
    20: async ({ sent, requests, server }) => {
      const { rows }: Json = await server.call('GET', '/v1/referrals?order=asc');
      const [ben, cy] = rows.map(({ id, qualifiedAt }: { id: string; qualifiedAt: string }) => ({
        description: `Referral ${id} reached "joined".`,
        scheduledend: new Date(Date.parse(qualifiedAt) + 2 * 24 * 60 * 60 * 1000).toISOString(),
        prioritycode: 2,
      }));
      const ids = requests(TASKS).map(({ path }) => path.slice(path.indexOf('(')));
      expect(new Set(ids).size).toBe(2);
      for (const id of ids) expect(id).toMatch(/^\([\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}\)$/);
      expect(sent(TASKS)).toEqual([
        {
          subject: 'Welcome Ben, thank Ada',
          ...ben,
          'regardingobjectid_lead_task@odata.bind': `/leads(${OF_BEN})`,
          'ownerid@odata.bind': `/systemusers(${SALES})`,
        },
        { subject: 'Welcome the new customer, thank Ada', ...cy },
      ]);
    },
  },
  twice: { sameKey: ({ path }) => path },
});
