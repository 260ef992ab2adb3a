import { expect } from '@jest/globals';
import { scenario } from '../../../test/n8n/scenario.ts';
import { zapier } from '../../../test/n8n/vendors/zapier.ts';

export default scenario({
  vendors: [zapier],
  async play({ server, refer, settle }) {
    await server.call('POST', '/v1/advocates', { email: 'ada@example.com', firstName: 'Ada', shareCode: 'ADA-50' });
    await settle();
    await refer({ email: 'ben@example.com', firstName: 'Ben', lastName: 'Okri' });
  },
  shows: {
    46: async ({ sent, server }) => {
      const { rows } = await server.call('GET', '/v1/referrals');
      const [{ code, link }] = rows as unknown as [{ code: string; link: string }];
      expect(sent('POST hooks.zapier.com/hooks/catch/*/*/')).toMatchObject([
        { kind: 'advocate', code: 'ADA-50', name: 'Ada', email: 'ada@example.com', role: 'member' },
        { kind: 'friend', code, link, name: 'Ben Okri', email: 'ben@example.com', referred_by: 'ada@example.com' },
      ]);
    },
  },
});
