import { createHmac } from 'node:crypto';
import { vendor } from '../vendor.ts';

const APP_SECRET = 'app-secret-example';

/** Dropbox. `files` says where what lies, as `/Referrals/r_1/plan.pdf`, asked anew at each reading. */
export const dropbox = (files: () => readonly string[] = () => []) =>
  vendor({
    hosts: ['api.dropboxapi.com'],
    description: { file: 'dropbox', base: '' },
    credentials: {
      dropboxOAuth2Api: { accessType: 'folder', oauthTokenData: { access_token: 'example', token_type: 'Bearer' } },
      crypto: { hmacSecret: APP_SECRET },
    },
    isRead: ({ path }) => path.endsWith('/list_folder'),
    strict: true,
    answers: () => {
      const folders = new Set<string>();
      const arrived = new Map<string, string>();
      let requests = 0;
      return ({ path, body }) => {
        const { path: place, ...given } = body as { path: string };
        if (path === '/2/files/list_folder')
          return {
            status: 200,
            body: { entries: files().map((file) => fileAt(file, arrived)), cursor: 'end', has_more: false },
          };
        if (path === '/2/files/create_folder_v2') return folders.has(place) ? conflict : made(folders, place);
        if (path !== '/2/file_requests/create') return undefined;
        requests += 1;
        const url = `https://www.dropbox.com/request/request-${requests}`;
        const created = '2026-03-01T15:00:00Z';
        return {
          status: 200,
          body: { id: `request-${requests}`, url, created, is_open: true, file_count: 0, ...given },
        };
      };
    },
  });

/** What Dropbox posts when anything changed, with the header that proves it. */
export function dropboxChanged() {
  const raw = JSON.stringify({ list_folder: { accounts: ['dbid:example'] }, delta: { users: [1] } });
  const signature = createHmac('sha256', APP_SECRET).update(raw).digest('hex');
  return { raw, headers: { 'content-type': 'application/json', 'x-dropbox-signature': signature } };
}

/** A file arrived when it was first seen. */
function fileAt(place: string, arrived: Map<string, string>) {
  const name = place.slice(place.lastIndexOf('/') + 1);
  const modified = arrived.get(place) ?? `${new Date().toISOString().slice(0, 19)}Z`;
  arrived.set(place, modified);
  return {
    '.tag': 'file',
    id: `id:${Buffer.from(place).toString('base64url')}`,
    name,
    path_lower: place.toLowerCase(),
    path_display: place,
    client_modified: modified,
    server_modified: modified,
    rev: '015f9a1b2c3d4e5f6a7b8',
    size: 1,
  };
}

function made(folders: Set<string>, place: string) {
  folders.add(place);
  const name = place.slice(place.lastIndexOf('/') + 1);
  return { status: 200, body: { metadata: { id: `id:${name}`, name, path_display: place } } };
}

const conflict = {
  status: 409,
  body: { error_summary: 'path/conflict/folder/..', error: { '.tag': 'path', path: { '.tag': 'conflict' } } },
};
