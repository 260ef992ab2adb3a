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
    const update = (opportunity: string, headers: Record<string, string> = { 'x-flow-key': 'the key of the flow' }) =>
      post('Opportunity Updated', { PrimaryEntityName: 'opportunity', PrimaryEntityId: opportunity }, { headers });
    await update(idOf(1));
    await update(idOf(2));
    await update(idOf(3));
    await update(idOf(4));
    await update(idOf(3), {});
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
      const rewards: Json = await server.call('GET', '/v1/rewards?kind=credit');
      const earnedOn = new Set(rewards.rows.map(({ base }: { base: number | null }) => base));
      expect(earnedOn).toEqual(new Set([12_050, null]));
      expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 403]);
    },
  },
});
