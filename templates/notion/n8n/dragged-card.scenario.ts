import { expect } from '@jest/globals';
import { scenario } from '../../../test/n8n/scenario.ts';
import { notionDatabase } from '../../../test/n8n/vendors/notion.ts';

const database = notionDatabase();
const stage = (name: string) => ({ Stage: { select: { name } } });
const text = (content: string) => ({ rich_text: [{ text: { content } }] });

export default scenario({
  vendors: [database.vendor],
  async play({ refer, server, run, settle }) {
    const { id } = await refer({ email: 'ben@example.com', firstName: 'Ben' });
    const cy = await refer({ email: 'cy@example.com' });
    await server.call('POST', '/v1/qualify', { email: 'cy@example.com' });
    const edited = async (...edit: Parameters<typeof database.put>) => {
      const page = database.put(...edit);
      await run('Page Edited');
      await settle();
      return page;
    };
    const page = await edited({ 'Referral ID': text(id), 'Last Told': text('submitted'), ...stage('visited') });
    await edited(stage('nowhere'), page);
    await edited({ 'Referral ID': text(cy.id), 'Last Told': text('submitted'), ...stage('submitted') });
  },
  shows: {
    21: async ({ sent, server }) => {
      expect(await server.call('GET', '/v1/referrals')).toMatchObject({
        rows: [{ stage: 'joined' }, { stage: 'visited' }],
      });
      expect(database.pages).toMatchObject([{ properties: stage('submitted') }, { properties: stage('visited') }]);
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
