import { expect } from '@jest/globals';
import type { Json } from '../../../test/n8n/json.ts';
import { scenario } from '../../../test/n8n/scenario.ts';
import { asanaProject } from '../../../test/n8n/vendors/asana.ts';

const project = asanaProject();

export default scenario({
  vendors: [project.vendor],
  async play({ refer }) {
    await refer({ email: 'ben@example.com', firstName: 'Ben', phone: '+15550100' });
  },
  shows: {
    22: async ({ sent, server }) => {
      const { rows }: Json = await server.call('GET', '/v1/referrals');
      const { id, code } = rows[0];
      const assignee = ['eva@example.com', 'tom@example.com'][id.charCodeAt(id.length - 1) % 2];
      expect(sent('POST app.asana.com/api/1.0/tasks')).toEqual([
        {
          data: {
            name: 'Call Ben',
            notes: `+15550100\nben@example.com\nReferred by Ada\nCode ${code}`,
            assignee,
            due_on: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
            projects: ['YOUR_PROJECT_ID'],
            external: { gid: id, data: 'referral-kit' },
          },
        },
      ]);
    },
  },
});
