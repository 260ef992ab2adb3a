import { expect } from '@jest/globals';
import { scenario } from '../../../test/n8n/scenario.ts';
import { airtableBase } from '../../../test/n8n/vendors/airtable.ts';

const base = airtableBase();

export default scenario({
  vendors: [base.vendor],
  async play({ refer, server, settle }) {
    await refer({ email: 'ben@example.com', firstName: 'Ben', lastName: 'Ode' });
    await settle();
    await server.call('POST', '/v1/qualify', { email: 'ben@example.com' });
  },
  shows: {
    15: ({ sent }) => {
      const [created, moved, ...more] = sent('PATCH api.airtable.com/v0/appYourBaseId/Referrals');
      expect(created).toMatchObject({
        performUpsert: { fieldsToMergeOn: ['Referral ID'] },
        typecast: true,
        records: [
          {
            fields: {
              Friend: 'Ben Ode',
              Contact: 'ben@example.com',
              Advocate: 'Ada',
              Stage: 'submitted',
              Qualified: null,
            },
          },
        ],
      });
      expect(moved).toMatchObject({
        records: [{ fields: { Stage: 'joined', Qualified: expect.stringMatching(/^\d{4}-/) } }],
      });
      expect(more).toEqual([]);
      expect(base.rowsOf('Referrals')).toMatchObject([{ fields: { Friend: 'Ben Ode', Stage: 'joined' } }]);
    },
  },
  twice: {
    sameKey: ({ body }) => JSON.stringify((body as { performUpsert: object; records: { fields: object }[] }).records),
  },
});
