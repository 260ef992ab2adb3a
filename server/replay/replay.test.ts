import { readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { canonical, compare, compile, readEvent, readProgram, type Event } from '@referral-kit/engine';
import { testServer } from '../http/testServer.ts';
import { compareLog, TooLong } from './compareLog.ts';

const shop = JSON.parse(readFileSync(new URL('../../templates/programs/shop.json', import.meta.url), 'utf8')) as {
  rewards: { id: string; give: object }[];
};
/** Gives 15 pounds of credit instead of 10. */
const changed = {
  ...shop,
  version: 2,
  rewards: shop.rewards.map((rule) =>
    rule.id === 'ten-back' ? { ...rule, give: { kind: 'credit', amountMinor: 1500 } } : rule,
  ),
};
const FRIENDS = 60;

let server: Awaited<ReturnType<typeof testServer>>;
const call: typeof server.call = (...request) => server.call(...request);

beforeAll(async () => {
  server = await testServer([shop]);
  const at = '2026-02-01T10:00:00Z';
  const joined = { id: 'j', type: 'advocate.joined', at, who: { email: 'ada@example.com', code: 'ADA10' } };
  const orders = Array.from({ length: FRIENDS }, (_, index) => ({
    id: `p${index}`,
    type: 'purchase.completed',
    at,
    object: `order-${index}`,
    data: { amountMinor: 6e3 },
    who: {
      code: 'ADA10',
      email: `friend${index}@example.com`,
    },
  }));
  const touches = orders.map((order) => ({ ...order, id: `again-${order.id}`, type: 'link.visited' }));
  const { status } = await call('POST', '/v1/events', { body: [joined, ...orders, ...touches] });
  if (status !== 200) throw new Error(`The events were answered ${status}`);
});
afterAll(() => server.stop());

async function exported(): Promise<string[]> {
  const { statusCode, headers, body } = await server.app.inject({
    url: '/v1/programs/shop/events',
    headers: { authorization: `Bearer ${server.key}` },
  });
  expect([statusCode, headers['content-type']]).toEqual([200, 'application/jsonl']);
  return body.trimEnd().split('\n');
}

describe('the log of a server', () => {
  test('comes as JSON lines that can be read back, in order, without addresses', async () => {
    const lines = await exported();
    expect(lines).toHaveLength(2 + 2 * FRIENDS);
    expect(lines.map((line) => readEvent(JSON.parse(line)).id).slice(1, 4)).toEqual(['j', 'p0', 'p1']);
    expect(lines.join('')).not.toContain('example.com');
  });

  test('is for keys that may read, and of programs that are live', async () => {
    expect(await call('GET', '/v1/programs/shop/events', { token: null })).toMatchObject({ status: 401 });
    expect(await call('GET', '/v1/programs/nothing/events')).toMatchObject({ status: 404, body: { code: 'RK404' } });
  });
});

describe('a changed program', () => {
  test('is compared with the live one over the log, in people and money: five friends a month, 5 pounds more for each', async () => {
    const { status, body } = await call('POST', '/v1/programs/shop/replay', { body: changed });
    expect(status).toBe(200);
    expect(body).toMatchObject({
      comparison: {
        before: {
          id: 'shop',
          version: 1,
        },
        after: {
          id: 'shop',
          version: 2,
        },
        events: 2 + 2 * FRIENDS,
        people: [
          {
            side: 'advocate',
            unit: 'GBP',
            before: 5e3,
            after: 7500,
            change: 2500,
          },
        ],
      },
      left: { people: 0, referrals: 0 },
    });
    expect(body['sentences']).toContain(
      'With the new version 1 advocate would have earned 25.00 GBP more; nobody would have earned less.',
    );
  });

  test('gives what the engine gives over the exported log', async () => {
    const log = (await exported()).map((line) => readEvent(JSON.parse(line)));
    const expected = compare(compile(readProgram(shop)), compile(readProgram(changed)), log);
    const { body } = await call('POST', '/v1/programs/shop/replay', { body: changed });
    expect(canonical(body['comparison'])).toBe(canonical(expected));
  });

  test('is refused with its place when it cannot run, is another one, or comes while one is compared', async () => {
    const replay = (body: object) => call('POST', '/v1/programs/shop/replay', { body });
    expect(await replay({ ...changed, rewards: 5 })).toMatchObject({ status: 422, body: { pointer: '/rewards' } });
    expect(await replay({ ...changed, id: 'other' })).toMatchObject({ status: 422, body: { pointer: '/id' } });
    const both = await Promise.all([replay(changed), replay(changed)]);
    expect(both.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 429]);
    expect(await replay(changed)).toMatchObject({ status: 200 });
  });
});

describe('a comparison', () => {
  const compared = { live: readProgram(shop), changed: readProgram(changed) };
  const event = (id: string): Event => ({
    id,
    type: 'advocate.joined',
    at: '2026-02-01T10:00:00Z',
    who: { email: `${id}@example.com` },
  });
  async function* log(batches: number, pauseMs = 0): AsyncGenerator<Event[]> {
    for (let index = 0; index < batches; index += 1) {
      if (pauseMs > 0) await wait(pauseMs);
      yield Array.from({ length: 100 }, (_, place) => event(`${index}-${place}`));
    }
  }

  test('takes as many events as its limit, and not one more', async () => {
    const { comparison } = await compareLog(compared, log(2), { events: 200, ms: 30_000 });
    expect(comparison.events).toBe(200);
    await expect(compareLog(compared, log(2), { events: 199, ms: 30_000 })).rejects.toThrow(
      new TooLong('The log has more than 199 events'),
    );
  });

  test('ends when its time is over', async () => {
    await expect(compareLog(compared, log(1000, 20), { events: 1e6, ms: 200 })).rejects.toThrow(
      'It took more than 0.2 seconds',
    );
  });

  test('keeps nobody else waiting for more than 50 milliseconds', async () => {
    const stop = watchTurns();
    await compareLog(compared, log(100), { events: 10_000, ms: 30_000 });
    expect(stop()).toBeLessThan(50);
  }, 30_000);

  test('fails as the log fails', async () => {
    // oxlint-disable-next-line require-yield
    async function* broken(): AsyncGenerator<Event[]> {
      await wait(1);
      throw new Error('The disk is gone');
    }
    await expect(compareLog(compared, broken())).rejects.toThrow('The disk is gone');
  });
});

/**
 * Measures the longest turn of this thread, in milliseconds of work and not of waiting for others on the machine, until it is
 * stopped.
 */
function watchTurns(): () => number {
  const worked = (): number => {
    const { user, system } = process.threadCpuUsage();
    return (user + system) / 1000;
  };
  let [longest, last] = [0, worked()];
  const look = (): void => {
    const now = worked();
    [longest, last] = [Math.max(longest, now - last), now];
  };
  const timer = setInterval(look, 1);
  return () => {
    clearInterval(timer);
    look();
    return longest;
  };
}
