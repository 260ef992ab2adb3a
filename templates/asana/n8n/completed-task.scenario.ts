import { expect } from '@jest/globals';
import type { Json } from '../../../test/n8n/json.ts';
import { scenario } from '../../../test/n8n/scenario.ts';
import { asanaProject } from '../../../test/n8n/vendors/asana.ts';
import { program } from '../../../nodes-n8n/test/program.ts';

const project = asanaProject();
const { lifecycle } = program;
const onCall = { on: 'call.completed', from: 'submitted', to: 'visited' };

export default scenario({
  program: { ...program, lifecycle: { ...lifecycle, transitions: [...lifecycle.transitions, onCall] } },
  vendors: [project.vendor],
  async play({ refer, server, post, settle }) {
    await refer({ email: 'ben@example.com' });
    await refer({ email: 'cy@example.com' });
    const { rows }: Json = await server.call('GET', '/v1/referrals?order=asc');
    const [ben, cy] = [0, 1].map((place) => project.put({ external: { gid: rows[place].id, data: 'referral-kit' } }));
    const own = project.put({});
    const changed = async (task: { gid: string }) => {
      const resource = { gid: task.gid, resource_type: 'task' };
      const events = ['completed', 'modified_at'].map((field) => ({
        action: 'changed',
        resource,
        change: { field, action: 'changed' },
      }));
      const raw = JSON.stringify({ events });
      await post('Task Changed', undefined, { raw, headers: project.signed(raw) });
      await settle();
    };
    await changed(project.tick(ben!));
    await changed(project.tick(cy!, false));
    await changed(project.tick(own));
    await post('Task Changed', undefined, { raw: '{"events":[]}', headers: { 'X-Hook-Signature': 'forged' } });
  },
  shows: {
    22: async ({ server, answers }) => {
      expect(await server.call('GET', '/v1/referrals?order=asc')).toMatchObject({
        rows: [{ stage: 'visited' }, { stage: 'submitted' }],
      });
      expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 401]);
    },
  },
});
