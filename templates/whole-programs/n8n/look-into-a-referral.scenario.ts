import { expect } from '@jest/globals';
import { scenario, type Stage } from '../../../test/n8n/scenario.ts';
import { filledIn, password } from '../../../test/n8n/senders.ts';

/** What staff saw at the end of each visit, and on the way to it. */
const endings: string[] = [];
const stories: string[] = [];

export default scenario({
  vendors: [],
  async play(stage) {
    endings.length = stories.length = 0;
    const { refer } = stage;
    await refer({ email: 'ben@example.com', firstName: 'Ben' });
    await refer({ email: 'cy@example.com', firstName: '<b>Cy</b>', fields: { genre: 'reviews' } });
    await lookInto(stage, 'ben@example.com', ['Move it', 'visited', 'Seen at the door']);
    await lookInto(stage, 'ben@example.com', ['Qualify it', '', 'Paid in cash']);
    await lookInto(stage, 'ben@example.com', ['Approve its rewards', '', 'A good friend']);
    await lookInto(stage, 'cy@example.com', ['Release it from review', '', 'No critic']);
    await lookInto(stage, 'cy@example.com', ['Move it', 'nowhere', 'A mistake']);
    await lookInto(stage, 'cy@example.com', ['Leave it as it is', '', 'Only looked']);
    await lookInto(stage, 'cy@example.com', ['Reject it', '', 'Not a friend']);
    await lookInto(stage, 'zoe@example.com');
  },
  shows: {
    39: () => {
      expect(stories[1]).toContain(
        `Ben , referred by Ada : visited, clear ${new Date().toISOString().slice(0, 10)}: The referral was created`,
      );
      expect(stories[1]).toContain('Moved from “Referral received” to “Came to an evening” by hand.');
      expect(stories[3]).toContain('&lt;b&gt;Cy&lt;/b&gt; , referred by Ada : submitted, review');
      expect(stories[3]).toContain('In review: critics (“Favourite Genre” is reviews, as needed).');
      expect(endings).toEqual([
        'Done Moved from “Referral received” to “Came to an evening” by hand.',
        expect.stringMatching(
          /^Done Moved from “Came to an evening” to “Joined the club” by hand\. The advocate earns 12\.50/,
        ),
        'Done It was approved: “Shop credit” is available now.',
        'Done The review of “critics” is over. The review is over: “thanks” is available now.',
        expect.stringMatching(/^That was refused Not done: the program has no such stage\. Read "decision"/),
        'Nothing was changed Nothing was kept of what you wrote.',
        expect.stringMatching(/^Done The referral was rejected by hand: Not a friend\./),
        expect.stringMatching(/^Nobody was referred under this address/),
      ]);
    },
    97: async ({ server }) => {
      const { rows } = await server.call('GET', '/v1/referrals?order=asc');
      expect(rows).toMatchObject([
        { invitee: { email: 'ben@example.com' }, stage: 'joined', verdict: 'clear' },
        { invitee: { email: 'cy@example.com' }, stage: 'submitted', verdict: 'rejected' },
      ]);
      const { rows: rewards } = await server.call('GET', '/v1/rewards?rule=credit');
      expect(rewards).toMatchObject([{ state: 'available' }]);
    },
  },
});

/** Goes through the pages as a browser does: the last page tells the workflow that it was shown. */
async function lookInto({ post, settle }: Stage, email: string, answers?: readonly string[]): Promise<void> {
  const { body } = await post('Which Referral', undefined, filledIn([email], password));
  const { formWaitingUrl: page } = JSON.parse(body) as { formWaitingUrl: string };
  await settle();
  if (answers !== undefined) {
    stories.push(await shown(page));
    // The page begins with the story, which nobody fills in.
    const { raw = '', headers = {} } = filledIn(['', ...answers], password);
    await fetch(page, { method: 'POST', body: raw, headers });
    await settle();
  }
  endings.push(await shown(page));
  await fetch(page, { method: 'POST', headers: password });
  await settle();
}

/** What a page says, without its markup. */
async function shown(page: string): Promise<string> {
  const html = await (await fetch(page, { headers: password })).text();
  const [, text = ''] =
    /<body[^>]*>([\s\S]*)<\/body>/.exec(html.replaceAll(/<(script|style)[\s\S]*?<\/\1>/g, '')) ?? [];
  return text
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
