import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { FastifyInstance } from 'fastify';

/** One file that pages link to; its address changes with its content, so that it may be kept for a year. */
export interface Asset {
  readonly address: string;
  readonly type: string;
  readonly body: Buffer;
}

export const stylesheet = asset('style', 'css', 'text/css; charset=utf-8');
export const script = asset('page', 'js', 'text/javascript; charset=utf-8');
export const icon = asset('icon', 'svg', 'image/svg+xml');

/** Serves the stylesheet, the few lines of script and the icon. */
export function registerAssets(app: FastifyInstance): void {
  for (const { address, type, body } of [stylesheet, script, icon]) {
    app.get(address, { schema: { hide: true } }, (_request, reply) =>
      reply.header('cache-control', 'public, max-age=31536000, immutable').type(type).send(body),
    );
  }
}

function asset(name: string, extension: string, type: string): Asset {
  const body = readFileSync(new URL(`${name}.${extension}`, import.meta.url));
  const hash = createHash('sha256').update(body).digest('hex').slice(0, 12);
  return { address: `/assets/${name}.${hash}.${extension}`, type, body };
}
