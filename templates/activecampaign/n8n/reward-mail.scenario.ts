import { expect } from '@jest/globals';
import type { Json } from '../../../test/n8n/json.ts';
import { scenario } from '../../../test/n8n/scenario.ts';
import { activecampaign } from '../../../test/n8n/vendors/activecampaign.ts';

const API = 'POST your-account.api-us1.com/api/3';

export default scenario({
  vendors: [activecampaign({ contacts: ['ada@example.com'] })],
  async play({ server, refer }) {
    await refer({ email: 'ben@example.com' });
    await server.call('POST', '/v1/qualify', { email: 'ben@example.com' });
    const { rows }: Json = await server.call('GET', '/v1/rewards?kind=credit');
    await server.call('POST', `/v1/rewards/${encodeURIComponent(rows[0].id)}/approve`, {});
  },
  shows: {
    17: ({ sent }) => expect(sent(`${API}/contactTags`)).toEqual([{ contactTag: { contact: 1, tag: 1005 } }]),
    51: ({ sent }) =>
      expect(sent(`${API}/contact/sync`)).toEqual([
        {
          contact: {
            email: 'ada@example.com',
            firstName: 'Ada',
            lastName: '',
            fieldValues: [{ field: '1004', value: '$12.50' }],
          },
        },
      ]),
  },
});
