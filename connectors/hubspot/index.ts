import { fields, secret, type Connector } from '../shape.ts';
import { receive } from './receive.ts';

export const connector: Connector = {
  id: 'hubspot',
  name: 'HubSpot',
  description: 'A changed property of a contact or a deal moves the referral.',
  docs: {
    api: 'https://developers.hubspot.com/docs/api-reference/overview',
    webhooks: 'https://developers.hubspot.com/docs/api-reference/webhooks-webhooks-v3/guide',
    credentials: 'https://developers.hubspot.com/docs/guides/apps/overview',
  },
  credentials: {
    secrets: fields({
      signingSecret: secret(
        'Client secret',
        'The client secret of the HubSpot app that owns the webhook subscriptions.',
      ),
    }),
    settings: fields({}),
  },
  receive,
  actions: {},
};
