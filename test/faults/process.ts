import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';

/** A server process that this test started, and alone ends. */
export interface Host {
  readonly address: string;
  readonly token: string;
  /** Sends the signal to this very process and waits until it is gone; the exit code, null for a kill. */
  end(signal: 'SIGKILL' | 'SIGTERM'): Promise<number | null>;
}

/** Starts `host.ts` and waits until it listens. Throws with what it said when it ends before. */
export async function startHost(args: readonly string[]): Promise<Host> {
  const script = fileURLToPath(new URL('./host.ts', import.meta.url));
  const child = spawn(process.execPath, [script, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  const exited = once(child, 'exit') as Promise<[number | null]>;
  let [said, errors] = ['', ''];
  child.stderr.on('data', (chunk: Buffer) => (errors = `${errors}${chunk.toString()}`.slice(-4_000)));
  const listening = new Promise<string>((resolve) => {
    child.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const [line, ...rest] = said.split('\n');
      if (line !== undefined && rest.length > 0) resolve(line);
    });
  });
  const line = await Promise.race([
    listening,
    exited.then(([code]) => Promise.reject(new Error(`Ended with ${code}: ${errors}`))),
  ]);
  return {
    ...(JSON.parse(line) as { address: string; token: string }),
    async end(signal) {
      if (child.exitCode === null && child.signalCode === null) child.kill(signal);
      const [code] = await exited;
      return code;
    },
  };
}

/** A port that nobody listens on now. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
