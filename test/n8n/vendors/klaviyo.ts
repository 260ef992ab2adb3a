import { vendor } from '../vendor.ts';

/** The header of the credential, which calls from flows bring along too. */
export const KEY = { authorization: 'Klaviyo-API-Key pk_example' };

/** Klaviyo: profiles by the external id, and events that count once by their unique id. */
export const klaviyo = vendor({
  hosts: ['a.klaviyo.com'],
  description: { file: 'klaviyo', base: '' },
  credentials: { httpHeaderAuth: { name: 'Authorization', value: KEY.authorization } },
  strict: true,
  answers: () => {
    const profiles = new Map<string, string>();
    return ({ path, headers, body }) => {
      if (headers['revision'] !== '2026-07-15') return refused('A revision is required');
      const { attributes } = (body as { data: { attributes: { external_id?: string } } }).data;
      if (path === '/api/events') return { status: 202 };
      if (path !== '/api/profile-import' || attributes.external_id === undefined) return undefined;
      const known = profiles.get(attributes.external_id);
      const id = known ?? `01PROFILE${profiles.size}`;
      profiles.set(attributes.external_id, id);
      return { status: known === undefined ? 201 : 200, body: { data: { type: 'profile', id, attributes } } };
    };
  },
});

/** What makes a request to Klaviyo count once: the event's unique id, the profile's external id. */
export function keyOf({ body }: { readonly body: unknown }): string {
  const { attributes } = (body as { data: { attributes: { unique_id?: string; external_id?: string } } }).data;
  return String(attributes.unique_id ?? attributes.external_id);
}

function refused(detail: string) {
  return { status: 400, body: { errors: [{ id: 'e1', code: 'invalid', title: 'Invalid input.', detail }] } };
}
