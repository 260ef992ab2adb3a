import { createHmac } from 'node:crypto';
import { expect } from '@jest/globals';
import type { Json } from '../../../test/n8n/json.ts';
import { scenario } from '../../../test/n8n/scenario.ts';
import { zohoWith } from '../../../test/n8n/vendors/zoho-crm.ts';

const rows = new Map<string, Record<string, unknown>>([['contacts/21', { Email: 'ada@example.com' }]]);
const token = createHmac('sha256', 'of-our-own').update('zoho-task-completed').digest('hex');

export default scenario({
  vendors: [zohoWith(rows)],
  async play({ server, refer, post, run, settle }) {
    await run('Show the Token');
    await refer({ email: 'ben@example.com' });
    await server.call('POST', '/v1/qualify', { email: 'ben@example.com' });
    await settle();
    const { rows: held }: Json = await server.call('GET', '/v1/rewards?state=held');
    await server.call('POST', `/v1/rewards/${held[0].id}/approve`);
    await settle();
    const [place = ''] = [...rows.keys()].filter((key) => key.startsWith('tasks/'));
    const id = place.slice('tasks/'.length);
    await post('Task Completed', { id, token });
    await settle();
    rows.set(place, { ...rows.get(place), Status: 'Completed' });
    await post('Task Completed', { id, token: 'guessed' });
    await post('Task Completed', { id, token });
  },
  shows: {
    19: async ({ server, sent, executions }) => {
      expect(executions[0]?.['Your Token']).toEqual([{ token }]);
      expect(sent('POST www.zohoapis.com/crm/v8/Tasks')).toMatchObject([
        {
          data: [
            {
              Subject: 'Send $12.50 to Ada',
              Status: 'Not Started',
              Reward_Id: expect.stringMatching(/^club~credit~/),
              Who_Id: { id: '21' },
            },
          ],
        },
      ]);
      expect(sent('PUT www.zohoapis.com/crm/v2/contacts/21')).toEqual([
        { data: [{ Referral_Reward: '$12.50', Referral_Reward_Status: 'To be sent' }] },
        { data: [{ Referral_Reward_Status: 'Sent' }] },
      ]);
      expect(await server.call('GET', '/v1/rewards?state=fulfilled')).toMatchObject({ rows: [{ rule: 'credit' }] });
    },
  },
});
