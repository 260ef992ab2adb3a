import { Type } from 'typebox';
import { fields, secret, type Connector } from '../shape.ts';
import { receive } from './receive.ts';

export const connector: Connector = {
  id: 'stripe',
  name: 'Stripe',
  description: 'Payments, invoices, refunds and disputes qualify referrals and take rewards back.',
  docs: {
    api: 'https://docs.stripe.com/api',
    webhooks: 'https://docs.stripe.com/webhooks',
    credentials: 'https://dashboard.stripe.com/webhooks',
  },
  credentials: {
    secrets: fields({
      signingSecret: secret(
        'Signing secret',
        'The endpoint’s signing secret, whsec_…, from Developers → Webhooks. Two while one is being changed.',
      ),
    }),
    settings: fields({
      purchases: Type.Optional(
        Type.Union([Type.Literal('checkout'), Type.Literal('paymentIntents')], {
          title: 'What counts as a purchase',
          description:
            'checkout (default): finished Checkout sessions and payment links. paymentIntents: every payment, for shops with a checkout of their own.',
        }),
      ),
    }),
  },
  receive,
  actions: {},
};
