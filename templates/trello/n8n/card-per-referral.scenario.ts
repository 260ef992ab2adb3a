import { expect } from '@jest/globals';
import type { Json } from '../../../test/n8n/json.ts';
import { scenario } from '../../../test/n8n/scenario.ts';
import { trelloBoard } from '../../../test/n8n/vendors/trello.ts';

const board = trelloBoard('Inbox', 'Submitted', 'Joined');

export default scenario({
  vendors: [board.vendor],
  async play({ refer, server, settle }) {
    board.put('Joined', { name: 'Order coffee', desc: 'of nobody who was referred' });
    await refer({ email: 'ben@example.com', firstName: 'Ben' });
    await settle();
    await server.call('POST', '/v1/qualify', { email: 'ben@example.com' });
    await settle();
    const { rows }: Json = await server.call('GET', '/v1/referrals');
    await server.call('POST', `/v1/referrals/${rows[0].id}/move`, { to: 'visited', reason: 'came after all' });
  },
  shows: {
    23: async ({ sent, server }) => {
      const { rows }: Json = await server.call('GET', '/v1/referrals');
      const { id, code } = rows[0];
      expect(sent('POST api.trello.com/1/cards')).toMatchObject([
        { idList: 'list1', name: 'Ben', desc: `By Ada, code ${code}\nben@example.com\n${id}`, pos: 'top' },
      ]);
      expect(sent('PUT api.trello.com/1/cards/card2')).toHaveLength(2);
      expect(board.cards.map((card) => [card['name'], board.listOf(card)])).toEqual([
        ['Order coffee', 'Joined'],
        ['Ben', 'Inbox'],
      ]);
    },
  },
});
