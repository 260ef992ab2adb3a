import { expect } from '@jest/globals';
import { program } from '../../../nodes-n8n/test/program.ts';
import { scenario } from '../../../test/n8n/scenario.ts';
import { activecampaign } from '../../../test/n8n/vendors/activecampaign.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
const [first, ...others] = program.lifecycle.stages;

export default scenario({
  program: { ...program, lifecycle: { ...program.lifecycle, stages: [{ ...first, stuckAfter: '7 days' }, ...others] } },
  vendors: [activecampaign({ contacts: ['ben@example.com'] })],
  async play({ server, refer, settle }) {
    const at = new Date(Date.now() - 9 * DAY_MS).toISOString();
    const isStuck = async (email: string) => {
      const { id } = await refer({ email }, { at });
      await server.call('POST', '/v1/events', { id: `tick-${email}`, type: 'time.passed', who: { referralId: id } });
      await settle();
    };
    await isStuck('ben@example.com');
    await isStuck('cy@example.com');
  },
  shows: {
    51: ({ sent }) =>
      expect(sent('POST your-account.api-us1.com/api/3/contactAutomations')).toEqual([
        { contactAutomation: { contact: 1, automation: 1007 } },
      ]),
  },
});
