import { expect } from '@jest/globals';
import { scenario } from '../../../test/n8n/scenario.ts';
import { gmail, mailIn } from '../../../test/n8n/vendors/gmail.ts';

const subject = 'A friend for you';
const mails = [
  { from: 'Ada <Ada@example.com>', subject, text: 'Hello,\r\n\r\nFriend: Ben Miller\r\nE-mail: ben@example.com\r\n' },
  { from: 'gym@example.com', subject, text: 'Name: Cy Hill\r\nPhone: +1 555 010 0003\r\nCode: ada-50\r\n' },
  { from: 'gym@example.com', subject, text: 'E-mail: dan@example.com\r\nCode: WHO-1\r\n' },
  { from: 'stranger@example.com', subject, text: 'E-mail: eve@example.com\r\n' },
  { from: 'ada@example.com', subject, text: 'I know somebody nice.\r\n' },
];

export default scenario({
  vendors: [gmail(mails)],
  // n8n looks into the mailbox as soon as the workflow is published.
  before: ({ server }) =>
    server.call('POST', '/v1/advocates', { email: 'ada@example.com', firstName: 'Ada', shareCode: 'ADA-50' }),
  async play({ run, settle }) {
    for (let looks = 0; looks < mails.length; looks += 1) {
      // Each look into the mailbox finds the next mail.
      // oxlint-disable-next-line no-await-in-loop
      await run('New Mail');
      // oxlint-disable-next-line no-await-in-loop
      await settle();
    }
  },
  shows: {
    33: async ({ server }) => {
      const { rows } = await server.call('GET', '/v1/referrals?order=asc');
      expect(rows).toMatchObject([
        {
          advocate: { firstName: 'Ada' },
          invitee: { firstName: 'Ben', lastName: 'Miller', email: 'ben@example.com' },
        },
        { advocate: { firstName: 'Ada' }, invitee: { firstName: 'Cy', lastName: 'Hill', phone: '+1 555 010 0003' } },
      ]);
      expect(rows).toHaveLength(2);
    },
    36: ({ sent }) => {
      const replies = sent('POST www.googleapis.com/gmail/v1/users/me/messages/send').map(mailIn);
      expect(replies.map(({ to, text }) => [to, text.slice(0, 42)])).toEqual([
        ['Ada <Ada@example.com>', 'Thank you. Ben Miller is noted, and Ada wi'],
        ['gym@example.com', 'Thank you. Cy Hill is noted, and Ada will '],
        ['gym@example.com', 'Thank you. We do not know who refers: plea'],
        ['stranger@example.com', 'Thank you. We do not know who refers: plea'],
        ['ada@example.com', 'Thank you. We could not read whom you mean'],
      ]);
    },
  },
});
