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
    /** The scopes of which a key needs one here; else it must see for GET, and write for the rest. */
    scope?: Scope | readonly Scope[];
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
    const needed = [request.routeOptions.config.scope ?? defaultScopes(request.method)].flat();
    if (!mayDo(key, needed)) throw forbidden(key, needed[0] ?? 'admin');
    request.apiKey = key;
  });
}

/** The token of `Authorization: Bearer …`; null without one. */
export function bearer(headers: IncomingHttpHeaders): string | null {
  const [, token] = /^Bearer ([\w.~+/=-]{1,500})$/i.exec(headers.authorization ?? '') ?? [];
  return token ?? null;
}

/** Routes on which a flow in another tool reports what happened, or what it did. */
export const REPORTS = { scope: ['write', 'integration'] } as const satisfies { scope: readonly Scope[] };

/** Routes that work something out of what is sent and keep nothing: whoever may see, may ask. */
export const READS = { scope: ['read', 'integration', 'write'] } as const satisfies { scope: readonly Scope[] };

/**
 * Refuses an order that decides over money or points to a key that is for integrations only: what is released, refused, taken back,
 * given by hand or, after a payout failed, paid once more stays with staff.
 */
export function guardOrder(key: ApiKey | null, type: string): void {
  if (key !== null && STAFF_ORDERS.has(type) && !mayDo(key, ['write'])) throw forbidden(key, 'write');
}

const STAFF_ORDERS: ReadonlySet<string> = new Set([
  'reward.approve',
  'reward.reject',
  'reward.reverse',
  'review.resolve',
  'veto.answered',
  'payout.failed',
  'points.adjust',
  'points.redeem',
]);

function mayDo(key: ApiKey, needed: readonly Scope[]): boolean {
  return key.scopes.includes('admin') || needed.some((scope) => key.scopes.includes(scope));
}

function defaultScopes(method: string): readonly Scope[] {
  return method === 'GET' || method === 'HEAD' ? ['read', 'integration'] : ['write'];
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
