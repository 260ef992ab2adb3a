import { expect } from '@jest/globals';
import { scenario } from '../../../test/n8n/scenario.ts';
import { signedBySlack, slack } from '../../../test/n8n/vendors/slack.ts';

/** What Slack sends when Maria presses a button of a message, at a second of an hour. */
function press(action: string, value: string, second: number) {
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
        action_ts: `${1767225600 + second}.000200`,
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
    await settle();
    await server.call('POST', `/v1/referrals/${ben.id}/qualify`, {});
    await settle();
    const { rows } = await server.call('GET', `/v1/rewards?referral=${ben.id}&state=held`);
    const [{ id: reward }] = rows as unknown as [{ id: string }];
    const button = (raw: string, headers = signedBySlack(raw)) => post('Slack Button', undefined, { raw, headers });
    await button(press('reject_reward', reward, 1), signedBySlack('something else'));
    await button(press('approve_reward', reward, 2));
    await settle();
    await button(press('approve_reward', reward, 3));
    await settle();
    await button(press('reject_referral', cy.id, 4));
  },
  shows: {
    27: async ({ sent, server }) => {
      const asked = sent('POST slack.com/api/chat.postMessage').filter(({ channel }) => channel === '#approvals');
      expect(asked.map(({ blocks: [words, { elements }] }) => [words.text.text, elements[0].action_id])).toEqual([
        ['The rule "critics" asks for a decision: Ada referred Cy.', 'release_referral'],
        ['"credit" waits for a yes: $12.50 for Ada.', 'approve_reward'],
      ]);
      const { rows } = await server.call('GET', '/v1/rewards?rule=credit');
      expect(rows).toMatchObject([{ state: 'available' }]);
    },
    39: async ({ sent, server, answers }) => {
      expect(answers.map(({ status }) => status)).toEqual([401, 200, 200, 200]);
      const { rows } = await server.call('GET', '/v1/referrals?email=cy@example.com');
      expect(rows).toMatchObject([{ verdict: 'rejected' }]);
      const written = sent('POST slack.com/api/chat.update');
      expect(written.map(({ text }) => text)).toEqual(['Approve by <@U024BE7LH>', 'Turn down by <@U024BE7LH>']);
      expect(written[1].blocks).toEqual([
        { type: 'section', text: { type: 'mrkdwn', text: `About ${rows[0].id}.\n*Turn down*: <@U024BE7LH>` } },
      ]);
      const refused = sent('POST slack.com/api/chat.postMessage').filter(({ thread_ts: thread }) => thread !== undefined);
      const text = '<@U024BE7LH> Not done: this reward does not wait for approval.';
      expect(refused).toMatchObject([{ channel: 'C024BE91L', thread_ts: '1767225600.000100', text }]);
    },
  },
});
