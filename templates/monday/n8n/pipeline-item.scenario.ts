import { expect } from '@jest/globals';
import type { Json } from '../../../test/n8n/json.ts';
import { scenario } from '../../../test/n8n/scenario.ts';
import { mondayBoard } from '../../../test/n8n/vendors/monday.ts';

const board = mondayBoard();

export default scenario({
  vendors: [board.vendor],
  async play({ refer, server, settle }) {
    await refer({ email: 'ben@example.com', firstName: 'Ben', lastName: 'Ode' });
    await refer({ email: 'cy@example.com' });
    await settle();
    await server.call('POST', '/v1/qualify', { email: 'ben@example.com' });
  },
  shows: {
    50: async ({ server }) => {
      const { rows }: Json = await server.call('GET', '/v1/referrals?order=asc');
      const shown = (place: number, status: string) => ({
        referral_id: rows[place].id,
        status,
        advocate: 'Ada',
        date4: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
      });
      expect(board.items.toSorted((one, other) => (one.name < other.name ? -1 : 1))).toMatchObject([
        { name: 'Ben Ode', group: 'won', texts: shown(0, 'joined') },
        { name: 'cy@example.com', group: 'topics', texts: shown(1, 'submitted') },
      ]);
    },
  },
});
