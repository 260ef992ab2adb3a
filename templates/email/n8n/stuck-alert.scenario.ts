import { expect } from '@jest/globals';
import { program } from '../../../nodes-n8n/test/program.ts';
import { scenario } from '../../../test/n8n/scenario.ts';
import { mailServer } from '../../../test/n8n/vendors/mailServer.ts';

const [submitted, ...others] = program.lifecycle.stages;
const impatient = {
  ...program,
  lifecycle: { ...program.lifecycle, stages: [{ ...submitted, stuckAfter: '7 days' }, ...others] },
};

const post = mailServer();

export default scenario({
  vendors: [post.vendor],
  before: () => post.start(),
  program: impatient,
  async play({ refer, server }) {
    const at = new Date(Date.now() - 8 * 24 * 60 * 60 * 1000).toISOString();
    await refer({ email: 'cy@example.com', firstName: 'Cy' });
    const { id } = await refer({ email: 'ben@example.com', firstName: 'Ben' }, { at });
    await server.call('POST', '/v1/events', { id: 'tick-1', type: 'time.passed', who: { referralId: id } });
  },
  shows: {
    29: () =>
      expect(post.mails()).toEqual([
        {
          from: 'referrals@example.com',
          to: 'team@example.com',
          subject: 'Stuck in submitted: Ben',
          text: expect.stringMatching(/^Ben, referred by Ada, is in "submitted" since \d{4}-\d\d-\d\d\.$/),
        },
      ]),
  },
});
