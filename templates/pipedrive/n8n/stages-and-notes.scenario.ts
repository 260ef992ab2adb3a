import { expect } from '@jest/globals';
import { scenario } from '../../../test/n8n/scenario.ts';
import { pipedriveWith } from '../../../test/n8n/vendors/pipedrive.ts';

const deals = new Map<number, { title: string; referral: string }>();

export default scenario({
  vendors: [pipedriveWith(deals)],
  async play({ server, refer, settle }) {
    const { id } = await refer({ email: 'ben@example.com' });
    await refer({ email: 'nodeal@example.com' });
    deals.set(7, { title: 'Ben', referral: id as string });
    for (const stage of ['visited', 'joined', 'left']) {
      await server.call('POST', `/v1/referrals/${id}/move`, { to: stage, reason: 'They said so' });
      await settle();
    }
    await server.call('POST', '/v1/qualify', { email: 'nodeal@example.com' });
  },
  shows: {
    10: ({ sent }) => {
      expect(sent('PATCH api.pipedrive.com/api/v2/deals/7')).toEqual([{ stage_id: 2 }, { stage_id: 3 }]);
      const [{ content: begun, deal_id: deal }, ...others] = sent('POST api.pipedrive.com/v1/notes');
      expect(begun).toMatch(/^Referral story<br>\d{4}-\d\d-\d\d: from submitted to visited$/);
      expect([deal, others]).toEqual([7, []]);
      const [, ...lines] = sent('PUT api.pipedrive.com/v1/notes/1').at(-1).content.split('<br>');
      expect(lines.map((line: string) => line.slice(12))).toEqual([
        'from submitted to visited',
        'from visited to joined',
        'from joined to left',
      ]);
    },
  },
});
