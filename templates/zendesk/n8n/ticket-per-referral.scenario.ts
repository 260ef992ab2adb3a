import { expect } from '@jest/globals';
import { program } from '../../../nodes-n8n/test/program.ts';
import type { Json } from '../../../test/n8n/json.ts';
import { scenario } from '../../../test/n8n/scenario.ts';
import { zendesk } from '../../../test/n8n/vendors/zendesk.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
const daysAgo = (days: number) => new Date(Date.now() - days * DAY_MS).toISOString();
const stages = program.lifecycle.stages.map((stage) => ({
  ...stage,
  ...(!('final' in stage) && { stuckAfter: '2 days' }),
}));

export default scenario({
  program: { ...program, lifecycle: { ...program.lifecycle, stages } },
  vendors: [zendesk],
  async play({ server, refer, settle }) {
    await refer({ email: 'cy@example.com', firstName: 'Cy', fields: { genre: 'reviews' } });
    await settle();
    const { id } = await refer({ email: 'ben@example.com', firstName: 'Ben' }, { at: daysAgo(9) });
    const who = { referralId: id };
    await server.call('POST', '/v1/events', { id: 'tick-1', type: 'time.passed', who });
    await settle();
    await server.call('POST', '/v1/events', { id: 'visit-1', type: 'evening.visited', at: daysAgo(4), who });
    await server.call('POST', '/v1/events', { id: 'tick-2', type: 'time.passed', who });
  },
  shows: {
    11: async ({ sent, server }) => {
      const { rows }: Json = await server.call('GET', '/v1/referrals?order=asc');
      expect([
        rows,
        sent('POST example.zendesk.com/api/v2/tickets.json'),
        sent('PUT example.zendesk.com/api/v2/tickets/*'),
      ]).toEqual([]);
    },
  },
});
