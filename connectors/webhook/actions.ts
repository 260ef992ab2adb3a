import { createHash } from 'node:crypto';
import type { Json } from '@referral-kit/engine';
import { Type } from 'typebox';
import { action, readStatus } from '../action.ts';
import { NeedsCredentials, Refused } from '../errors.ts';
import { fields, gone, secretsOf, settingOf, type Connection } from '../shape.ts';
import { signAs } from '../sign.ts';
import { keyOf, MINIMUM_SECRET_BYTES, schemes } from '../signatures.ts';

/** Source: https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md */
export const send = action({
  title: 'Send an event',
  description:
    'Posts an event, signed with every secret of the connection; the receiver tells repetitions by the header webhook-id.',
  dedupe: 'native-key',
  input: fields({
    type: Type.String({ title: 'Type', minLength: 1, maxLength: 100, description: 'What happened, as reward.due' }),
    timestamp: Type.String({
      title: 'Time',
      pattern: '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{3})?Z$',
      description: 'When it happened: an instant in UTC',
    }),
    data: Type.Unsafe<Record<string, Json>>({ type: 'object', title: 'Data', description: 'What the event is about' }),
  }),
  request: ({ input, connection, key, nowMs }) => {
    const url = settingOf(connection, 'url');
    if (url === undefined) throw new Refused(`Connection ${connection.name} has no address`, 'Add its url.');
    const body = JSON.stringify(input);
    return {
      method: 'POST',
      url,
      headers: {
        'content-type': 'application/json',
        ...signed(connection, { id: idOf(key), body, timestampMs: nowMs }),
      },
      body,
    };
  },
  read: (answer, { nowMs }) =>
    answer.status === 410 ? gone('The receiver answered 410: it wants no more.') : readStatus(answer, nowMs),
});

/** One signature for each secret, so that a receiver can change its own at leisure. */
function signed(
  connection: Connection,
  message: { id: string; body: string; timestampMs: number },
): Record<string, string> {
  const usable = secretsOf(connection, 'signingSecret').filter(
    (secret) => keyOf(schemes.standardWebhooks, secret).length >= MINIMUM_SECRET_BYTES,
  );
  const [first] = usable;
  if (first === undefined) {
    throw new NeedsCredentials(
      `Connection ${connection.name} has no usable signingSecret`,
      `Add whsec_ and the base64 of at least ${MINIMUM_SECRET_BYTES} random bytes.`,
    );
  }
  const headers = usable.map((secret) => signAs('standardWebhooks', { ...message, secret }));
  return { ...headers[0], 'webhook-signature': headers.map((one) => one['webhook-signature']).join(' ') };
}

/** The same for every attempt of one effect, whatever signs its key is written with. */
function idOf(key: string): string {
  return `msg_${createHash('sha256').update(key).digest('base64url').slice(0, 27)}`;
}
