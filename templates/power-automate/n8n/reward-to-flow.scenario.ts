import { expect } from '@jest/globals';
import type { Json } from '../../../test/n8n/json.ts';
import { scenario } from '../../../test/n8n/scenario.ts';
import { powerAutomate } from '../../../test/n8n/vendors/powerAutomate.ts';

const FLOW =
  'POST your-environment.00.environment.api.powerplatform.com/powerautomate/automations/direct/workflows/YOUR_FLOW_ID/triggers/manual/paths/invoke';

export default scenario({
  vendors: [powerAutomate],
  async play({ server, refer, settle }) {
    await refer({ email: 'ben@example.com', firstName: 'Ben' });
    await settle();
    await server.call('POST', '/v1/qualify', { email: 'ben@example.com' });
    const { rows }: Json = await server.call('GET', '/v1/rewards?kind=credit');
    await server.call('POST', `/v1/rewards/${encodeURIComponent(rows[0].id)}/approve`, {});
  },
  shows: {
    42: async ({ requests, server }) => {
      const { rows }: Json = await server.call('GET', '/v1/rewards?kind=credit');
      expect(rows).toMatchObject([{ state: 'fulfilled' }]);
      const started = requests(FLOW);
      expect(started.map(({ body }) => body)).toEqual([
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
      expect(started[0]?.query).toMatchObject({ sp: '/triggers/manual/run', sig: 'example-signature' });
      expect(started[0]?.headers['x-ms-client-tracking-id']).toMatch(/\S/);
    },
  },
});
