import { expect } from '@jest/globals';
import { scenario } from '../../../test/n8n/scenario.ts';
import { keyOf, klaviyo } from '../../../test/n8n/vendors/klaviyo.ts';

const api = 'POST a.klaviyo.com/api';

export default scenario({
  vendors: [klaviyo],
  async play({ refer, server, settle }) {
    await server.call('POST', '/v1/advocates', { email: 'ada@example.com', firstName: 'Ada', shareCode: 'ADA-50' });
    await settle();
    await refer({ email: 'ben@example.com', firstName: 'Ben', lastName: 'Okoro' });
    // Nobody can be mailed who gave a telephone number only.
    await refer({ phone: '+15550100' });
  },
  shows: {
    60: async ({ sent, server }) => {
      const { rows } = (await server.call('GET', '/v1/referrals?email=ben@example.com')) as unknown as Referrals;
      const [{ advocate, invitee, link }] = rows;
      const shareLink = expect.stringMatching(/\/r\/ADA-50$/);
      expect(sent(`${api}/profile-import`)).toEqual([
        profile({
          external_id: advocate.id,
          email: 'ada@example.com',
          first_name: 'Ada',
          properties: { referral_link: shareLink, referral_code: 'ADA-50', referral_role: 'member' },
        }),
        profile({
          external_id: invitee.id,
          email: 'ben@example.com',
          first_name: 'Ben',
          last_name: 'Okoro',
          properties: { invite_link: link },
        }),
      ]);
      expect(sent(`${api}/events`)).toEqual([
        event('Became an Advocate', advocate, { program: 'club', referral_link: shareLink }),
        event('Invited by a Friend', invitee, { program: 'club', referral_link: link, advocate_first_name: 'Ada' }),
      ]);
    },
  },
  // Klaviyo keeps one profile of an external id, and one event of a unique id.
  twice: { sameKey: keyOf },
});

interface Referrals {
  readonly rows: readonly [{ advocate: Person; invitee: Person; link: string }];
}

interface Person {
  readonly id: string;
  readonly email: string;
}

const profile = (attributes: object) => ({ data: { type: 'profile', attributes } });

function event(name: string, { id, email }: Person, properties: object) {
  return {
    data: {
      type: 'event',
      attributes: {
        unique_id: expect.stringMatching(/^msg_/),
        time: expect.stringMatching(/^\d{4}-.*Z$/),
        metric: { data: { type: 'metric', attributes: { name } } },
        profile: { data: { type: 'profile', attributes: { external_id: id, email } } },
        properties,
      },
    },
  };
}
