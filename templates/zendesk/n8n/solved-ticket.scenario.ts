import { expect } from '@jest/globals';
import type { Json } from '../../../test/n8n/json.ts';
import { scenario } from '../../../test/n8n/scenario.ts';
import { signedByZendesk, zendesk } from '../../../test/n8n/vendors/zendesk.ts';

const solved = (external: string, tags: string) => ({
  'ticket.id': '35436',
  'ticket.external_id': external,
  'ticket.tags': tags,
  'ticket.assignee.name': 'Eve',
});

export default scenario({
  vendors: [zendesk],
  async play({ refer, post }) {
    const fields = { genre: 'reviews' };
    const { id: genuine } = await refer({ email: 'ben@example.com', fields });
    const { id: fake } = await refer({ email: 'cy@example.com', fields });
    const { id: open } = await refer({ email: 'dan@example.com', fields });
    const solve = (ticket: object) => post('Ticket Solved', undefined, signedByZendesk(ticket));
    await solve(solved(genuine, 'referral-review referral-genuine'));
    await solve({ ...solved(fake, 'referral-fake'), 'ticket.id': '35437' });
    await solve(solved(open, 'referral-review'));
    await solve(solved('order-1001', 'referral-fake'));
    const unsigned = { ...signedByZendesk(solved(open, 'referral-fake')), headers: {} };
    await post('Ticket Solved', undefined, unsigned);
  },
  shows: {
    11: async ({ server, answers }) => {
      const { rows }: Json = await server.call('GET', '/v1/referrals?order=asc');
      expect(rows).toMatchObject([
        { invitee: { email: 'ben@example.com' }, verdict: 'clear' },
        { invitee: { email: 'cy@example.com' }, verdict: 'rejected' },
        { invitee: { email: 'dan@example.com' }, verdict: 'review' },
      ]);
      expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 401]);
      const { baseUrl, apiKey } = server.credentials;
      const headers = { authorization: `Bearer ${apiKey}` };
      const log = await (await fetch(`${baseUrl}v1/programs/club/events`, { headers })).text();
      expect(log).toContain('"reason":"Zendesk ticket 35436, solved by Eve"');
    },
  },
});
