import { expect } from '@jest/globals';
import { scenario } from '../../../test/n8n/scenario.ts';
import { signedBySlack, slack } from '../../../test/n8n/vendors/slack.ts';

/** What Slack sends when somebody presses a button of a message. */
function press(action: string, value: string) {
  const payload = {
    type: 'block_actions',
    user: { id: 'U024BE7LH', username: 'maria' },
    channel: { id: 'C024BE91L', name: 'approvals' },
    message: {
      ts: '1767225600.000100',
      text: 'Please decide.',
      blocks: [{ type: 'section', text: { type: 'mrkdwn', text: `About ${value}.` } }],
    },
    actions: [
      {
        action_id: action,
        type: 'button',
        value,
        action_ts: `1767225700.${action.length}`,
        text: { type: 'plain_text', text: action.startsWith('re') ? 'Turn down' : 'Approve' },
      },
    ],
  };
  return new URLSearchParams({ payload: JSON.stringify(payload) }).toString();
}

export default scenario({
  vendors: [slack],
  async play({ refer, server, post, settle }) {
    const ben = await refer({ email: 'ben@example.com', firstName: 'Ben' });
    const cy = await refer({ email: 'cy@example.com', firstName: 'Cy', fields: { genre: 'reviews' } });
    await server.call('POST', `/v1/referrals/${ben.id}/qualify`, {});
    await settle();
    const { rows } = await server.call('GET', `/v1/rewards?referral=${ben.id}&state=held`);
    const [{ id: reward }] = rows as unknown as [{ id: string }];
    const button = (raw: string, headers = signedBySlack(raw)) => post('Slack Button', undefined, { raw, headers });
    await button(press('approve_reward', reward), signedBySlack('something else'));
    await settle();
    await button(press('approve_reward', reward));
    await settle();
    await button(press('reject_referral', cy.id));
    await settle();
    await button(press('reject_reward', reward));
  },
  shows: {
    27: async ({ sent, server }) => {
      const [, asked] = sent('POST slack.com/api/chat.postMessage');
      expect(asked).toMatchObject({
        channel: '#approvals',
        blocks: [
          { text: { text: '"credit" waits for a yes: $12.50 for Ada.' } },
          { elements: [{ action_id: 'approve_reward' }, { action_id: 'reject_reward' }] },
        ],
      });
      const { rows } = await server.call('GET', '/v1/rewards?rule=credit');
      expect(rows).toMatchObject([{ state: 'available' }]);
    },
    39: async ({ sent, server, answers }) => {
      expect(answers.map(({ status }) => status)).toEqual([401, 200, 200, 200]);
      const { rows } = await server.call('GET', '/v1/referrals?email=cy@example.com');
      expect(rows).toMatchObject([{ verdict: 'rejected' }]);
      const written = sent('POST slack.com/api/chat.update') as { text: string }[];
      expect(written.map(({ text }) => text)).toEqual(['Approve by <@U024BE7LH>', 'Turn down by <@U024BE7LH>']);
      expect(sent('POST slack.com/api/chat.postMessage').at(-1)).toMatchObject({ thread_ts: '1767225600.000100' });
    },
  },
});
