import { expect } from '@jest/globals';
import type { Json } from '../../../test/n8n/json.ts';
import { scenario } from '../../../test/n8n/scenario.ts';
import { dynamics365 } from '../../../test/n8n/vendors/dynamics365.ts';

const opportunities: Record<string, unknown>[] = [];
const WON = { statecode: 1, actualvalue: 120.5, transactioncurrencyid: { isocurrencycode: 'USD' } };

const idOf = (number: number) => `00000000-0000-0000-0000-00000000000${number}`;
const contact = (name: string) => ({ parentcontactid: { emailaddress1: `${name}@example.com` } });

export default scenario({
  vendors: [dynamics365({ opportunities })],
  async play({ refer, post }) {
    const { id } = await refer({ email: 'ben@example.com' });
    await refer({ email: 'cy@example.com' });
    await refer({ email: 'dan@example.com' });
    opportunities.push(
      { opportunityid: idOf(1), ...WON, originatingleadid: { new_referralid: id }, ...contact('assistant') },
      { opportunityid: idOf(2), ...WON, actualvalue: null, originatingleadid: null, ...contact('cy') },
      { opportunityid: idOf(3), ...WON, statecode: 0, originatingleadid: null, ...contact('dan') },
      { opportunityid: idOf(4), ...WON, originatingleadid: null, ...contact('stranger') },
    );
    const headers = { 'x-flow-key': 'the key of the flow' };
    for (const { opportunityid } of opportunities) {
      const body = { PrimaryEntityName: 'opportunity', PrimaryEntityId: opportunityid, MessageName: 'Update' };
      // In turn, so that the answers come in order.
      // oxlint-disable-next-line no-await-in-loop
      await post('Opportunity Updated', body, { headers });
    }
    await post('Opportunity Updated', { PrimaryEntityName: 'opportunity', PrimaryEntityId: idOf(3) }, { headers: {} });
  },
  shows: {
    100: async ({ server, answers }) => {
      const { rows }: Json = await server.call('GET', '/v1/referrals?order=asc');
      const stages = rows.map(({ invitee, stage }: { invitee: { email: string }; stage: string }) => [
        invitee.email,
        stage,
      ]);
      expect(stages).toEqual([
        ['ben@example.com', 'joined'],
        ['cy@example.com', 'joined'],
        ['dan@example.com', 'submitted'],
      ]);
      expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 403]);
    },
  },
});
