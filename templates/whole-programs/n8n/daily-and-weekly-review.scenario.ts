import { expect } from '@jest/globals';
import { scenario } from '../../../test/n8n/scenario.ts';
import { slack } from '../../../test/n8n/vendors/slack.ts';

const DAY_MS = 86_400_000;
/** A Wednesday of the week before this one. */
const lastWeek = () => {
  const sinceMonday = (new Date().getUTCDay() + 6) % 7;
  return new Date(Date.now() - (sinceMonday + 5) * DAY_MS).toISOString();
};

const program = {
  id: 'club',
  name: 'Club',
  version: 1,
  currency: 'USD',
  roles: ['member'],
  fields: { invitee: { genre: { type: 'string', label: 'Genre' } } },
  lifecycle: {
    initial: 'submitted',
    stages: [{ id: 'submitted' }, { id: 'joined', qualifies: true }],
    transitions: [{ on: 'purchase.completed', from: 'submitted', to: 'joined' }],
  },
  eligibility: [
    {
      id: 'critics',
      then: 'review',
      review: { within: '30 days', otherwise: 'release' },
      when: { fact: 'invitee', path: '$.genre', operator: 'equal', value: 'reviews' },
    },
  ],
  milestones: [{ id: 'gold', count: { fact: 'advocate', path: '$.count.referrals' }, reaches: 5 }],
  rewards: [
    {
      id: 'credit',
      to: 'advocate',
      on: { enter: 'joined' },
      give: { kind: 'credit', amountMinor: 1250 },
      approval: 'manual',
      reverse: [],
    },
    {
      id: 'waits',
      to: 'advocate',
      on: { enter: 'submitted' },
      give: { kind: 'points', amount: 10 },
      hold: '60 days',
      reverse: [],
    },
  ],
};

export default scenario({
  program,
  vendors: [slack],
  async play({ server, run, settle }) {
    const at = lastWeek();
    await run('Every Weekday');
    await run('Every Monday');
    await settle();
    await server.call('POST', '/v1/advocates', { email: 'ada@example.com', firstName: 'Ada', shareCode: 'ADA-50', at });
    for (const invitee of [
      { email: 'ben@example.com', firstName: 'Ben' },
      { email: 'cy@example.com', firstName: 'Cy', fields: { genre: 'reviews' } },
      { email: 'di@example.com' },
      { email: 'eve@example.com' },
      { email: 'flo@example.com' },
    ])
      // oxlint-disable-next-line no-await-in-loop
      await server.call('POST', '/v1/referrals', { code: 'ADA-50', invitee, at });
    const who = { email: 'ben@example.com' };
    await server.call('POST', '/v1/events', { id: 'o-1', type: 'purchase.completed', at, who, object: 'o-1' });
    await run('Every Weekday');
    await settle();
    await run('Every Monday');
  },
  shows: {
    6: ({ sent }) => {
      const [, weekly] = sent('POST slack.com/api/chat.postMessage');
      expect(weekly).toMatchObject({
        channel: '#referrals',
        text:
          'Last week: 5 referred, 1 qualified, 6 rewards earned. Owed now: credit 12.50 USD, points 50.\n' +
          'Near a threshold: Ada has 4 of 5 for gold',
      });
    },
    38: ({ sent }) => {
      const messages = sent('POST slack.com/api/chat.postMessage');
      const day = lastWeek().slice(0, 10);
      expect(messages).toHaveLength(2);
      expect(messages[0]).toMatchObject({
        text:
          `2 things wait for you:\n• Ada: credit waits for approval since ${day}\n` +
          `• Cy, referred by Ada, waits for a review since ${day}`,
      });
    },
  },
  twice: 'every run of the schedule is a report of its own',
});
