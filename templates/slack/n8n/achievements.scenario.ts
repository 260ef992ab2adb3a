import { expect } from '@jest/globals';
import { program } from '../../../nodes-n8n/test/program.ts';
import { scenario } from '../../../test/n8n/scenario.ts';
import { slack } from '../../../test/n8n/vendors/slack.ts';

const withMilestone = {
  ...program,
  milestones: [{ id: 'host', count: { fact: 'advocate', path: '$.count.qualified' }, reaches: 2 }],
};

export default scenario({
  vendors: [slack],
  program: withMilestone,
  async play({ refer, server, settle }) {
    for (const name of ['Ben', 'Cy']) {
      // The first success is told before the second happens.
      // oxlint-disable-next-line no-await-in-loop
      const { id } = await refer({ email: `${name.toLowerCase()}@example.com`, firstName: name });
      // oxlint-disable-next-line no-await-in-loop
      await server.call('POST', `/v1/referrals/${id}/qualify`, {});
      // oxlint-disable-next-line no-await-in-loop
      await settle();
    }
  },
  shows: {
    54: ({ sent }) =>
      expect(sent('POST slack.com/api/chat.postMessage')).toMatchObject([
        { channel: '#wins', text: ':seedling: The first success of Ada: Ben is now in "joined".' },
        {
          channel: '#wins',
          text: ':tada: Ada reached "host": 2 of 2 referrals became a success. Who says thank you?',
        },
      ]),
  },
});
