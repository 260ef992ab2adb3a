import { expect } from '@jest/globals';
import type { Json } from '../../../test/n8n/json.ts';
import { scenario } from '../../../test/n8n/scenario.ts';
import { airtableBase } from '../../../test/n8n/vendors/airtable.ts';

const base = airtableBase();

export default scenario({
  vendors: [base.vendor],
  async play({ refer, server, run, settle }) {
    await refer({ email: 'ben@example.com' });
    await server.call('POST', '/v1/qualify', { email: 'ben@example.com' });
    const { rows }: Json = await server.call('GET', '/v1/rewards?rule=credit');
    await server.call('POST', `/v1/rewards/${encodeURIComponent(rows[0].id)}/approve`, { reason: 'all is well' });
    await settle();
    const [gift] = base.rowsOf('Gifts');
    base.put('Gifts', { Status: 'Sent', Tracking: 'GIFT-4711', Touched: new Date().toISOString() }, gift);
    await run('Status Changed');
  },
  shows: {
    15: async ({ server }) => {
      expect(base.rowsOf('Gifts')).toMatchObject([
        { fields: { For: 'Ada', What: '12.50 USD (credit)', Noted: '“Shop credit” was handed over.' } },
      ]);
      expect(await server.call('GET', '/v1/rewards?rule=credit')).toMatchObject({ rows: [{ state: 'fulfilled' }] });
    },
  },
  twice: { sameKey: ({ body }) => JSON.stringify((body as { records: object[] }).records) },
});
