import { expect } from '@jest/globals';
import type { Json } from '../../../test/n8n/json.ts';
import { scenario } from '../../../test/n8n/scenario.ts';
import { spreadsheet } from '../../../test/n8n/vendors/googleSheets.ts';

const book = spreadsheet({
  Answers: [['Timestamp', 'Your code', 'Friend first name', 'Friend email', 'Referral ID', 'Stage', 'Problem']],
});
const answers = [
  ['01/05/2026 10:00:00', 'ada-50', 'Dot', 'dot@example.com'],
  ['01/05/2026 10:05:00', 'NOBODY-1', 'Eve', 'eve@example.com'],
  ['01/05/2026 10:06:00', '', 'Fay', 'fay@example.com'],
  ['01/05/2026 10:07:00', 'ADA-5', 'Gus', 'gus@example.com'],
];

export default scenario({
  vendors: [book.vendor],
  async play({ refer, run, settle }) {
    await refer({ email: 'ben@example.com' });
    for (const [index, answer] of answers.entries())
      for (const [column, value] of answer.entries()) book.type({ sheet: 'Answers', row: index + 1, column }, value);
    await run('Form Answered');
    await settle();
    book.type({ sheet: 'Answers', row: 4, column: 1 }, 'ADA-50');
    book.type({ sheet: 'Answers', row: 4, column: 6 }, '');
    await run('Form Answered');
  },
  shows: {
    47: async ({ server }) => {
      const { rows }: Json = await server.call('GET', '/v1/referrals?email=dot@example.com');
      expect(rows).toMatchObject([{ invitee: { firstName: 'Dot' }, advocate: { firstName: 'Ada' } }]);
      const [, logged, unknown, withoutCode, mended] = book.rowsOf('Answers');
      expect(logged?.slice(4)).toEqual([rows[0].id, 'submitted']);
      expect(unknown?.slice(4)).toEqual(['', '', 'No referral came of it: unknown_code']);
      expect(withoutCode).toHaveLength(4);
      expect(mended?.slice(4)).toEqual([expect.stringMatching(/^r_/), 'submitted', '']);
    },
  },
});
