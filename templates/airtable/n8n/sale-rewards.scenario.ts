import { expect } from '@jest/globals';
import { scenario } from '../../../test/n8n/scenario.ts';
import { airtableBase } from '../../../test/n8n/vendors/airtable.ts';

const base = airtableBase();

export default scenario({
  vendors: [base.vendor],
  async play({ refer, run, settle }) {
    await refer({ email: 'ben@example.com', firstName: 'Ben' });
    for (const sale of [
      { Email: 'ben@example.com', Amount: 120.5, Final: true },
      { Email: 'stranger@example.com', Amount: 80, Final: true },
      { Email: 'ben@example.com', Amount: 12 },
    ]) {
      base.put('Sales', { ...sale, Finished: new Date().toISOString() });
      await run('Sale Is Final');
      await settle();
    }
  },
  shows: {
    48: async ({ server }) => {
      const [unfinished, stranger, friend] = base.rowsOf('Sales').map(({ fields }) => fields);
      expect(friend).toMatchObject({
        Outcome: 'decided',
        Reward: '12.50 USD (credit, held)',
        Stage: 'joined',
      });
      expect(stranger).toMatchObject({ Outcome: 'unmatched', Reward: 'none' });
      expect(unfinished).not.toHaveProperty('Outcome');
      expect(await server.call('GET', '/v1/rewards?rule=credit')).toMatchObject({
        rows: [{ base: 12_050, object: `airtable-${base.rowsOf('Sales')[2]?.id}` }],
      });
    },
  },
});
