import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { count } from './check.ts';
import type { Check } from './check.ts';
import { inspect } from './inspect.ts';
import { Journal } from './journal.ts';
import { freePort, startHost } from './process.ts';
import type { Host } from './process.ts';
import { startReceiver } from './receiver.ts';

/**
 * Kills the server with SIGKILL twenty times while clients send, starts it again on the same files each time, lets it finish, and
 * looks whether anything that was acknowledged is missing, or anything happened twice. Takes about two minutes.
 */
export async function killUnderLoad(): Promise<Check[]> {
  const folder = mkdtempSync(join(tmpdir(), 'faults-'));
  const receiver = await startReceiver();
  const key = randomBytes(32);
  const start = async (port: number) =>
    startHost([join(folder, 'data'), String(port), receiver.address, key.toString('base64')]);
  const port = await freePort();
  const journal = new Journal();
  let host: Host | null = null;
  try {
    for (let kill = 0; kill < KILLS; kill += 1) {
      host = await start(port);
      const clients = journal.sendTo(host, CLIENTS);
      await pause(SHORTEST_LIFE_MS + Math.random() * (LONGEST_LIFE_MS - SHORTEST_LIFE_MS));
      await host.end('SIGKILL');
      await clients;
    }
    host = await start(port);
    await journal.finish(host);
    const delivered = await isDelivered(host);
    const begun = performance.now();
    const code = await host.end('SIGTERM');
    const tookMs = Math.round(performance.now() - begun);
    const checks = await inspect({ path: join(folder, 'data', 'referral-kit.sqlite'), key, journal, receiver });
    return [
      count('the server was killed under load', KILLS, KILLS),
      { what: 'the server delivered everything in the end', holds: delivered },
      {
        what: 'SIGTERM ends the server cleanly within ten seconds',
        holds: code === 0 && tookMs < 10_000,
        figures: `${tookMs} ms`,
      },
      ...checks,
    ];
  } finally {
    await host?.end('SIGKILL');
    await receiver.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

const KILLS = 20;
const CLIENTS = 24;
const SHORTEST_LIFE_MS = 100;
const LONGEST_LIFE_MS = 1_500;
/** What a killed server had claimed comes back after 60 seconds. */
const LONGEST_DELIVERY_MS = 100_000;

/** Waits until nothing waits in the outbox and nothing is claimed; false when that takes too long. */
async function isDelivered({ address, token }: Host): Promise<boolean> {
  const headers = { authorization: `Bearer ${token}` };
  const isAny = async (state: string) => {
    const answer = await fetch(`${address}/v1/deliveries?state=${state}&limit=1`, { headers });
    return ((await answer.json()) as { rows: unknown[] }).rows.length > 0;
  };
  for (const begun = performance.now(); performance.now() - begun < LONGEST_DELIVERY_MS; await pause(500)) {
    if (!(await isAny('waiting')) && !(await isAny('claimed'))) return true;
  }
  return false;
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
