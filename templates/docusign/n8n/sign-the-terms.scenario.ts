import { expect } from '@jest/globals';
import { scenario } from '../../../test/n8n/scenario.ts';
import { said, withKey } from '../../../test/n8n/senders.ts';
import { docusign } from '../../../test/n8n/vendors/docusign.ts';

const program = {
  id: 'partners',
  name: 'Partners',
  version: 1,
  currency: 'USD',
  roles: ['partner'],
  terms: { version: '2026-01', url: 'https://example.com/terms', neededFor: 'reward' },
  lifecycle: { initial: 'submitted', stages: [{ id: 'submitted' }, { id: 'won', qualifies: true }], transitions: [] },
  rewards: [],
};

/** Ada signs as soon as she is shown where; Bo closes the window and comes back. */
export default scenario({
  program,
  vendors: [docusign(['ada@example.com'])],
  async play({ server, post }) {
    for (const [email, firstName] of [
      ['ada@example.com', 'Ada'],
      ['bo@example.com', 'Bo'],
    ])
      // oxlint-disable-next-line no-await-in-loop
      await server.call('POST', '/v1/advocates', { email, firstName });
    for (const email of ['ada', 'ada', 'bo', 'bo', 'zoe'])
      // oxlint-disable-next-line no-await-in-loop
      await post('Somebody Wants to Sign', { email: `${email}@example.com` }, withKey);
  },
  shows: {
    57: async ({ sent, server, answers }) => {
      const { rows } = await server.call('GET', '/v1/advocates?email=ada@example.com');
      const [{ id }] = rows as unknown as [{ id: string }];
      const envelopes = sent('POST demo.docusign.net/restapi/v2.1/accounts/*/envelopes');
      expect(envelopes).toMatchObject([
        {
          templateId: 'YOUR_TEMPLATE_ID',
          templateRoles: [{ roleName: 'Advocate', clientUserId: id, email: 'ada@example.com', name: 'Ada' }],
        },
        { templateRoles: [{ email: 'bo@example.com' }] },
      ]);
      const views = sent('POST demo.docusign.net/restapi/v2.1/accounts/*/envelopes/*/views/recipient');
      expect(views).toHaveLength(3);
      expect(views[0]).toEqual({
        returnUrl: 'https://example.com/member-area',
        authenticationMethod: 'none',
        clientUserId: id,
        email: 'ada@example.com',
        userName: 'Ada',
      });
      expect(answers.map(said)).toMatchObject([
        page(1),
        { status: 200, body: { signed: true } },
        page(2),
        page(2),
        { status: 404, body: { error: expect.stringContaining('Nobody takes part') } },
      ]);
    },
  },
});

/** The address of an envelope, as the caller is told. */
const page = (envelope: number) => ({
  status: 200,
  body: { signed: false, url: `https://demo.docusign.net/Signing/envelope-${envelope}` },
});
