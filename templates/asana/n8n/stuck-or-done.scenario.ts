import { expect } from '@jest/globals';
import { scenario } from '../../../test/n8n/scenario.ts';
import { asanaProject } from '../../../test/n8n/vendors/asana.ts';
import { program } from '../../../nodes-n8n/test/program.ts';

const project = asanaProject();
const { lifecycle } = program;
const [first, ...others] = lifecycle.stages;
const MINUTE_MS = 60_000;
const inMinutes = (minutes: number) => new Date(Date.now() + minutes * MINUTE_MS).toISOString();

export default scenario({
  program: { ...program, lifecycle: { ...lifecycle, stages: [{ ...first, stuckAfter: '2 days' }, ...others] } },
  vendors: [project.vendor],
  async play({ refer, server, settle }) {
    await refer({ email: 'cy@example.com' });
    const ben = await refer({ email: 'ben@example.com' });
    const dot = await refer({ email: 'dot@example.com' }, { at: inMinutes(3 - 2 * 24 * 60) });
    for (const { id } of [ben, dot]) project.put({ external: { gid: id, data: 'referral-kit' } });
    for (const email of ['ben@example.com', 'cy@example.com']) await server.call('POST', '/v1/qualify', { email });
    await settle();
    await server.call('POST', '/v1/events', {
      id: 'tick-1',
      type: 'time.passed',
      who: { email: 'dot@example.com' },
      at: inMinutes(4),
    });
  },
  shows: {
    22: ({ sent }) => {
      const [ben, dot] = project.tasks;
      expect(sent(`PUT app.asana.com/api/1.0/tasks/${ben?.gid}`)).toEqual([{ data: { completed: true } }]);
      expect(sent(`POST app.asana.com/api/1.0/tasks/${dot?.gid}/stories`)).toEqual([
        { data: { text: expect.stringMatching(/^Stuck in "submitted" since \d{4}-\d\d-\d\d\. Please call today\.$/) } },
      ]);
      expect(sent(`PUT app.asana.com/api/1.0/tasks/${dot?.gid}`)).toEqual([
        { data: { due_on: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) } },
      ]);
      expect(sent('PUT app.asana.com/api/1.0/tasks/*')).toHaveLength(2);
    },
  },
});
