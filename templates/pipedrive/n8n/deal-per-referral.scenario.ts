import { expect } from '@jest/globals';
import { scenario } from '../../../test/n8n/scenario.ts';
import { pipedriveWith } from '../../../test/n8n/vendors/pipedrive.ts';

const API = 'api.pipedrive.com';

export default scenario({
  vendors: [pipedriveWith(new Map(), new Map([['cy@example.com', 40]]))],
  async play({ refer, settle }) {
    await refer({ email: 'ben@example.com', firstName: 'Ben', phone: '+15550100' });
    await settle();
    await refer({ email: 'cy@example.com' });
  },
  shows: {
    92: ({ sent }) => {
      const referred = { '5b1f0c7d2e9a48c6b3d4e5f60718293a4b5c6d7e': expect.stringMatching(/^r_/) };
      expect(sent(`POST ${API}/api/v2/deals`)).toEqual([
        { title: 'Ben, sent by Ada', person_id: 1, stage_id: 1, custom_fields: referred },
        { title: 'cy@example.com, sent by Ada', person_id: 40, stage_id: 1, custom_fields: referred },
      ]);
      expect(sent(`POST ${API}/v1/notes`)).toMatchObject([
        { content: expect.stringMatching(/^Referred by Ada \(ada@example.com\) on \d{4}/), deal_id: 1 },
        { deal_id: 2, pinned_to_deal_flag: 1 },
      ]);
      expect(sent(`POST ${API}/api/v2/activities`)).toMatchObject([
        { subject: 'Call Ben, sent by Ada', deal_id: 1, participants: [{ person_id: 1, primary: true }] },
        { type: 'call', deal_id: 2 },
      ]);
    },
    100: ({ sent }) => {
      expect(sent(`POST ${API}/api/v2/persons`)).toEqual([
        {
          name: 'Ben',
          emails: [{ value: 'ben@example.com', primary: true, label: 'home' }],
          phones: [{ value: '+15550100', primary: true, label: 'mobile' }],
        },
      ]);
      expect(sent(`POST ${API}/api/v2/deals`)).toMatchObject([{ stage_id: 1 }, { stage_id: 1 }]);
    },
  },
});
