import { expect } from '@jest/globals';
import type { Json } from '../../../test/n8n/json.ts';
import { scenario } from '../../../test/n8n/scenario.ts';
import { activecampaign } from '../../../test/n8n/vendors/activecampaign.ts';

const API = 'POST your-account.api-us1.com/api/3';
const ADA = { email: 'ada@example.com', firstName: 'Ada', lastName: '' };

export default scenario({
  vendors: [activecampaign({ contacts: ['ada@example.com'] })],
  async play({ server, refer, settle }) {
    await refer({ email: 'ben@example.com' });
    await settle();
    const { advocate } = await refer({ email: 'cy@example.com' });
    await settle();
    await server.call('POST', '/v1/qualify', { email: 'ben@example.com' });
    const { rows }: Json = await server.call('GET', '/v1/rewards?kind=credit');
    await server.call('POST', `/v1/rewards/${encodeURIComponent(rows[0].id)}/approve`, {});
    await settle();
    await server.call('POST', '/v1/redemptions', { advocate: advocate.id, item: 'mug' });
  },
  shows: {
    17: ({ sent }) =>
      expect(sent(`${API}/contactTags`)).toEqual([
        { contactTag: { contact: 1, tag: 1005 } },
        { contactTag: { contact: 1, tag: 1006 } },
      ]),
    51: ({ sent }) =>
      expect(sent(`${API}/contact/sync`)).toEqual([
        { contact: { ...ADA, fieldValues: [{ field: '1004', value: '$12.50' }] } },
        { contact: { ...ADA, fieldValues: [{ field: '1004', value: 'mug' }] } },
      ]),
  },
});
