import { expect } from '@jest/globals';
import { program } from '../../../nodes-n8n/test/program.ts';
import { scenario } from '../../../test/n8n/scenario.ts';
import { pipedriveWith } from '../../../test/n8n/vendors/pipedrive.ts';

const deals = new Map<number, { title: string; referral: string; [field: string]: unknown }>();
const headers = { authorization: `Basic ${Buffer.from('pipedrive:of-pipedrive').toString('base64')}` };

/** A changed deal as Pipedrive's webhooks of version 2 tell it: `previous` has only what changed. */
const changed = (id: number, now: object, previous: object) => ({
  data: { id, status: 'open', ...now },
  previous,
  meta: { action: 'change', entity: 'deal', entity_id: String(id), version: '2.0', attempt: 1 },
});

export default scenario({
  vendors: [pipedriveWith(deals)],
  program: {
    ...program,
    rewards: [
      {
        id: 'tenth',
        to: 'advocate',
        on: { enter: 'joined' },
        give: { kind: 'credit', percent: 10, of: { fact: 'event', path: '$.data.amountMinor' } },
      },
    ],
  },
  async play({ server, refer, post }) {
    const { id } = await refer({ email: 'ben@example.com' });
    deals.set(7, { title: 'Ben', referral: id as string, value: 120.5, currency: 'USD', stage_id: 3 });
    const { id: known } = await refer({ email: 'known@example.com' });
    await server.call('POST', '/v1/qualify', { email: 'known@example.com' });
    deals.set(9, { title: 'Known', referral: known as string, value: 0, currency: 'USD', stage_id: 3 });
    deals.set(8, { title: 'A stranger', referral: '', value: 10, currency: 'USD', status: 'won' });
    const calls = [
      changed(7, { stage_id: 2 }, { stage_id: 1 }),
      changed(7, { stage_id: 3 }, { title: 'Benn' }),
      changed(8, { stage_id: 2, status: 'won' }, { status: 'open' }),
      changed(9, { stage_id: 3 }, { stage_id: 2 }),
      changed(7, { stage_id: 3 }, { stage_id: 2 }),
    ];
    for (const call of calls) await post('Deal Changed', call, { headers });
    await post('Deal Changed', calls.at(-1));
  },
  shows: {
    92: async ({ server, sent, requests }) => {
      const rows = [{ stage: 'joined', qualifiedAt: expect.any(String) }];
      expect(await server.call('GET', '/v1/referrals?email=ben@example.com')).toMatchObject({ rows });
      const subscribed = { event_action: 'change', event_object: 'deal', http_auth_user: 'pipedrive' };
      expect(sent('POST api.pipedrive.com/v1/webhooks')).toMatchObject([subscribed]);
      expect(requests('GET api.pipedrive.com/api/v2/deals/7')).toHaveLength(1);
    },
    100: async ({ server, answers }) => {
      const rows = [{ rule: 'tenth', quantity: 1205, object: 'pipedrive-deal-7' }];
      expect(await server.call('GET', '/v1/rewards')).toMatchObject({ rows });
      expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 401]);
    },
  },
});
