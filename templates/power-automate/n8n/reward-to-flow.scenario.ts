import { expect } from '@jest/globals';
import type { Json } from '../../../test/n8n/json.ts';
import { scenario } from '../../../test/n8n/scenario.ts';
import { powerAutomate } from '../../../test/n8n/vendors/powerAutomate.ts';

export default scenario({
  vendors: [powerAutomate],
  async play({ server, refer }) {
    await refer({ email: 'ben@example.com', firstName: 'Ben' });
    await server.call('POST', '/v1/qualify', { email: 'ben@example.com' });
    const { rows }: Json = await server.call('GET', '/v1/rewards?kind=credit');
    await server.call('POST', `/v1/rewards/${encodeURIComponent(rows[0].id)}/approve`, {});
  },
  shows: {
    42: async ({ sent, server }) => {
      const { rows }: Json = await server.call('GET', '/v1/rewards?kind=credit');
      expect(rows).toMatchObject([{ state: 'fulfilled' }]);
      expect(
        sent(
          'POST your-environment.00.environment.api.powerplatform.com/powerautomate/automations/direct/workflows/YOUR_FLOW_ID/triggers/manual/paths/invoke',
        ),
      ).toEqual([
        {
          reward: rows[0].id,
          rule: 'credit',
          kind: 'credit',
          quantity: 1250,
          unit: 'USD',
          email: 'ada@example.com',
          firstName: 'Ada',
          lastName: null,
        },
      ]);
    },
  },
});
