import type { IncomingHttpHeaders } from 'node:http';
import type { ApiKey, Scope, ServerContext } from '../context.ts';
import type { App } from './app-type.ts';
import { Problem } from './problem.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** The key this request came with; set on every route under /v1. */
    apiKey: ApiKey | null;
  }
  interface FastifyContextConfig {
    /** The scope a key needs here; else `read` for GET and `write` for the rest. */
    scope?: Scope;
  }
}

/** Lets a request in only with an API key that has the scope of the route. An admin key may do everything. */
export function guardAccess(scope: App, context: ServerContext): void {
  scope.decorateRequest('apiKey', null);
  scope.addHook('onRoute', (route) => {
    route.schema = { ...route.schema, security: [{ bearer: [] }] };
  });
  scope.addHook('onRequest', async (request) => {
    const token = bearer(request.headers);
    const key = token === null ? null : await context.keys.verify(token);
    if (key === null) throw unauthorised(token);
    const needed = request.routeOptions.config.scope ?? defaultScope(request.method);
    if (!key.scopes.includes(needed) && !key.scopes.includes('admin')) throw forbidden(key, needed);
    request.apiKey = key;
  });
}

/** The token of `Authorization: Bearer …`; null without one. */
export function bearer(headers: IncomingHttpHeaders): string | null {
  const [, token] = /^Bearer ([\w.~+/=-]{1,500})$/i.exec(headers.authorization ?? '') ?? [];
  return token ?? null;
}

function defaultScope(method: string): Scope {
  return method === 'GET' || method === 'HEAD' ? 'read' : 'write';
}

function unauthorised(token: string | null): Problem {
  const said = token === null ? 'The request has no bearer token' : 'No key of this server is the one that was sent';
  return new Problem('RK401', said, { headers: { 'www-authenticate': 'Bearer' } });
}

function forbidden(key: ApiKey, needs: Scope): Problem {
  return new Problem(
    'RK403',
    `The key "${key.label}" has ${key.scopes.join(', ') || 'no scope'}; this route needs ${needs}`,
    { extra: { needs } },
  );
}
