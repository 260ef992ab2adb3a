import { expect } from '@jest/globals';
import { scenario } from '../../../test/n8n/scenario.ts';
import { notionDatabase } from '../../../test/n8n/vendors/notion.ts';

const database = notionDatabase();

export default scenario({
  vendors: [database.vendor],
  async play({ refer, server }) {
    await refer({ email: 'cy@example.com' });
    const { id } = await refer({ email: 'ben@example.com' });
    database.put({ 'Referral ID': { rich_text: [{ text: { content: id } }] } });
    await server.call('POST', '/v1/qualify', { email: 'ben@example.com' });
    await server.call('POST', '/v1/qualify', { email: 'cy@example.com' });
  },
  shows: {
    55: ({ sent }) => {
      const today = new Date().toISOString().slice(0, 10);
      const content = [
        `${today}: The referral was created in the stage “Referral received”. “critics” could not be checked and passes: “Favourite Genre” is not known. The advocate earns 10 points (“thanks”); available at once.`,
        `${today}: Moved from “Referral received” to “Joined the club” by hand. The advocate earns 12.50 USD of credit (“Shop credit”); it waits for approval.`,
      ].join('\n');
      expect(sent(`PATCH api.notion.com/v1/blocks/${database.pages[0]?.id}/children`)).toEqual([
        {
          children: [
            {
              object: 'block',
              type: 'heading_3',
              heading_3: { rich_text: [{ text: { content: `Qualified on ${today}` } }] },
            },
            { object: 'block', type: 'paragraph', paragraph: { rich_text: [{ text: { content } }] } },
          ],
        },
      ]);
    },
  },
});
