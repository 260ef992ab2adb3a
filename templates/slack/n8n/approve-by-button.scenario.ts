import { expect } from '@jest/globals';
import { scenario } from '../../../test/n8n/scenario.ts';
import { signedBySlack, slack } from '../../../test/n8n/vendors/slack.ts';

const LABELS = {
  approve_reward: 'Approve',
  reject_reward: 'Turn down',
  release_referral: 'Release',
  reject_referral: 'Turn down',
};

/** What Slack sends when Maria presses a button of a message, at a second of an hour. */
function press(action: keyof typeof LABELS, value: string, second: number) {
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
        text: { type: 'plain_text', text: LABELS[action] },
      },
    ],
  };
  return new URLSearchParams({ payload: JSON.stringify(payload) }).toString();
}

export default scenario({
  vendors: [slack],
  async play({ refer, server, post, settle }) {
    const [ben, dan] = [await joined('Ben'), await joined('Dan')];
    const [cy, eve] = [await critic('Cy'), await critic('Eve')];
    const presses = [
      ['approve_reward', await heldOf(ben)],
      ['approve_reward', await heldOf(ben)],
      ['reject_reward', await heldOf(dan)],
      ['reject_referral', cy],
      ['release_referral', eve],
    ] as const;
    for (const [index, [action, value]] of presses.entries()) {
      const raw = press(action, value, index);
      // One after the other, the first of them also as somebody else would who only pretends to be Slack.
      // oxlint-disable-next-line no-await-in-loop
      if (index === 0) await post('Slack Button', undefined, { raw, headers: signedBySlack('something else') });
      // oxlint-disable-next-line no-await-in-loop
      await post('Slack Button', undefined, { raw, headers: signedBySlack(raw) });
      // oxlint-disable-next-line no-await-in-loop
      await settle();
    }

    async function joined(name: string): Promise<string> {
      const { id } = await refer({ email: `${name}@example.com`, firstName: name });
      await settle();
      await server.call('POST', `/v1/referrals/${id}/qualify`, {});
      await settle();
      return id;
    }

    async function critic(name: string): Promise<string> {
      const { id } = await refer({ email: `${name}@example.com`, firstName: name, fields: { genre: 'reviews' } });
      await settle();
      return id;
    }

    async function heldOf(referral: string): Promise<string> {
      const { rows } = await server.call('GET', `/v1/rewards?referral=${referral}&state=held`);
      return (rows as unknown as [{ id: string }])[0].id;
    }
  },
  shows: {
    27: async ({ sent, server }) => {
      const asked = sent('POST slack.com/api/chat.postMessage').filter(({ channel }) => channel === '#approvals');
      expect(asked.map(({ blocks: [words, { elements }] }) => [words.text.text, elements[0].action_id])).toEqual([
        ['"credit" waits for a yes: $12.50 for Ada.', 'approve_reward'],
        ['"credit" waits for a yes: $12.50 for Ada.', 'approve_reward'],
        ['The rule "critics" asks for a decision: Ada referred Cy.', 'release_referral'],
        ['The rule "critics" asks for a decision: Ada referred Eve.', 'release_referral'],
      ]);
      const { rows } = await server.call('GET', '/v1/rewards?rule=credit');
      expect(rows).toMatchObject([{ state: 'available' }, { state: 'rejected' }]);
    },
    39: async ({ sent, server, answers }) => {
      expect(answers.map(({ status }) => status)).toEqual([401, 200, 200, 200, 200, 200]);
      const rejected = await server.call('GET', '/v1/referrals?verdict=rejected');
      const released = await server.call('GET', '/v1/referrals?verdict=clear&email=eve@example.com');
      expect([rejected['rows'], released['rows']]).toMatchObject([
        [{ invitee: { firstName: 'Cy' } }],
        [{ invitee: { firstName: 'Eve' } }],
      ]);
      const written = sent('POST slack.com/api/chat.update');
      expect(written.map(({ text }) => text)).toEqual([
        'Approve by <@U024BE7LH>',
        'Turn down by <@U024BE7LH>',
        'Turn down by <@U024BE7LH>',
        'Release by <@U024BE7LH>',
      ]);
      const [{ id: cy }] = rejected['rows'] as unknown as [{ id: string }];
      expect(written[2].blocks).toEqual([
        { type: 'section', text: { type: 'mrkdwn', text: `About ${cy}.\n*Turn down*: <@U024BE7LH>` } },
      ]);
      const refused = sent('POST slack.com/api/chat.postMessage').filter(
        ({ thread_ts: thread }) => thread !== undefined,
      );
      const text = '<@U024BE7LH> Not done: this reward does not wait for approval.';
      expect(refused).toMatchObject([{ channel: 'C024BE91L', thread_ts: '1767225600.000100', text }]);
    },
  },
});
