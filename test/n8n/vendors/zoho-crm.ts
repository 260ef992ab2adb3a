import { vendor } from '../vendor.ts';

type Fields = Readonly<Record<string, unknown>>;

/** Zoho CRM. What a scenario puts into `rows`, under `leads/11`, `contacts/21` or `tasks/31`, can be read, found and changed. */
export function zohoWith(rows: Map<string, Fields>, transitions: readonly { id: string; name: string }[] = []) {
  return vendor({
    hosts: ['www.zohoapis.com'],
    description: { file: 'zoho-crm' },
    strict: true,
    faults: ({ headers }) => (headers['authorization'] === 'Bearer example' ? [] : ['has no token']),
    credentials: {
      zohoOAuth2Api: {
        authUrl: 'https://accounts.zoho.com/oauth/v2/auth',
        accessTokenUrl: 'https://accounts.zoho.com/oauth/v2/token',
        oauthTokenData: { access_token: 'example', token_type: 'Bearer', api_domain: 'https://www.zohoapis.com' },
      },
      crypto: { hmacSecret: 'of-our-own' },
    },
    unchecked: [
      // n8n's own node speaks version 2, the description is of version 8; the bodies are the same.
      'GET /crm/v2/leads/*',
      'PUT /crm/v2/leads/*',
      'GET /crm/v2/contacts/*',
      'PUT /crm/v2/contacts/*',
      // The description asks of a new note what only a stored one has, its id and who made it.
      'POST /crm/v8/Notes',
    ],
    answers:
      () =>
      ({ method, path, query, body }) => {
        const [, , module = '', id = '', , action] = path.toLowerCase().slice(1).split('/');
        if (id === 'search') return found(rows, module, String(query['criteria']));
        if (action === 'blueprint' && method === 'GET') return { status: 200, body: { blueprint: { transitions } } };
        if (action === 'blueprint')
          return {
            status: 200,
            body: { code: 'SUCCESS', details: {}, message: 'transition updated successfully', status: 'success' },
          };
        if (method === 'GET') return { status: 200, body: { data: [{ id, ...rows.get(`${module}/${id}`) }] } };
        return written(rows, method === 'PUT' ? `${module}/${id}` : module, body as Written);
      },
  });
}

/** Nothing found is an answer without a body. */
function found(rows: ReadonlyMap<string, Fields>, module: string, criteria: string) {
  const [, field = '', value] = /^\((\w+):equals:(.+)\)$/.exec(criteria) ?? [];
  const data = [...rows]
    .filter(([key, row]) => key.startsWith(`${module}/`) && row[field] === value)
    .map(([key, row]) => ({ id: key.slice(module.length + 1), ...row }));
  return data.length === 0 ? { status: 204 } : { status: 200, body: { data, info: { more_records: false } } };
}

interface Written {
  readonly data: readonly [Fields];
  readonly duplicate_check_fields?: readonly [string];
}

/** A record with the same value in the field that is checked is changed; else there is a new one. */
function written(
  rows: Map<string, Fields>,
  place: string,
  { data: [row], duplicate_check_fields: [field] = [''] }: Written,
) {
  const same = [...rows.keys()].find(
    (key) => key.startsWith(`${place}/`) && field !== '' && rows.get(key)?.[field] === row[field],
  );
  const known = rows.has(place) ? place : same;
  const key = known ?? `${place}/${rows.size + 91}`;
  rows.set(key, { ...rows.get(key), ...row });
  const message = known === undefined ? 'record added' : 'record updated';
  const action = known === undefined ? 'insert' : 'update';
  const details = { id: key.split('/')[1] };
  return { status: 200, body: { data: [{ code: 'SUCCESS', status: 'success', action, message, details }] } };
}
