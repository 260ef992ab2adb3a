import { expect } from '@jest/globals';
import { scenario } from '../../../test/n8n/scenario.ts';
import { airtableBase } from '../../../test/n8n/vendors/airtable.ts';

const base = airtableBase();

export default scenario({
  vendors: [base.vendor],
  async play({ refer, run, settle }) {
    await refer({ email: 'ben@example.com', firstName: 'Ben' });
    for (const [Email, Amount] of [
      ['ben@example.com', 120.5],
      ['stranger@example.com', 80],
    ]) {
      base.put('Sales', { Email, Amount, Entered: new Date().toISOString() });
      await run('Sale Entered');
      await settle();
    }
  },
  shows: {
    48: async ({ server }) => {
      const [stranger, friend] = base.rowsOf('Sales').map(({ fields }) => fields);
      expect(friend).toMatchObject({
        Outcome: 'decided',
        Reward: '12.50 USD (credit, held)',
        Stage: 'joined',
      });
      expect(stranger).toMatchObject({ Outcome: 'unmatched', Reward: 'none' });
      expect(await server.call('GET', '/v1/rewards?rule=credit')).toMatchObject({
        rows: [{ base: 12_050, object: base.rowsOf('Sales').map(({ id }) => `airtable-${id}`)[1] }],
      });
    },
  },
});
