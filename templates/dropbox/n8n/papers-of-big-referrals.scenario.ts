import { expect } from '@jest/globals';
import { scenario } from '../../../test/n8n/scenario.ts';
import { dropbox } from '../../../test/n8n/vendors/dropbox.ts';
import { slack } from '../../../test/n8n/vendors/slack.ts';

const above = (value: number) => ({ fact: 'invitee', path: '$.dealSize', operator: 'greaterThanInclusive', value });

const program = {
  id: 'builders',
  name: 'Builders',
  version: 1,
  currency: 'USD',
  roles: ['customer'],
  fields: { invitee: { dealSize: { type: 'number', label: 'Deal size' } } },
  lifecycle: { initial: 'submitted', stages: [{ id: 'submitted' }, { id: 'won', qualifies: true }], transitions: [] },
  eligibility: [
    { id: 'worth-a-call', then: 'flag', when: above(10_000) },
    { id: 'high-value', then: 'flag', when: above(100_000) },
  ],
  rewards: [],
};

const taken: string[] = [];

export default scenario({
  program,
  vendors: [dropbox(undefined, () => taken), slack],
  async play({ server, refer, settle }) {
    await refer({ email: 'ben@example.com', firstName: 'Ben', fields: { dealSize: 250_000 } });
    await refer({ email: 'cy@example.com', firstName: 'Cy', fields: { dealSize: 20_000 } });
    await settle();
    const di = await refer({ email: 'di@example.com' });
    taken.splice(0, taken.length, `/Referrals/${di.id}`);
    const who = { email: 'di@example.com' };
    await server.call('POST', '/v1/events', {
      id: 'grown',
      type: 'customer.updated',
      who,
      data: { dealSize: 300_000 },
    });
    await settle();
  },
  shows: {
    26: async ({ sent, server }) => {
      const { rows } = await server.call('GET', '/v1/referrals?email=ben@example.com');
      const [{ id }] = rows as unknown as [{ id: string }];
      expect(sent('POST api.dropboxapi.com/2/files/create_folder_v2')).toEqual([
        { path: `/Referrals/${id}` },
        { path: taken[0] },
      ]);
      expect(sent('POST api.dropboxapi.com/2/file_requests/create')).toEqual([
        {
          title: 'Papers of Ben',
          destination: `/Referrals/${id}`,
          description: 'Please send us your plans and contracts here.',
          open: true,
        },
      ]);
      expect(sent('POST slack.com/api/chat.postMessage')).toMatchObject([
        {
          channel: '#big-deals',
          text: 'Ben, referred by Ada, is worth a lot. Ask for the papers with this address: https://www.dropbox.com/request/request-1',
        },
      ]);
    },
  },
});
