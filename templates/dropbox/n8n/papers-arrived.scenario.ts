import { expect } from '@jest/globals';
import { scenario } from '../../../test/n8n/scenario.ts';
import { dropbox, dropboxChanged } from '../../../test/n8n/vendors/dropbox.ts';

const program = {
  id: 'builders',
  name: 'Builders',
  version: 1,
  currency: 'USD',
  roles: ['customer'],
  lifecycle: {
    initial: 'submitted',
    stages: [{ id: 'submitted' }, { id: 'papers', label: 'Papers are here' }, { id: 'won', qualifies: true }],
    transitions: [{ on: 'document.received', from: 'submitted', to: 'papers' }],
  },
  rewards: [],
};

const files: string[] = [];

export default scenario({
  program,
  vendors: [dropbox(() => files)],
  async play({ server, refer, post, settle }) {
    await post('Dropbox Calls', undefined, { method: 'GET', query: { challenge: 'say this again' } });
    await refer({ email: 'ben@example.com' });
    const { rows } = await server.call('GET', '/v1/referrals');
    const [{ id }] = rows as unknown as [{ id: string }];
    files.splice(0, files.length, '/Referrals/read me.txt', `/Referrals/${id}/plan.pdf`);
    await post('Dropbox Calls', undefined, dropboxChanged());
    await settle();
    files.push(`/Referrals/${id}/contract.pdf`);
    await post('Dropbox Calls', undefined, dropboxChanged());
    const changed = dropboxChanged();
    await post('Dropbox Calls', undefined, { ...changed, raw: changed.raw.replace('example', 'forged') });
  },
  shows: {
    26: async ({ server, answers }) => {
      const { rows } = await server.call('GET', '/v1/referrals');
      const [{ id, stage }] = rows as unknown as [{ id: string; stage: string }];
      expect(stage).toBe('papers');
      const story = (await server.call('GET', `/v1/referrals/${id}/decisions`))['rows'] as unknown as Decided[];
      expect(story.map(({ decision }) => decision.event.type)).toEqual([
        'referral.submitted',
        'document.received',
        'document.received',
      ]);
      expect(answers).toMatchObject([
        { status: 200, body: 'say this again' },
        { status: 200 },
        { status: 200 },
        { status: 401 },
      ]);
    },
  },
});

interface Decided {
  readonly decision: { readonly event: { readonly type: string } };
}
