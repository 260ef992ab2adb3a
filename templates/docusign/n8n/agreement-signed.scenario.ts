import { expect } from '@jest/globals';
import { scenario } from '../../../test/n8n/scenario.ts';
import { completedEnvelope, docusign } from '../../../test/n8n/vendors/docusign.ts';

const give = { kind: 'credit', amountMinor: 1000 };
const on = { enter: 'submitted' };

/** One reward waits for the agreement, and both for the terms. */
const program = {
  id: 'partners',
  name: 'Partners',
  version: 1,
  currency: 'USD',
  roles: ['partner'],
  terms: { version: '2026-01', url: 'https://example.com/terms', neededFor: 'reward' },
  lifecycle: { initial: 'submitted', stages: [{ id: 'submitted' }, { id: 'won', qualifies: true }], transitions: [] },
  rewards: [
    { id: 'thanks', to: 'advocate', on, give, reverse: [] },
    { id: 'bonus', to: 'advocate', on, give, agreement: 'partner', reverse: [] },
  ],
};

export default scenario({
  program,
  vendors: [docusign()],
  async play({ server, refer, post, settle }) {
    await refer({ email: 'ben@example.com' });
    const { rows } = await server.call('GET', '/v1/advocates');
    const [{ id: advocate }] = rows as unknown as [{ id: string }];
    const signed = completedEnvelope('envelope-1', { advocate, termsVersion: '2026-01' });
    await post('Envelope Completed', undefined, signed);
    await settle();
    await post('Envelope Completed', undefined, completedEnvelope('envelope-2', { advocate, agreement: 'partner' }));
    await post('Envelope Completed', undefined, completedEnvelope('envelope-3', { customer: 'somebody else' }));
    await post('Envelope Completed', undefined, { ...signed, raw: signed.raw.replace('envelope-1', 'envelope-4') });
  },
  shows: {
    24: async ({ server }) => {
      const { rows } = await server.call('GET', '/v1/rewards?rule=bonus');
      expect(rows).toMatchObject([{ state: 'available', waitsFor: [] }]);
    },
    57: async ({ server, answers }) => {
      const { rows } = await server.call('GET', '/v1/rewards?rule=thanks');
      expect(rows).toMatchObject([{ state: 'available', waitsFor: [] }]);
      expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 401]);
    },
  },
});
