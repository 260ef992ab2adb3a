import { expect } from '@jest/globals';
import type { Json } from '../../../test/n8n/json.ts';
import { scenario } from '../../../test/n8n/scenario.ts';
import { mondayBoard } from '../../../test/n8n/vendors/monday.ts';

const board = mondayBoard();

export default scenario({
  vendors: [board.vendor],
  async play({ refer, server, settle }) {
    const { id } = await refer({ email: 'ben@example.com' });
    await settle();
    board.put('Ben', { referral_id: id });
    await server.call('POST', '/v1/qualify', { email: 'ben@example.com' });
    const { rows: rewards }: Json = await server.call('GET', '/v1/rewards?rule=credit');
    await server.call('POST', `/v1/rewards/${encodeURIComponent(rewards[0].id)}/approve`, {});
  },
  shows: {
    50: ({ sent }) => {
      const updates = sent('POST api.monday.com/v2/')
        .map(({ variables }) => variables.value)
        .filter(Boolean);
      expect(updates).toEqual(['A reward is due: 12.50 USD (credit).']);
    },
  },
});
