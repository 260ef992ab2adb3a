import { vendor } from '../vendor.ts';

interface Row {
  readonly id: string;
}

interface Contact extends Row {
  readonly email: string;
}

interface Account {
  /** By address; their ids count from 1. */
  readonly contacts?: readonly string[];
  readonly deals?: readonly Row[];
  /** Which contact has which tag. */
  readonly tagged?: readonly { readonly contact: string; readonly tag: string }[];
}

/** An ActiveCampaign account in which every contact is there once, by its address. */
export const activecampaign = ({ contacts = [], deals = [], tagged = [] }: Account = {}) =>
  vendor({
    hosts: ['your-account.api-us1.com'],
    description: { file: 'activecampaign', base: '/api/3' },
    credentials: { activeCampaignApi: { apiUrl: 'https://your-account.api-us1.com', apiKey: 'example' } },
    unchecked: [
      // The description says that these ids are texts; the node sends numbers, and the service takes both.
      'POST /api/3/contactLists',
      // The description has only the requests that make something.
      'GET /api/3/contacts/*',
      'GET /api/3/contacts/*/contactTags',
      'GET /api/3/deals/*',
      'GET /api/3/webhooks/*',
      'DELETE /api/3/webhooks/*',
    ],
    strict: true,
    answers: () => {
      const known = contacts.map((email, index): Contact => ({ id: String(index + 1), email }));
      const webhooks: Row[] = [];
      return ({ method, path, query, body }) => {
        const [resource, id, under] = path.replace('/api/3/', '').split('/');
        const asked = `${method} ${resource}`;
        if (asked === 'POST contact') return created({ contact: synchronise(known, (body as Sync).contact) });
        if (asked === 'GET contacts' && id === undefined) return ok(found(known, String(query['email'])));
        if (under === 'contactTags') return ok({ contactTags: tagged.filter(({ contact }) => contact === id) });
        if (asked === 'GET contacts') return one('contact', known, id);
        if (asked === 'GET deals') return one('deal', deals, id);
        if (resource === 'webhooks') return answerWebhook(webhooks, method, id);
        return ADDED.has(asked) ? created({}) : undefined;
      };
    },
  });

interface Sync {
  readonly contact: Omit<Contact, 'id'>;
}

const ADDED: ReadonlySet<string> = new Set(['POST contactLists', 'POST contactTags', 'POST contactAutomations']);

function synchronise(known: Contact[], contact: Sync['contact']): Contact {
  const index = known.findIndex(({ email }) => email === contact.email);
  const row = { id: String(known.length + 1), ...known[index], ...contact };
  known.splice(index === -1 ? known.length : index, 1, row);
  return row;
}

function found(known: readonly Contact[], address: string): object {
  const contacts = known.filter(({ email }) => email === address);
  return { contacts, meta: { total: String(contacts.length) } };
}

function one(name: string, rows: readonly Row[], id: string | undefined) {
  const row = rows.find((candidate) => candidate.id === id);
  return row === undefined ? { status: 404, body: { message: `No Result found for ${name}` } } : ok({ [name]: row });
}

function answerWebhook(webhooks: Row[], method: string, id: string | undefined) {
  if (method === 'GET') return one('webhook', webhooks, id);
  if (method === 'DELETE') webhooks.pop();
  else webhooks.push({ id: '1' });
  return method === 'DELETE' ? ok({}) : created({ webhook: webhooks[0] });
}

const ok = (body: object) => ({ status: 200, body });
const created = (body: object) => ({ status: 201, body });
