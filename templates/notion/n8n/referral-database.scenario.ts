import { expect } from '@jest/globals';
import { scenario } from '../../../test/n8n/scenario.ts';
import { notionDatabase } from '../../../test/n8n/vendors/notion.ts';

const database = notionDatabase();

export default scenario({
  vendors: [database.vendor],
  async play({ refer, server, settle }) {
    await refer({ email: 'ben@example.com', firstName: 'Ben' });
    await settle();
    await server.call('POST', '/v1/qualify', { email: 'ben@example.com' });
  },
  shows: {
    21: ({ sent }) => {
      expect(sent('POST api.notion.com/v1/pages')).toMatchObject([
        {
          properties: {
            Name: { title: [{ text: { content: 'Ben' } }] },
            Contact: { rich_text: [{ text: { content: 'ben@example.com' } }] },
            Advocate: { rich_text: [{ text: { content: 'Ada' } }] },
            Stage: { select: { name: 'submitted' } },
            'Last Told': { rich_text: [{ text: { content: 'submitted' } }] },
            Since: { date: { start: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) } },
          },
        },
      ]);
      expect(sent('PATCH api.notion.com/v1/pages/*')).toMatchObject([
        { properties: { Stage: { select: { name: 'joined' } } } },
      ]);
      expect(database.pages).toHaveLength(1);
      expect(sent('POST api.notion.com/v1/comments')).toEqual([
        {
          parent: { page_id: database.pages[0]?.id },
          rich_text: [
            { type: 'mention', mention: { type: 'user', user: { id: '00000000-0000-0000-0000-000000000000' } } },
            { type: 'text', text: { content: ' Ben was referred. Who calls?' } },
          ],
        },
      ]);
    },
  },
});
