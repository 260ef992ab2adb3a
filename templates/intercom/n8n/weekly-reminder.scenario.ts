import { expect } from '@jest/globals';
import { program } from '../../../nodes-n8n/test/program.ts';
import { scenario } from '../../../test/n8n/scenario.ts';
import { intercom } from '../../../test/n8n/vendors/intercom.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
const since = new Date(Date.now() - 9 * DAY_MS).toISOString();
const [first, ...others] = program.lifecycle.stages;

export default scenario({
  program: { ...program, lifecycle: { ...program.lifecycle, stages: [{ ...first, stuckAfter: '7 days' }, ...others] } },
  vendors: [intercom({ 'ada@example.com': null })],
  async play({ server, refer, run }) {
    await refer({ email: 'cy@example.com', firstName: 'Cy' });
    const { id } = await refer({ email: 'ben@example.com', firstName: 'Ben' }, { at: since });
    await server.call('POST', '/v1/events', { id: 'tick', type: 'time.passed', who: { referralId: id } });
    await run('Every Tuesday');
  },
  shows: {
    14: ({ sent }) =>
      expect(sent('POST api.intercom.io/messages')).toMatchObject([
        {
          message_type: 'in_app',
          body: expect.stringMatching(
            new RegExp(
              `^Hi Ada, we have not heard from Ben since ${since.slice(0, 10)}. A word from you may help: http`,
            ),
          ),
          to: { type: 'user', id: '5ba682d23d7cf92bef87bfd0' },
        },
      ]),
  },
});
