import { createServer } from '@referral-kit/server';
import { program } from './program.ts';

/** A Referral Kit server on loopback, in memory, with an admin's key. */
export interface TestServer {
  /** What a credential of n8n holds. The address ends with a slash, as people copy it. */
  readonly credentials: { readonly baseUrl: string; readonly apiKey: string };
  /** A key with one scope, as people make it for a flow. */
  keyFor(scope: 'integration' | 'read'): Promise<string>;
  /** Calls a route as an admin; throws what the server says against it. */
  call(method: string, path: string, body?: object): Promise<Record<string, never>>;
  stop(): Promise<void>;
}

/** Starts it. Hooks may call `receiver`, which is where n8n listens. */
export async function startServer(receiver: string, programs: readonly object[] = [program]): Promise<TestServer> {
  const server = await createServer({
    memory: true,
    port: 0,
    host: '127.0.0.1',
    programs,
    allowPrivate: [receiver],
    log: { info: () => undefined, warn: () => undefined, error: () => undefined },
  });
  const address = `http://127.0.0.1:${new URL(await server.listen()).port}`;
  const { key } = await server.context.keys.create({ label: 'tests', scopes: ['admin'] });
  return {
    credentials: { baseUrl: `${address}/`, apiKey: key },
    keyFor: async (scope) => (await server.context.keys.create({ label: scope, scopes: [scope] })).key,
    async call(method, path, body) {
      const headers = { authorization: `Bearer ${key}`, ...(body && { 'content-type': 'application/json' }) };
      const answer = await fetch(address + path, { method, headers, ...(body && { body: JSON.stringify(body) }) });
      if (!answer.ok) throw new Error(`${method} ${path}: ${await answer.text()}`);
      return (answer.status === 204 ? {} : await answer.json()) as Record<string, never>;
    },
    stop: () => server.stop(),
  };
}
