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
    await post(
      'New User',
      { user_id: 7, code: ` ${code} `, email: 'somebody.else@example.com', total: '89.00' },
      withKey,
    );
    await post('New User', { user_id: 8, code: 'WRONG', email: 'Cy@Example.com' }, withKey);
    await post('New User', { user_id: 6, code });
    await post('New User', { user_id: 9, email: 'zoe@example.com' }, withKey);
    await post('New User', { user_id: 10, code }, withKey);
  },
  shows: {
    46: ({ answers }) =>
      expect(answers.filter(({ status }) => status !== 403).map(said)).toMatchObject([
        { status: 200, body: { qualified: true, stage: 'joined', rewards: 'credit: held' } },
        { status: 200, body: { qualified: true, stage: 'joined', rewards: 'credit: held' } },
        {
          status: 200,
          body: { qualified: false, why: 'No referral has that code, coupon, e-mail address, telephone number or id' },
        },
        { status: 409, body: { qualified: false, why: 'Not done: the referral is qualified already.' } },
      ]),
    96: async ({ server, answers }) => {
      expect(answers.map(({ status }) => status)).toEqual([200, 200, 403, 200, 409]);
      const { rows } = await server.call('GET', '/v1/referrals?order=asc');
      expect(rows).toMatchObject([
        { invitee: { email: 'ben@example.com' }, stage: 'joined' },
        { invitee: { email: 'cy@example.com' }, stage: 'joined' },
      ]);
    },
  },
});
