import { expect } from '@jest/globals';
import type { Json } from '../../../test/n8n/json.ts';
import { scenario } from '../../../test/n8n/scenario.ts';
import { spreadsheet } from '../../../test/n8n/vendors/googleSheets.ts';

const book = spreadsheet({
  Deals: [
    ['Deal', 'Email', 'Amount', 'Status', 'Referral', 'Reward'],
    [101, 'ben@example.com', 250, 'Talking'],
    [102, 'cy@example.com', 90, 'Talking'],
    [103, 'stranger@example.com', 70, 'Talking'],
    [104, 'dot@example.com', 60, 'Won'],
  ],
});

export default scenario({
  vendors: [book.vendor],
  async play({ refer, run }) {
    await refer({ email: 'ben@example.com' });
    await refer({ email: 'cy@example.com' });
    await refer({ email: 'dot@example.com' });
    for (const row of [1, 3]) book.type({ sheet: 'Deals', row, column: 3 }, 'Won');
    await run('Deal Changed');
  },
  shows: {
    47: async ({ server }) => {
      const { rows }: Json = await server.call('GET', '/v1/referrals?stage=joined');
      expect(rows).toMatchObject([{ invitee: { email: 'ben@example.com' } }]);
      expect(await server.call('GET', '/v1/rewards?rule=credit')).toMatchObject({
        rows: [{ base: 25_000, object: 'sheet-deal-101' }],
      });
      expect(
        book
          .rowsOf('Deals')
          .slice(1)
          .map((row) => row.slice(4)),
      ).toEqual([[rows[0].id, 'credit: 12.50 USD'], [], [], []]);
    },
  },
});
