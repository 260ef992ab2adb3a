import { expect } from '@jest/globals';
import { scenario } from '../../../test/n8n/scenario.ts';
import { salesforce } from '../../../test/n8n/vendors/salesforce.ts';

const LEADS = 'PATCH example.my.salesforce.com/services/data/v59.0/sobjects/lead/Referral_Id__c/*';
const REFERRALS = 'PATCH example.my.salesforce.com/services/data/v59.0/sobjects/Referral__c/Referral_Id__c/*';

const ben = {
  Company: 'Referred by Ada',
  LastName: 'Miller',
  FirstName: 'Ben',
  Email: 'ben@example.com',
  Phone: '+15550100',
  LeadSource: 'Customer Referral',
  Status: 'Open - Not Contacted',
};

export default scenario({
  vendors: [salesforce],
  async play({ refer, settle }) {
    await refer({ email: 'ben@example.com', firstName: 'Ben', lastName: 'Miller', phone: '+15550100' });
    await settle();
    await refer({ email: 'nameless@example.com' });
  },
  shows: {
    8: ({ sent }) =>
      expect(sent(REFERRALS)).toMatchObject([
        { Stage__c: 'submitted', Advocate__c: 'Ada', Advocate_Email__c: 'ada@example.com', Lead__c: '00Q000000000001' },
        { Stage__c: 'submitted', Lead__c: '00Q000000000003' },
      ]),
    40: ({ sent }) => {
      const [first, nameless] = sent(LEADS);
      expect(first).toEqual(ben);
      expect(nameless).toMatchObject({ LastName: 'nameless@example.com', FirstName: '', Phone: '' });
    },
    100: ({ sent }) => expect(sent(LEADS)).toMatchObject([{ Status: ben.Status }, { Status: ben.Status }]),
  },
});
