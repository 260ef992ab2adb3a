import { expect } from '@jest/globals';
import type { Json } from '../../../test/n8n/json.ts';
import { scenario } from '../../../test/n8n/scenario.ts';
import { powerAutomate } from '../../../test/n8n/vendors/powerAutomate.ts';

const headers = { 'x-flow-key': 'the key of the flow' };
const RESPONSE = {
  responseId: '41',
  code: 'ADA-50',
  email: 'ben@example.com',
  firstName: 'Ben',
  lastName: null,
  phone: '+15550100',
};

export default scenario({
  vendors: [powerAutomate],
  async play({ server, post }) {
    await server.call('POST', '/v1/advocates', { email: 'ada@example.com', firstName: 'Ada', shareCode: 'ADA-50' });
    await post('Form Submitted', RESPONSE, { headers });
    await post(
      'Form Submitted',
      { ...RESPONSE, responseId: '42', code: 'NOBODY', email: 'cy@example.com', phone: null },
      { headers },
    );
    await post('Form Submitted', { ...RESPONSE, responseId: '43', email: '' }, { headers });
  },
  shows: {
    42: async ({ server, answers }) => {
      const { rows }: Json = await server.call('GET', '/v1/referrals');
      expect(rows).toMatchObject([
        { stage: 'submitted', invitee: { email: 'ben@example.com', firstName: 'Ben', phone: '+15550100' } },
      ]);
      const told = answers.map(({ status, body }) => ({ status, body: JSON.parse(body) }));
      expect(told).toMatchObject([
        { status: 200, body: { result: 'logged', referral: rows[0].id, stage: 'submitted', advocate: 'Ada' } },
        { status: 422, body: { result: 'refused' } },
        { status: 422, body: { result: 'refused', reason: 'The body needs responseId, code and an email address.' } },
      ]);
    },
  },
});
