import { expect } from '@jest/globals';
import { scenario } from '../../../test/n8n/scenario.ts';
import { airtableBase } from '../../../test/n8n/vendors/airtable.ts';

const base = airtableBase();

export default scenario({
  vendors: [base.vendor],
  async play({ refer, run, settle }) {
    const { id } = await refer({ email: 'ben@example.com', firstName: 'Ben' });
    const choose = async (stage: string, known: object = { 'Referral ID': id }) => {
      base.put('Referrals', { ...known, 'Move To': stage, 'Chosen At': new Date().toISOString() });
      await run('Stage Chosen');
      await settle();
    };
    await choose('visited');
    await choose('nowhere');
    await choose('visited', { Friend: 'typed by hand, of no referral' });
  },
  shows: {
    15: async ({ server }) => {
      expect(await server.call('GET', '/v1/referrals')).toMatchObject({ rows: [{ stage: 'visited' }] });
      const [unknown, refused, moved] = base.rowsOf('Referrals').map(({ fields }) => fields);
      expect(moved).toMatchObject({ Answer: 'Moved from “Referral received” to “Came to an evening” by hand.' });
      expect(refused).toMatchObject({ Answer: expect.stringContaining('the program has no such stage') });
      for (const answered of [moved, refused]) expect(answered).not.toHaveProperty('Move To');
      expect(unknown).not.toHaveProperty('Answer');
    },
  },
});
