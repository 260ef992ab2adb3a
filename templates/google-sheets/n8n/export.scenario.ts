import { expect } from '@jest/globals';
import { scenario } from '../../../test/n8n/scenario.ts';
import { spreadsheet } from '../../../test/n8n/vendors/googleSheets.ts';

const book = spreadsheet({ Referrals: [], Advocates: [] });

export default scenario({
  vendors: [book.vendor],
  async play({ refer, server, run, settle }) {
    await refer({ email: 'ben@example.com', firstName: 'Ben' });
    await run('Export');
    await settle();
    await refer({ email: 'cy@example.com', firstName: 'Cy' });
    await server.call('POST', '/v1/qualify', { email: 'ben@example.com' });
    await run('Export');
  },
  shows: {
    72: () => {
      const [headings = [], ...referrals] = book.rowsOf('Referrals');
      const of = (heading: string) => referrals.map((row) => row[headings.indexOf(heading)]);
      expect(of('invitee')).toEqual(['Ben', 'Cy']);
      expect(of('stage')).toEqual(['joined', 'submitted']);
      expect(of('advocate')).toEqual(['Ada', 'Ada']);
      const [titles = [], ...advocates] = book.rowsOf('Advocates');
      expect(
        advocates.map((row) =>
          ['name', 'shareCode', 'referrals', 'qualified'].map((title) => row[titles.indexOf(title)]),
        ),
      ).toEqual([['Ada', 'ADA-50', 2, 1]]);
    },
  },
  twice: 'rows are found by their id and brought up to date',
});
