import { Type } from 'typebox';
import { fields, secret, type Connector } from '../shape.ts';
import { send } from './actions.ts';

export const connector: Connector = {
  id: 'email',
  name: 'E-mail',
  description: 'Sends mails through any mail server (SMTP); without one they are kept and shown to the operator.',
  docs: { api: 'https://nodemailer.com/smtp/' },
  credentials: {
    secrets: fields({ password: Type.Optional(secret('Password', 'The password of the mail account.')) }),
    settings: fields({
      host: Type.Optional(
        Type.String({
          title: 'Mail server',
          description: 'As smtp.example.com. Left out, mails are kept and not sent.',
          maxLength: 253,
        }),
      ),
      port: Type.Optional(
        Type.Integer({ title: 'Port', minimum: 1, maximum: 65_535, description: 'Default 587, or 465 with tls' }),
      ),
      security: Type.Optional(
        Type.Union([Type.Literal('starttls'), Type.Literal('tls'), Type.Literal('none')], {
          title: 'Encryption',
          description:
            'starttls (default) and tls refuse to send in the clear; none is for a relay on the same machine.',
        }),
      ),
      user: Type.Optional(Type.String({ title: 'User', description: 'The name of the mail account', maxLength: 320 })),
      from: Type.String({
        title: 'Sender',
        description: 'The address mails come from',
        maxLength: 320,
        pattern: '^[^\\s@<>,;:"]+@[^\\s@<>,;:"]+$',
      }),
      fromName: Type.Optional(
        Type.String({
          title: 'Name of the sender',
          description: 'As Glow Clinic',
          maxLength: 100,
          pattern: '^[^\\r\\n]*$',
        }),
      ),
    }),
  },
  actions: { send },
};
