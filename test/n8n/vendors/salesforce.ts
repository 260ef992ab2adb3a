import { vendor } from '../vendor.ts';

type Fields = Readonly<Record<string, unknown>>;

/** A Salesforce organisation. What a scenario puts into `rows`, by id, can be read and queried; what n8n writes is kept by type and external id. */
export function salesforceWith(rows: ReadonlyMap<string, Fields>) {
  return vendor({
    hosts: ['example.my.salesforce.com'],
    description: { file: 'salesforce' },
    credentials: {
      salesforceOAuth2Api: {
        oauthTokenData: {
          access_token: 'example',
          token_type: 'Bearer',
          instance_url: 'https://example.my.salesforce.com',
        },
      },
    },
    strict: true,
    faults: ({ headers }) => (headers['authorization'] === 'Bearer example' ? [] : ['has no token']),
    answers: () => {
      const upserted = new Map<string, string>();
      return ({ method, path, query }) => {
        const [kind, type, id, value] = path.replace('/services/data/v59.0/', '').split('/');
        if (kind === 'query') return queried(String(query['q']), rows);
        if (kind !== 'sobjects' || type === undefined) return undefined;
        if (method === 'POST') return { status: 201, body: { id: '00T000000000001', success: true, errors: [] } };
        if (method === 'GET' && rows.has(id ?? '')) return { status: 200, body: { Id: id, ...rows.get(id ?? '') } };
        return method === 'PATCH' && value !== undefined ? keep(upserted, [type, id, value].join('/')) : undefined;
      };
    },
  });
}

export const salesforce = salesforceWith(new Map());

/** The rows of the object that is asked for, whatever the conditions. */
function queried(query: string, rows: ReadonlyMap<string, Fields>) {
  const [, object] = / FROM (\w+)/.exec(query) ?? [];
  const records = [...rows].flatMap(([id, { type, ...row }]) =>
    type === object ? [{ attributes: { type }, Id: id, ...row }] : [],
  );
  return { status: 200, body: { totalSize: records.length, done: true, records } };
}

/** An external id has one record, however often it is written. */
function keep(upserted: Map<string, string>, key: string) {
  const known = upserted.get(key);
  const id = known ?? `00Q00000000000${upserted.size + 1}`;
  upserted.set(key, id);
  return {
    status: known === undefined ? 201 : 200,
    body: { id, success: true, errors: [], created: known === undefined },
  };
}
