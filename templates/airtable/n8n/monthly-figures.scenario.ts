import { expect } from '@jest/globals';
import { scenario } from '../../../test/n8n/scenario.ts';
import { airtableBase } from '../../../test/n8n/vendors/airtable.ts';

const base = airtableBase();

export default scenario({
  vendors: [base.vendor],
  async play({ refer, server, run }) {
    await refer({ email: 'ben@example.com' });
    await refer({ email: 'cy@example.com' });
    await server.call('POST', '/v1/qualify', { email: 'cy@example.com' });
    await run('Every Night');
  },
  shows: {
    15: () => {
      const Month = new Date().toISOString().slice(0, 7);
      const figures = { Month, Referred: 2, Qualified: 1, Conversion: 50, Rewards: 3 };
      expect(base.rowsOf('Figures').map(({ fields }) => fields)).toEqual([
        { Key: `${Month} member`, Role: 'member', ...figures },
        { Key: `${Month} all`, Role: 'all', ...figures },
      ]);
    },
  },
  twice: { sameKey: ({ body }) => (body as { records: [{ fields: { Key: string } }] }).records[0].fields.Key },
});
