import { Type } from 'typebox';
import { fields, secret, type Connector } from '../shape.ts';
import { postMessage } from './actions.ts';
import { receive } from './receive.ts';

export const connector: Connector = {
  id: 'slack',
  name: 'Slack',
  description: 'Tells a channel about referrals and rewards.',
  docs: {
    api: 'https://docs.slack.dev/reference/methods',
    webhooks: 'https://docs.slack.dev/apis/events-api',
    credentials: 'https://api.slack.com/apps',
  },
  credentials: {
    secrets: fields({
      botToken: secret('Bot token', 'xoxb-…, from OAuth & Permissions; needs the scope chat:write.'),
      signingSecret: Type.Optional(
        secret('Signing secret', 'From Basic Information; needed only where Slack calls us.'),
      ),
    }),
    settings: fields({
      channel: Type.Optional(
        Type.String({
          title: 'Channel',
          description: 'Where messages to the team go: a channel id, or #name',
          minLength: 1,
          maxLength: 100,
        }),
      ),
    }),
  },
  receive,
  actions: { postMessage },
};
