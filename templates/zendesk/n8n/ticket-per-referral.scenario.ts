import { expect } from '@jest/globals';
import { program } from '../../../nodes-n8n/test/program.ts';
import { scenario } from '../../../test/n8n/scenario.ts';
import { zendesk } from '../../../test/n8n/vendors/zendesk.ts';

const API = 'example.zendesk.com/api/v2/tickets';
const DAY_MS = 24 * 60 * 60 * 1000;
const referredAt = new Date(Date.now() - 9 * DAY_MS).toISOString();
const visitedAt = new Date(Date.now() - 4 * DAY_MS).toISOString();
const [submitted, visited, ...others] = program.lifecycle.stages;
const stages = [{ ...submitted, stuckAfter: '2 days' }, { ...visited, stuckAfter: '2 days' }, ...others];

const people = (friend: string) => `\n\nFriend: ${friend}@example.com\nAdvocate: ada@example.com`;

export default scenario({
  program: { ...program, lifecycle: { ...program.lifecycle, stages } },
  vendors: [zendesk],
  async play({ server, refer, settle }) {
    await refer({ email: 'cy@example.com', firstName: 'Cy', fields: { genre: 'reviews' } });
    await settle();
    const { id } = await refer({ email: 'ben@example.com', firstName: 'Ben' }, { at: referredAt });
    const who = { referralId: id };
    await server.call('POST', '/v1/events', { id: 'tick-1', type: 'time.passed', who });
    await settle();
    await server.call('POST', '/v1/events', { id: 'visit-1', type: 'evening.visited', at: visitedAt, who });
    await server.call('POST', '/v1/events', { id: 'tick-2', type: 'time.passed', who });
  },
  shows: {
    11: ({ sent }) => {
      expect(sent(`POST ${API}.json`)).toEqual([
        {
          ticket: {
            comment: {
              body: `The rule "critics" asks for a look at this referral. Solve the ticket with the tag referral-genuine or referral-fake.${people('cy')}`,
            },
            type: 'task',
            external_id: expect.stringMatching(/^r_/),
            subject: 'Please verify: Ada referred Cy',
            tags: ['referral-review'],
          },
        },
        {
          ticket: {
            comment: {
              body: `Nothing has happened since ${referredAt.slice(0, 10)} in the stage "submitted". What holds it up?${people('ben')}`,
            },
            type: 'task',
            external_id: expect.stringMatching(/^r_/),
            subject: 'Please help along: Ada referred Ben',
            tags: ['referral-support'],
          },
        },
      ]);
      const html_body = `Nothing has happened since ${visitedAt.slice(0, 10)} in the stage "visited". What holds it up?${people('ben')}`;
      expect(sent(`PUT ${API}/*`)).toEqual([{ ticket: { comment: { html_body, public: false } } }]);
    },
  },
});
