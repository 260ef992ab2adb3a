import { expect } from '@jest/globals';
import { scenario } from '../../../test/n8n/scenario.ts';
import { KEY, keyOf, klaviyo } from '../../../test/n8n/vendors/klaviyo.ts';

export default scenario({
  vendors: [klaviyo],
  async play({ server, post }) {
    await server.call('POST', '/v1/advocates', { email: 'ada@example.com', firstName: 'Ada', shareCode: 'ADA-50' });
    await post(
      'Joined the Segment',
      { email: 'zoe@example.com', first_name: 'Zoe', last_name: null },
      { headers: KEY },
    );
    await post('Joined the Segment', { email: 'ada@example.com', first_name: 'Ada' }, { headers: KEY });
    await post('Joined the Segment', { email: '', first_name: 'Nobody' }, { headers: KEY });
  },
  shows: {
    78: async ({ sent, server }) => {
      const { rows } = (await server.call('GET', '/v1/advocates')) as unknown as { rows: Advocate[] };
      expect(rows.map(({ person }) => person.firstName).toSorted()).toEqual(['Ada', 'Zoe']);
      const profiles = sent('POST a.klaviyo.com/api/profile-import');
      expect(profiles).toHaveLength(2);
      for (const { id, link, shareCode, role, person } of rows)
        expect(profiles).toContainEqual({
          data: {
            type: 'profile',
            attributes: {
              external_id: id,
              email: person.email,
              properties: { referral_link: link, referral_code: shareCode, referral_role: role },
            },
          },
        });
      expect(rows.map(({ shareCode }) => shareCode)).toContain('ADA-50');
    },
  },
  // Klaviyo keeps one profile of an external id.
  twice: { sameKey: keyOf },
});

interface Advocate {
  readonly id: string;
  readonly link: string;
  readonly shareCode: string;
  readonly role: string;
  readonly person: { readonly email: string; readonly firstName: string };
}
