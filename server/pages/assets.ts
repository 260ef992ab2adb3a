import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import type { FastifyInstance } from 'fastify';

/** One file that pages link to; its address changes with its content, so that it may be kept for a year. */
export interface Asset {
  readonly address: string;
  readonly type: string;
  readonly body: Buffer;
}

const folder = new URL('./', import.meta.url);
const sheets = readdirSync(new URL('styles/', folder)).filter((name) => name.endsWith('.css'));

/** All parts in the order of their names. */
export const stylesheet = asset(
  'style.css',
  'text/css; charset=utf-8',
  sheets.toSorted().map((name) => `styles/${name}`),
);
export const script = asset('page.js', 'text/javascript; charset=utf-8', ['page.js']);
export const icon = asset('icon.svg', 'image/svg+xml', ['icon.svg']);

/** Serves the stylesheet, the few lines of script and the icon. */
export function registerAssets(app: FastifyInstance): void {
  for (const { address, type, body } of [stylesheet, script, icon]) {
    app.get(address, { schema: { hide: true } }, (_request, reply) =>
      reply.header('cache-control', 'public, max-age=31536000, immutable').type(type).send(body),
    );
  }
}

function asset(name: string, type: string, files: readonly string[]): Asset {
  const body = Buffer.concat(files.map((file) => readFileSync(new URL(file, folder))));
  const hash = createHash('sha256').update(body).digest('hex').slice(0, 12);
  const [stem = '', extension = ''] = name.split('.');
  return { address: `/assets/${stem}.${hash}.${extension}`, type, body };
}
