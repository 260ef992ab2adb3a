import { expect } from '@jest/globals';
import type { Json } from '../../../test/n8n/json.ts';
import { scenario } from '../../../test/n8n/scenario.ts';
import { mondayBoard } from '../../../test/n8n/vendors/monday.ts';

const board = mondayBoard();
const query = { key: 'YOUR_SECRET' };

export default scenario({
  vendors: [board.vendor],
  async play({ refer, server, post, settle }) {
    await refer({ email: 'ben@example.com' });
    await refer({ email: 'cy@example.com' });
    const { rows }: Json = await server.call('GET', '/v1/referrals?order=asc');
    const changed = async (texts: Record<string, string>, given: object = { query }) => {
      const { id } = board.put('A friend', texts);
      await post(
        'Status Changed',
        { event: { type: 'update_column_value', pulseId: Number(id), columnId: 'status' } },
        given,
      );
      await settle();
    };
    await post('Status Changed', { challenge: 'c0ffee' }, { query });
    await changed({ referral_id: rows[0].id, status: 'Won', amount: '120.5' });
    await changed({ referral_id: rows[1].id, status: 'Lost' });
    await changed({ status: 'Won', amount: '80' });
    await changed({ referral_id: rows[1].id, status: 'Won' }, {});
  },
  shows: {
    50: async ({ server, answers }) => {
      expect(await server.call('GET', '/v1/referrals?order=asc')).toMatchObject({
        rows: [
          { stage: 'joined', verdict: 'clear' },
          { stage: 'submitted', verdict: 'rejected' },
        ],
      });
      expect(await server.call('GET', '/v1/rewards?rule=credit')).toMatchObject({
        rows: [{ base: 12_050, object: `monday-${board.items[0]?.id}` }],
      });
      expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 401]);
      expect(JSON.parse(answers[0]?.body ?? '')).toEqual({ challenge: 'c0ffee' });
    },
  },
});
