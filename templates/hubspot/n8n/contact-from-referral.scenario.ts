import { expect } from '@jest/globals';
import { scenario } from '../../../test/n8n/scenario.ts';
import { hubspot } from '../../../test/n8n/vendors/hubspot.ts';

const UPSERTED = 'POST api.hubapi.com/crm/objects/2026-09/contacts/batch/upsert';

export default scenario({
  vendors: [hubspot],
  async play({ refer, settle }) {
    await refer({ email: 'ben@example.com', firstName: 'Ben' });
    await settle();
    await refer({ phone: '+15550100' });
  },
  shows: {
    88: ({ sent }) => {
      const [ben] = sent(UPSERTED);
      expect(ben).toMatchObject({ inputs: [{ idProperty: 'email', id: 'ben@example.com' }] });
      const { referral_id: id, referral_link: link, ...properties } = ben.inputs[0].properties;
      expect(properties).toEqual({ firstname: 'Ben', referral_status: 'Referred', referred_by: 'Ada' });
      expect([id, link]).toEqual([expect.stringMatching(/^r_/), expect.stringContaining('/r/')]);
    },
    100: ({ sent }) => {
      const [, unknown] = sent(UPSERTED);
      const { idProperty, id, properties } = unknown.inputs[0];
      expect(properties).toMatchObject({ phone: '+15550100', referral_status: 'Referred' });
      expect([idProperty, id]).toEqual(['referral_id', properties.referral_id]);
    },
  },
});
