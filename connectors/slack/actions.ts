import type { Json } from '@referral-kit/engine';
import { Type } from 'typebox';
import { action, bearer, objectOf, post, readStatus, retryAfter } from '../action.ts';
import { done, fields, needsCredentials, refused, retryLater, type NextStep } from '../shape.ts';

/** Source: https://docs.slack.dev/reference/methods/chat.postMessage */
export const postMessage = action({
  title: 'Post a message',
  description: 'Posts to a channel the app is a member of.',
  dedupe: 'at-least-once',
  input: fields({
    channel: Type.String({
      title: 'Channel',
      minLength: 1,
      maxLength: 100,
      description: 'Id of the channel, or #name',
    }),
    text: Type.String({
      title: 'Text',
      minLength: 1,
      maxLength: 40_000,
      description: 'The message, in Slack’s mrkdwn; shown in notices even where there are blocks',
    }),
    blocks: Type.Optional(
      Type.Array(
        Type.Unsafe<{ type: string; [name: string]: Json }>({
          type: 'object',
          required: ['type'],
          properties: { type: { type: 'string' } },
        }),
        {
          title: 'Blocks',
          maxItems: 50,
          description: 'Block Kit layout blocks',
        },
      ),
    ),
  }),
  request: ({ input, connection }) =>
    post('https://slack.com/api/chat.postMessage', input, bearer(connection, 'botToken')),
  /** Slack answers 200 even when it refuses; `error` tells what to do next. */
  read: (answer, { nowMs }) => {
    if (answer.status !== 200) return readStatus(answer, nowMs);
    const body = objectOf(answer);
    if (body === null || typeof body.ok !== 'boolean')
      return retryLater('What Slack answered cannot be read', { mayHaveArrived: true });
    if (body.ok) return done({ channel: body.channel ?? null, ts: body.ts ?? null });
    return nextStep(typeof body.error === 'string' ? body.error : 'unknown', retryAfter(answer, nowMs));
  },
});

function nextStep(error: string, wait: { afterMs?: number }): NextStep {
  if (passing.has(error)) return retryLater(`Slack asks for patience: ${error}`, wait);
  if (credentials.has(error))
    return needsCredentials(
      `Slack does not accept the bot token: ${error}. Install the app again and renew the token.`,
    );
  return refused(
    `Slack refused the message: ${error}. ${remedies[error] ?? 'Look the word up in the documentation of chat.postMessage.'}`,
  );
}

const passing = new Set([
  'ratelimited',
  'rate_limited',
  'internal_error',
  'fatal_error',
  'service_unavailable',
  'request_timeout',
  'team_added_to_org',
  'accesslimited',
]);

const credentials = new Set([
  'invalid_auth',
  'not_authed',
  'account_inactive',
  'token_revoked',
  'token_expired',
  'missing_scope',
  'no_permission',
  'not_allowed_token_type',
  'org_login_required',
  'ekm_access_denied',
  'access_denied',
  'two_factor_setup_required',
  'enterprise_is_restricted',
]);

const remedies: Readonly<Record<string, string>> = {
  channel_not_found: 'Check the channel; a private one needs the app as a member.',
  not_in_channel: 'Invite the app to the channel.',
  is_archived: 'The channel is archived; choose another one.',
  msg_too_long: 'Shorten the text.',
  invalid_blocks: 'Check the blocks in Slack’s Block Kit Builder.',
};
