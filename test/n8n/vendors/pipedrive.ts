import { vendor } from '../vendor.ts';

interface Deal {
  readonly title: string;
  readonly referral: string;
  readonly [field: string]: unknown;
}

/** What Pipedrive calls the field "Referral ID" of this account. */
const REFERRAL = '5b1f0c7d2e9a48c6b3d4e5f60718293a4b5c6d7e';
const FIELDS = [{ field_code: REFERRAL, field_name: 'Referral ID', field_type: 'varchar' }];

/** A Pipedrive account. A scenario says which deals and persons it has; what n8n writes is added. */
export function pipedriveWith(deals: Map<number, Deal>, persons: ReadonlyMap<string, number> = new Map()) {
  return vendor({
    hosts: ['api.pipedrive.com'],
    description: { file: 'pipedrive' },
    strict: true,
    faults: ({ query }) => (query['api_token'] === 'example' ? [] : ['has no token']),
    credentials: {
      pipedriveApi: { apiToken: 'example' },
      httpBasicAuth: { user: 'pipedrive', password: 'of-pipedrive' },
    },
    unchecked: [
      // The description asks for a name that Pipedrive does without, and that n8n's trigger does not give.
      'POST /v1/webhooks',
      // These two are not in the description.
      'GET /v1/notes',
      'GET /api/v2/activityFields',
    ],
    answers: () => {
      const made = new Map<string, object[]>();
      return ({ method, path, query, body }) => {
        const { resource, id } = placeOf(path);
        if (id === 'search') return searched(resource === 'deals' ? dealOf(deals, query) : persons.get(query['term']!));
        if (method === 'POST') return done(add(made, resource, body as Body));
        if (resource === 'deals') return changed(deals, Number(id), body as Body);
        const rows = resource === 'dealFields' ? FIELDS : (made.get(resource) ?? []);
        if (id === '') return done(rows);
        return done(Object.assign(rows[Number(id) - 1] ?? {}, body));
      };
    },
  });
}

/** Both versions of the API name things in the same way. */
function placeOf(path: string) {
  const [, resource = '', id = ''] = /^\/(?:api\/v2|v1)\/(\w+)(?:\/(\w+))?$/.exec(path) ?? [];
  return { resource, id };
}

type Body = Readonly<Record<string, unknown>>;

function done(data: unknown) {
  return { status: 200, body: { success: true, data, additional_data: { next_cursor: null } } };
}

function searched(id: number | undefined) {
  return done({ items: id === undefined ? [] : [{ result_score: 1, item: { id } }] });
}

function dealOf(deals: ReadonlyMap<number, Deal>, query: Readonly<Record<string, string>>) {
  return [...deals.keys()].find((id) => deals.get(id)?.referral === query['term']);
}

function add(made: Map<string, object[]>, resource: string, body: Body) {
  const all = made.get(resource) ?? [];
  const row = { id: all.length + 1, ...body };
  made.set(resource, [...all, row]);
  return row;
}

function changed(deals: Map<number, Deal>, id: number, body: Body | undefined) {
  const known = deals.get(id);
  if (known === undefined) return undefined;
  const { referral, ...deal } = { ...known, ...body };
  deals.set(id, { referral, ...deal });
  return done({ id, ...deal, custom_fields: { [REFERRAL]: referral } });
}
