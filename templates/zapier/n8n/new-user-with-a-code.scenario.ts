import { expect } from '@jest/globals';
import { scenario } from '../../../test/n8n/scenario.ts';
import { said, withKey } from '../../../test/n8n/senders.ts';

export default scenario({
  vendors: [],
  async play({ server, refer, post }) {
    await refer({ email: 'ben@example.com' });
    await refer({ email: 'cy@example.com' });
    const { rows } = await server.call('GET', '/v1/referrals?email=ben@example.com');
    const [{ code }] = rows as unknown as [{ code: string }];
    await post('New User', { user_id: 7, code: ` ${code} `, email: 'somebody.else@example.com', total: '89.00' }, withKey);
    await post('New User', { user_id: 8, code: 'WRONG', email: 'Cy@Example.com' }, withKey);
    await post('New User', { user_id: 9, email: 'zoe@example.com' }, withKey);
  },
  shows: {
    46: ({ answers }) =>
      expect(answers.map(said)).toMatchObject([
        { status: 200, body: { qualified: true, stage: 'joined', rewards: 'credit: held' } },
        { status: 200, body: { qualified: true, stage: 'joined', rewards: 'credit: held' } },
        { status: 200, body: { qualified: false, stage: null, rewards: '' } },
      ]),
    96: async ({ server }) => {
      const { rows } = await server.call('GET', '/v1/referrals?order=asc');
      expect(rows).toMatchObject([
        { invitee: { email: 'ben@example.com' }, stage: 'joined' },
        { invitee: { email: 'cy@example.com' }, stage: 'joined' },
      ]);
    },
  },
});
