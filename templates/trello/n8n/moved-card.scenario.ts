import { expect } from '@jest/globals';
import type { Json } from '../../../test/n8n/json.ts';
import { scenario } from '../../../test/n8n/scenario.ts';
import { trelloBoard } from '../../../test/n8n/vendors/trello.ts';

const board = trelloBoard('Submitted', 'Visited', 'Coffee');

export default scenario({
  vendors: [board.vendor],
  async play({ refer, post, settle }) {
    const referred = async (email: string) => {
      const { id } = await refer({ email });
      return board.put('Submitted', { name: email, desc: `By Ada\n${id}` });
    };
    const ben = await referred('ben@example.com');
    const cy = await referred('cy@example.com');
    const dot = await referred('dot@example.com');
    const own = board.put('Submitted', { name: 'Order coffee', desc: 'of nobody who was referred' });
    const told = async ({ raw, headers }: { raw: string; headers: Record<string, string> }) => {
      await post('Board Changed', undefined, { raw, headers });
      await settle();
    };
    await post('Board Changed', undefined, { method: 'HEAD' });
    await told(board.moved(ben, 'Visited'));
    await told(board.archived(cy));
    await told(board.moved(own, 'Coffee'));
    const old = board.moved(dot, 'Visited');
    board.moved(dot, 'Submitted');
    await told(old);
    await told({ ...board.moved(ben, 'Submitted'), headers: { 'x-trello-webhook': 'forged' } });
  },
  shows: {
    23: async ({ server, answers }) => {
      const { rows }: Json = await server.call('GET', '/v1/referrals?order=asc');
      expect(rows).toMatchObject([
        { stage: 'visited', verdict: 'clear' },
        { stage: 'submitted', verdict: 'rejected' },
        { stage: 'submitted', verdict: 'clear' },
      ]);
      const { rows: decisions }: Json = await server.call('GET', `/v1/referrals/${rows[1].id}/decisions`);
      expect(JSON.stringify(decisions)).toContain('Card archived in Trello by Eva Lind');
      expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 401]);
    },
  },
});
