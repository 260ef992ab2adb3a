import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** A Referral Kit server on loopback with a program and an advocate. */
export interface Setting {
  /** What Zapier keeps of a connection that may do everything. */
  readonly authData: { server_url: string; api_key: string };
  readonly advocateCode: string;
  /** Where hooks may send to, as Zapier's own address would be. */
  readonly targetUrl: string;
  /** The body of the next call that arrives there. */
  arrival(): Promise<unknown>;
  /** Calls a route as somebody with an admin key. */
  readonly call: (method: string, path: string, body?: object) => Promise<Record<string, unknown>>;
  stop(): Promise<void>;
}

interface Ready {
  readonly address: string;
  readonly key: string;
  readonly targetUrl: string;
}

export async function setUp(): Promise<Setting> {
  const host = fork(fileURLToPath(new URL('server-process.ts', import.meta.url)), { execArgv: [] });
  const told = once(host, 'message') as Promise<[{ ready: Ready }]>;
  const ended = once(host, 'exit');
  const [{ ready }] = await Promise.race([
    told,
    ended.then(() => Promise.reject(new Error('The server did not start'))),
  ]);
  const { address, key, targetUrl } = ready;
  const call: Setting['call'] = async (method, path, body) => {
    const headers = { authorization: `Bearer ${key}`, ...(body && { 'content-type': 'application/json' }) };
    const answer = await fetch(address + path, { method, headers, ...(body && { body: JSON.stringify(body) }) });
    if (!answer.ok) throw new Error(`${method} ${path}: ${await answer.text()}`);
    return answer.status === 204 ? {} : ((await answer.json()) as Record<string, unknown>);
  };
  const { shareCode } = await call('POST', '/v1/advocates', {
    email: 'ada@example.com',
    firstName: 'Ada',
    lastName: 'Keller',
  });
  return {
    authData: { server_url: `${address}/`, api_key: key },
    advocateCode: String(shareCode),
    targetUrl,
    call,
    arrival: async () => ((await once(host, 'message')) as [{ arrived: unknown }])[0].arrived,
    async stop() {
      host.disconnect();
      await ended;
    },
  };
}
