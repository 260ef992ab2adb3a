import { expect } from '@jest/globals';
import type { Json } from '../../../test/n8n/json.ts';
import { scenario } from '../../../test/n8n/scenario.ts';
import { powerAutomate } from '../../../test/n8n/vendors/powerAutomate.ts';

const headers = { 'x-flow-key': 'the key of the flow' };
const mail = (number: number, from: string, text: string) => ({
  messageId: `<${number}@mail.example.com>`,
  from,
  to: 'referrals@example.com',
  text,
});

export default scenario({
  vendors: [powerAutomate],
  async play({ server, post }) {
    await server.call('POST', '/v1/advocates', { email: 'ada@example.com', firstName: 'Ada' });
    const text = 'Please write to Ben (Ben@Example.com).\n\nAda, ada@example.com';
    await post('Mail Received', mail(1, 'Ada <ADA@example.com>', text), { headers });
    await post('Mail Received', mail(2, 'eve@example.com', text), { headers });
    await post('Mail Received', mail(3, 'ada@example.com', 'Did Ben get in touch? ada@example.com'), { headers });
  },
  shows: {
    42: async ({ server, answers }) => {
      const { rows }: Json = await server.call('GET', '/v1/referrals');
      expect(rows).toMatchObject([{ advocate: { email: 'ada@example.com' }, invitee: { email: 'ben@example.com' } }]);
      expect(answers.map(({ body }) => JSON.parse(body))).toEqual([
        { result: 'logged', friend: 'ben@example.com', referral: rows[0].id },
        { result: 'unknown sender' },
        { result: 'no friend' },
      ]);
    },
  },
});
