import { expect } from '@jest/globals';
import { scenario } from '../../../test/n8n/scenario.ts';
import { said, withKey } from '../../../test/n8n/senders.ts';
import { make } from '../../../test/n8n/vendors/make.ts';

const says = (value: string) => ({ fact: 'event', path: '$.data.status', operator: 'equal', value });

const program = {
  id: 'clinic',
  name: 'Clinic',
  version: 1,
  currency: 'USD',
  roles: ['patient'],
  lifecycle: {
    initial: 'submitted',
    stages: [{ id: 'submitted' }, { id: 'booked' }, { id: 'won', qualifies: true }],
    transitions: [
      { on: 'lead.statusChanged', from: 'submitted', to: 'booked', when: says('Meeting booked') },
      { on: 'lead.statusChanged', from: ['submitted', 'booked'], to: 'won', when: says('Customer') },
    ],
  },
  rewards: [],
};

export default scenario({
  program,
  vendors: [make],
  async play({ refer, post, settle }) {
    await refer({ email: 'ben@example.com', firstName: 'Ben' });
    await settle();
    const tells = (run: string, platform: string, email: string, status?: string) =>
      post('A Scenario Tells', { run, platform, email, status }, withKey);
    await tells('run-1', 'Trello', 'ben@example.com', 'Meeting booked');
    await settle();
    await tells('run-2', 'Pipedrive', 'ben@example.com', 'Customer');
    await settle();
    await tells('run-3', 'HubSpot', 'ben@example.com', 'Customer');
    await tells('run-4', 'HubSpot', 'zoe@example.com', 'Customer');
    await tells('run-5', 'HubSpot', 'ben@example.com');
    await post('A Scenario Tells', { run: 'run-6', email: 'ben@example.com', status: 'Customer' });
  },
  shows: {
    62: async ({ sent, requests, server, answers }) => {
      const { rows } = await server.call('GET', '/v1/referrals');
      const [{ id, code }] = rows as unknown as [{ id: string; code: string }];
      const records = sent('POST hook.eu2.make.com/YOUR_WEBHOOK') as { news: string }[];
      const ofBen = {
        key: id,
        code,
        advocateEmail: 'ada@example.com',
        inviteeEmail: 'ben@example.com',
        program: 'clinic',
      };
      expect(records.filter(({ news }) => news.startsWith('referral.'))).toMatchObject([
        { ...ofBen, news: 'referral.created', stage: 'submitted', advocateName: 'Ada', inviteeName: 'Ben' },
        { ...ofBen, news: 'referral.stageChanged', stage: 'booked' },
        { ...ofBen, news: 'referral.stageChanged', stage: 'won' },
      ]);
      expect(records.filter(({ news }) => news === 'participant.added')).toMatchObject([
        { code: 'ADA-50', advocateEmail: 'ada@example.com' },
      ]);
      const keys = requests('POST hook.eu2.make.com/YOUR_WEBHOOK').map(({ headers }) => headers['x-flow-key']);
      expect(new Set(keys)).toEqual(new Set(['the key of the flow']));
      expect(answers.at(-1)).toMatchObject({ status: 403 });
      expect(answers.slice(0, -1).map(said)).toMatchObject([
        { status: 200, body: { known: true, moved: true, stage: 'booked' } },
        { status: 200, body: { known: true, moved: true, stage: 'won' } },
        { status: 200, body: { known: true, moved: false, stage: null } },
        { status: 200, body: { known: false, moved: false, stage: null } },
        { status: 422 },
      ]);
    },
  },
});
