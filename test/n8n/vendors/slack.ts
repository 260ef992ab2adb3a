import { createHmac } from 'node:crypto';
import { vendor } from '../vendor.ts';

const SIGNING_SECRET = '8f742231b10e8888abcd99e7a1b4c2d6';

/** Slack's Web API, as far as flows need it: a message has a timestamp as its id, and is changed under it. */
export const slack = vendor({
  hosts: ['slack.com'],
  description: { file: 'slack', base: '/api' },
  credentials: { slackApi: { accessToken: 'xoxb-example' }, crypto: { hmacSecret: SIGNING_SECRET } },
  strict: true,
  // The Slack node sends this option of its own along.
  ignored: ['includeLinkToWorkflow'],
  answers: () => {
    let count = 0;
    return ({ path, body }) => {
      if (path === '/api/chat.update') return { body: { ok: true, ...body } };
      if (path !== '/api/chat.postMessage') return undefined;
      count += 1;
      const ts = `1760000000.${String(count).padStart(6, '0')}`;
      return { body: { ok: true, channel: body.channel, ts, message: body } };
    };
  },
});

/** The headers with which Slack proves that a body comes from it. */
export function signedBySlack(raw: string): Record<string, string> {
  const timestamp = String(Math.floor(Date.now() / 1000));
  const digest = createHmac('sha256', SIGNING_SECRET).update(`v0:${timestamp}:${raw}`).digest('hex');
  return {
    'content-type': 'application/x-www-form-urlencoded',
    'x-slack-request-timestamp': timestamp,
    'x-slack-signature': `v0=${digest}`,
  };
}
