import { expect } from '@jest/globals';
import { scenario } from '../../../test/n8n/scenario.ts';
import { activecampaign } from '../../../test/n8n/vendors/activecampaign.ts';

const API = 'POST your-account.api-us1.com/api/3';

export default scenario({
  vendors: [activecampaign({ contacts: ['eve@example.com'] })],
  async play({ refer, settle }) {
    await refer({ email: 'ben@example.com', firstName: 'Ben', lastName: 'Boyd' });
    await settle();
    await refer({ phone: '+15550100' });
  },
  shows: {
    17: ({ sent }) => {
      expect(sent(`${API}/contactLists`)).toEqual([{ contactList: { list: 1002, contact: 2, status: 1 } }]);
      expect(sent(`${API}/contactTags`)).toEqual([{ contactTag: { contact: 2, tag: 1003 } }]);
    },
    100: ({ sent }) =>
      expect(sent(`${API}/contact/sync`)).toEqual([
        {
          contact: {
            email: 'ben@example.com',
            firstName: 'Ben',
            lastName: 'Boyd',
            fieldValues: [{ field: '1001', value: 'Ada' }],
          },
        },
      ]),
  },
});
