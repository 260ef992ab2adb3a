import { Type } from 'typebox';
import { fields, secret, type Connector } from '../shape.ts';
import { receive } from './receive.ts';

export const connector: Connector = {
  id: 'calendly',
  name: 'Calendly',
  description: 'A booked or canceled appointment moves the referral; the booking link carries the code.',
  docs: {
    api: 'https://developer.calendly.com/api-docs',
    webhooks:
      'https://developer.calendly.com/receive-data-from-scheduled-events-in-real-time-with-webhook-subscriptions',
    credentials: 'https://calendly.com/integrations/api_webhooks',
  },
  credentials: {
    secrets: fields({
      signingSecret: secret(
        'Signing key',
        'The signing_key given when the webhook subscription was made. Make it at least 24 random characters.',
      ),
    }),
    settings: fields({
      codeFrom: Type.Optional(
        Type.Union(
          [
            Type.Literal('utm_content'),
            Type.Literal('utm_source'),
            Type.Literal('utm_term'),
            Type.Literal('utm_campaign'),
            Type.Literal('salesforce_uuid'),
            Type.Literal('answer'),
          ],
          {
            title: 'Where the referral code is',
            description:
              'Left out: utm_content, else salesforce_uuid, else the answer to a question about a referral code, else utm_source.',
          },
        ),
      ),
    }),
  },
  receive,
  actions: {},
};
