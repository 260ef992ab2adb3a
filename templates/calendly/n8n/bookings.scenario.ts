import { expect } from '@jest/globals';
import { program } from '../../../nodes-n8n/test/program.ts';
import { scenario } from '../../../test/n8n/scenario.ts';
import { calendly, signed } from '../../../test/n8n/vendors/calendly.ts';

const invitees = 'https://api.calendly.com/scheduled_events/E1/invitees';

export default scenario({
  vendors: [calendly()],
  program: {
    ...program,
    lifecycle: {
      initial: 'submitted',
      stages: [{ id: 'submitted' }, { id: 'booked' }, { id: 'joined', qualifies: true }],
      transitions: [
        { on: 'appointment.booked', from: 'submitted', to: 'booked' },
        { on: 'appointment.canceled', from: 'booked', to: 'submitted' },
        { on: 'purchase.completed', from: 'booked', to: 'joined' },
      ],
    },
  },
  async play({ refer, post, settle }) {
    await refer({ email: 'ben@example.com', firstName: 'Ben' });
    const call = async (event: string, booking: object, headers?: Record<string, string>) => {
      const raw = JSON.stringify({ event, created_at: new Date().toISOString(), payload: { ...empty, ...booking } });
      await post('Booking Changed', undefined, { raw, headers: headers ?? signed(raw) });
      await settle();
    };
    const ben = { email: 'ben@example.com', name: 'Ben Okoro', uri: `${invitees}/I1` };
    await call('invitee.created', ben, {});
    await call('invitee.created', ben);
    // Ben takes another day: a cancellation, and a booking.
    await call('invitee.canceled', { ...ben, rescheduled: true, new_invitee: `${invitees}/I2` });
    await call('invitee.created', { ...ben, uri: `${invitees}/I2`, old_invitee: `${invitees}/I1` });
    const tracking = { utm_source: 'referral', utm_content: 'ADA-50', utm_medium: 'newsletter' };
    const cy = { email: 'cy@example.com', first_name: 'Cy', last_name: 'Lund', uri: `${invitees}/I3`, tracking };
    await call('invitee.created', cy);
    await call('invitee.created', { ...cy, email: 'dot@example.com', uri: `${invitees}/I4` });
    await call('invitee.canceled', { ...cy, email: 'dot@example.com', uri: `${invitees}/I4`, rescheduled: false });
    await call('invitee.created', { email: 'stranger@example.com', name: 'Stranger', uri: `${invitees}/I5` });
  },
  shows: {
    4: async ({ server, answers, executions }) => {
      expect(answers[0]?.status).toBe(401);
      const { rows } = (await server.call('GET', '/v1/referrals')) as unknown as { rows: Referral[] };
      expect(rows.map(({ invitee, stage }) => `${invitee.email} ${stage}`).toSorted()).toEqual([
        'ben@example.com booked',
        'cy@example.com booked',
        'dot@example.com submitted',
      ]);
      // Ben's first day was not canceled for good, Dot's was.
      expect(executions.flatMap((nodes) => nodes['Appointment Canceled'] ?? [])).toHaveLength(1);
    },
    58: async ({ server }) => {
      expect(await server.call('GET', '/v1/referrals?email=cy@example.com')).toMatchObject({
        rows: [{ stage: 'booked', advocate: { firstName: 'Ada' }, invitee: { firstName: 'Cy', lastName: 'Lund' } }],
      });
    },
  },
});

interface Referral {
  readonly stage: string;
  readonly invitee: { readonly email: string };
}

const empty = {
  event: 'https://api.calendly.com/scheduled_events/E1',
  status: 'active',
  rescheduled: false,
  old_invitee: null,
  new_invitee: null,
  first_name: null,
  last_name: null,
  tracking: { utm_source: null, utm_medium: null, utm_campaign: null, utm_content: null, utm_term: null },
  scheduled_event: { name: 'First visit', start_time: '2026-12-01T10:00:00.000000Z' },
};
