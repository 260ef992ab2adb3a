import { Type } from 'typebox';
import { fields, secret, type Connector } from '../shape.ts';
import { send } from './actions.ts';
import { receive } from './receive.ts';

export const connector: Connector = {
  id: 'webhook',
  name: 'Webhook',
  description: 'Takes our own events from any system and sends them to any address, signed by Standard Webhooks.',
  docs: {
    api: 'https://www.standardwebhooks.com/',
    webhooks: 'https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md',
  },
  credentials: {
    secrets: fields({
      signingSecret: Type.Optional(
        secret('Signing secret', 'whsec_ and the base64 of at least 24 random bytes. Two while one is being changed.'),
      ),
      urlSecret: Type.Optional(
        secret(
          'Secret in the address',
          'For senders that cannot sign: at least 24 characters, sent as ?secret=… or in the header x-webhook-secret. Weaker.',
        ),
      ),
    }),
    settings: fields({
      url: Type.Optional(
        Type.String({ title: 'Address', description: 'Where events are sent to: https://…', maxLength: 2_000 }),
      ),
    }),
  },
  receive,
  actions: { send },
};
