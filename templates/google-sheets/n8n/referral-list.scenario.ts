import { expect } from '@jest/globals';
import { scenario } from '../../../test/n8n/scenario.ts';
import { spreadsheet } from '../../../test/n8n/vendors/googleSheets.ts';
import { slack } from '../../../test/n8n/vendors/slack.ts';

const book = spreadsheet({
  Referrals: [['Referral ID', 'Friend', 'Contact', 'Advocate', 'Stage', 'Since', 'Qualified', 'Our notes']],
});

export default scenario({
  vendors: [book.vendor, slack],
  async play({ refer, server, settle }) {
    await refer({ email: 'ben@example.com', firstName: '=HYPERLINK("evil")' });
    await settle();
    book.type({ sheet: 'Referrals', row: 1, column: 7 }, 'likes tea');
    await server.call('POST', '/v1/qualify', { email: 'ben@example.com' });
  },
  shows: {
    16: ({ sent }) => {
      const today = new Date().toISOString().slice(0, 10);
      const row = [
        expect.stringMatching(/^r_/),
        '=HYPERLINK("evil")',
        'ben@example.com',
        'Ada',
        'joined',
        today,
        today,
        'likes tea',
      ];
      expect(book.rowsOf('Referrals').slice(1)).toEqual([row]);
      expect(sent('POST slack.com/api/chat.postMessage')).toMatchObject([
        { channel: '#referrals', text: 'New in the sheet: =HYPERLINK("evil"), by Ada.' },
      ]);
    },
  },
});
