import { expect } from '@jest/globals';
import type { Json } from '../../../test/n8n/json.ts';
import { scenario } from '../../../test/n8n/scenario.ts';
import { intercom, notice } from '../../../test/n8n/vendors/intercom.ts';

const lastValue = (email: string) => ({ id: 'c1', email, custom_attributes: { referral_status: 'Customer' } });

export default scenario({
  // Cy is a contact already, and Dan has been referred before.
  vendors: [intercom({ 'cy@example.com': null, 'dan@example.com': 'Customer' })],
  async play({ refer, post, settle }) {
    await refer({ email: 'ben@example.com', firstName: 'Ben' });
    await settle();
    await refer({ email: 'cy@example.com' });
    await settle();
    await refer({ email: 'dan@example.com' });
    await settle();
    await post('Contact Updated', undefined, { method: 'HEAD' });
    await post('Contact Updated', undefined, notice(lastValue('ben@example.com')));
    await settle();
    await post('Contact Updated', undefined, notice({ ...lastValue('ben@example.com'), name: 'Benjamin' }));
    await post('Contact Updated', undefined, notice({ ...lastValue('cy@example.com'), custom_attributes: {} }));
    await post('Contact Updated', undefined, notice(lastValue('dan@example.com'), 'another secret'));
    await post('Contact Updated', undefined, notice(lastValue('stranger@example.com')));
  },
  shows: {
    91: async ({ server, answers }) => {
      const { rows }: Json = await server.call('GET', '/v1/referrals?order=asc');
      expect(rows).toMatchObject([
        { invitee: { email: 'ben@example.com' }, stage: 'joined' },
        { invitee: { email: 'cy@example.com' }, stage: 'submitted' },
        { invitee: { email: 'dan@example.com' }, stage: 'submitted' },
      ]);
      expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 200]);
    },
    100: ({ sent }) => {
      const attributes = { custom_attributes: { referral_status: 'Referred', referred_by: 'Ada' } };
      expect(sent('POST api.intercom.io/contacts')).toEqual([
        { role: 'lead', email: 'ben@example.com', name: 'Ben', ...attributes },
      ]);
      expect(sent('PUT api.intercom.io/contacts/*')).toEqual([attributes]);
    },
  },
});
