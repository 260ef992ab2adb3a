import { createHmac } from 'node:crypto';
import { vendor } from '../vendor.ts';

/** The key that n8n gave with its subscription last. */
let signingKey = '';

const USER = 'https://api.calendly.com/users/U1';
const ORGANIZATION = 'https://api.calendly.com/organizations/O1';

/** Calendly with one user; `meetings` had these people, and are over by the time they are asked for. */
export const calendly = (meetings: Readonly<Record<string, readonly object[]>> = {}) =>
  vendor({
    hosts: ['api.calendly.com'],
    description: { file: 'calendly', base: '' },
    credentials: { calendlyOAuth2Api: { oauthTokenData: { access_token: 'example', token_type: 'Bearer' } } },
    // The description is of Calendly's own connector, which reads neither subscriptions nor meetings.
    unchecked: ['GET /webhook_subscriptions', 'GET /scheduled_events', 'GET /scheduled_events/*/invitees'],
    strict: true,
    answers: () => {
      const subscriptions = new Map<string, object>();
      let endedAt: string | undefined;
      return ({ method, path, body, query }) => {
        const [, resource, id] = path.split('/');
        if (path === '/users/me') return ok({ resource: { uri: USER, current_organization: ORGANIZATION } });
        if (resource === 'webhook_subscriptions')
          return answerSubscription(subscriptions, { method, id, body: body as Asked['body'] });
        if (path === '/scheduled_events')
          return query['user'] === USER
            ? ok(pageOf(Object.keys(meetings).map((one) => meetingOf(one, (endedAt ??= new Date().toISOString())))))
            : undefined;
        return id !== undefined && path.endsWith('/invitees') ? ok(pageOf(meetings[id] ?? [])) : undefined;
      };
    },
  });

interface Asked {
  readonly method: string;
  readonly id: string | undefined;
  readonly body: { readonly url: string; readonly signing_key: string };
}

function answerSubscription(subscriptions: Map<string, object>, { method, id, body }: Asked) {
  if (method === 'GET') return ok(pageOf([...subscriptions.values()]));
  if (method === 'DELETE' && id !== undefined) return { status: subscriptions.delete(id) ? 204 : 404 };
  const uri = 'https://api.calendly.com/webhook_subscriptions/W1';
  const { url, signing_key: key, ...subscription } = body;
  signingKey = key;
  const resource = { uri, callback_url: url, state: 'active', ...subscription };
  subscriptions.set('W1', resource);
  return { status: 201, body: { resource } };
}

/** Headers of a call as Calendly signs it just now. */
export function signed(raw: string): Record<string, string> {
  const seconds = Math.floor(Date.now() / 1000);
  const signature = createHmac('sha256', signingKey).update(`${seconds}.${raw}`).digest('hex');
  return { 'calendly-webhook-signature': `t=${seconds},v1=${signature}` };
}

function meetingOf(id: string, endedAt: string) {
  const uri = `https://api.calendly.com/scheduled_events/${id}`;
  return { uri, name: 'First visit', status: 'active', end_time: endedAt };
}

const pageOf = (collection: readonly object[]) => ({
  collection,
  pagination: { count: collection.length, next_page: null },
});
const ok = (body: object) => ({ status: 200, body });
