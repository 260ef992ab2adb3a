import { expect } from '@jest/globals';
import { program } from '../../../nodes-n8n/test/program.ts';
import { scenario } from '../../../test/n8n/scenario.ts';
import { slack } from '../../../test/n8n/vendors/slack.ts';

/** With a milestone of five friends: who has four is near it. */
const withMilestone = {
  ...program,
  milestones: [{ id: 'host', count: { fact: 'advocate', path: '$.count.referrals' }, reaches: 5 }],
};

export default scenario({
  vendors: [slack],
  program: withMilestone,
  async play({ refer, run }) {
    for (const name of ['Ben', 'Dan', 'Eve', 'Fay'])
      // Ada refers one after the other.
      // oxlint-disable-next-line no-await-in-loop
      await refer({ email: `${name.toLowerCase()}@example.com`, firstName: name });
    await refer({ email: 'cy@example.com', firstName: 'Cy', fields: { genre: 'reviews' } });
    await run('Every Morning');
  },
  shows: {
    6: ({ sent }) => expect(textsOf(sent)).toContain('club this week: 5 referred, 0 qualified, 5 rewards earned.'),
    38: ({ sent }) => {
      const texts = textsOf(sent);
      expect(texts).toContain('Ada has 4 of 5 for "host".');
      expect(texts.filter((text) => text.startsWith('Please look'))).toEqual([
        expect.stringMatching(/^Please look at the referral of Cy by Ada: it waits since \d{4}-\d\d-\d\d \(r_\w+\)\.$/),
      ]);
      expect(texts).toHaveLength(3);
    },
  },
  twice: 'every run of the schedule is a report of its own',
});

function textsOf(sent: (what: string) => readonly unknown[]): string[] {
  return sent('POST slack.com/api/chat.postMessage').map((message) => (message as { text: string }).text);
}
