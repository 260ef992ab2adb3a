import { expect } from '@jest/globals';
import { scenario } from '../../../test/n8n/scenario.ts';
import { docusign } from '../../../test/n8n/vendors/docusign.ts';

const count = { fact: 'advocate', path: '$.count.referrals' };

const program = {
  id: 'partners',
  name: 'Partners',
  version: 1,
  currency: 'USD',
  roles: ['partner'],
  lifecycle: { initial: 'submitted', stages: [{ id: 'submitted' }, { id: 'won', qualifies: true }], transitions: [] },
  milestones: [
    { id: 'first', count, reaches: 1 },
    { id: 'partner', count, reaches: 2 },
  ],
  rewards: [],
};

export default scenario({
  program,
  vendors: [docusign()],
  async play({ refer, settle }) {
    await refer({ email: 'ben@example.com' });
    await settle();
    await refer({ email: 'cy@example.com' });
    await settle();
    await refer({ email: 'di@example.com' });
  },
  shows: {
    24: async ({ sent, server }) => {
      const { rows } = await server.call('GET', '/v1/advocates');
      const [{ id }] = rows as unknown as [{ id: string }];
      expect(sent('POST demo.docusign.net/restapi/v2.1/accounts/*/envelopes')).toEqual([
        {
          status: 'sent',
          templateId: 'YOUR_TEMPLATE_ID',
          transactionId: `${id} partner`,
          emailSubject: 'Welcome as a partner: please sign',
          templateRoles: [{ roleName: 'Partner', email: 'ada@example.com', name: 'Ada' }],
          customFields: {
            textCustomFields: [
              { name: 'advocate', value: id, show: 'false' },
              { name: 'agreement', value: 'partner', show: 'false' },
            ],
          },
        },
      ]);
    },
  },
});
