import { mkdtempSync, rmSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, jest, test } from '@jest/globals';
import { examine } from './doctor.ts';
import { testServer, textAt } from './http/testServer.ts';

/** Servers are started, and others may keep the machine busy. */
jest.setTimeout(30_000);

const folder = mkdtempSync(join(tmpdir(), 'doctor-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('finds nothing wrong with a healthy server, and each thing that is wrong with a sick one', async () => {
  const server = await testServer(undefined, folder);
  const { call, context, clock } = server;
  const connect = (id: string, platform: string, secrets: object) =>
    context.connections.put({ id, platform, secrets: secrets as Record<string, string> });
  for (const { program } of context.programs.live())
    for (const name of new Set((program.actions ?? []).map(({ do: action }) => action.split('.')[0] ?? '')))
      await connect(name, 'code', { urlSecret: 'x'.repeat(32) });
  const ann = await call('POST', '/v1/advocates', { body: { email: 'ann@example.com' } });
  const body = { code: textAt(ann, 'shareCode'), invitee: { email: 'bea@example.com' } };
  await call('POST', '/v1/referrals', { body });
  const wrong = async () => (await examine(context)).filter(({ isFine }) => !isFine).map(({ says }) => says);
  expect(await wrong()).toEqual([]);

  await connect('till', 'stripe', {});
  clock.advance(100 * 86_400_000);
  const [first] = await context.store.outbox.claim(clock.now(), 1, 1000);
  await context.store.outbox.settle(first?.id ?? 0, { kind: 'parked', error: 'gone' });
  expect(await wrong()).toEqual([
    expect.stringMatching(/^The connection "till" lacks credentials: .* Connect it anew/),
    expect.stringMatching(/ late by more than an hour\. Start the server/),
    expect.stringMatching(/^1 delivery is parked\. Read why at GET/),
  ]);
  clock.advance(-200 * 86_400_000);
  const database = new DatabaseSync(join(folder, 'referral-kit.sqlite'));
  database.exec(`DROP TRIGGER log_unchanged; UPDATE log SET decision = replace(decision, 'decided', 'refused') WHERE seq = 1;
    INSERT INTO ledger SELECT n, 'program/cash', 1, 99, 'USD', 5 FROM programs`);
  database.close();
  expect(await wrong()).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^Row 1 of the log of decisions is not what was written\./),
      expect.stringMatching(/^The ledger of iv-clinic in USD does not add up to zero\./),
      expect.stringMatching(/^The clock says .* Set the clock of this machine/),
    ]),
  );
  expect(await call('GET', '/v1/audit/verify')).toMatchObject({ body: { whole: false, log: { broken: 1 } } });
  await server.stop();
  expect(await wrong()).toEqual([expect.stringMatching(/^The store cannot be written\./)]);
});
