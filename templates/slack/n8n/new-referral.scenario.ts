import { expect } from '@jest/globals';
import { scenario } from '../../../test/n8n/scenario.ts';
import { slack } from '../../../test/n8n/vendors/slack.ts';

export default scenario({
  vendors: [slack],
  async play({ refer, settle }) {
    await refer({ email: 'ben@example.com', firstName: 'Ben' });
    await settle();
    await refer({ email: 'cy@example.com' });
  },
  shows: {
    7: ({ sent }) =>
      expect(sent('POST slack.com/api/chat.postMessage')).toMatchObject([
        { channel: '#referrals', text: 'Ada referred Ben (club).' },
        { channel: '#referrals', text: 'Ada referred cy@example.com (club).' },
      ]),
  },
});
