import { expect } from '@jest/globals';
import { scenario } from '../../../test/n8n/scenario.ts';
import { stripe, stripeEvent } from '../../../test/n8n/vendors/stripe.ts';

/** Ten percent of what a friend pays, less what goes back. */
const program = {
  id: 'shop',
  name: 'Shop',
  version: 1,
  currency: 'USD',
  roles: ['customer'],
  lifecycle: {
    initial: 'invited',
    stages: [{ id: 'invited' }, { id: 'paid', qualifies: true }],
    transitions: [
      { on: 'purchase.completed', from: 'invited', to: 'paid' },
      { on: 'invoice.paid', from: 'invited', to: 'paid' },
    ],
  },
  rewards: ['purchase.completed', 'invoice.paid'].map((on) => ({
    id: `share-of-${on.slice(0, on.indexOf('.'))}`,
    to: 'advocate',
    on,
    give: { kind: 'credit', percent: 10, of: { fact: 'event', path: '$.data.amountMinor' } },
    limits: [{ maxCount: 12, per: 'advocate', period: 'year' }],
    reverse: [{ on: 'purchase.refunded', within: '60 days' }],
  })),
};

const ben = { customer_details: { email: 'ben@example.com' }, currency: 'usd' };

export default scenario({
  program,
  vendors: [stripe],
  async play({ refer, post, settle }) {
    await refer({ email: 'ben@example.com', firstName: 'Ben' });
    const told = async (event: Parameters<typeof stripeEvent>[0]) => {
      await post('Paid or Refunded', undefined, stripeEvent(event));
      await settle();
    };
    const session = { object: 'checkout.session', payment_status: 'paid', ...ben };
    const bought = { id: 'cs_1', mode: 'payment', payment_intent: 'pi_1', amount_total: 10_000, ...session };
    await told({ id: 'evt_1', type: 'checkout.session.completed', data: { object: bought } });
    const charge = { id: 'ch_1', object: 'charge', payment_intent: 'pi_1', currency: 'usd', amount_refunded: 3000 };
    const before = { amount_refunded: 1000 };
    await told({ id: 'evt_2', type: 'charge.refunded', data: { object: charge, previous_attributes: before } });
    const cy = { email: 'cy@example.com' };
    const began = { ...session, id: 'cs_2', mode: 'subscription', client_reference_id: 'ADA-50', customer_details: cy };
    await told({ id: 'evt_3', type: 'checkout.session.completed', data: { object: began } });
    const invoice = {
      id: 'in_1',
      object: 'invoice',
      customer_email: cy.email,
      payment_intent: 'pi_2',
      currency: 'usd',
    };
    await told({ id: 'evt_4', type: 'invoice.paid', data: { object: { ...invoice, amount_paid: 2500 } } });
    const stranger = { ...bought, id: 'cs_3', payment_intent: 'pi_3', customer_details: { email: 'zoe@example.com' } };
    await told({ id: 'evt_5', type: 'checkout.session.completed', data: { object: stranger } });
    const forged = stripeEvent({ id: 'evt_6', type: 'checkout.session.completed', data: { object: bought } });
    await post('Paid or Refunded', undefined, { ...forged, raw: forged.raw.replace('10000', '99999') });
  },
  shows: {
    77: async ({ server, answers }) => {
      const { rows } = await server.call('GET', '/v1/rewards?order=asc');
      expect(rows).toMatchObject([
        { rule: 'share-of-purchase', quantity: 800, object: 'pi_1', state: 'available' },
        { rule: 'share-of-invoice', quantity: 250, object: 'pi_2', state: 'available' },
      ]);
      expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 401]);
    },
  },
});
