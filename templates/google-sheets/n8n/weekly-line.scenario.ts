import { expect } from '@jest/globals';
import { scenario } from '../../../test/n8n/scenario.ts';
import { spreadsheet } from '../../../test/n8n/vendors/googleSheets.ts';

const book = spreadsheet({
  Report: [
    ['Week', 'Referred', 'Qualified', 'Conversion', 'Stuck', 'As Of'],
    ['2025-W52', 4, 1, 25, 0, '2025-12-28T18:00'],
  ],
});

export default scenario({
  vendors: [book.vendor],
  async play({ refer, server, run }) {
    await refer({ email: 'ben@example.com' });
    await refer({ email: 'cy@example.com' });
    await server.call('POST', '/v1/qualify', { email: 'cy@example.com' });
    await run('Every Evening');
  },
  shows: {
    47: () => {
      const today = new RegExp(`^${new Date().toISOString().slice(0, 10)}T`);
      expect(book.rowsOf('Report').slice(1)).toEqual([
        ['2025-W52', 4, 1, 25, 0, '2025-12-28T18:00'],
        [expect.stringMatching(/^20\d\d-W\d\d$/), 2, 1, 50, 0, expect.stringMatching(today)],
      ]);
    },
  },
  twice: 'the line of this week is found by its week and brought up to date',
});
