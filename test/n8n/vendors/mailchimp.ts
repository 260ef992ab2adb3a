import { createHash } from 'node:crypto';
import { vendor } from '../vendor.ts';

interface Contact {
  readonly status?: Status;
  readonly merge_fields?: Readonly<Record<string, unknown>>;
}

type Status = 'pending' | 'subscribed' | 'unsubscribed';

/** Mailchimp with one audience, in which these contacts are already, by e-mail address. */
export function mailchimp(contacts: Readonly<Record<string, Contact>>) {
  return vendor({
    hosts: ['us21.api.mailchimp.com'],
    description: { file: 'mailchimp', base: '/3.0' },
    credentials: { mailchimpApi: { apiKey: 'example-us21' } },
    // Of an audience's webhooks the description has only the making.
    unchecked: ['GET /3.0/lists/*/webhooks/*', 'DELETE /3.0/lists/*/webhooks/*'],
    strict: true,
    answers: () => {
      const audience = new Map(
        Object.entries(contacts).map(([email, contact]) => [hashOf(email), member(email, contact)]),
      );
      const webhooks = new Set<string>();
      return ({ method, path, body }) => {
        const [resource, , what, id, under] = path.split('/').slice(2);
        if (resource === 'customer-journeys') {
          const { email_address: email } = body as Put;
          return audience.get(hashOf(email))?.status === 'subscribed' ? noContent : problem(400, 'Not subscribed');
        }
        if (what === 'webhooks') return answerWebhook(webhooks, method, id);
        if (what !== 'members' || id === undefined) return undefined;
        const before = audience.get(id);
        if (method === 'PUT') {
          const now = { ...before, ...put(body as Put, before) };
          audience.set(id, now);
          return ok(now);
        }
        if (before === undefined) return problem(404, 'Resource Not Found');
        return under === 'tags' ? noContent : ok(before);
      };
    },
  });
}

interface Put extends Contact {
  readonly email_address: string;
  readonly status_if_new?: Status;
}

/** The MD5 hash of an address in lower case, by which Mailchimp knows the contact. */
export function hashOf(email: string): string {
  return createHash('md5').update(email.toLowerCase()).digest('hex');
}

/** What Mailchimp tells of a contact, form-encoded, and how to post it. */
export function told(type: 'subscribe' | 'unsubscribe', email: string, fields: Readonly<Record<string, string>> = {}) {
  const body = new URLSearchParams({
    type,
    fired_at: '2026-03-01 15:00:00',
    'data[id]': hashOf(email).slice(0, 10),
    'data[list_id]': 'YOUR_AUDIENCE_ID',
    'data[email]': email,
    'data[email_type]': 'html',
    'data[merges][EMAIL]': email,
    ...Object.fromEntries(Object.entries(fields).map(([name, value]) => [`data[merges][${name}]`, value])),
  });
  const headers = { 'content-type': 'application/x-www-form-urlencoded' };
  return [undefined, { raw: body.toString(), headers }] as const;
}

function member(email: string, { status = 'subscribed', merge_fields = {} }: Contact) {
  return { id: hashOf(email), list_id: 'YOUR_AUDIENCE_ID', email_address: email, status, merge_fields };
}

/** Who is in the audience already keeps their status; fields are added to what was known. */
function put({ email_address: email, status_if_new: status, merge_fields: fields }: Put, before: Contact | undefined) {
  const merged = { ...before?.merge_fields, ...fields };
  return member(email, { status: before?.status ?? status ?? 'subscribed', merge_fields: merged });
}

function answerWebhook(webhooks: Set<string>, method: string, id = 'hook1') {
  if (method === 'POST') webhooks.add(id);
  if (!webhooks.has(id)) return problem(404, 'Resource Not Found');
  if (method === 'DELETE') webhooks.delete(id);
  return method === 'DELETE' ? noContent : ok({ id, list_id: 'YOUR_AUDIENCE_ID' });
}

const noContent = { status: 204 };
const ok = (body: object) => ({ status: 200, body });
const problem = (status: number, title: string) => ({ status, body: { type: 'about:blank', status, title } });
