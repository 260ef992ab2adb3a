import { expect } from '@jest/globals';
import { scenario } from '../../../test/n8n/scenario.ts';
import { notionDatabase } from '../../../test/n8n/vendors/notion.ts';

const database = notionDatabase();
const stage = (name: string) => ({ Stage: { select: { name } } });

export default scenario({
  vendors: [database.vendor],
  async play({ refer, run, settle }) {
    const { id } = await refer({ email: 'ben@example.com', firstName: 'Ben' });
    const page = database.put({
      'Referral ID': { rich_text: [{ text: { content: id } }] },
      ...stage('visited'),
    });
    await run('Page Edited');
    await settle();
    database.put(stage('nowhere'), page);
    await run('Page Edited');
  },
  shows: {
    21: async ({ sent, server }) => {
      expect(await server.call('GET', '/v1/referrals')).toMatchObject({ rows: [{ stage: 'visited' }] });
      expect(database.pages).toMatchObject([{ properties: stage('visited') }]);
      expect(sent('POST api.notion.com/v1/comments')).toMatchObject([
        {
          rich_text: [
            { text: { content: expect.stringContaining('Put back: Not done: the program has no such stage') } },
          ],
        },
      ]);
    },
  },
});
