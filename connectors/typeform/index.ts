import { fields, secret, type Connector } from '../shape.ts';
import { receive } from './receive.ts';

export const connector: Connector = {
  id: 'typeform',
  name: 'Typeform',
  description: 'A filled-in form is a referral; the hidden field ref carries the code.',
  docs: {
    api: 'https://www.typeform.com/developers/',
    webhooks: 'https://www.typeform.com/developers/webhooks/',
    credentials: 'https://www.typeform.com/developers/webhooks/secure-your-webhooks/',
  },
  credentials: {
    secrets: fields({
      signingSecret: secret(
        'Webhook secret',
        'The secret entered with the form’s webhook. Make it at least 24 random characters.',
      ),
    }),
    settings: fields({}),
  },
  receive,
  actions: {},
};
