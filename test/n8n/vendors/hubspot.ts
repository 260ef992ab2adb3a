import { strictRequests } from '../strict.ts';
import { vendorDescription } from '../../vendorDescription.ts';
import { vendor, type VendorRequest } from '../vendor.ts';

interface Row {
  readonly properties: Readonly<Record<string, string | null>>;
  readonly propertiesWithHistory?: Readonly<Record<string, readonly object[]>>;
  readonly associations?: object;
}

const NOW = '2026-03-01T15:00:00.000Z';

/** A HubSpot account. What a scenario puts into `rows`, under `contacts/101` or `deals/7`, can be read; contacts are upserted by their key. */
export function hubspotWith(rows: ReadonlyMap<string, Row>) {
  return vendor({
    hosts: ['api.hubapi.com'],
    description: { file: 'hubspot' },
    credentials: {
      hubspotAppToken: { appToken: 'pat-example' },
      crypto: { hmacSecret: 'client-secret' },
      httpHeaderAuth: { name: 'x-api-key', value: 'of-hubspot' },
    },
    strict: true,
    unchecked: [
      // The description has the paths of version 3; `faults` holds these against it, since the bodies are the same.
      'POST /crm/objects/2026-09/contacts/batch/upsert',
      'GET /crm/objects/2026-09/contacts/*',
      'GET /crm/objects/2026-09/deals/*',
      'PUT /crm/lists/2026-09/*/memberships/add',
      // Sending a single e-mail is not in the description.
      'POST /marketing/v4/email/single-send',
    ],
    faults: (request) => [
      ...(request.headers['authorization'] === 'Bearer pat-example' ? [] : ['has no token']),
      ...faultsByVersion3(request),
    ],
    answers: () => {
      const contacts = new Map<string, string>();
      return ({ method, path, body }) => {
        if (path.endsWith('/contacts/batch/upsert')) return upserted(contacts, body as Upsert);
        if (path.endsWith('/memberships/add'))
          return { body: { recordsIdsAdded: body as unknown, recordIdsMissing: [], recordIdsRemoved: [] } };
        if (path === '/marketing/v4/email/single-send')
          return { body: { requestedAt: NOW, statusId: 'send-1', status: 'PENDING' } };
        const row = rows.get(path.split('/').slice(-2).join('/'));
        if (method !== 'GET' || row === undefined) return undefined;
        return { body: { id: path.split('/').at(-1), createdAt: NOW, updatedAt: NOW, archived: false, ...row } };
      };
    },
  });
}

export const hubspot = hubspotWith(new Map());

const description = vendorDescription('hubspot', strictRequests);

function faultsByVersion3({ method, path, headers, body }: VendorRequest): readonly string[] {
  const [, api, rest] = /^\/crm\/(objects|lists)\/2026-09\/(.+)$/.exec(path) ?? [];
  if (api === undefined) return [];
  const mediaType = (headers['content-type'] ?? '').split(';')[0]!;
  const call = { method, path: `/crm/v3/${api}/${rest}`, mediaType, body: body as unknown };
  return description === null ? [] : (description.faultsOfCall(call) ?? ['is not described by the vendor']);
}

interface Upsert {
  readonly inputs: readonly { readonly id: string; readonly properties: object }[];
}

/** A key has one contact, however often it is written. */
function upserted(contacts: Map<string, string>, { inputs }: Upsert) {
  const results = inputs.map(({ id: key, properties }) => {
    const isNew = !contacts.has(key);
    if (isNew) contacts.set(key, String(101 + contacts.size));
    return { id: contacts.get(key), properties, createdAt: NOW, updatedAt: NOW, archived: false, new: isNew };
  });
  return { body: { status: 'COMPLETE', results, startedAt: NOW, completedAt: NOW } };
}
