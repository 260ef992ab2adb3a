import { testServer } from '../../server/http/testServer.ts';
import { clinicProgram, friend, openClinic } from '../test/clinic.ts';
import { builtCode } from '../test/host/script.ts';

const code = builtCode();

test('a server that is told decides the same: same people, same reward ids, in order even when it was down', async () => {
  const server = await testServer([clinicProgram]);
  const host = openClinic(code);
  for (const tab of ['State', 'Advocates', 'Log']) host.session.grids.delete(tab);
  host.call('saveProgram', JSON.stringify(clinicProgram));
  host.call('setUp');
  host.call('shareIdentity', server.context.secrets.derive('identity').toString('base64'));
  host.call('saveSettings', { serverUrl: 'https://kit.example', serverKey: server.key });
  const told: string[] = [];
  let isDown = true;
  host.session.answer = () => {
    const last = host.session.fetched.at(-1)?.payload ?? '';
    if (!isDown) told.push(last);
    return { code: isDown ? 503 : 200, text: '' };
  };
  server.clock.set(host.session.nowMs + 60_000);
  host.paste('Advocates', [{ Name: 'Ada Keller', 'E-mail': 'Ada@Example.com' }]);
  host.call('processNow');
  const share = String(host.rows('Advocates')[0]?.['Share code']);
  host.paste('Referrals', [friend({ share }, 1), friend({ share }, 2)]);
  host.call('processNow');
  host.write('Referrals', 2, 'Stage', 'Came in');
  host.call('processNow');
  expect(host.session.fetched).toHaveLength(1);
  isDown = false;
  host.session.nowMs += 3_600_000;
  host.call('onClock');
  expect(told).toHaveLength(4);
  for (const payload of told) {
    // oxlint-disable-next-line no-await-in-loop
    const { status } = await server.call('POST', '/v1/events', { body: JSON.parse(payload) as object });
    expect(status).toBe(200);
  }
  const { rows } = (await server.call('GET', '/v1/rewards')).body as { rows: { id: string; state: string }[] };
  const inSheet = host.rows('Rewards').map(({ Id }) => Id);
  expect(inSheet).toHaveLength(3);
  expect(new Set(rows.map(({ id }) => id))).toEqual(new Set(inSheet));
  await server.stop();
}, 60_000);
