import { createHmac } from 'node:crypto';
import { vendor } from '../vendor.ts';

/** An Intercom workspace that has these contacts already, by e-mail address, with the referral status of each. */
export const intercom = (contacts: Readonly<Record<string, string | null>> = {}) =>
  vendor({
    hosts: ['api.intercom.io'],
    description: { file: 'intercom' },
    credentials: { intercomApi: { apiKey: 'example' }, crypto: { hmacSecret: CLIENT_SECRET } },
    isRead: ({ path }) => path === '/contacts/search',
    strict: true,
    answers: () => {
      const known = Object.entries(contacts).map(([email, status], index) =>
        contactOf(index, { role: 'user', email, custom_attributes: { referral_status: status } }),
      );
      return ({ method, path, body }) => {
        const [, resource, id] = path.split('/');
        if (path === '/contacts/search') return ok(found(known, (body as Search).query.value));
        if (resource === 'contacts' && method === 'POST') return create(known, body as Fields);
        if (resource === 'contacts' && method === 'PUT') return update(known, String(id), body as Fields);
        if (path === '/messages')
          return ok({ type: 'admin_message', id: '403918396', created_at: 1, ...(body as object) });
        return path === '/events' ? { status: 202 } : undefined;
      };
    },
  });

/** The bytes and headers of a notice of Intercom about a contact. */
export function notice(contact: object, secret = CLIENT_SECRET) {
  const data = { type: 'notification_event_data', item: { type: 'contact', ...contact } };
  const raw = JSON.stringify({ type: 'notification_event', topic: 'contact.user.updated', id: 'notif_1', data });
  const signature = createHmac('sha1', secret).update(raw).digest('hex');
  return { raw, headers: { 'content-type': 'application/json', 'x-hub-signature': `sha1=${signature}` } };
}

const CLIENT_SECRET = 'client secret of the app';

interface Fields {
  readonly role?: string;
  readonly email?: string;
  readonly name?: string | null;
  readonly custom_attributes?: Readonly<Record<string, string | null>>;
}

interface Contact extends Fields {
  readonly type: 'contact';
  readonly id: string;
}

interface Search {
  readonly query: { readonly field: 'email'; readonly value: string };
}

function contactOf(index: number, fields: Fields): Contact {
  return { type: 'contact', id: `5ba682d23d7cf92bef87bfd${index}`, ...fields };
}

function found(known: readonly Contact[], address: string): object {
  const data = known.filter(({ email }) => email === address);
  return { type: 'list', data, total_count: data.length, pages: { type: 'pages', page: 1, total_pages: 1 } };
}

function create(known: Contact[], fields: Fields) {
  if (known.some(({ email }) => email === fields.email))
    return { status: 409, body: { type: 'error.list', errors: [{ code: 'conflict' }] } };
  known.push(contactOf(known.length, fields));
  return ok(known.at(-1)!);
}

function update(known: Contact[], id: string, fields: Fields) {
  const index = known.findIndex((contact) => contact.id === id);
  const before = known[index];
  if (before === undefined) return { status: 404, body: { type: 'error.list', errors: [{ code: 'not_found' }] } };
  const attributes = { ...before.custom_attributes, ...fields.custom_attributes };
  known[index] = { ...before, ...fields, custom_attributes: attributes };
  return ok(known[index]);
}

const ok = (body: object) => ({ status: 200, body });
