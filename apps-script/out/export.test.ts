import { randomBytes } from 'node:crypto';
import { secretsOf } from '../../server/identity/secrets.ts';
import { openMemory } from '../../server/store/memory.ts';
import { importProgram } from '../../server/transfer/import.ts';
import { friend, openClinic } from '../test/clinic.ts';
import { builtCode } from '../test/host/script.ts';

const code = builtCode();
const secrets = () => secretsOf([randomBytes(32)]);

/** Points earned and spent, cash handed over, a friend rejected, two versions, and a mail that could not be sent. */
function livelySheet() {
  const host = openClinic(code);
  host.paste('Advocates', [{ Name: 'Bo Lee', 'E-mail': 'bo@example.com', Role: 'partner' }]);
  host.paste(
    'Referrals',
    [1, 2, 3].map((index) => friend(host, index)),
  );
  host.call('processNow');
  host.write('Referrals', 2, 'Stage', 'Came in');
  host.call('processNow');
  host.write('Rewards', 5, 'Action', 'hand over');
  host.write('Referrals', 3, 'Action', 'reject');
  host.paste('Redemptions', [{ 'Code or e-mail': host.share, Item: 'A mug' }]);
  host.call('processNow');
  const live = JSON.parse(host.call('programText') as string) as { rewards: object[] };
  const rewards = live.rewards.map((reward) => ({ ...reward, label: 'Renamed' }));
  host.call('saveProgram', JSON.stringify({ ...live, rewards }));
  host.session.mailQuota = 0;
  host.paste('Referrals', [friend(host, 4)]);
  host.call('processNow');
  return host;
}

test('a server that imports the file has the same rewards and balances, to the cent', async () => {
  const host = livelySheet();
  const store = openMemory();
  const imported = await importProgram(store, secrets(), host.call('exportProgram') as string);
  expect(imported).toMatchObject({ program: 'glow', version: 2, people: 6 });
  const { rows } = await store.rewards.list({ program: 'glow', limit: 100 });
  const inSheet = host.rows('Rewards').map(({ Id, State }) => [Id, State]);
  expect(rows.map(({ id, state }) => [id, state])).toEqual(inSheet);
  expect(inSheet.length).toBeGreaterThan(4);
  const [ada] = host.rows('Advocates');
  const balance = await store.advocates.balance('glow', String(ada?.['Id']));
  expect(balance.find(({ kind }) => kind === 'points')?.available).toBe(ada?.['Points']);
  expect(balance.find(({ kind }) => kind === 'cash')).toMatchObject({ paid: 5000, available: 0 });
  const waiting = await store.outbox.list({ program: 'glow', state: 'waiting' });
  expect(waiting.rows.map(({ effect }) => effect.with['message'])).toEqual(['thank-you']);
});

test('a sorted Log exports the same; one that misses a row is refused with what to do', () => {
  const host = livelySheet();
  const before = host.call('exportProgram') as string;
  const { cells } = host.grid('Log');
  cells.push(...cells.splice(1).toReversed());
  const lines = (text: string) => text.split('\n').slice(1);
  expect(lines(host.call('exportProgram') as string)).toEqual(lines(before));
  cells.splice(3, 1);
  expect(() => host.call('exportProgram')).toThrow('version history');
});

test('sample data does not move along', () => {
  const host = openClinic(code);
  host.call('addSampleData');
  expect(() => host.call('exportProgram')).toThrow('Remove sample data');
});

test('a file in which one amount was changed is not taken in', async () => {
  const host = livelySheet();
  const text = (host.call('exportProgram') as string).replace('"paid":5000', '"paid":5001');
  await expect(importProgram(openMemory(), secrets(), text)).rejects.toThrow(/Line \d+/);
});
