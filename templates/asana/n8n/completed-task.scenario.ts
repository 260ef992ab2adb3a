import { expect } from '@jest/globals';
import { scenario } from '../../../test/n8n/scenario.ts';
import { asanaProject } from '../../../test/n8n/vendors/asana.ts';
import { program } from '../../../nodes-n8n/test/program.ts';

const project = asanaProject();
const { lifecycle } = program;
const onCall = { on: 'call.completed', from: 'submitted', to: 'visited' };

export default scenario({
  program: { ...program, lifecycle: { ...lifecycle, transitions: [...lifecycle.transitions, onCall] } },
  vendors: [project.vendor],
  async play({ refer, post, settle }) {
    const referred = async (email: string) => {
      const { id } = await refer({ email });
      return project.put({ external: { gid: id, data: 'referral-kit' } });
    };
    const ben = await referred('ben@example.com');
    const cy = await referred('cy@example.com');
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
    await post('Task Changed', undefined, { headers: { 'X-Hook-Secret': 'a new secret' } });
    await changed(project.tick(ben));
    await changed(project.tick(cy, false));
    await changed(project.tick(own));
    await post('Task Changed', undefined, { raw: '{"events":[]}', headers: { 'X-Hook-Signature': 'forged' } });
  },
  shows: {
    22: async ({ server, answers }) => {
      expect(await server.call('GET', '/v1/referrals?order=asc')).toMatchObject({
        rows: [{ stage: 'visited' }, { stage: 'submitted' }],
      });
      expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 401]);
      expect(answers[0]?.headers).toMatchObject({ 'x-hook-secret': 'a new secret' });
    },
  },
});
