import { expect } from '@jest/globals';
import { program } from '../../../nodes-n8n/test/program.ts';
import { scenario } from '../../../test/n8n/scenario.ts';
import { pipedriveWith } from '../../../test/n8n/vendors/pipedrive.ts';

const deals = new Map<number, { title: string; referral: string; [field: string]: unknown }>();
const { stages, ...lifecycle } = program.lifecycle;

export default scenario({
  vendors: [pipedriveWith(deals)],
  program: {
    ...program,
    lifecycle: {
      ...lifecycle,
      stages: stages.map((stage) => (stage.id === 'submitted' ? { ...stage, stuckAfter: '14 days' } : stage)),
    },
  },
  async play({ server, refer }) {
    const { id } = await refer({ email: 'ben@example.com', firstName: 'Ben' }, { at: '2026-03-01T09:00:00Z' });
    deals.set(7, { title: 'Ben, sent by Ada', referral: id as string, person_id: 40, owner_id: 3, label_ids: [8] });
    await server.call('POST', '/v1/events', {
      id: 'tick-1',
      type: 'time.passed',
      at: '2026-03-20T09:00:00Z',
      who: { referralId: id as string },
    });
  },
  shows: {
    49: ({ sent }) => {
      expect(sent('PATCH api.pipedrive.com/api/v2/deals/7')).toEqual([{ label_ids: [8, 1] }]);
      expect(sent('POST api.pipedrive.com/api/v2/activities')).toEqual([
        {
          subject: 'Follow up: Ben, sent by Ada',
          type: 'call',
          done: false,
          deal_id: 7,
          owner_id: 3,
          participants: [{ person_id: 40, primary: true }],
          due_date: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
          note: 'Ben, referred by Ada, is in "submitted" since 2026-03-01.',
        },
      ]);
    },
  },
});
