import { expect } from '@jest/globals';
import { program } from '../../../nodes-n8n/test/program.ts';
import { scenario } from '../../../test/n8n/scenario.ts';
import { calendly } from '../../../test/n8n/vendors/calendly.ts';

const guest = (email: string, id: string) => ({
  uri: `https://api.calendly.com/scheduled_events/E1/invitees/${id}`,
  email,
  no_show: null,
});
const stayedAway = { uri: 'https://api.calendly.com/invitee_no_shows/N1', created_at: '2026-03-01T15:00:00Z' };

export default scenario({
  vendors: [
    calendly({
      E1: [guest('ben@example.com', 'I1'), { ...guest('cy@example.com', 'I2'), no_show: stayedAway }],
      E2: [guest('stranger@example.com', 'I3')],
    }),
  ],
  program: {
    ...program,
    lifecycle: {
      initial: 'submitted',
      stages: [{ id: 'submitted' }, { id: 'attended', qualifies: true }, { id: 'joined' }],
      transitions: [
        { on: 'appointment.attended', from: 'submitted', to: 'attended' },
        { on: 'purchase.completed', from: 'attended', to: 'joined' },
      ],
    },
    rewards: [{ id: 'visit', to: 'advocate', on: { enter: 'attended' }, give: { kind: 'points', amount: 50 } }],
  },
  async play({ refer, run, settle }) {
    await refer({ email: 'ben@example.com', firstName: 'Ben' });
    await refer({ email: 'cy@example.com', firstName: 'Cy' });
    await settle();
    await run('Every Evening');
  },
  shows: {
    37: async ({ server }) => {
      const { rows } = (await server.call('GET', '/v1/referrals')) as unknown as { rows: Referral[] };
      expect(rows.map(({ invitee, stage }) => `${invitee.email} ${stage}`).toSorted()).toEqual([
        'ben@example.com attended',
        'cy@example.com submitted',
      ]);
      expect(await server.call('GET', '/v1/rewards')).toMatchObject({ rows: [{ rule: 'visit', quantity: 50 }] });
    },
  },
});

interface Referral {
  readonly stage: string;
  readonly invitee: { readonly email: string };
}
