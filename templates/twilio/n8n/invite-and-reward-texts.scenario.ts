import { expect } from '@jest/globals';
import { scenario } from '../../../test/n8n/scenario.ts';
import { twilio } from '../../../test/n8n/vendors/twilio.ts';

export default scenario({
  vendors: [twilio],
  async play({ refer, server, settle }) {
    const ada = { email: 'ada@example.com', firstName: 'Ada', phone: '+15550100001', shareCode: 'ADA-50' };
    await server.call('POST', '/v1/advocates', ada);
    await server.call('POST', '/v1/advocates', { email: 'dan@example.com', firstName: 'Dan' });
    await settle();
    const { id } = await refer({ email: 'ben@example.com', firstName: 'Ben' });
    await server.call('POST', `/v1/referrals/${id}/qualify`, {});
    const { rows } = await server.call('GET', `/v1/rewards?referral=${id}&rule=credit`);
    const [reward] = rows as unknown as [{ id: string }];
    for (const order of ['approve', 'fulfil', 'reverse']) {
      // oxlint-disable-next-line no-await-in-loop
      await settle();
      // Each order follows upon the one before.
      // oxlint-disable-next-line no-await-in-loop
      await server.call('POST', `/v1/rewards/${encodeURIComponent(reward.id)}/${order}`, { reason: 'as agreed' });
    }
  },
  shows: {
    43: ({ sent }) => {
      const messages = sent('POST api.twilio.com/2010-04-01/Accounts/*/Messages.json') as Record<string, string>[];
      expect(new Set(messages.map(({ To }) => To))).toEqual(new Set(['+15550100001']));
      expect(messages.map(({ Body }) => Body)).toEqual([
        expect.stringMatching(/^Welcome, Ada! Share your link .* http\S+\/r\/ADA-50 /),
        'Ada, thank you: 10 points are yours.',
        'Ada, thank you: $12.50 are yours.',
        'Ada, your $12.50 are on the way to you.',
        expect.stringMatching(/^Ada, your friend's order came back/),
      ]);
    },
  },
});
