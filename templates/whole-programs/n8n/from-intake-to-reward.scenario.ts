import { expect } from '@jest/globals';
import { scenario } from '../../../test/n8n/scenario.ts';
import { filledIn } from '../../../test/n8n/senders.ts';
import { hubspot } from '../../../test/n8n/vendors/hubspot.ts';
import { mailServer } from '../../../test/n8n/vendors/mailServer.ts';
import { slack } from '../../../test/n8n/vendors/slack.ts';
import { stripe } from '../../../test/n8n/vendors/stripe.ts';

const UPSERT = 'POST api.hubapi.com/crm/objects/2026-09/contacts/batch/upsert';
const withKey = { headers: { 'x-api-key': 'of-hubspot' } };
const mail = mailServer();

export default scenario({
  vendors: [hubspot, mail.vendor, slack, stripe],
  before: () => mail.start(),
  async play({ server, post, settle }) {
    await server.call('POST', '/v1/advocates', { email: 'ada@example.com', firstName: 'Ada', shareCode: 'ADA-50' });
    const agrees = '["Yes, you may write to my friend"]';
    await post('Recommend a Friend', undefined, filledIn([' ADA-50', 'Ben', 'Ben@Example.com', agrees]));
    await settle();
    await post('A Page Tells', { code: 'ADA-50', email: 'cy@example.com', firstName: 'Cy' }, withKey);
    await settle();
    await post('A Page Tells', { code: 'WRONG', email: 'di@example.com' }, withKey);
    await settle();
    const { rows } = await server.call('GET', '/v1/referrals?email=ben@example.com');
    const [{ code }] = rows as unknown as [{ code: string }];
    for (const query of [{ code, order: '77', total: '89.00' }, { code: 'NOBODY', order: '78' }, { order: '79' }])
      // The orders come one after the other.
      // oxlint-disable-next-line no-await-in-loop
      await post('The Friend Has Bought', undefined, { method: 'GET', query, ...withKey });
    await settle();
    const held = await server.call('GET', '/v1/rewards?state=held');
    const [{ id }] = held['rows'] as unknown as [{ id: string }];
    await server.call('POST', `/v1/rewards/${encodeURIComponent(id)}/approve`, {});
  },
  shows: {
    1: async ({ server }) => {
      const { rows } = await server.call('GET', '/v1/referrals?email=ben@example.com');
      expect(rows).toMatchObject([{ advocate: { email: 'ada@example.com' }, stage: 'joined' }]);
      const { rows: rewards } = await server.call('GET', '/v1/rewards?rule=credit');
      expect(rewards).toMatchObject([{ state: 'fulfilled', quantity: 1250 }]);
    },
    2: async ({ sent, server }) => {
      const { rows } = await server.call('GET', '/v1/referrals?email=ben@example.com');
      const [{ code }] = rows as unknown as [{ code: string }];
      expect(sent(UPSERT)[0]).toEqual({
        inputs: [
          {
            idProperty: 'email',
            id: 'ben@example.com',
            properties: {
              email: 'ben@example.com',
              firstname: 'Ben',
              lifecyclestage: 'lead',
              referral_code: code,
              referral_stage: 'submitted',
              referred_by: 'ada@example.com',
            },
          },
        ],
      });
      expect(mail.mails().map(({ to, subject }) => `${to}: ${subject}`)).toEqual([
        'ben@example.com: Ada thinks of you',
        'ada@example.com: Thank you for recommending us',
        'cy@example.com: Ada thinks of you',
        'ada@example.com: Thank you for recommending us',
        'ada@example.com: Ben: Joined the club',
        'ada@example.com: Your voucher of 12.50 USD',
        'ben@example.com: Thank you from Ada',
      ]);
    },
    27: ({ sent }) => {
      expect(sent('POST api.stripe.com/v1/coupons')).toMatchObject([
        { amount_off: '1250', currency: 'usd', duration: 'once', max_redemptions: '1' },
      ]);
      expect(sent('POST api.stripe.com/v1/promotion_codes')).toMatchObject([
        { promotion: { type: 'coupon', coupon: 'coupon_1' }, max_redemptions: '1' },
      ]);
      const texts = mail.mails().map(({ text }) => text);
      expect(texts[5]).toContain('Enter this code when you pay: CODE2');
    },
    31: ({ sent }) =>
      expect(sent('POST slack.com/api/chat.postMessage').map(({ text }: { text: string }) => text)).toEqual([
        'Ada recommended us to Ben.',
        'Ada recommended us to Cy.',
        expect.stringMatching(/^di@example.com came with the code “WRONG”, and it could not be taken in: /),
        'Ada got a voucher of 12.50 USD (credit).',
      ]),
    35: async ({ server }) => {
      const { rows } = await server.call('GET', '/v1/referrals?order=asc');
      const advocate = { email: 'ada@example.com' };
      expect(rows).toMatchObject([
        { invitee: { email: 'ben@example.com', firstName: 'Ben' }, advocate },
        { invitee: { email: 'cy@example.com', firstName: 'Cy' }, advocate },
      ]);
    },
    37: ({ sent }) =>
      expect(sent(UPSERT)[2]).toEqual({
        inputs: [
          {
            idProperty: 'email',
            id: 'ben@example.com',
            properties: { email: 'ben@example.com', referral_stage: 'joined' },
          },
        ],
      }),
    95: async ({ server, answers }) => {
      expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 200]);
      const { rows } = await server.call('GET', '/v1/referrals?qualified=true');
      expect(rows).toMatchObject([{ invitee: { email: 'ben@example.com' } }]);
    },
  },
});
